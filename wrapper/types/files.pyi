# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.files.create_file import CreateFileParams as FileCreateParams
from generated_client.api.files.list_files import ListFilesParams as FileListParams
from generated_client.models import *

from .aliases.files import FileContent as FileContent
from .aliases.files import FileTypes as FileTypes

__all__ = [
    "CreateFileRequest",
    "CreateFileRequestParam",
    "FileContent",
    "FileCreateParams",
    "FileDeleted",
    "FileExpirationAfter",
    "FileExpirationAfterParam",
    "FileList",
    "FileListParams",
    "FileObject",
    "FilePurpose",
    "FileTypes",
]
