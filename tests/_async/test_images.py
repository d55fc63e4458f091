"""`client.images`: pictures up, pictures down, and drafts on the way."""

from pathlib import Path

import pytest

from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply, streamed
from tests.kit.form_fields import fields_of
from tests.kit.samples import events

IMAGES = {"created": 1_700_000_000, "data": [{"b64_json": "cGl4ZWxz"}], "output_format": "png"}
LOOK = {
    "created_at": 1_700_000_000,
    "size": "1024x1024",
    "quality": "low",
    "background": "opaque",
    "output_format": "png",
}
USAGE = {
    "input_tokens": 1,
    "output_tokens": 2,
    "total_tokens": 3,
    "input_tokens_details": {"text_tokens": 1, "image_tokens": 0},
}


def drawing(kind):
    """The events of a stream: one draft, then the image."""
    draft = {**LOOK, "type": f"{kind}.partial_image", "b64_json": "Li4u", "partial_image_index": 0}
    return [draft, {**LOOK, "type": f"{kind}.completed", "b64_json": "cGl4ZWxz", "usage": USAGE}]


METHODS = {
    "generate": ({"prompt": "A cat"}, "/v1/images/generations"),
    "edit": ({"image": b"cat", "prompt": "A cat"}, "/v1/images/edits"),
    "create_variation": ({"image": b"cat"}, "/v1/images/variations"),
}


@pytest.mark.parametrize("name", METHODS)
async def test_a_method_gives_images(name):
    params, path = METHODS[name]
    answers = Answers(reply(IMAGES))
    result = await getattr(mock_client(answers).images, name)(**params)

    assert (m.ImagesResponse, "cGl4ZWxz") == (type(result), result.data[0].b64_json)
    assert path == answers.request.url.path


@pytest.mark.parametrize("name", METHODS)
async def test_a_method_has_its_raw_response(name):
    images = mock_client(Answers(reply(IMAGES))).images.with_raw_response
    response = await getattr(images, name)(**METHODS[name][0])

    assert (200, m.ImagesResponse) == (response.status_code, type(response.parse()))


async def test_options_of_an_image_are_sent():
    answers = Answers(reply(IMAGES))
    await mock_client(answers).images.generate(prompt="A cat", model="gpt-image-1", background=None)

    assert {"prompt": "A cat", "model": "gpt-image-1", "background": None} == answers.json


STREAMS = {
    "generate": ("image_generation", m.ImageGenPartialImageEvent, m.ImageGenCompletedEvent),
    "edit": ("image_edit", m.ImageEditPartialImageEvent, m.ImageEditCompletedEvent),
}


@pytest.mark.parametrize("name", STREAMS)
async def test_drafts_come_before_the_image(name):
    kind, *types = STREAMS[name]
    answers = Answers(streamed(events(*drawing(kind))))
    images = mock_client(answers).images
    stream = await getattr(images, name)(**METHODS[name][0], stream=True, partial_images=1)

    assert types == [type(event) async for event in stream]
    assert stream.completed


async def test_a_stream_without_its_image_is_not_complete():
    draft, _ = drawing("image_generation")
    answers = Answers(streamed(events(draft)))
    stream = await mock_client(answers).images.generate(prompt="A cat", stream=True)

    assert ["Li4u"] == [event.b64_json async for event in stream]
    assert not stream.completed


async def test_an_unknown_event_keeps_what_it_says():
    answers = Answers(streamed(events({"type": "image_generation.queued", "place": 3}, "[DONE]")))
    stream = await mock_client(answers).images.generate(prompt="A cat", stream=True)

    assert [3] == [event.place async for event in stream]


async def test_one_image_is_one_field():
    answers = Answers(reply(IMAGES))
    await mock_client(answers).images.edit(image=("cat.png", b"cat"), prompt="A cat", n=2)
    expected = [("image", "cat.png", "cat"), ("prompt", None, "A cat"), ("n", None, "2")]

    assert expected == fields_of(answers.request)


async def test_several_images_are_a_field_each_and_the_mask_another(tmp_path: Path):
    path = tmp_path / "dog.png"
    path.write_bytes(b"dog")
    answers = Answers(reply(IMAGES))
    images = mock_client(answers).images
    await images.edit(image=[("cat.png", b"cat"), path], prompt="Pets", mask=("hole.png", b"hole"))
    expected = [
        ("image[]", "cat.png", "cat"),
        ("image[]", "dog.png", "dog"),
        ("prompt", None, "Pets"),
        ("mask", "hole.png", "hole"),
    ]

    assert expected == fields_of(answers.request)


async def test_a_streamed_edit_is_asked_for_in_the_form():
    answers = Answers(streamed(events(*drawing("image_edit"))))
    await mock_client(answers).images.edit(image=[b"cat"], prompt="A cat", stream=True)

    assert ("stream", None, "true") in fields_of(answers.request)


async def test_images_that_are_referred_to_are_sent_as_json():
    named = {"prompt": "Pets", "images": [{"file_id": "file-1"}, {"image_url": "https://a.test/b"}]}
    answers = Answers(reply(IMAGES))
    await mock_client(answers).images.edit(**named)

    assert named == answers.json


async def test_a_mask_may_be_referred_to_as_well():
    named = {"prompt": "Pets", "images": [{"file_id": "file-1"}], "mask": {"file_id": "file-2"}}
    answers = Answers(reply(IMAGES))
    await mock_client(answers).images.edit(**named)

    assert named == answers.json


async def test_images_may_be_a_tuple():
    answers = Answers(reply(IMAGES))
    await mock_client(answers).images.edit(image=(b"cat", b"dog"), prompt="Pets")

    assert ["image[]", "image[]", "prompt"] == [name for name, *_ in fields_of(answers.request)]


@pytest.mark.parametrize("name", ["edit", "create_variation"])
async def test_a_name_is_no_image(name):
    images = mock_client(Answers(reply(IMAGES))).images

    with pytest.raises(TypeError, match="`image` must be bytes, a path"):
        await getattr(images, name)(**{**METHODS[name][0], "image": "cat.png"})
