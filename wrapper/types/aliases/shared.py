"""Types of several areas that need no class: names for what the annotations spell out."""

from typing import Any, TypeAlias

from generated_client.models import KnownChatModel

ChatModel: TypeAlias = str | KnownChatModel
"""A model id; editors complete the known ones, any other is fine."""

Metadata: TypeAlias = dict[str, str]
"""Up to 16 of your own pairs: keys of at most 64 characters, values of at most 512."""

FunctionParameters: TypeAlias = dict[str, Any]
"""A JSON Schema, usually of type object."""
