"""What errors do not keep."""

import traceback
from types import FrameType

from wrapper._reporting.redact import forget_locals


def failed(secret: str, cause: Exception | None = None) -> Exception:
    """An exception whose traceback knows a secret."""
    try:
        raise ValueError from cause
    except ValueError as exc:
        return exc


def known(exc: BaseException | None) -> list[dict[str, object]]:
    """The variables in the traceback of an exception."""
    assert exc is not None
    frames: list[FrameType] = [frame for frame, _ in traceback.walk_tb(exc.__traceback__)]
    return [dict(frame.f_locals) for frame in frames]


def test_no_exception_of_a_group_or_chain_keeps_its_variables() -> None:
    inner = failed("of the inner")
    outer = failed("of the outer", inner)
    forget_locals(ExceptionGroup("", [outer, failed("of another")]))

    assert [[{}], [{}]] == [known(inner), known(outer)]
