"""Which failure of the layers below says that no response came."""

import ssl

import httpx
import pytest

from wrapper._response.httpx_errors import wire_failure

REQUEST = httpx.Request("GET", "http://a..b/")


@pytest.mark.parametrize(
    ("exc", "kind", "text"),
    [
        (httpx.ReadError("gone"), httpx.ReadError, "gone"),
        (httpx.InvalidURL("odd"), httpx.InvalidURL, "odd"),
        (ssl.SSLError("bad record"), httpx.ReadError, "bad record"),
        (UnicodeError("label empty"), httpx.InvalidURL, r"no such address: b'a\.\.b'"),
        (OverflowError("port"), httpx.InvalidURL, "no such address"),
        (TimeoutError("slow"), httpx.ReadTimeout, "slow"),
    ],
)
def test_a_failure_of_the_wire_is_one_of_httpx(
    exc: Exception, kind: type[Exception], text: str
) -> None:
    failure = wire_failure(exc, REQUEST, has_deadline=False)

    assert kind is type(failure)
    with pytest.raises(kind, match=text):
        raise failure


def test_a_program_s_own_error_is_none() -> None:
    assert wire_failure(KeyError("mine"), REQUEST, has_deadline=False) is None
