# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.models import *

from .aliases.responses import ResponsesModel as ResponsesModel
from .aliases.shared import ChatModel as ChatModel
from .aliases.shared import FunctionParameters as FunctionParameters
from .aliases.shared import Metadata as Metadata

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
