"""Webhook signatures, against Standard Webhooks; signed here by hand."""

from __future__ import annotations

import hashlib
import hmac
import pickle
import re
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping
from email.message import Message
from types import MappingProxyType
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wrapper import APIError, InvalidWebhookSignatureError
from wrapper._areas.webhooks import json_object, verify_signature
from wrapper.testing import sign_webhook

# The vector of the Standard Webhooks libraries.
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
BODY = b'{"test": 2432232314}'
NOW = 1614265330
HEADERS = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": str(NOW),
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}
SIGNATURE = HEADERS["webhook-signature"]
OTHER = "v1," + "A" * 43 + "="


def verify(
    body: Any = BODY,
    headers: Any = HEADERS,
    *,
    secret: Any = SECRET,
    tolerance: float = 300,
    now: float = NOW,
) -> None:
    verify_signature(body, headers, secret=secret, tolerance=tolerance, now=now)


def refused(*args: Any, **options: Any) -> str:
    """What a refusal says."""
    with pytest.raises(InvalidWebhookSignatureError) as caught:
        verify(*args, **options)
    return str(caught.value)


def signed(key: bytes, body: bytes, *, id: str = "msg_1", timestamp: int = NOW) -> dict[str, str]:
    """The specification's steps, one by one."""
    content = f"{id}.{timestamp}.".encode() + body
    mac = hmac.new(key, content, hashlib.sha256).digest()
    signature = "v1," + b64encode(mac).decode()
    return {
        "webhook-id": id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature,
    }


def changed(text: bytes, at: int, by: int) -> bytes:
    """The same bytes but for one."""
    at %= len(text)
    return text[:at] + bytes([text[at] ^ by]) + text[at + 1 :]


KEYS = st.binary(min_size=1, max_size=64)
IDS = st.from_regex(r"[A-Za-z0-9_]{1,40}", fullmatch=True)
PLAIN = st.text(min_size=1).filter(
    lambda text: bool(text.strip()) and not text.strip().startswith("whsec_")
)


def test_the_vector_of_the_specification_verifies() -> None:
    verify()


def test_the_vector_is_what_the_specification_says() -> None:
    key = b64decode(SECRET.removeprefix("whsec_"))

    assert HEADERS == signed(key, BODY, id=HEADERS["webhook-id"])


@given(KEYS, st.binary(), IDS)
def test_any_body_signed_with_any_key_verifies(key: bytes, body: bytes, id: str) -> None:
    secret = "whsec_" + b64encode(key).decode()

    verify(body, signed(key, body, id=id), secret=secret)


@given(PLAIN, st.binary())
def test_a_secret_without_a_prefix_is_the_key_itself(secret: str, body: bytes) -> None:
    verify(body, signed(secret.encode(), body), secret=secret)


@given(st.text())
def test_text_is_signed_as_utf_8(body: str) -> None:
    verify(body, signed(b"key", body.encode()), secret="key")


@given(KEYS, st.binary(min_size=1), st.integers(0), st.integers(1, 255))
def test_no_byte_of_the_body_can_change(key: bytes, body: bytes, at: int, by: int) -> None:
    secret = "whsec_" + b64encode(key).decode()
    headers = signed(key, body)

    assert "does not match" in refused(changed(body, at, by), headers, secret=secret)


@pytest.mark.parametrize("name", HEADERS)
@given(st.integers(0), st.integers(1, 255))
def test_no_byte_of_a_header_can_change(name: str, at: int, by: int) -> None:
    headers = {key: value.encode() for key, value in HEADERS.items()}

    assert refused(headers={**headers, name: changed(headers[name], at, by)})


@given(KEYS, KEYS)
def test_another_key_does_not_verify(key: bytes, other: bytes) -> None:
    # HMAC fills short keys up with zeros.
    other += b"x" if key.rstrip(b"\0") == other.rstrip(b"\0") else b""
    secret = "whsec_" + b64encode(other).decode()

    assert "does not match" in refused(BODY, signed(key, BODY), secret=secret)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, lambda body: body.decode()])
def test_a_body_may_be_bytes_or_text(kind: Any) -> None:
    verify(kind(BODY))


def message(headers: Mapping[str, str]) -> Message:
    message = Message()
    for name, value in headers.items():
        message[name] = value
    return message


FORMS = {
    "a dict": HEADERS,
    "a mapping": MappingProxyType(HEADERS),
    "httpx": httpx.Headers(HEADERS),
    "a message": message(HEADERS),
    "a list of pairs": [*HEADERS.items()],
    "an iterator of pairs": iter([*HEADERS.items()]),
    "title case": {name.title(): value for name, value in HEADERS.items()},
    "values of bytes": {name.upper(): value.encode() for name, value in HEADERS.items()},
    "pairs of bytes": [(name.encode(), value.encode()) for name, value in HEADERS.items()],
    "others among them": {**HEADERS, "Content-Type": "application/json", "X-Odd": ["a", "list"]},
    "blanks": {name: f" {value}\t" for name, value in HEADERS.items()},
}


