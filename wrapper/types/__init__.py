"""Types of what is sent and received, by area; the most used ones here too."""
# ruff: noqa: E501

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from . import audio as audio
    from . import batches as batches
    from . import beta as beta
    from . import chat as chat
    from . import completions as completions
    from . import containers as containers
    from . import conversations as conversations
    from . import edgen as edgen
    from . import embeddings as embeddings
    from . import evals as evals
    from . import files as files
    from . import fine_tuning as fine_tuning
    from . import graders as graders
    from . import images as images
    from . import models as models
    from . import moderations as moderations
    from . import peakprivacy as peakprivacy
    from . import realtime as realtime
    from . import responses as responses
    from . import shared as shared
    from . import smarter as smarter
    from . import uploads as uploads
    from . import vector_stores as vector_stores
    from . import webhooks as webhooks
    from .audio import AudioModel as AudioModel
    from .audio import AudioResponseFormat as AudioResponseFormat
    from .batches import Batch as Batch
    from .batches import BatchCreateParams as BatchCreateParams
    from .batches import BatchError as BatchError
    from .batches import BatchListParams as BatchListParams
    from .batches import BatchRequestCounts as BatchRequestCounts
    from .batches import BatchUsage as BatchUsage
    from .completions import Completion as Completion
    from .completions import CompletionChoice as CompletionChoice
    from .completions import CompletionCreateParams as CompletionCreateParams
    from .completions import CompletionModel as CompletionModel
    from .containers import ContainerCreateParams as ContainerCreateParams
    from .containers import ContainerCreateResponse as ContainerCreateResponse
    from .containers import ContainerListParams as ContainerListParams
    from .containers import ContainerListResponse as ContainerListResponse
    from .containers import ContainerRetrieveResponse as ContainerRetrieveResponse
    from .embeddings import CreateEmbeddingResponse as CreateEmbeddingResponse
    from .embeddings import Embedding as Embedding
    from .embeddings import EmbeddingCreateParams as EmbeddingCreateParams
    from .embeddings import EmbeddingModel as EmbeddingModel
    from .embeddings import EmbeddingUsage as EmbeddingUsage
    from .evals import EvalCreateParams as EvalCreateParams
    from .evals import EvalCreateResponse as EvalCreateResponse
    from .evals import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
    from .evals import EvalDeleteResponse as EvalDeleteResponse
    from .evals import EvalListParams as EvalListParams
    from .evals import EvalListResponse as EvalListResponse
    from .evals import EvalRetrieveResponse as EvalRetrieveResponse
    from .evals import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from .evals import EvalUpdateParams as EvalUpdateParams
    from .evals import EvalUpdateResponse as EvalUpdateResponse
    from .files import FileContent as FileContent
    from .files import FileCreateParams as FileCreateParams
    from .files import FileDeleted as FileDeleted
    from .files import FileExpirationAfterParam as FileExpirationAfterParam
    from .files import FileListParams as FileListParams
    from .files import FileObject as FileObject
    from .files import FilePurpose as FilePurpose
    from .files import FileTypes as FileTypes
    from .images import Image as Image
    from .images import ImageCreateVariationParams as ImageCreateVariationParams
    from .images import ImageEditCompletedEvent as ImageEditCompletedEvent
    from .images import ImageEditParams as ImageEditParams
    from .images import ImageEditPartialImageEvent as ImageEditPartialImageEvent
    from .images import ImageEditStreamEvent as ImageEditStreamEvent
    from .images import ImageGenCompletedEvent as ImageGenCompletedEvent
    from .images import ImageGenerateParams as ImageGenerateParams
    from .images import ImageGenPartialImageEvent as ImageGenPartialImageEvent
    from .images import ImageGenStreamEvent as ImageGenStreamEvent
    from .images import ImageInputReferenceParam as ImageInputReferenceParam
    from .images import ImageModel as ImageModel
    from .images import ImagesResponse as ImagesResponse
    from .models import Model as Model
    from .models import ModelDeleted as ModelDeleted
    from .moderations import Moderation as Moderation
    from .moderations import ModerationCreateParams as ModerationCreateParams
    from .moderations import ModerationCreateResponse as ModerationCreateResponse
    from .moderations import ModerationImageURLInputParam as ModerationImageURLInputParam
    from .moderations import ModerationModel as ModerationModel
    from .moderations import ModerationMultiModalInputParam as ModerationMultiModalInputParam
    from .moderations import ModerationTextInputParam as ModerationTextInputParam
    from .responses import ComparisonFilter as ComparisonFilter
    from .responses import CompoundFilter as CompoundFilter
    from .responses import CustomToolInputFormat as CustomToolInputFormat
    from .responses import Reasoning as Reasoning
    from .responses import ResponsesModel as ResponsesModel
    from .shared import ChatModel as ChatModel
    from .shared import CompletionTokensDetails as CompletionTokensDetails
    from .shared import CompletionUsage as CompletionUsage
    from .shared import ErrorObject as ErrorObject
    from .shared import FunctionDefinition as FunctionDefinition
    from .shared import FunctionDefinitionParam as FunctionDefinitionParam
    from .shared import FunctionParameters as FunctionParameters
    from .shared import Metadata as Metadata
    from .shared import PromptTokensDetails as PromptTokensDetails
    from .shared import ReasoningEffort as ReasoningEffort
    from .shared import ResponseFormatJSONObject as ResponseFormatJSONObject
    from .shared import ResponseFormatJSONObjectParam as ResponseFormatJSONObjectParam
    from .shared import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from .shared import ResponseFormatJSONSchemaParam as ResponseFormatJSONSchemaParam
    from .shared import ResponseFormatText as ResponseFormatText
    from .shared import ResponseFormatTextParam as ResponseFormatTextParam
    from .uploads import Upload as Upload
    from .uploads import UploadCompleteParams as UploadCompleteParams
    from .uploads import UploadCreateParams as UploadCreateParams
    from .vector_stores import AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam
    from .vector_stores import FileChunkingStrategy as FileChunkingStrategy
    from .vector_stores import FileChunkingStrategyParam as FileChunkingStrategyParam
    from .vector_stores import OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject
    from .vector_stores import StaticFileChunkingStrategy as StaticFileChunkingStrategy
    from .vector_stores import StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject
    from .vector_stores import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )
    from .vector_stores import StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam
    from .vector_stores import VectorStore as VectorStore
    from .vector_stores import VectorStoreCreateParams as VectorStoreCreateParams
    from .vector_stores import VectorStoreDeleted as VectorStoreDeleted
    from .vector_stores import VectorStoreListParams as VectorStoreListParams
    from .vector_stores import VectorStoreSearchParams as VectorStoreSearchParams
    from .vector_stores import VectorStoreSearchResponse as VectorStoreSearchResponse
    from .vector_stores import VectorStoreUpdateParams as VectorStoreUpdateParams
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AudioModel": "wrapper.types.audio:AudioModel",
            "AudioResponseFormat": "wrapper.types.audio:AudioResponseFormat",
            "AutoFileChunkingStrategyParam": "wrapper.types.vector_stores:AutoFileChunkingStrategyParam",
            "Batch": "wrapper.types.batches:Batch",
            "BatchCreateParams": "wrapper.types.batches:BatchCreateParams",
            "BatchError": "wrapper.types.batches:BatchError",
            "BatchListParams": "wrapper.types.batches:BatchListParams",
            "BatchRequestCounts": "wrapper.types.batches:BatchRequestCounts",
            "BatchUsage": "wrapper.types.batches:BatchUsage",
            "ChatModel": "wrapper.types.shared:ChatModel",
            "ComparisonFilter": "wrapper.types.responses:ComparisonFilter",
            "Completion": "wrapper.types.completions:Completion",
            "CompletionChoice": "wrapper.types.completions:CompletionChoice",
            "CompletionCreateParams": "wrapper.types.completions:CompletionCreateParams",
            "CompletionModel": "wrapper.types.completions:CompletionModel",
            "CompletionTokensDetails": "wrapper.types.shared:CompletionTokensDetails",
            "CompletionUsage": "wrapper.types.shared:CompletionUsage",
            "CompoundFilter": "wrapper.types.responses:CompoundFilter",
            "ContainerCreateParams": "wrapper.types.containers:ContainerCreateParams",
            "ContainerCreateResponse": "wrapper.types.containers:ContainerCreateResponse",
            "ContainerListParams": "wrapper.types.containers:ContainerListParams",
            "ContainerListResponse": "wrapper.types.containers:ContainerListResponse",
            "ContainerRetrieveResponse": "wrapper.types.containers:ContainerRetrieveResponse",
            "CreateEmbeddingResponse": "wrapper.types.embeddings:CreateEmbeddingResponse",
            "CustomToolInputFormat": "wrapper.types.responses:CustomToolInputFormat",
            "Embedding": "wrapper.types.embeddings:Embedding",
            "EmbeddingCreateParams": "wrapper.types.embeddings:EmbeddingCreateParams",
            "EmbeddingModel": "wrapper.types.embeddings:EmbeddingModel",
            "EmbeddingUsage": "wrapper.types.embeddings:EmbeddingUsage",
            "ErrorObject": "wrapper.types.shared:ErrorObject",
            "EvalCreateParams": "wrapper.types.evals:EvalCreateParams",
            "EvalCreateResponse": "wrapper.types.evals:EvalCreateResponse",
            "EvalCustomDataSourceConfig": "wrapper.types.evals:EvalCustomDataSourceConfig",
            "EvalDeleteResponse": "wrapper.types.evals:EvalDeleteResponse",
            "EvalListParams": "wrapper.types.evals:EvalListParams",
            "EvalListResponse": "wrapper.types.evals:EvalListResponse",
            "EvalRetrieveResponse": "wrapper.types.evals:EvalRetrieveResponse",
            "EvalStoredCompletionsDataSourceConfig": "wrapper.types.evals:EvalStoredCompletionsDataSourceConfig",
            "EvalUpdateParams": "wrapper.types.evals:EvalUpdateParams",
            "EvalUpdateResponse": "wrapper.types.evals:EvalUpdateResponse",
            "FileChunkingStrategy": "wrapper.types.vector_stores:FileChunkingStrategy",
            "FileChunkingStrategyParam": "wrapper.types.vector_stores:FileChunkingStrategyParam",
            "FileContent": "wrapper.types.files:FileContent",
            "FileCreateParams": "wrapper.types.files:FileCreateParams",
            "FileDeleted": "wrapper.types.files:FileDeleted",
            "FileExpirationAfterParam": "wrapper.types.files:FileExpirationAfterParam",
            "FileListParams": "wrapper.types.files:FileListParams",
            "FileObject": "wrapper.types.files:FileObject",
            "FilePurpose": "wrapper.types.files:FilePurpose",
            "FileTypes": "wrapper.types.files:FileTypes",
            "FunctionDefinition": "wrapper.types.shared:FunctionDefinition",
            "FunctionDefinitionParam": "wrapper.types.shared:FunctionDefinitionParam",
            "FunctionParameters": "wrapper.types.shared:FunctionParameters",
            "Image": "wrapper.types.images:Image",
            "ImageCreateVariationParams": "wrapper.types.images:ImageCreateVariationParams",
            "ImageEditCompletedEvent": "wrapper.types.images:ImageEditCompletedEvent",
            "ImageEditParams": "wrapper.types.images:ImageEditParams",
            "ImageEditPartialImageEvent": "wrapper.types.images:ImageEditPartialImageEvent",
            "ImageEditStreamEvent": "wrapper.types.images:ImageEditStreamEvent",
            "ImageGenCompletedEvent": "wrapper.types.images:ImageGenCompletedEvent",
            "ImageGenPartialImageEvent": "wrapper.types.images:ImageGenPartialImageEvent",
            "ImageGenStreamEvent": "wrapper.types.images:ImageGenStreamEvent",
            "ImageGenerateParams": "wrapper.types.images:ImageGenerateParams",
            "ImageInputReferenceParam": "wrapper.types.images:ImageInputReferenceParam",
            "ImageModel": "wrapper.types.images:ImageModel",
            "ImagesResponse": "wrapper.types.images:ImagesResponse",
            "Metadata": "wrapper.types.shared:Metadata",
            "Model": "wrapper.types.models:Model",
            "ModelDeleted": "wrapper.types.models:ModelDeleted",
            "Moderation": "wrapper.types.moderations:Moderation",
            "ModerationCreateParams": "wrapper.types.moderations:ModerationCreateParams",
            "ModerationCreateResponse": "wrapper.types.moderations:ModerationCreateResponse",
            "ModerationImageURLInputParam": "wrapper.types.moderations:ModerationImageURLInputParam",
            "ModerationModel": "wrapper.types.moderations:ModerationModel",
            "ModerationMultiModalInputParam": "wrapper.types.moderations:ModerationMultiModalInputParam",
            "ModerationTextInputParam": "wrapper.types.moderations:ModerationTextInputParam",
            "OtherFileChunkingStrategyObject": "wrapper.types.vector_stores:OtherFileChunkingStrategyObject",
            "PromptTokensDetails": "wrapper.types.shared:PromptTokensDetails",
            "Reasoning": "wrapper.types.responses:Reasoning",
            "ReasoningEffort": "wrapper.types.shared:ReasoningEffort",
            "ResponseFormatJSONObject": "wrapper.types.shared:ResponseFormatJSONObject",
            "ResponseFormatJSONObjectParam": "wrapper.types.shared:ResponseFormatJSONObjectParam",
            "ResponseFormatJSONSchema": "wrapper.types.shared:ResponseFormatJSONSchema",
            "ResponseFormatJSONSchemaParam": "wrapper.types.shared:ResponseFormatJSONSchemaParam",
            "ResponseFormatText": "wrapper.types.shared:ResponseFormatText",
            "ResponseFormatTextParam": "wrapper.types.shared:ResponseFormatTextParam",
            "ResponsesModel": "wrapper.types.responses:ResponsesModel",
            "StaticFileChunkingStrategy": "wrapper.types.vector_stores:StaticFileChunkingStrategy",
            "StaticFileChunkingStrategyObject": "wrapper.types.vector_stores:StaticFileChunkingStrategyObject",
            "StaticFileChunkingStrategyObjectParam": "wrapper.types.vector_stores:StaticFileChunkingStrategyObjectParam",
            "StaticFileChunkingStrategyParam": "wrapper.types.vector_stores:StaticFileChunkingStrategyParam",
            "Upload": "wrapper.types.uploads:Upload",
            "UploadCompleteParams": "wrapper.types.uploads:UploadCompleteParams",
            "UploadCreateParams": "wrapper.types.uploads:UploadCreateParams",
            "VectorStore": "wrapper.types.vector_stores:VectorStore",
            "VectorStoreCreateParams": "wrapper.types.vector_stores:VectorStoreCreateParams",
            "VectorStoreDeleted": "wrapper.types.vector_stores:VectorStoreDeleted",
            "VectorStoreListParams": "wrapper.types.vector_stores:VectorStoreListParams",
            "VectorStoreSearchParams": "wrapper.types.vector_stores:VectorStoreSearchParams",
            "VectorStoreSearchResponse": "wrapper.types.vector_stores:VectorStoreSearchResponse",
            "VectorStoreUpdateParams": "wrapper.types.vector_stores:VectorStoreUpdateParams",
            "audio": "wrapper.types.audio",
            "batches": "wrapper.types.batches",
            "beta": "wrapper.types.beta",
            "chat": "wrapper.types.chat",
            "completions": "wrapper.types.completions",
            "containers": "wrapper.types.containers",
            "conversations": "wrapper.types.conversations",
            "edgen": "wrapper.types.edgen",
            "embeddings": "wrapper.types.embeddings",
            "evals": "wrapper.types.evals",
            "files": "wrapper.types.files",
            "fine_tuning": "wrapper.types.fine_tuning",
            "graders": "wrapper.types.graders",
            "images": "wrapper.types.images",
            "models": "wrapper.types.models",
            "moderations": "wrapper.types.moderations",
            "peakprivacy": "wrapper.types.peakprivacy",
            "realtime": "wrapper.types.realtime",
            "responses": "wrapper.types.responses",
            "shared": "wrapper.types.shared",
            "smarter": "wrapper.types.smarter",
            "uploads": "wrapper.types.uploads",
            "vector_stores": "wrapper.types.vector_stores",
            "webhooks": "wrapper.types.webhooks",
        },
    )

