# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponsePrompt(BaseModel):
    """A stored prompt template, and what to fill in."""

    id: str
    """Id of the template."""
    version: str | None
    """Its version."""
    variables: dict[str, u.ResponsePromptVariable] | None
    """The values of its variables, by name."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "version": "version",
        "variables": "variables",
    }

    def __init__(
        self,
        *,
        id: str,
        version: str | None | Unset = UNSET,
        variables: Mapping[str, u.ResponsePromptVariableParam] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "version": version,
                "variables": variables,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.version = get("version")
        if (v := get("variables")) is not None:
            v = (
                {k0: u.decode_ResponsePromptVariable(i0) for k0, i0 in v.items()}
                if isinstance(v, dict)
                else v
            )
        self.variables = v
        return model


class ResponsePromptParam(TypedDict, total=False):
    """A stored prompt template, and what to fill in."""

    id: Required[str]
    """Id of the template."""
    version: str | None
    """Its version."""
    variables: Mapping[str, u.ResponsePromptVariableParam] | None
    """The values of its variables, by name."""
