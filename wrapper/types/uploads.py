"""Types of `client.uploads`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.uploads.add_upload_part import AddUploadPartParams as PartCreateParams
    from generated_client.api.uploads.complete_upload import (
        CompleteUploadParams as UploadCompleteParams,
    )
    from generated_client.api.uploads.create_upload import CreateUploadParams as UploadCreateParams
    from generated_client.models import *
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "PartCreateParams": "generated_client.api.uploads.add_upload_part:AddUploadPartParams",
            "UploadCompleteParams": "generated_client.api.uploads.complete_upload:CompleteUploadParams",
            "UploadCreateParams": "generated_client.api.uploads.create_upload:CreateUploadParams",
        },
    )

__all__ = [
    "AddUploadPartRequest",
    "AddUploadPartRequestParam",
    "CompleteUploadRequest",
    "CompleteUploadRequestParam",
    "CreateUploadRequest",
    "CreateUploadRequestParam",
    "PartCreateParams",
    "Upload",
    "UploadCompleteParams",
    "UploadCreateParams",
    "UploadPart",
]
