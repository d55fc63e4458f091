"""Schemes of one kind of client in the other, and schemes that are taken along."""

import copy
import pickle

import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import MODELS
from wrapper import Client, Profile
from wrapper._request.auth import Credential
from wrapper.profile import AuthRequest, BasicAuth, BearerAuth, HeaderAuth, QueryAuth


async def sign_later(request: AuthRequest) -> None:
    request.headers["X-Sign"] = "signed"


def test_a_client_that_is_not_asynchronous_takes_no_asynchronous_scheme():
    answers = Answers(reply(MODELS))
    with pytest.raises(TypeError, match="must not be async"):
        mock_client(answers, profile=Profile(auth=sign_later)).models.list()

    assert [] == answers.requests


SCHEMES = [HeaderAuth("X-Key", "Token"), BearerAuth(), BasicAuth(username="me"), QueryAuth("key")]


@pytest.mark.parametrize("auth", SCHEMES)
def test_a_scheme_is_pickled_with_its_client(auth):
    client = Client(api_key="k", profile=Profile(auth=auth))

    assert auth == pickle.loads(pickle.dumps(client)).profile.auth


def test_a_profile_is_shown_without_its_scheme():
    assert "hidden" not in repr(Profile(auth=BasicAuth(username="hidden")))


@pytest.mark.parametrize("auth", SCHEMES)
def test_equal_schemes_are_one_key_of_a_dict(auth):
    assert 1 == len({auth, copy.copy(auth)})


def test_a_credential_is_not_shown():
    assert "hidden" not in repr(Credential(BearerAuth(), "hidden"))
