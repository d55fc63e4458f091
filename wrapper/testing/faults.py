"""Faults of the local server, and the requests that they concern."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast, get_args

from starlette.datastructures import Headers
from starlette.types import Scope

from .errors import ApiError

Drop = Literal["headers", "body", "stream"]
"""Where the connection closes: before the response, in its body, after 3 events."""

_REMEMBERED = 10_000
_KNOWN = frozenset(
    "x-test-" + name
    for name in ("status", "times", "id", "retry-after", "delay", "drop", "error-in-stream")
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to fail; several parts can be combined."""

    status: int | None = None
    """The status to answer with, instead of the real answer."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Headers to add to the answer; they replace headers of the same name."""
    body: str | None = None
    """The body to send with `status`, instead of a JSON error object."""
    delay: float = 0.0
    """Seconds to wait before the response starts."""
    drop: Drop | None = None
    error_in_stream: bool = False
    """Whether the fourth event is an error object, which ends the stream.

    No `[DONE]` follows.
    """

    def __post_init__(self) -> None:
        if self.status is not None and not 200 <= self.status <= 599:
            raise ValueError(f"status must be from 200 to 599, not {self.status}")
        if self.drop not in (None, *get_args(Drop)):
            raise ValueError(f"drop must be one of {', '.join(get_args(Drop))}, not {self.drop!r}")
        if not 0 <= self.delay < float("inf"):
            raise ValueError(f"delay must be a number of seconds >= 0, not {self.delay}")


@dataclass(slots=True)
class _Planned:
    fault: Fault
    path: str | None
    times: int | None

    def concerns(self, path: str) -> bool:
        return self.path is None or path in (self.path, f"/v1{self.path}")


class FaultPlan:
    """The planned faults, and the choice of one for each request; safe for threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: list[_Planned] = []
        self._attempts: OrderedDict[str, int] = OrderedDict()

    def add(self, fault: Fault, *, path: str | None, times: int | None) -> None:
        if times is not None and times < 1:
            raise ValueError(f"times must be 1 or more, not {times}")
        with self._lock:
            self._planned.append(_Planned(fault, path, times))

    def clear(self) -> None:
        with self._lock:
            self._planned.clear()
            self._attempts.clear()

    def next(self, scope: Scope) -> Fault | None:
        """The fault for a request: the one in its headers, else the first planned one."""
        headers = Headers(scope=scope)
        if any(name.startswith("x-test-") for name in headers):
            return self._requested_fault(headers)
        # Choice and count under one lock, because otherwise two requests get the same last fault.
        with self._lock:
            for planned in self._planned:
                if planned.concerns(scope["path"]):
                    if planned.times is not None:
                        planned.times -= 1
                        if planned.times == 0:
                            self._planned.remove(planned)
                    return planned.fault
        return None

    def _requested_fault(self, headers: Headers) -> Fault | None:
        try:
            fault = read_fault(headers)
            times = int(headers["x-test-times"]) if "x-test-times" in headers else None
        except ValueError as exc:
            raise ApiError(f"x-test headers: {exc}") from exc
        if times is None:
            return fault
        if "x-test-id" not in headers:
            raise ApiError("x-test headers: x-test-times needs x-test-id to tell attempts apart")
        return fault if self._attempt(headers["x-test-id"]) <= times else None

    def _attempt(self, test_id: str) -> int:
        with self._lock:
            # Moved to the end, because the ids at the start are dropped first.
            attempt = self._attempts.pop(test_id, 0) + 1
            self._attempts[test_id] = attempt
            if len(self._attempts) > _REMEMBERED:
                self._attempts.popitem(last=False)
        return attempt


def read_fault(headers: Headers) -> Fault:
    """The fault that a request describes in its own `x-test-…` headers."""
    unknown = [n for n in headers if n.startswith("x-test-") and n not in _KNOWN]
    if unknown:
        raise ValueError(f"{unknown[0]} is none of {', '.join(sorted(_KNOWN))}")
    status = headers.get("x-test-status")
    retry_after = headers.get("x-test-retry-after")
    return Fault(
        status=None if status is None else int(status),
        headers={} if retry_after is None else {"retry-after": retry_after},
        delay=float(headers.get("x-test-delay", "0")),
        drop=cast("Drop | None", headers.get("x-test-drop")),
        error_in_stream="x-test-error-in-stream" in headers,
    )