@pytest.mark.parametrize("headers", FORMS.values(), ids=FORMS)
def test_headers_may_have_any_form(headers: Any) -> None:
    verify(headers=headers)


@pytest.mark.parametrize(
    "signatures",
    [
        f"{OTHER} {SIGNATURE}",
        f"{SIGNATURE} {OTHER}",
        f"v1a,abc {SIGNATURE} v2,{SIGNATURE}",
        f"  {OTHER}   {SIGNATURE}  ",
        f"v1, nonsense {SIGNATURE}",
    ],
)
def test_one_right_signature_of_several_is_enough(signatures: str) -> None:
    verify(headers={**HEADERS, "webhook-signature": signatures})


def test_signatures_may_come_in_several_headers() -> None:
    pairs = [("Webhook-Signature", OTHER), *HEADERS.items()]

    verify(headers=pairs)


@pytest.mark.parametrize("secrets", [[SECRET], ["new", SECRET], (SECRET, "new")])
def test_one_right_secret_of_several_is_enough(secrets: Any) -> None:
    verify(secret=secrets)


def test_spaces_around_a_secret_are_not_part_of_it() -> None:
    verify(secret=f" {SECRET}\n")


def test_a_wrong_secret_is_told_with_what_to_do() -> None:
    expected = (
        "webhook-signature does not match: pass the raw bytes of the body as received, not JSON"
        " that was parsed and written again, and the secret of this very endpoint; otherwise the"
        " request was tampered with"
    )

    assert expected == refused(secret=["wrong", "too"])


@pytest.mark.parametrize("version", ["v1a", "v2", "V1", "v", ""])
def test_a_signature_of_an_unknown_version_does_not_count(version: str) -> None:
    headers = {**HEADERS, "webhook-signature": SIGNATURE.replace("v1", version)}

    assert "no signature of the form v1,<base64>" in refused(headers=headers)


@pytest.mark.parametrize("name", HEADERS)
def test_a_missing_header_is_named(name: str) -> None:
    headers = {key: value for key, value in HEADERS.items() if key != name}
    expected = (
        f"the request has no {name}: pass all its headers as received; a request without them is"
        " no webhook"
    )

    assert expected == refused(headers=headers)


@pytest.mark.parametrize("value", ["", " ", b""])
def test_an_empty_header_is_a_missing_one(value: str | bytes) -> None:
    assert "has no webhook-id:" in refused(headers={**HEADERS, "webhook-id": value})


def test_missing_headers_are_all_named() -> None:
    said = refused(headers={})

    assert "has no webhook-id, no webhook-timestamp, no webhook-signature:" in said


@pytest.mark.parametrize(
    "timestamp",
    ["now", "1614265330.5", "-5", "+1614265330", "1_614_265_330", "٣", "0x10", "1e9", "9" * 5000],
)
def test_a_timestamp_that_is_no_number_of_seconds_is_told(timestamp: str) -> None:
    said = refused(headers={**HEADERS, "webhook-timestamp": timestamp})

    assert said.startswith("webhook-timestamp is not a number of Unix seconds: '")
    assert len(said) < 200


@pytest.mark.parametrize(
    "signature", ["v1", "v1,", "v1,abc", SIGNATURE[3:], SIGNATURE[:-1], f"{SIGNATURE}=", "v1,é"]
)
def test_a_malformed_signature_is_told(signature: str) -> None:
    said = refused(headers={**HEADERS, "webhook-signature": signature})

    assert said.startswith("webhook-signature has no signature of the form v1,<base64>: '")


def test_what_a_message_quotes_cannot_break_its_line() -> None:
    said = refused(headers={**HEADERS, "webhook-timestamp": "1\r\nINFO fine \x1b[0m"})

    assert said.isprintable()


@pytest.mark.parametrize("off", [0, 300, -300, 299.9, -299.9])
def test_clocks_may_differ_by_the_tolerance(off: float) -> None:
    verify(now=NOW + off)


@pytest.mark.parametrize(
    ("off", "said"), [(301, "301 s old"), (86400, "86400 s old"), (-301, "301 s in the future")]
)
def test_a_late_or_future_request_is_refused(off: float, said: str) -> None:
    expected = (
        f"webhook-timestamp is {said}, and the tolerance is 300 s: check this machine's clock;"
        " otherwise the request may be an old one sent again"
    )

    assert expected == refused(now=NOW + off)


def test_the_tolerance_can_be_wider() -> None:
    verify(now=NOW + 3600, tolerance=3600)


def test_the_tolerance_can_be_narrower() -> None:
    assert "2 s old, and the tolerance is 1 s" in refused(now=NOW + 2, tolerance=1)


