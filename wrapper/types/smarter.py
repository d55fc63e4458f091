"""Types of `client.whoami` and `client.resources` of Smarter."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
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
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ChatCreateParams": "generated_client.api.smarter.create_smarter_chat:CreateSmarterChatParams",
            "ChatbotDescribeParams": "generated_client.api.smarter.describe_smarter_chatbot:DescribeSmarterChatbotParams",
            "PromptCreateParams": "generated_client.api.smarter.create_smarter_prompt:CreateSmarterPromptParams",
        },
    )

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
