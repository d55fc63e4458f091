"""Request options of a method that makes several calls in a row. No I/O."""

from __future__ import annotations

import time
from typing import cast

from .._concurrency.deadline import seconds_left
from ..options import RequestOptions
from .checks import check_deadline

OF_MAIN_CALL = frozenset({"extra_query", "extra_body", "idempotency_key"})
"""Options for the main call only; all other options are for each call."""


class SharedOptions:
    """Options given once; their deadline bounds all calls together, from now on."""

    def __init__(self, options: RequestOptions) -> None:
        deadline = check_deadline(options.get("deadline"))
        self._options = options
        self._until = None if deadline is None else time.monotonic() + deadline

    def for_main(self) -> RequestOptions:
        """The options of the main call, with the seconds that are left now."""
        return self._now(self._options)

    def for_others(self) -> RequestOptions:
        """The options of any other call, with the seconds that are left now."""
        kept = {n: value for n, value in self._options.items() if n not in OF_MAIN_CALL}
        return self._now(cast(RequestOptions, kept))

    def _now(self, options: RequestOptions) -> RequestOptions:
        if self._until is None:
            return options
        return {**options, "deadline": seconds_left(self._until)}