__all__ = [
    "AudioModel",
    "AudioResponseFormat",
    "AutoFileChunkingStrategyParam",
    "Batch",
    "BatchCreateParams",
    "BatchError",
    "BatchListParams",
    "BatchRequestCounts",
    "BatchUsage",
    "ChatModel",
    "ComparisonFilter",
    "Completion",
    "CompletionChoice",
    "CompletionCreateParams",
    "CompletionModel",
    "CompletionTokensDetails",
    "CompletionUsage",
    "CompoundFilter",
    "ContainerCreateParams",
    "ContainerCreateResponse",
    "ContainerListParams",
    "ContainerListResponse",
    "ContainerRetrieveResponse",
    "CreateEmbeddingResponse",
    "CustomToolInputFormat",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "EmbeddingUsage",
    "ErrorObject",
    "EvalCreateParams",
    "EvalCreateResponse",
    "EvalCustomDataSourceConfig",
    "EvalDeleteResponse",
    "EvalListParams",
    "EvalListResponse",
    "EvalRetrieveResponse",
    "EvalStoredCompletionsDataSourceConfig",
    "EvalUpdateParams",
    "EvalUpdateResponse",
    "FileChunkingStrategy",
    "FileChunkingStrategyParam",
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
    "Image",
    "ImageCreateVariationParams",
    "ImageEditCompletedEvent",
    "ImageEditParams",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenerateParams",
    "ImageInputReferenceParam",
    "ImageModel",
    "ImagesResponse",
    "Metadata",
    "Model",
    "ModelDeleted",
    "Moderation",
    "ModerationCreateParams",
    "ModerationCreateResponse",
    "ModerationImageURLInputParam",
    "ModerationModel",
    "ModerationMultiModalInputParam",
    "ModerationTextInputParam",
    "OtherFileChunkingStrategyObject",
    "PromptTokensDetails",
    "Reasoning",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchema",
    "ResponseFormatJSONSchemaParam",
    "ResponseFormatText",
    "ResponseFormatTextParam",
    "ResponsesModel",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "Upload",
    "UploadCompleteParams",
    "UploadCreateParams",
    "VectorStore",
    "VectorStoreCreateParams",
    "VectorStoreDeleted",
    "VectorStoreListParams",
    "VectorStoreSearchParams",
    "VectorStoreSearchResponse",
    "VectorStoreUpdateParams",
    "audio",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "conversations",
    "edgen",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "graders",
    "images",
    "models",
    "moderations",
    "peakprivacy",
    "realtime",
    "responses",
    "shared",
    "smarter",
    "uploads",
    "vector_stores",
    "webhooks",
]