@pytest.mark.parametrize("tolerance", [float("nan"), -1])
def test_a_tolerance_that_makes_no_sense_lets_nothing_pass(tolerance: float) -> None:
    assert "and the tolerance is" in refused(tolerance=tolerance)


def test_now_is_the_time_of_this_machine() -> None:
    headers = signed(b"key", BODY, timestamp=int(time.time()))

    verify_signature(BODY, headers, secret="key")


def test_a_time_long_ago_is_refused_by_the_clock_of_this_machine() -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="s old"):
        verify_signature(BODY, HEADERS, secret=SECRET)


@pytest.mark.parametrize("body", [{"test": 1}, [1], None, 5, httpx.Headers()], ids=repr)
def test_a_body_that_was_parsed_is_a_type_error(body: Any) -> None:
    expected = (
        "body must be the raw bytes of the request as received, not"
        f" {type(body).__name__!r}: JSON that was parsed and written again has another signature"
    )

    with pytest.raises(TypeError, match=f"^{re.escape(expected)}$"):
        verify(body)


def test_a_body_that_has_no_bytes_does_not_match() -> None:
    assert "does not match" in refused("\ud800")


@pytest.mark.parametrize(
    "headers",
    [None, 5, "v1,abc", ["webhook-id"], {"webhook-id": 5}, {"webhook-id": ["a"]}, {5: ""}],
)
def test_headers_of_no_known_form_are_a_type_error(headers: Any) -> None:
    expected = "^headers must be a mapping or pairs of names and values, each str or bytes$"

    with pytest.raises(TypeError, match=expected):
        verify(headers=headers)


@pytest.mark.parametrize(
    "secret",
    ["whsec_TopSecret!", "whsec_TopSecr", "whsec_TopSécret", "whsec_", "", " ", "TopSecret\ud800"],
)
@pytest.mark.parametrize("several", [False, True])
def test_a_malformed_secret_is_told_and_not_shown(secret: str, several: bool) -> None:
    expected = (
        "a webhook secret is malformed (not shown): it is whsec_ and base64, or any other text"
        " that is not empty; check how it was copied"
    )
    with pytest.raises(ValueError, match=f"^{re.escape(expected)}$") as caught:
        verify(secret=[SECRET, secret] if several else secret)

    assert (None, None) == (caught.value.__cause__, caught.value.__context__)
    assert not isinstance(caught.value, InvalidWebhookSignatureError)


def test_no_secret_at_all_is_told() -> None:
    with pytest.raises(ValueError, match=r"^no webhook secret was given$"):
        verify(secret=[])


@pytest.mark.parametrize("secret", [b"TopSecret", [b"TopSecret"], [None]])
def test_a_secret_that_is_no_text_is_a_type_error(secret: Any) -> None:
    with pytest.raises(TypeError, match=r"^a webhook secret must be a string, not '(bytes|None)"):
        verify(secret=secret)


def test_the_error_is_one_of_the_tree_and_a_value_error() -> None:
    assert issubclass(InvalidWebhookSignatureError, APIError)
    assert issubclass(InvalidWebhookSignatureError, ValueError)


def test_the_error_can_be_pickled() -> None:
    error = InvalidWebhookSignatureError("late")

    assert "late" == pickle.loads(pickle.dumps(error)).message


@pytest.mark.parametrize(
    "body", ['{"a": "ü"}', '{"a": "ü"}'.encode(), b'\xef\xbb\xbf{"a": "\xc3\xbc"}']
)
def test_the_object_in_a_body_is_read(body: bytes | str) -> None:
    assert {"a": "ü"} == json_object(body)


@pytest.mark.parametrize(
    "body", [b"", b"hello", b"[]", b"null", b"5", b"\xff", "\ud800", b"[" * 99999]
)
def test_a_body_without_an_object_is_told(body: bytes | str) -> None:
    with pytest.raises(
        APIError, match="signed rightly, but its body is no JSON object: "
    ) as caught:
        json_object(body)

    assert not isinstance(caught.value, InvalidWebhookSignatureError)


@pytest.mark.parametrize(("secret", "key"), [("plain", b"plain"), ("whsec_a2V5", b"key")])
@pytest.mark.parametrize("body", [b"\xff{}", b"", "ü"])
def test_the_helper_of_tests_signs_as_the_specification_says(
    secret: str, key: bytes, body: bytes | str
) -> None:
    content = body.encode() if isinstance(body, str) else body

    assert signed(key, content) == sign_webhook(body, secret=secret, id="msg_1", timestamp=NOW)


def test_the_helper_of_tests_signs_now_and_under_another_id_each_time() -> None:
    first, second = (sign_webhook(BODY, secret=SECRET) for _ in range(2))
    verify_signature(BODY, first, secret=SECRET)

    assert first["webhook-id"] != second["webhook-id"]
