# Written by codegen/facade/unasync.py from tests/_async/test_webhooks.py; edit that file instead.
"""`client.webhooks`: what a request reports, once it is known who sent it."""

import json

import pytest

from generated_client.base import BaseModel
from tests._sync.clients import mock_client
from tests.kit.answers import Answers
from wrapper import APIError, InvalidWebhookSignatureError, Profile
from wrapper.testing import sign_webhook
from wrapper.types import webhooks as types

SECRET = "whsec_c2VjcmV0IG9mIHRoaXMgZW5kcG9pbnQ="
EVENT = {
    "id": "evt_1",
    "object": "event",
    "type": "response.completed",
    "created_at": 1755000000,
    "data": {"id": "resp_1"},
}
CALL = {
    **EVENT,
    "type": "realtime.call.incoming",
    "data": {"call_id": "rtc_1", "sip_headers": [{"name": "From", "value": "sip:me@example.com"}]},
}


def client(**options):
    return mock_client(Answers(), **options)


def unwrapped(event, **options):
    body = json.dumps(event).encode()
    headers = sign_webhook(body, secret=SECRET)
    return client().webhooks.unwrap(body, headers, secret=SECRET, **options)


@pytest.mark.parametrize(
    ("type", "expected"),
    [
        ("response.completed", types.ResponseCompletedWebhookEvent),
        ("response.failed", types.ResponseFailedWebhookEvent),
        ("response.incomplete", types.ResponseIncompleteWebhookEvent),
        ("response.cancelled", types.ResponseCancelledWebhookEvent),
        ("batch.completed", types.BatchCompletedWebhookEvent),
        ("batch.failed", types.BatchFailedWebhookEvent),
        ("batch.expired", types.BatchExpiredWebhookEvent),
        ("batch.cancelled", types.BatchCancelledWebhookEvent),
        ("fine_tuning.job.succeeded", types.FineTuningJobSucceededWebhookEvent),
        ("fine_tuning.job.failed", types.FineTuningJobFailedWebhookEvent),
        ("fine_tuning.job.cancelled", types.FineTuningJobCancelledWebhookEvent),
        ("eval.run.succeeded", types.EvalRunSucceededWebhookEvent),
        ("eval.run.failed", types.EvalRunFailedWebhookEvent),
        ("eval.run.canceled", types.EvalRunCanceledWebhookEvent),
    ],
)
def test_an_event_is_of_the_class_of_its_type(type, expected):
    event = unwrapped({**EVENT, "type": type})

    assert expected is event.__class__
    assert ("evt_1", 1755000000, "resp_1") == (event.id, event.created_at, event.data.id)


@pytest.mark.parametrize(
    ("type", "expected"),
    [
        ("realtime.call.incoming", types.RealtimeCallIncomingWebhookEvent),
        ("live.call.incoming", types.LiveCallIncomingWebhookEvent),
    ],
)
def test_an_incoming_call_has_its_headers(type, expected):
    event = unwrapped({**CALL, "type": type})

    assert expected is event.__class__
    assert "sip:me@example.com" == event.data.sip_headers[0].value


@pytest.mark.parametrize("type", ["video.completed", "", None, 5, ["response.completed"]])
def test_an_event_of_an_unknown_type_keeps_everything(type):
    sent = {**EVENT, "type": type, "more": [1]}
    event = unwrapped(sent)

    assert BaseModel is event.__class__
    assert sent == event.to_dict()
    assert "resp_1" == event.data["id"]


def test_an_event_without_a_type_is_of_no_class():
    sent = {key: value for key, value in EVENT.items() if key != "type"}

    assert BaseModel is unwrapped(sent).__class__


def test_text_is_taken_for_a_body_too():
    body = json.dumps(EVENT)
    event = client().webhooks.unwrap(body, sign_webhook(body, secret=SECRET), secret=SECRET)

    assert "response.completed" == event.type


def test_the_secret_of_the_client_is_taken():
    headers = sign_webhook("{}", secret=SECRET)

    client(webhook_secret=SECRET).webhooks.verify_signature("{}", headers)


def test_the_secret_of_the_environment_is_taken(monkeypatch):
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    headers = sign_webhook("{}", secret=SECRET)

    client().webhooks.verify_signature("{}", headers)


def test_a_secret_given_comes_first():
    headers = sign_webhook("{}", secret=SECRET)

    client(webhook_secret="other").webhooks.verify_signature("{}", headers, secret=SECRET)


def test_one_right_secret_of_several_is_enough():
    headers = sign_webhook("{}", secret=SECRET)

    client().webhooks.verify_signature("{}", headers, secret=["former", SECRET])


@pytest.mark.parametrize("secret", [None, "", []])
@pytest.mark.parametrize("method", ["unwrap", "verify_signature"])
def test_a_missing_secret_is_told_with_where_to_put_it(method, secret):
    headers = sign_webhook("{}", secret=SECRET)
    expected = (
        r"pass secret=\.\.\., or webhook_secret=\.\.\. to the client, or set OPENAI_WEBHOOK_SECRET$"
    )

    with pytest.raises(ValueError, match=expected):
        getattr(client().webhooks, method)("{}", headers, secret=secret)


def test_a_profile_names_its_own_variable(monkeypatch):
    monkeypatch.setenv("ACME_WEBHOOK_SECRET", SECRET)
    profile = Profile(name="Acme", base_url="http://x", webhook_secret_env="ACME_WEBHOOK_SECRET")
    acme = type("Acme", (client().__class__,), {"profile": profile})
    headers = sign_webhook("{}", secret=SECRET)

    acme(api_key="any").webhooks.verify_signature("{}", headers)


@pytest.mark.parametrize("method", ["unwrap", "verify_signature"])
def test_a_wrong_signature_is_refused(method):
    headers = sign_webhook(json.dumps(EVENT), secret="of somebody else")

    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        getattr(client().webhooks, method)(json.dumps(EVENT), headers, secret=SECRET)


@pytest.mark.parametrize("method", ["unwrap", "verify_signature"])
def test_the_tolerance_can_be_set(method):
    body = json.dumps(EVENT)
    headers = sign_webhook(body, secret=SECRET, timestamp=1755000000)
    call = getattr(client().webhooks, method)
    call(body, headers, secret=SECRET, tolerance=1e12)

    with pytest.raises(InvalidWebhookSignatureError, match="s old"):
        call(body, headers, secret=SECRET)


@pytest.mark.parametrize("body", ["", "hello", "[1]", "null"])
def test_a_signed_body_that_is_no_event_is_told(body):
    headers = sign_webhook(body, secret=SECRET)

    with pytest.raises(APIError, match="its body is no JSON object"):
        client().webhooks.unwrap(body, headers, secret=SECRET)


def test_a_body_that_was_parsed_is_a_type_error():
    with pytest.raises(TypeError, match="raw bytes of the request as received, not 'dict'"):
        client().webhooks.unwrap(EVENT, {}, secret=SECRET)


def test_nothing_is_sent():
    answers = Answers()
    headers = sign_webhook("{}", secret=SECRET)
    mock_client(answers).webhooks.unwrap("{}", headers, secret=SECRET)

    assert [] == answers.requests
