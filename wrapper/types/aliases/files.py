"""Types of files that the generated client has for all uploads."""

from generated_client.types import FileContent as FileContent
from generated_client.types import FileTypes as FileTypes
