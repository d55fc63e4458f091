# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class EdgenStatus(BaseModel):
    """How one endpoint of an Edgen server is doing."""

    active_model: str
    """The model in use; `unknown` before the first request."""
    download_ongoing: bool
    """Whether the model is still being downloaded."""
    download_progress: int
    """How much of the download is there, in percent."""
    last_errors: list[str]
    """What went wrong lately, latest last."""
    last_activity: str | None
    """What the endpoint did last, such as `ChatCompletions` or `Download`; `Unknown` before that."""
    last_activity_result: str | None
    """How that ended, `Success` or `Failed`; `Unknown` where there is no result."""
    completions_ongoing: bool | None
    """Whether a request is being answered."""

    _keys: ClassVar[Mapping[str, str]] = {
        "active_model": "active_model",
        "download_ongoing": "download_ongoing",
        "download_progress": "download_progress",
        "last_errors": "last_errors",
        "last_activity": "last_activity",
        "last_activity_result": "last_activity_result",
        "completions_ongoing": "completions_ongoing",
    }

    def __init__(
        self,
        *,
        active_model: str,
        download_ongoing: bool,
        download_progress: int,
        last_errors: list[str],
        last_activity: str | None | Unset = UNSET,
        last_activity_result: str | None | Unset = UNSET,
        completions_ongoing: bool | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "active_model": active_model,
                "download_ongoing": download_ongoing,
                "download_progress": download_progress,
                "last_errors": last_errors,
                "last_activity": last_activity,
                "last_activity_result": last_activity_result,
                "completions_ongoing": completions_ongoing,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.active_model = get("active_model")
        self.download_ongoing = get("download_ongoing")
        self.download_progress = get("download_progress")
        self.last_errors = get("last_errors")
        self.last_activity = get("last_activity")
        self.last_activity_result = get("last_activity_result")
        self.completions_ongoing = get("completions_ongoing")
        return model
