"""Types of `client.files`."""
# ruff: noqa: F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.files.create_file import CreateFileParams as FileCreateParams
    from generated_client.api.files.list_files import ListFilesParams as FileListParams
    from generated_client.models import *
    from generated_client.types import FileContent as FileContent
    from generated_client.types import FileTypes as FileTypes
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "FileContent": "wrapper.types.aliases.files:FileContent",
            "FileCreateParams": "generated_client.api.files.create_file:CreateFileParams",
            "FileListParams": "generated_client.api.files.list_files:ListFilesParams",
            "FileTypes": "wrapper.types.aliases.files:FileTypes",
        },
    )

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
