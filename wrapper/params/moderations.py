# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `moderations`."""

from generated_client.api.moderations.create_moderation import CreateModerationParams

from ..options import RequestOptions


class CreateModeration(CreateModerationParams, RequestOptions, total=False):
    """Keywords of a call of `create_moderation`."""
