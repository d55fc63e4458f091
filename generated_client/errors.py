# Written by `make generate` from codegen/write/runtime/errors.py; edit that file instead.
"""What the low-level functions raise by themselves."""

from __future__ import annotations


class UnexpectedStatus(Exception):
    """A response was no success, and the client was told to raise on that."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(status_code, content)

    def __str__(self) -> str:
        text = self.content[:200].decode(errors="replace")
        return f"unexpected status {self.status_code}: {text}"


__all__ = ["UnexpectedStatus"]
