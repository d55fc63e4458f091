# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `smarter`."""

from generated_client.api.smarter.create_smarter_chat import CreateSmarterChatParams
from generated_client.api.smarter.create_smarter_prompt import CreateSmarterPromptParams
from generated_client.api.smarter.describe_smarter_chatbot import DescribeSmarterChatbotParams

from ..options import RequestOptions


class CreateSmarterChat(CreateSmarterChatParams, RequestOptions, total=False):
    """Keywords of a call of `create_smarter_chat`."""


class CreateSmarterPrompt(CreateSmarterPromptParams, RequestOptions, total=False):
    """Keywords of a call of `create_smarter_prompt`."""


class DescribeSmarterChatbot(DescribeSmarterChatbotParams, RequestOptions, total=False):
    """Keywords of a call of `describe_smarter_chatbot`."""
