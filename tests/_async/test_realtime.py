"""`client.realtime`: keys for live sessions, and calls."""

import json
from email import message_from_bytes

import pytest

from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply
from wrapper import BadRequestError

OFFER = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n"
SESSION = {"type": "realtime", "audio": {"output": {"voice": "marin"}}}

SESSIONS = {
    "as a dict": SESSION,
    "as a model": m.RealtimeSessionCreateRequest.from_dict(SESSION),
}

ORDERS = {
    "accept": (lambda c: c.accept("rtc_1", type="realtime"), {"type": "realtime"}),
    "hangup": (lambda c: c.hangup("rtc_1"), None),
    "refer": (lambda c: c.refer("rtc_1", target_uri="tel:+1"), {"target_uri": "tel:+1"}),
    "reject": (lambda c: c.reject("rtc_1", status_code=486), {"status_code": 486}),
}

SECRETS = {
    "/v1/realtime/client_secrets": (
        lambda r: r.client_secrets.create(session=SESSION),
        m.ClientSecretCreateResponse,
    ),
    "/v1/realtime/translations/client_secrets": (
        lambda r: r.translations.client_secrets.create(session={"model": "m"}),
        m.RealtimeTranslationClientSecretCreateResponse,
    ),
}


def answer(body=b"v=0 answer"):
    headers = {"location": "/v1/realtime/calls/rtc_1"}
    return reply(body, status=201, headers=headers, content_type="application/sdp")


def parts(request):
    """The parts of a form: name -> content type and content."""
    message = request.headers["content-type"].encode() + b"\r\n\r\n" + b"".join(request.stream)
    return {
        part.get_param("name", header="content-disposition"): (
            part["content-type"],
            part.get_payload(),
        )
        for part in message_from_bytes(b"Content-Type: " + message).get_payload()
    }


async def test_an_offer_alone_is_the_whole_body():
    answers = Answers(answer())

    await mock_client(answers).realtime.calls.create(sdp=OFFER)

    request = answers.request
    assert ("application/sdp", OFFER) == (request.headers["content-type"], request.content.decode())


@pytest.mark.parametrize("session", SESSIONS.values(), ids=SESSIONS)
async def test_an_offer_with_a_session_is_a_form_whose_session_is_json(session):
    answers = Answers(answer())

    await mock_client(answers).realtime.calls.create(sdp="v=0", session=session)

    sent = parts(answers.request)
    assert (("application/sdp", "v=0"), "application/json", SESSION) == (
        sent["sdp"],
        sent["session"][0],
        json.loads(sent["session"][1]),
    )


async def test_extra_fields_make_an_offer_a_form():
    answers = Answers(answer())

    await mock_client(answers).realtime.calls.create(sdp="v=0", extra_body={"more": "1"})

    assert {"sdp": ("application/sdp", "v=0"), "more": (None, "1")} == parts(answers.request)


async def test_an_answer_is_text_with_the_call_in_its_headers():
    result = await mock_client(Answers(answer())).realtime.calls.create(sdp=OFFER)

    assert ("v=0 answer", "/v1/realtime/calls/rtc_1") == (
        result.text,
        result.response.headers["Location"],
    )


async def test_the_raw_view_of_a_call_has_its_headers():
    calls = mock_client(Answers(answer())).realtime.calls
    raw = await calls.with_raw_response.create(sdp=OFFER)

    assert ("/v1/realtime/calls/rtc_1", b"v=0 answer") == (
        raw.headers["Location"],
        raw.parse().content,
    )


async def test_a_call_without_an_offer_is_refused():
    with pytest.raises(TypeError, match="'sdp'"):
        await mock_client(Answers(answer())).realtime.calls.create()


async def test_an_offer_that_the_server_refuses_is_its_error():
    answers = Answers(reply({"error": {"message": "no"}}, status=400))

    with pytest.raises(BadRequestError):
        await mock_client(answers).realtime.calls.create(sdp=OFFER)


@pytest.mark.parametrize(("name", "ask", "body"), [(n, *order) for n, order in ORDERS.items()])
async def test_an_order_to_a_call_gives_nothing(name, ask, body):
    answers = Answers(reply())

    result = await ask(mock_client(answers).realtime.calls)

    request = answers.request
    sent = json.loads(request.content) if request.content else None
    assert (f"POST /v1/realtime/calls/rtc_1/{name}", body, None) == (
        f"{request.method} {request.url.path}",
        sent,
        result,
    )


async def test_an_empty_id_is_refused():
    with pytest.raises(ValueError, match=r"^Expected a non-empty value for `call_id`"):
        await mock_client(Answers(reply())).realtime.calls.hangup("")


@pytest.mark.parametrize(("path", "ask", "model"), [(k, *v) for k, v in SECRETS.items()])
async def test_a_client_secret_is_made_by(path, ask, model):
    answers = Answers(reply({"value": "ek_1", "expires_at": 1, "session": {"type": "realtime"}}))

    secret = await ask(mock_client(answers).realtime)

    assert (path, model, "ek_1") == (answers.request.url.path, type(secret), secret.value)


@pytest.mark.parametrize(
    ("kind", "model"),
    [
        ("realtime", m.RealtimeSessionCreateResponse),
        ("transcription", m.RealtimeTranscriptionSessionCreateResponse),
    ],
)
async def test_the_session_of_a_secret_is_known_by_its_type(kind, model):
    answers = Answers(reply({"value": "ek_1", "expires_at": 1, "session": {"type": kind}}))

    secret = await mock_client(answers).realtime.client_secrets.create(session={"type": kind})

    assert model is type(secret.session)
