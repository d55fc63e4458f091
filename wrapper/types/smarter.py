# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `smarter`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CreateSmarterChatRequest CreateSmarterChatRequestParam SmarterAccount SmarterChat
    SmarterChatBody SmarterChatData SmarterChatRequest SmarterChatResponse SmarterChatResult
    SmarterChatTrace SmarterChatbotConfig SmarterChatbotDescription SmarterChatbotManifest
    SmarterChatbotMetadata SmarterChatbotRecord SmarterChatbotSpec SmarterChatbotStatus
    SmarterIdentity SmarterMessage SmarterMessageParam SmarterUser SmarterWhoami
    """,
    {
        "ChatCreateParams": "generated_client.api.smarter.create_smarter_chat:CreateSmarterChatParams",
        "ChatbotDescribeParams": "generated_client.api.smarter.describe_smarter_chatbot:DescribeSmarterChatbotParams",
        "PromptCreateParams": "generated_client.api.smarter.create_smarter_prompt:CreateSmarterPromptParams",
    },
)
