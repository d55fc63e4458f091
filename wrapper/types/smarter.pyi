# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.smarter.create_smarter_chat import (
    CreateSmarterChatParams as ChatCreateParams,
)
from generated_client.api.smarter.create_smarter_prompt import (
    CreateSmarterPromptParams as PromptCreateParams,
)
from generated_client.api.smarter.describe_smarter_chatbot import (
    DescribeSmarterChatbotParams as ChatbotDescribeParams,
)
from generated_client.models import *

__all__ = [
    "ChatCreateParams",
    "ChatbotDescribeParams",
    "CreateSmarterChatRequest",
    "CreateSmarterChatRequestParam",
    "PromptCreateParams",
    "SmarterAccount",
    "SmarterChat",
    "SmarterChatBody",
    "SmarterChatData",
    "SmarterChatRequest",
    "SmarterChatResponse",
    "SmarterChatResult",
    "SmarterChatTrace",
    "SmarterChatbotConfig",
    "SmarterChatbotDescription",
    "SmarterChatbotManifest",
    "SmarterChatbotMetadata",
    "SmarterChatbotRecord",
    "SmarterChatbotSpec",
    "SmarterChatbotStatus",
    "SmarterIdentity",
    "SmarterMessage",
    "SmarterMessageParam",
    "SmarterUser",
    "SmarterWhoami",
]
