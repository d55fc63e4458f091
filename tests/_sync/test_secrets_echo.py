# Written by codegen/facade/unasync.py from tests/_async/test_secrets_echo.py; edit that file instead.
"""What a server quotes of a request does not bring its credential back."""

import json
import pickle

import pytest

from tests._sync.clients import mock_client, socket_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import ASK
from tests.kit.servers import Answer, RawServer, respond
from wrapper import APIError

CANARY = "sk-canary/0123456789abcdef"
QUOTED = f"GET /x authorization: Bearer {CANARY}"
BODIES = {
    "an-error": f"data: {json.dumps({'error': {'message': QUOTED, 'seen': [QUOTED]}})}\n\n",
    "an-error-of-text": f"event: error\ndata: {QUOTED}\n\n",
    "no-json": f"data: {QUOTED}\n\n",
    "no-events": f"<html>{QUOTED}</html>",
}


@pytest.mark.parametrize("name", BODIES)
def test_a_stream_that_quotes_the_key_does_not_show_it(name):
    with mock_client(Answers(reply(BODIES[name])), api_key=CANARY) as client:
        with pytest.raises(APIError) as caught:
            for _ in client.chat.completions.create(**ASK, stream=True):
                pass

    error = caught.value
    assert "<redacted>" in str(error)
    assert "canary" not in f"{error!r} {error.body!r} {pickle.dumps(error)!r}"
    assert "canary" not in str(getattr(error.__cause__, "doc", ""))


def test_what_is_no_json_is_not_kept_by_the_exception_that_says_so():
    with mock_client(Answers(reply(QUOTED)), api_key=CANARY) as client:
        with pytest.raises(APIError) as caught:
            client.models.retrieve("m")

    assert "" == caught.value.__cause__.doc


def test_from_an_error_no_connection_is_reached():
    with RawServer(Answer((respond(b"{}", status=400),))) as server:
        with socket_client(server) as client:
            with pytest.raises(APIError) as caught:
                client.models.retrieve("m")

    response = caught.value.response
    assert "network_stream" not in response.extensions
    assert b"" == b"".join(response.stream)
