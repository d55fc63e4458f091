# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateThreadRunRequest(BaseModel):
    """Which assistant to run on a thread, and how; what is left out is as the assistant has it."""

    assistant_id: str
    """Id of the assistant."""
    model: str | m.KnownAssistantModel | None
    """Id of the model, in place of the assistant's own."""
    reasoning_effort: m.ReasoningEffort | None
    """How much a reasoning model thinks before it answers; not every model knows every value."""
    instructions: str | None
    """Instructions for this run, in place of the assistant's own."""
    additional_instructions: str | None
    """Instructions for this run, after those it would have anyway."""
    additional_messages: list[m.CreateThreadMessageRequest] | None
    """Messages to put into the thread beforehand."""
    tools: list[u.AssistantTool] | None
    """Tools for this run, at most 20, in place of the assistant's own."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""
    stream: bool | None
    """Whether to send events as the run goes on, instead of the run."""
    response_format: u.AssistantResponseFormatOption | None
    """The form of the answer, in place of what the assistant has."""
    tool_choice: m.AssistantToolChoiceMode | m.AssistantToolChoice | None
    """Whether and which tools are called; `auto` unless told otherwise."""
    parallel_tool_calls: bool | None
    """Whether several tools may be called at once."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    max_prompt_tokens: int | None
    """Most tokens its prompts may take together, at least 256; a run that goes beyond is
    `incomplete`.
    """
    max_completion_tokens: int | None
    """Most tokens its answers may take together, at least 256; a run that goes beyond is
    `incomplete`.
    """
    truncation_strategy: m.ThreadRunTruncationStrategy | None
    """Which messages of a long thread the model sees."""

    _keys: ClassVar[Mapping[str, str]] = {
        "assistant_id": "assistant_id",
        "model": "model",
        "reasoning_effort": "reasoning_effort",
        "instructions": "instructions",
        "additional_instructions": "additional_instructions",
        "additional_messages": "additional_messages",
        "tools": "tools",
        "metadata": "metadata",
        "stream": "stream",
        "response_format": "response_format",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
        "temperature": "temperature",
        "top_p": "top_p",
        "max_prompt_tokens": "max_prompt_tokens",
        "max_completion_tokens": "max_completion_tokens",
        "truncation_strategy": "truncation_strategy",
    }

    def __init__(
        self,
        *,
        assistant_id: str,
        model: str | m.KnownAssistantModel | None | Unset = UNSET,
        reasoning_effort: m.ReasoningEffort | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        additional_instructions: str | None | Unset = UNSET,
        additional_messages: Sequence[m.CreateThreadMessageRequestParam | BaseModel]
        | None
        | Unset = UNSET,
        tools: Sequence[u.AssistantToolParam] | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        response_format: u.AssistantResponseFormatOptionParam | None | Unset = UNSET,
        tool_choice: m.AssistantToolChoiceMode
        | m.AssistantToolChoiceParam
        | BaseModel
        | None
        | Unset = UNSET,
        parallel_tool_calls: bool | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        max_prompt_tokens: int | None | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        truncation_strategy: m.ThreadRunTruncationStrategyParam | BaseModel | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "stream": stream,
                "response_format": response_format,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.assistant_id = get("assistant_id")
        self.model = get("model")
        self.reasoning_effort = get("reasoning_effort")
        self.instructions = get("instructions")
        self.additional_instructions = get("additional_instructions")
        if (v := get("additional_messages")) is not None:
            v = (
                [
                    m.CreateThreadMessageRequest.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.additional_messages = v
        if (v := get("tools")) is not None:
            v = [u.decode_AssistantTool(i0) for i0 in v] if isinstance(v, list) else v
        self.tools = v
        self.metadata = get("metadata")
        self.stream = get("stream")
        if (v := get("response_format")) is not None:
            v = u.decode_AssistantResponseFormatOption(v)
        self.response_format = v
        if (v := get("tool_choice")) is not None:
            v = m.AssistantToolChoice.from_dict(v) if isinstance(v, dict) else v
        self.tool_choice = v
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.max_prompt_tokens = get("max_prompt_tokens")
        self.max_completion_tokens = get("max_completion_tokens")
        if (v := get("truncation_strategy")) is not None:
            v = m.ThreadRunTruncationStrategy.from_dict(v) if isinstance(v, dict) else v
        self.truncation_strategy = v
        return model


class CreateThreadRunRequestParam(TypedDict, total=False):
    """Which assistant to run on a thread, and how; what is left out is as the assistant has it."""

    assistant_id: Required[str]
    """Id of the assistant."""
    model: str | m.KnownAssistantModel | None
    """Id of the model, in place of the assistant's own."""
    reasoning_effort: m.ReasoningEffort | None
    """How much a reasoning model thinks before it answers; not every model knows every value."""
    instructions: str | None
    """Instructions for this run, in place of the assistant's own."""
    additional_instructions: str | None
    """Instructions for this run, after those it would have anyway."""
    additional_messages: Sequence[m.CreateThreadMessageRequestParam | BaseModel] | None
    """Messages to put into the thread beforehand."""
    tools: Sequence[u.AssistantToolParam] | None
    """Tools for this run, at most 20, in place of the assistant's own."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own."""
    stream: bool | None
    """Whether to send events as the run goes on, instead of the run."""
    response_format: u.AssistantResponseFormatOptionParam | None
    """The form of the answer, in place of what the assistant has."""
    tool_choice: m.AssistantToolChoiceMode | m.AssistantToolChoiceParam | BaseModel | None
    """Whether and which tools are called; `auto` unless told otherwise."""
    parallel_tool_calls: bool
    """Whether several tools may be called at once."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    max_prompt_tokens: int | None
    """Most tokens its prompts may take together, at least 256; a run that goes beyond is
    `incomplete`.
    """
    max_completion_tokens: int | None
    """Most tokens its answers may take together, at least 256; a run that goes beyond is
    `incomplete`.
    """
    truncation_strategy: m.ThreadRunTruncationStrategyParam | BaseModel | None
    """Which messages of a long thread the model sees."""
