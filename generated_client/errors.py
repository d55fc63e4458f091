# Written by `make generate` from codegen/write/runtime/errors.py; edit that file instead.
"""The errors that the low-level functions raise themselves."""

from __future__ import annotations


class UnexpectedStatus(Exception):
    """The response was no success, and `raise_on_unexpected_status` is set."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(status_code, content)

    def __str__(self) -> str:
        text = self.content[:200].decode(errors="replace")
        return f"unexpected status {self.status_code}: {text}"


__all__ = ["UnexpectedStatus"]
