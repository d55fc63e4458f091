"""Types of `client.conversations`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.conversations.create_conversation import (
        CreateConversationParams as ConversationCreateParams,
    )
    from generated_client.api.conversations.create_conversation_items import (
        CreateConversationItemsParams as ItemCreateParams,
    )
    from generated_client.api.conversations.list_conversation_items import (
        ListConversationItemsParams as ItemListParams,
    )
    from generated_client.api.conversations.retrieve_conversation_item import (
        RetrieveConversationItemParams as ItemRetrieveParams,
    )
    from generated_client.api.conversations.update_conversation import (
        UpdateConversationParams as ConversationUpdateParams,
    )
    from generated_client.models import *
    from generated_client.models import ConversationDeleted as ConversationDeletedResource
    from generated_client.models import ResponseInputFile as InputFileContent
    from generated_client.models import ResponseInputFileParam as InputFileContentParam
    from generated_client.models import ResponseInputImage as InputImageContent
    from generated_client.models import ResponseInputImageParam as InputImageContentParam
    from generated_client.models import ResponseInputText as InputTextContent
    from generated_client.models import ResponseInputTextParam as InputTextContentParam
    from generated_client.models import ResponseOutputRefusal as RefusalContent
    from generated_client.models import ResponseOutputRefusalParam as RefusalContentParam
    from generated_client.models import ResponseOutputText as OutputTextContent
    from generated_client.models import ResponseOutputTextParam as OutputTextContentParam
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ConversationCreateParams": "generated_client.api.conversations.create_conversation:CreateConversationParams",
            "ConversationDeletedResource": "generated_client.models:ConversationDeleted",
            "ConversationUpdateParams": "generated_client.api.conversations.update_conversation:UpdateConversationParams",
            "InputFileContent": "generated_client.models:ResponseInputFile",
            "InputFileContentParam": "generated_client.models:ResponseInputFileParam",
            "InputImageContent": "generated_client.models:ResponseInputImage",
            "InputImageContentParam": "generated_client.models:ResponseInputImageParam",
            "InputTextContent": "generated_client.models:ResponseInputText",
            "InputTextContentParam": "generated_client.models:ResponseInputTextParam",
            "ItemCreateParams": "generated_client.api.conversations.create_conversation_items:CreateConversationItemsParams",
            "ItemListParams": "generated_client.api.conversations.list_conversation_items:ListConversationItemsParams",
            "ItemRetrieveParams": "generated_client.api.conversations.retrieve_conversation_item:RetrieveConversationItemParams",
            "OutputTextContent": "generated_client.models:ResponseOutputText",
            "OutputTextContentParam": "generated_client.models:ResponseOutputTextParam",
            "RefusalContent": "generated_client.models:ResponseOutputRefusal",
            "RefusalContentParam": "generated_client.models:ResponseOutputRefusalParam",
        },
    )

__all__ = [
    "ComputerScreenshotContent",
    "Conversation",
    "ConversationCreateParams",
    "ConversationDeleted",
    "ConversationDeletedResource",
    "ConversationItem",
    "ConversationItemList",
    "ConversationMessageContent",
    "ConversationUpdateParams",
    "CreateConversationItemsRequest",
    "CreateConversationItemsRequestParam",
    "CreateConversationRequest",
    "CreateConversationRequestParam",
    "InputFileContent",
    "InputFileContentParam",
    "InputImageContent",
    "InputImageContentParam",
    "InputTextContent",
    "InputTextContentParam",
    "ItemCreateParams",
    "ItemListParams",
    "ItemRetrieveParams",
    "Message",
    "OutputTextContent",
    "OutputTextContentParam",
    "RefusalContent",
    "RefusalContentParam",
    "SummaryTextContent",
    "SummaryTextContentParam",
    "TextContent",
    "UpdateConversationRequest",
    "UpdateConversationRequestParam",
]
