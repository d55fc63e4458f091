# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `assistants`."""

from generated_client.api.assistants.create_assistant import CreateAssistantParams
from generated_client.api.assistants.list_assistants import ListAssistantsParams
from generated_client.api.assistants.update_assistant import UpdateAssistantParams

from ..options import RequestOptions


class CreateAssistant(CreateAssistantParams, RequestOptions, total=False):
    """Keywords of a call of `create_assistant`."""


class ListAssistants(ListAssistantsParams, RequestOptions, total=False):
    """Keywords of a call of `list_assistants`."""


class UpdateAssistant(UpdateAssistantParams, RequestOptions, total=False):
    """Keywords of a call of `update_assistant`."""
