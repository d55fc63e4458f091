"""Types of what is sent and received, by area; the most used ones here too."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.completions.create_completion import (
        CreateCompletionParams as CompletionCreateParams,
    )
    from generated_client.api.embeddings.create_embedding import (
        CreateEmbeddingParams as EmbeddingCreateParams,
    )
    from generated_client.api.files.create_file import CreateFileParams as FileCreateParams
    from generated_client.api.files.list_files import ListFilesParams as FileListParams
    from generated_client.models import *
    from generated_client.types import FileContent as FileContent
    from generated_client.types import FileTypes as FileTypes

    from . import chat as chat
    from . import completions as completions
    from . import embeddings as embeddings
    from . import files as files
    from . import models as models
    from . import shared as shared
    from .aliases import ChatModel as ChatModel
    from .aliases import CompletionModel as CompletionModel
    from .aliases import EmbeddingModel as EmbeddingModel
    from .aliases import FunctionParameters as FunctionParameters
    from .aliases import Metadata as Metadata
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ChatModel": "wrapper.types.aliases:ChatModel",
            "CompletionCreateParams": "generated_client.api.completions.create_completion:CreateCompletionParams",
            "CompletionModel": "wrapper.types.aliases:CompletionModel",
            "EmbeddingCreateParams": "generated_client.api.embeddings.create_embedding:CreateEmbeddingParams",
            "EmbeddingModel": "wrapper.types.aliases:EmbeddingModel",
            "FileContent": "generated_client.types:FileContent",
            "FileCreateParams": "generated_client.api.files.create_file:CreateFileParams",
            "FileListParams": "generated_client.api.files.list_files:ListFilesParams",
            "FileTypes": "generated_client.types:FileTypes",
            "FunctionParameters": "wrapper.types.aliases:FunctionParameters",
            "Metadata": "wrapper.types.aliases:Metadata",
            "chat": "wrapper.types.chat",
            "completions": "wrapper.types.completions",
            "embeddings": "wrapper.types.embeddings",
            "files": "wrapper.types.files",
            "models": "wrapper.types.models",
            "shared": "wrapper.types.shared",
        },
    )

__all__ = [
    "ChatModel",
    "Completion",
    "CompletionChoice",
    "CompletionCreateParams",
    "CompletionModel",
    "CompletionTokensDetails",
    "CompletionUsage",
    "CreateEmbeddingResponse",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "EmbeddingUsage",
    "ErrorObject",
    "FileContent",
    "FileCreateParams",
    "FileDeleted",
    "FileExpirationAfterParam",
    "FileListParams",
    "FileObject",
    "FilePurpose",
    "FileTypes",
    "FunctionDefinition",
    "FunctionDefinitionParam",
    "FunctionParameters",
    "Metadata",
    "Model",
    "ModelDeleted",
    "PromptTokensDetails",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchema",
    "ResponseFormatJSONSchemaParam",
    "ResponseFormatText",
    "ResponseFormatTextParam",
    "chat",
    "completions",
    "embeddings",
    "files",
    "models",
    "shared",
]
