"""Saying that a parameter is not given, in a place where something has to stand."""

from __future__ import annotations

from typing import Final

from generated_client.types import UNSET, Unset

Omit = NotGiven = Unset
"""The type of `omit`."""

omit: Final = UNSET
"""As the value of a parameter: nothing is sent for it. As that of a header: it is left out."""

NOT_GIVEN: Final = UNSET
"""Another name of `omit`."""
