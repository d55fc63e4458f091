# pyright: reportUnnecessaryTypeIgnoreComment=true
"""`wrapper.types`: names resolve to the generated types, and misspelt ones are told."""

from typing import Literal, assert_type

import wrapper
from generated_client import models
from wrapper.types import (
    Completion,
    CompletionUsage,
    CreateEmbeddingResponse,
    Embedding,
    FileDeleted,
    FileObject,
    FilePurpose,
    Metadata,
    Model,
    ModelDeleted,
    chat,
)
from wrapper.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionContentPartParam,
    ChatCompletionContentPartTextParam,
    ChatCompletionMessageParam,
    ChatCompletionMessageToolCall,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolParam,
    ChatCompletionUserMessageParam,
    ChoiceDelta,
    CompletionCreateParams,
)
from wrapper.types.completions import CompletionCreateParams as TextCreateParams
from wrapper.types.embeddings import EmbeddingCreateParams
from wrapper.types.files import FileCreateParams, FileTypes
from wrapper.types.shared import (
    ErrorObject,
    FunctionDefinition,
    FunctionDefinitionParam,
    FunctionParameters,
    ReasoningEffort,
    ResponseFormatJSONSchema,
    ResponseFormatJSONSchemaParam,
)


def received(
    completion: ChatCompletion,
    chunk: ChatCompletionChunk,
    delta: ChoiceDelta,
    call: ChatCompletionMessageToolCall,
    text: Completion,
    usage: CompletionUsage,
    embeddings: CreateEmbeddingResponse,
    file: FileObject,
    model: Model,
    error: ErrorObject,
) -> None:
    assert_type(completion, models.ChatCompletion)
    assert_type(chunk, models.ChatCompletionChunk)
    assert_type(delta, models.ChoiceDelta)
    assert_type(
        call,
        models.ChatCompletionMessageFunctionToolCall | models.ChatCompletionMessageCustomToolCall,
    )
    assert_type(text.choices[0].text, str)
    assert_type(usage.total_tokens, int)
    assert_type(embeddings.data, list[Embedding])
    assert_type(file, models.FileObject)
    assert_type(model, models.Model)
    assert_type(error.message, str)


def sent() -> None:
    part: ChatCompletionContentPartTextParam = {"type": "text", "text": "Hello"}
    parts: list[ChatCompletionContentPartParam] = [part]
    user: ChatCompletionUserMessageParam = {"role": "user", "content": parts}
    message: ChatCompletionMessageParam = user
    function: FunctionDefinitionParam = {"name": "f", "parameters": {"type": "object"}}
    tool: ChatCompletionToolParam = {"type": "function", "function": function}
    choice: ChatCompletionToolChoiceOptionParam = "required"
    answer: ResponseFormatJSONSchemaParam = {"type": "json_schema", "json_schema": {"name": "a"}}
    effort: ReasoningEffort = "low"
    metadata: Metadata = {"user": "ada"}
    request: CompletionCreateParams = {
        "model": "m",
        "messages": [message],
        "tools": [tool],
        "tool_choice": choice,
        "response_format": answer,
        "reasoning_effort": effort,
        "metadata": metadata,
    }
    request["temperature"] = 0.5
    text: TextCreateParams = {"model": "m", "prompt": "Once"}
    vectors: EmbeddingCreateParams = {"model": "m", "input": "Hello"}
    content: FileTypes = ("a.txt", b"a")
    purpose: FilePurpose = "batch"
    upload: FileCreateParams = {"file": content, "purpose": purpose}
    print(text, vectors, upload)


def made() -> None:
    parameters: FunctionParameters = {"type": "object"}
    assert_type(FunctionDefinition(name="f", parameters=parameters), models.FunctionDefinition)
    ResponseFormatJSONSchema(json_schema={"name": "a"})
    role: Literal["user"] = "user"
    assert_type(wrapper.types.chat.ChatCompletionUserMessage(content="?").role, Literal["user"])
    assert_type(
        chat.ChatCompletionUserMessageParam(role=role, content="?")["role"], Literal["user"]
    )
    assert_type(FileDeleted(id="f", deleted=True), models.FileDeleted)
    assert_type(ModelDeleted(id="m", deleted=True, object="model"), models.ModelDeleted)


def wrong() -> None:
    from wrapper.types.chat import NoSuchType  # type: ignore[attr-defined]

    print(NoSuchType, wrapper.types.chat.ChatCompletian)  # type: ignore[attr-defined]
    purpose: FilePurpose = "bach"  # type: ignore[assignment]
    print(purpose)
