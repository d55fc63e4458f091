# Written by codegen/facade/unasync.py from tests/_async/test_files.py; edit that file instead.
"""What `client.files` has besides its operations."""

import pytest

from generated_client.types import UNSET
from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import FILE
from wrapper import APITimeoutError

BUSY = {**FILE, "status": "uploaded"}


@pytest.mark.parametrize("status", ["processed", "error", "deleted"])
def test_a_file_is_awaited_until_the_server_is_done(status):
    answers = Answers(reply(BUSY), reply(BUSY), reply({**FILE, "status": status}))
    file = mock_client(answers).files.wait_for_processing("file-1", poll_interval=0)

    assert (status, 3) == (file.status, len(answers.requests))


def test_waiting_for_a_file_ends_in_time():
    answers = Answers(reply(BUSY))
    with pytest.raises(APITimeoutError, match="still 'uploaded' at the deadline of 30 s"):
        mock_client(answers).files.wait_for_processing(
            "file-1", poll_interval=60, max_wait_seconds=30
        )

    assert 1 == len(answers.requests)


def test_an_omitted_deadline_leaves_the_longest_wait_in_force():
    answers = Answers(reply(BUSY))
    with pytest.raises(APITimeoutError, match="at the deadline of 30 s"):
        mock_client(answers).files.wait_for_processing(
            "file-1", poll_interval=60, max_wait_seconds=30, deadline=UNSET
        )


def test_a_deadline_comes_before_the_longest_wait():
    answers = Answers(reply(BUSY))
    with pytest.raises(APITimeoutError, match="at the deadline of 20 s"):
        mock_client(answers).files.wait_for_processing(
            "file-1", poll_interval=60, max_wait_seconds=30, deadline=20
        )


def test_a_pause_that_is_no_time_is_named_as_given():
    answers = Answers(reply(BUSY))
    with pytest.raises(
        ValueError, match=r"^poll_interval must be 0 or more, and a week at most, not -1$"
    ):
        mock_client(answers).files.wait_for_processing("file-1", poll_interval=-1)

    assert [] == answers.requests


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_content_is_also_had_as_text():
    client = mock_client(Answers(reply("größer".encode())))

    assert "größer" == client.files.retrieve_content("file-1")
    assert "größer" == client.files.with_raw_response.retrieve_content("file-1").parse()


def test_the_former_method_names_its_successor_once(monkeypatch):
    monkeypatch.setattr("generated_client.deprecation._warned", set())
    client = mock_client(Answers(reply(b"content")))
    with pytest.warns(DeprecationWarning, match=r"use files\.content instead") as caught:
        client.files.retrieve_content("file-1")
    client.files.retrieve_content("file-1")  # A second warning would be an error here.

    assert [__file__] == [warning.filename for warning in caught]
