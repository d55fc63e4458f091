# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `uploads`."""

from generated_client.api.uploads.add_upload_part import AddUploadPartParams
from generated_client.api.uploads.complete_upload import CompleteUploadParams
from generated_client.api.uploads.create_upload import CreateUploadParams

from ..options import RequestOptions


class AddUploadPart(AddUploadPartParams, RequestOptions, total=False):
    """Keywords of a call of `add_upload_part`."""


class CompleteUpload(CompleteUploadParams, RequestOptions, total=False):
    """Keywords of a call of `complete_upload`."""


class CreateUpload(CreateUploadParams, RequestOptions, total=False):
    """Keywords of a call of `create_upload`."""
