# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CountInputTokensRequest(BaseModel):
    """A request whose input tokens are to be counted; the fields of a request for a response."""

    model: str | None
    """Id of the model that would answer."""
    input: str | list[u.ResponseInputItem] | None
    """What to answer; a string counts as one message of the user."""
    instructions: str | None
    """A system message put in front of the input."""
    personality: str | m.KnownPersonality | None
    """A style, at most 64 characters; the known ones are listed for editors, any other is fine."""
    previous_response_id: str | None
    """The response to continue; not together with `conversation`."""
    conversation: str | m.ResponseConversation | None
    """The conversation, by id or as an object, whose items come first in the input."""
    truncation: m.ResponseTruncation | None
    """`auto` drops items from the start of an input that does not fit; `disabled` refuses such
    input with status 400.
    """
    text: m.ResponseTextConfig | None
    """Whether the text is free or JSON, and how wordy it is to be."""
    reasoning: m.Reasoning | None
    """How a reasoning model thinks before it answers; other models have no use for it."""
    tools: list[u.Tool] | None
    """Tools that the model may use."""
    tool_choice: u.ToolChoice | None
    """Whether and which of the `tools` are used."""
    parallel_tool_calls: bool | None
    """Whether several tools may be called at once."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "input": "input",
        "instructions": "instructions",
        "personality": "personality",
        "previous_response_id": "previous_response_id",
        "conversation": "conversation",
        "truncation": "truncation",
        "text": "text",
        "reasoning": "reasoning",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
    }

    def __init__(
        self,
        *,
        model: str | None | Unset = UNSET,
        input: str | Sequence[u.ResponseInputItemParam] | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        personality: str | m.KnownPersonality | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        conversation: str | m.ResponseConversationParam | BaseModel | None | Unset = UNSET,
        truncation: m.ResponseTruncation | Unset = UNSET,
        text: m.ResponseTextConfigParam | BaseModel | None | Unset = UNSET,
        reasoning: m.ReasoningParam | BaseModel | None | Unset = UNSET,
        tools: Sequence[u.ToolParam] | None | Unset = UNSET,
        tool_choice: u.ToolChoiceParam | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "input": input,
                "instructions": instructions,
                "personality": personality,
                "previous_response_id": previous_response_id,
                "conversation": conversation,
                "truncation": truncation,
                "text": text,
                "reasoning": reasoning,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.model = get("model")
        if (v := get("input")) is not None:
            v = [u.decode_ResponseInputItem(i0) for i0 in v] if isinstance(v, list) else v
        self.input = v
        self.instructions = get("instructions")
        self.personality = get("personality")
        self.previous_response_id = get("previous_response_id")
        if (v := get("conversation")) is not None:
            v = m.ResponseConversation.from_dict(v) if isinstance(v, dict) else v
        self.conversation = v
        self.truncation = get("truncation")
        if (v := get("text")) is not None:
            v = m.ResponseTextConfig.from_dict(v) if isinstance(v, dict) else v
        self.text = v
        if (v := get("reasoning")) is not None:
            v = m.Reasoning.from_dict(v) if isinstance(v, dict) else v
        self.reasoning = v
        if (v := get("tools")) is not None:
            v = [u.decode_Tool(i0) for i0 in v] if isinstance(v, list) else v
        self.tools = v
        if (v := get("tool_choice")) is not None:
            v = u.decode_ToolChoice(v)
        self.tool_choice = v
        self.parallel_tool_calls = get("parallel_tool_calls")
        return model


class CountInputTokensRequestParam(TypedDict, total=False):
    """A request whose input tokens are to be counted; the fields of a request for a response."""

    model: str | None
    """Id of the model that would answer."""
    input: str | Sequence[u.ResponseInputItemParam] | None
    """What to answer; a string counts as one message of the user."""
    instructions: str | None
    """A system message put in front of the input."""
    personality: str | m.KnownPersonality
    """A style, at most 64 characters; the known ones are listed for editors, any other is fine."""
    previous_response_id: str | None
    """The response to continue; not together with `conversation`."""
    conversation: str | m.ResponseConversationParam | BaseModel | None
    """The conversation, by id or as an object, whose items come first in the input."""
    truncation: m.ResponseTruncation
    """`auto` drops items from the start of an input that does not fit; `disabled` refuses such
    input with status 400.
    """
    text: m.ResponseTextConfigParam | BaseModel | None
    """Whether the text is free or JSON, and how wordy it is to be."""
    reasoning: m.ReasoningParam | BaseModel | None
    """How a reasoning model thinks before it answers; other models have no use for it."""
    tools: Sequence[u.ToolParam] | None
    """Tools that the model may use."""
    tool_choice: u.ToolChoiceParam | None
    """Whether and which of the `tools` are used."""
    parallel_tool_calls: bool | None
    """Whether several tools may be called at once."""
