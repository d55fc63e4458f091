# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatbotSpec(BaseModel):
    """How a chatbot is made."""

    config: m.SmarterChatbotConfig
    """The settings of a chatbot."""
    plugins: list[str] | None
    """Names of the plugins it uses."""
    functions: list[str] | None
    """Names of the functions it may call."""
    apiKey: str | None
    """Name of the key that its callers need; null for none."""

    _keys: ClassVar[Mapping[str, str]] = {
        "config": "config",
        "plugins": "plugins",
        "functions": "functions",
        "apiKey": "apiKey",
    }

    def __init__(
        self,
        *,
        config: m.SmarterChatbotConfig,
        plugins: list[str] | None | Unset = UNSET,
        functions: list[str] | None | Unset = UNSET,
        apiKey: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "config": config,
                "plugins": plugins,
                "functions": functions,
                "apiKey": apiKey,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("config")
        self.config = m.SmarterChatbotConfig.from_dict(v) if isinstance(v, dict) else v
        self.plugins = get("plugins")
        self.functions = get("functions")
        self.apiKey = get("apiKey")
        return model
