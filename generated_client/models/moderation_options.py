# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ModerationOptions(BaseModel):
    """Which moderation model looks at the exchange, and what follows from its verdict."""

    model: str
    """Id of the moderation model, such as `omni-moderation-latest`."""
    policy: m.ModerationPolicy | None
    """What to do with the request and the answer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "policy": "policy",
    }

    def __init__(
        self,
        *,
        model: str,
        policy: m.ModerationPolicyParam | BaseModel | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "policy": policy,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.model = get("model")
        if (v := get("policy")) is not None:
            v = m.ModerationPolicy.from_dict(v) if isinstance(v, dict) else v
        self.policy = v
        return model


class ModerationOptionsParam(TypedDict, total=False):
    """Which moderation model looks at the exchange, and what follows from its verdict."""

    model: Required[str]
    """Id of the moderation model, such as `omni-moderation-latest`."""
    policy: m.ModerationPolicyParam | BaseModel | None
    """What to do with the request and the answer."""
