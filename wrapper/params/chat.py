# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `chat`."""

from generated_client.api.chat.create_chat_completion import CreateChatCompletionParams
from generated_client.api.chat.list_chat_completion_messages import ListChatCompletionMessagesParams
from generated_client.api.chat.list_chat_completions import ListChatCompletionsParams
from generated_client.api.chat.update_chat_completion import UpdateChatCompletionParams

from ..options import RequestOptions


class CreateChatCompletion(CreateChatCompletionParams, RequestOptions, total=False):
    """Keywords of a call of `create_chat_completion`."""


class ListChatCompletionMessages(ListChatCompletionMessagesParams, RequestOptions, total=False):
    """Keywords of a call of `list_chat_completion_messages`."""


class ListChatCompletions(ListChatCompletionsParams, RequestOptions, total=False):
    """Keywords of a call of `list_chat_completions`."""


class UpdateChatCompletion(UpdateChatCompletionParams, RequestOptions, total=False):
    """Keywords of a call of `update_chat_completion`."""
