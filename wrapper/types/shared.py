"""Types that several parts of the API use."""
# ruff: noqa: F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.models import *

    from .aliases.responses import ResponsesModel as ResponsesModel
    from .aliases.shared import ChatModel as ChatModel
    from .aliases.shared import FunctionParameters as FunctionParameters
    from .aliases.shared import Metadata as Metadata
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ChatModel": "wrapper.types.aliases.shared:ChatModel",
            "FunctionParameters": "wrapper.types.aliases.shared:FunctionParameters",
            "Metadata": "wrapper.types.aliases.shared:Metadata",
            "ResponsesModel": "wrapper.types.aliases.responses:ResponsesModel",
        },
    )

__all__ = [
    "ChatModel",
    "CompletionTokensDetails",
    "CompletionUsage",
    "CustomToolFormat",
    "CustomToolFormatGrammar",
    "CustomToolFormatGrammarParam",
    "CustomToolFormatParam",
    "CustomToolFormatText",
    "CustomToolFormatTextParam",
    "CustomToolGrammar",
    "CustomToolGrammarParam",
    "ErrorObject",
    "ErrorResponse",
    "FunctionDefinition",
    "FunctionDefinitionParam",
    "FunctionParameters",
    "JSONSchemaFormat",
    "JSONSchemaFormatParam",
    "KnownChatModel",
    "Metadata",
    "PromptTokensDetails",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchema",
    "ResponseFormatJSONSchemaParam",
    "ResponseFormatText",
    "ResponseFormatTextParam",
    "ResponsesModel",
    "ServiceTier",
    "SortOrder",
    "Verbosity",
]
