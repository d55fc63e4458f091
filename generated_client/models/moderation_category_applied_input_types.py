# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ModerationCategoryAppliedInputTypes(BaseModel):
    """Which kinds of input each score takes into account."""

    hate: list[Literal["text"]]
    """Kinds of input behind the score of `hate`."""
    hate_threatening: list[Literal["text"]]
    """Kinds of input behind the score of `hate/threatening`."""
    harassment: list[Literal["text"]]
    """Kinds of input behind the score of `harassment`."""
    harassment_threatening: list[Literal["text"]]
    """Kinds of input behind the score of `harassment/threatening`."""
    illicit: list[Literal["text"]]
    """Kinds of input behind the score of `illicit`."""
    illicit_violent: list[Literal["text"]]
    """Kinds of input behind the score of `illicit/violent`."""
    self_harm: list[m.ModerationInputType]
    """Kinds of input behind the score of `self-harm`."""
    self_harm_intent: list[m.ModerationInputType]
    """Kinds of input behind the score of `self-harm/intent`."""
    self_harm_instructions: list[m.ModerationInputType]
    """Kinds of input behind the score of `self-harm/instructions`."""
    sexual: list[m.ModerationInputType]
    """Kinds of input behind the score of `sexual`."""
    sexual_minors: list[Literal["text"]]
    """Kinds of input behind the score of `sexual/minors`."""
    violence: list[m.ModerationInputType]
    """Kinds of input behind the score of `violence`."""
    violence_graphic: list[m.ModerationInputType]
    """Kinds of input behind the score of `violence/graphic`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "hate": "hate",
        "hate_threatening": "hate/threatening",
        "harassment": "harassment",
        "harassment_threatening": "harassment/threatening",
        "illicit": "illicit",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_intent": "self-harm/intent",
        "self_harm_instructions": "self-harm/instructions",
        "sexual": "sexual",
        "sexual_minors": "sexual/minors",
        "violence": "violence",
        "violence_graphic": "violence/graphic",
    }

    def __init__(
        self,
        *,
        hate: list[Literal["text"]],
        hate_threatening: list[Literal["text"]],
        harassment: list[Literal["text"]],
        harassment_threatening: list[Literal["text"]],
        illicit: list[Literal["text"]],
        illicit_violent: list[Literal["text"]],
        self_harm: list[m.ModerationInputType],
        self_harm_intent: list[m.ModerationInputType],
        self_harm_instructions: list[m.ModerationInputType],
        sexual: list[m.ModerationInputType],
        sexual_minors: list[Literal["text"]],
        violence: list[m.ModerationInputType],
        violence_graphic: list[m.ModerationInputType],
    ) -> None:
        self._init(
            {
                "hate": hate,
                "hate_threatening": hate_threatening,
                "harassment": harassment,
                "harassment_threatening": harassment_threatening,
                "illicit": illicit,
                "illicit_violent": illicit_violent,
                "self_harm": self_harm,
                "self_harm_intent": self_harm_intent,
                "self_harm_instructions": self_harm_instructions,
                "sexual": sexual,
                "sexual_minors": sexual_minors,
                "violence": violence,
                "violence_graphic": violence_graphic,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.hate = get("hate")
        self.hate_threatening = get("hate/threatening")
        self.harassment = get("harassment")
        self.harassment_threatening = get("harassment/threatening")
        self.illicit = get("illicit")
        self.illicit_violent = get("illicit/violent")
        self.self_harm = get("self-harm")
        self.self_harm_intent = get("self-harm/intent")
        self.self_harm_instructions = get("self-harm/instructions")
        self.sexual = get("sexual")
        self.sexual_minors = get("sexual/minors")
        self.violence = get("violence")
        self.violence_graphic = get("violence/graphic")
        return model
