# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from ..aliases.audio import AudioModel as AudioModel
from ..aliases.audio import KnownTranslationModel as KnownTranslationModel
from ..aliases.audio import SpeechModel as SpeechModel
from ..aliases.audio import TranscriptionInclude as TranscriptionInclude
from ..aliases.audio import TranslationModel as TranslationModel
from ..aliases.beta import AssistantModel as AssistantModel
from ..aliases.beta import AssistantToolChoiceOption as AssistantToolChoiceOption
from ..aliases.beta import AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam
from ..aliases.beta_threads_runs import RunStepInclude as RunStepInclude
from ..aliases.chat import ChatCompletionFunctionCall as ChatCompletionFunctionCall
from ..aliases.chat import ChatCompletionFunctionCallParam as ChatCompletionFunctionCallParam
from ..aliases.chat import ChatCompletionRole as ChatCompletionRole
from ..aliases.chat import PromptCacheTTL as PromptCacheTTL
from ..aliases.chat import Voice as Voice
from ..aliases.chat import VoiceParam as VoiceParam
from ..aliases.completions import CompletionModel as CompletionModel
from ..aliases.completions import StopConfiguration as StopConfiguration
from ..aliases.edgen import EdgenTranscription as EdgenTranscription
from ..aliases.embeddings import EmbeddingModel as EmbeddingModel
from ..aliases.files import FileContent as FileContent
from ..aliases.files import FileTypes as FileTypes
from ..aliases.fine_tuning import FineTuningModel as FineTuningModel
from ..aliases.graders import GraderInputPart as GraderInputPart
from ..aliases.graders import GraderInputPartParam as GraderInputPartParam
from ..aliases.graders import GraderInputs as GraderInputs
from ..aliases.graders import GraderInputsParam as GraderInputsParam
from ..aliases.images import ImageEditModel as ImageEditModel
from ..aliases.images import ImageEditSize as ImageEditSize
from ..aliases.images import ImageModel as ImageModel
from ..aliases.images import ImageSize as ImageSize
from ..aliases.images import ImageVariationModel as ImageVariationModel
from ..aliases.images import KnownImageVariationModel as KnownImageVariationModel
from ..aliases.moderations import ModerationModel as ModerationModel
from ..aliases.peakprivacy import ApiTokenValid as ApiTokenValid
from ..aliases.realtime import RealtimeInclude as RealtimeInclude
from ..aliases.realtime import RealtimeMaxOutputTokens as RealtimeMaxOutputTokens
from ..aliases.realtime import RealtimeModel as RealtimeModel
from ..aliases.realtime import RealtimeToolsConfig as RealtimeToolsConfig
from ..aliases.realtime import RealtimeToolsConfigParam as RealtimeToolsConfigParam
from ..aliases.realtime import RealtimeTracingConfig as RealtimeTracingConfig
from ..aliases.realtime import RealtimeTracingConfigParam as RealtimeTracingConfigParam
from ..aliases.realtime import RealtimeTranscriptionModel as RealtimeTranscriptionModel
from ..aliases.realtime import RealtimeTruncation as RealtimeTruncation
from ..aliases.realtime import RealtimeTruncationParam as RealtimeTruncationParam
from ..aliases.realtime import RealtimeVoice as RealtimeVoice
from ..aliases.responses import ComputerActionList as ComputerActionList
from ..aliases.responses import ComputerActionListParam as ComputerActionListParam
from ..aliases.responses import Personality as Personality
from ..aliases.responses import ReasoningMode as ReasoningMode
from ..aliases.responses import (
    ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
)
from ..aliases.responses import (
    ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
)
from ..aliases.responses import ResponseInput as ResponseInput
from ..aliases.responses import ResponseInputMessageContentList as ResponseInputMessageContentList
from ..aliases.responses import (
    ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
)
from ..aliases.responses import ResponseInputParam as ResponseInputParam
from ..aliases.responses import ResponsePromptVariables as ResponsePromptVariables
from ..aliases.responses import ResponsePromptVariablesParam as ResponsePromptVariablesParam
from ..aliases.responses import ResponsesModel as ResponsesModel
from ..aliases.shared import ChatModel as ChatModel
from ..aliases.shared import FunctionParameters as FunctionParameters
from ..aliases.shared import Metadata as Metadata
from ..aliases.vector_stores import VectorStoreFileAttributes as VectorStoreFileAttributes
