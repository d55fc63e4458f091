# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `conversations`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    ComputerScreenshotContent Conversation ConversationDeleted ConversationItem ConversationItemList
    ConversationMessageContent CreateConversationItemsRequest CreateConversationItemsRequestParam
    CreateConversationRequest CreateConversationRequestParam Message SummaryTextContent
    SummaryTextContentParam TextContent UpdateConversationRequest UpdateConversationRequestParam
    """,
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
