# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `files`."""

from generated_client.api.files.create_file import CreateFileParams
from generated_client.api.files.list_files import ListFilesParams

from ..options import RequestOptions


class CreateFile(CreateFileParams, RequestOptions, total=False):
    """Keywords of a call of `create_file`."""


class ListFiles(ListFilesParams, RequestOptions, total=False):
    """Keywords of a call of `list_files`."""
