# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ModerationCategoryScores(BaseModel):
    """How sure the model is of each category, 0 (not at all) to 1."""

    hate: float
    """Score of `hate`."""
    hate_threatening: float
    """Score of `hate/threatening`."""
    harassment: float
    """Score of `harassment`."""
    harassment_threatening: float
    """Score of `harassment/threatening`."""
    illicit: float
    """Score of `illicit`."""
    illicit_violent: float
    """Score of `illicit/violent`."""
    self_harm: float
    """Score of `self-harm`."""
    self_harm_intent: float
    """Score of `self-harm/intent`."""
    self_harm_instructions: float
    """Score of `self-harm/instructions`."""
    sexual: float
    """Score of `sexual`."""
    sexual_minors: float
    """Score of `sexual/minors`."""
    violence: float
    """Score of `violence`."""
    violence_graphic: float
    """Score of `violence/graphic`."""

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
        hate: float,
        hate_threatening: float,
        harassment: float,
        harassment_threatening: float,
        illicit: float,
        illicit_violent: float,
        self_harm: float,
        self_harm_intent: float,
        self_harm_instructions: float,
        sexual: float,
        sexual_minors: float,
        violence: float,
        violence_graphic: float,
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
