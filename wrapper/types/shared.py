# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `shared`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CompletionTokensDetails CompletionUsage CustomToolFormat CustomToolFormatGrammar
    CustomToolFormatGrammarParam CustomToolFormatParam CustomToolFormatText
    CustomToolFormatTextParam CustomToolGrammar CustomToolGrammarParam ErrorObject ErrorResponse
    FunctionDefinition FunctionDefinitionParam JSONSchemaFormat JSONSchemaFormatParam KnownChatModel
    PromptTokensDetails ReasoningEffort ResponseFormatJSONObject ResponseFormatJSONObjectParam
    ResponseFormatJSONSchema ResponseFormatJSONSchemaParam ResponseFormatText
    ResponseFormatTextParam ServiceTier SortOrder Verbosity
    """,
    {
        "ChatModel": "wrapper.types.aliases.shared:ChatModel",
        "FunctionParameters": "wrapper.types.aliases.shared:FunctionParameters",
        "Metadata": "wrapper.types.aliases.shared:Metadata",
        "ResponsesModel": "wrapper.types.aliases.responses:ResponsesModel",
    },
)
