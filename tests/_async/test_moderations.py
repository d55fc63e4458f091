"""`client.moderations`: verdicts on texts and images."""

import pytest

from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply

VERDICT = {
    "id": "modr-1",
    "model": "omni-moderation-latest",
    "results": [
        {
            "flagged": True,
            "categories": {"self-harm/intent": True, "violence": False, "brand/new": True},
            "category_scores": {"self-harm/intent": 0.9, "violence": 0.1},
            "category_applied_input_types": {"self-harm/intent": ["text"], "violence": []},
        }
    ],
}

INPUTS = {
    "a text": "Hello",
    "texts": ["Hello", "World"],
    "a text and an image": [
        {"type": "text", "text": "Hello"},
        {"type": "image_url", "image_url": {"url": "https://a.test/b.png"}},
    ],
}


@pytest.mark.parametrize("given", INPUTS.values(), ids=INPUTS)
async def test_what_is_checked_may_be(given):
    answers = Answers(reply(VERDICT))
    await mock_client(answers).moderations.create(input=given)

    assert {"input": given} == answers.json


async def test_a_verdict_is_typed():
    answers = Answers(reply(VERDICT))
    result = await mock_client(answers).moderations.create(input="Hello")

    verdict = result.results[0]

    assert (m.ModerationCreateResponse, m.Moderation) == (type(result), type(verdict))
    assert verdict.categories.self_harm_intent
    assert 0.9 == verdict.category_scores.self_harm_intent


async def test_a_new_category_is_kept():
    result = await mock_client(Answers(reply(VERDICT))).moderations.create(input="Hello")

    assert {"brand/new": True} == result.results[0].categories.model_extra


async def test_a_verdict_has_its_raw_response():
    moderations = mock_client(Answers(reply(VERDICT))).moderations
    response = await moderations.with_raw_response.create(input="Hello")

    assert VERDICT == response.json()
