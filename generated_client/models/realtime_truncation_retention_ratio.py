# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTruncationRetentionRatio(BaseModel):
    """Drops messages down to a share of the limit, so that it happens less often and caching
    gains.
    """

    type: Literal["retention_ratio"]
    retention_ratio: float
    """Share of the tokens after the instructions to keep, 0 to 1."""
    token_limits: m.RealtimeTruncationTokenLimits | None
    """Limits of your own at which a conversation is cut."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "retention_ratio": "retention_ratio",
        "token_limits": "token_limits",
    }

    def __init__(
        self,
        *,
        type: Literal["retention_ratio"] = "retention_ratio",
        retention_ratio: float,
        token_limits: m.RealtimeTruncationTokenLimitsParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "retention_ratio": retention_ratio,
                "token_limits": token_limits,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.retention_ratio = get("retention_ratio")
        if (v := get("token_limits")) is not None:
            v = m.RealtimeTruncationTokenLimits.from_dict(v) if isinstance(v, dict) else v
        self.token_limits = v
        return model


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """Drops messages down to a share of the limit, so that it happens less often and caching
    gains.
    """

    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    """Share of the tokens after the instructions to keep, 0 to 1."""
    token_limits: m.RealtimeTruncationTokenLimitsParam | BaseModel
    """Limits of your own at which a conversation is cut."""
