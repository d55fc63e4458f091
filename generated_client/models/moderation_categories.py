# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ModerationCategories(BaseModel):
    """Whether each category applies."""

    hate: bool
    """Hatred of people for race, sex, religion, origin, disability or the like."""
    hate_threatening: bool
    """Such hatred, with threats of violence or other harm."""
    harassment: bool
    """Insults and bullying, whoever they are aimed at."""
    harassment_threatening: bool
    """Harassment with threats of violence or other harm."""
    illicit: bool | None
    """Advice on how to do something unlawful, such as stealing; null if unknown to the model."""
    illicit_violent: bool | None
    """Such advice where violence or getting a weapon is involved; null if unknown to the model."""
    self_harm: bool
    """Suicide, cutting, eating disorders: urging, depicting or praising them."""
    self_harm_intent: bool
    """Somebody says that they harm themselves or are about to."""
    self_harm_instructions: bool
    """Advice on, or encouragement of, harming oneself."""
    sexual: bool
    """Content that is to arouse, or advertises sexual services; not education or health."""
    sexual_minors: bool
    """Sexual content with somebody under 18."""
    violence: bool
    """Death, violence or injury."""
    violence_graphic: bool
    """Death, violence or injury, shown in detail."""

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
        hate: bool,
        hate_threatening: bool,
        harassment: bool,
        harassment_threatening: bool,
        illicit: bool | None,
        illicit_violent: bool | None,
        self_harm: bool,
        self_harm_intent: bool,
        self_harm_instructions: bool,
        sexual: bool,
        sexual_minors: bool,
        violence: bool,
        violence_graphic: bool,
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
