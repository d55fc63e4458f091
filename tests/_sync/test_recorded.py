# Written by codegen/facade/unasync.py from tests/_async/test_recorded.py; edit that file instead.
"""Calls under VCR.py, which wraps the transports of httpx to record what goes over the wire."""

import json

import pytest
import vcr  # type: ignore[import-untyped]

from tests._sync.clients import socket_client
from tests.kit.samples import MODEL, MODELS
from tests.kit.servers import Answer, RawServer, respond

FOUND = Answer((respond(json.dumps(MODELS).encode()),))


def listed(client):
    return [model.id for model in client.models.list()]


def test_a_recorded_call_is_answered_from_the_recording(tmp_path):
    recorder = vcr.VCR(cassette_library_dir=str(tmp_path))
    with RawServer(FOUND) as server:
        with socket_client(server) as client:
            before = listed(client)  # Connections that are there already record too.
            with recorder.use_cassette("models.yaml"):
                recorded = listed(client)
            with recorder.use_cassette("models.yaml", record_mode=vcr.mode.NONE):
                replayed = listed(client)

        assert 2 == len(server.requests)
    assert [[MODEL["id"]]] * 3 == [before, recorded, replayed]


def test_what_was_not_recorded_does_not_go_out(tmp_path):
    recorder = vcr.VCR(cassette_library_dir=str(tmp_path), record_mode=vcr.mode.NONE)
    with RawServer(FOUND) as server:
        with socket_client(server, max_retries=0) as client:
            with recorder.use_cassette("nothing.yaml"), pytest.raises(Exception, match="cassette"):
                listed(client)

        assert [] == server.requests
