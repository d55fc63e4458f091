# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `files`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CreateFileRequest CreateFileRequestParam FileDeleted FileExpirationAfter
    FileExpirationAfterParam FileList FileObject FilePurpose
    """,
    {
        "FileContent": "wrapper.types.aliases.files:FileContent",
        "FileCreateParams": "generated_client.api.files.create_file:CreateFileParams",
        "FileListParams": "generated_client.api.files.list_files:ListFilesParams",
        "FileTypes": "wrapper.types.aliases.files:FileTypes",
    },
)
