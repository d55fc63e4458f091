# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

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
