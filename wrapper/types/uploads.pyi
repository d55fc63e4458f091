# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.uploads.add_upload_part import AddUploadPartParams as PartCreateParams
from generated_client.api.uploads.complete_upload import (
    CompleteUploadParams as UploadCompleteParams,
)
from generated_client.api.uploads.create_upload import CreateUploadParams as UploadCreateParams
from generated_client.models import *

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
