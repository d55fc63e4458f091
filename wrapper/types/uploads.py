# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `uploads`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    AddUploadPartRequest AddUploadPartRequestParam CompleteUploadRequest CompleteUploadRequestParam
    CreateUploadRequest CreateUploadRequestParam Upload UploadPart
    """,
    {
        "PartCreateParams": "generated_client.api.uploads.add_upload_part:AddUploadPartParams",
        "UploadCompleteParams": "generated_client.api.uploads.complete_upload:CompleteUploadParams",
        "UploadCreateParams": "generated_client.api.uploads.create_upload:CreateUploadParams",
    },
)
