# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `completions`."""

from generated_client.api.completions.create_completion import CreateCompletionParams

from ..options import RequestOptions


class CreateCompletion(CreateCompletionParams, RequestOptions, total=False):
    """Keywords of a call of `create_completion`."""
