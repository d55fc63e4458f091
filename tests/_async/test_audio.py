"""`client.audio`: each form of a transcript as its type, speech as bytes and as events."""

import pytest

from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply, streamed
from tests.kit.form_fields import fields_of
from tests.kit.samples import events
from wrapper import APIResponseValidationError, BinaryContent

ASK = {"file": ("talk.wav", b"sound"), "model": "gpt-4o-transcribe"}
FILE = ("file", "talk.wav", "sound")
MODEL = ("model", None, "gpt-4o-transcribe")
SUBTITLES = "1\n00:00:00,000 --> 00:00:01,000\nGrüße\n"
PLAIN = "text/plain; charset=utf-8"

SEGMENT = {"id": "s1", "start": 0, "end": 1, "text": "Hi", "speaker": "A"}
JSON = {"text": "Hi", "usage": {"type": "duration", "seconds": 1}}
VERBOSE = {
    "task": "transcribe",
    "language": "english",
    "duration": 1.5,
    "text": "Hi",
    "words": [{"word": "Hi", "start": 0, "end": 1}],
}
DIARIZED = {
    "task": "transcribe",
    "duration": 1.5,
    "text": "Hi",
    "segments": [{"type": "transcript.text.segment", **SEGMENT}],
}

TRANSCRIPTS = {
    "json": (JSON, m.Transcription),
    "verbose_json": (VERBOSE, m.TranscriptionVerbose),
    "diarized_json": (DIARIZED, m.TranscriptionDiarized),
}
TRANSLATIONS = {
    "json": ({"text": "Hi"}, m.Translation),
    "verbose_json": (VERBOSE, m.TranslationVerbose),
}
CASES = [
    *(("transcriptions", name, *case) for name, case in TRANSCRIPTS.items()),
    *(("translations", name, *case) for name, case in TRANSLATIONS.items()),
]


@pytest.mark.parametrize("content_type", ["application/json", PLAIN])
@pytest.mark.parametrize(("resource", "form", "body", "expected"), CASES)
async def test_json_is_the_type_that_was_asked_for(resource, form, body, expected, content_type):
    answers = Answers(reply(body, content_type=content_type))
    create = getattr(mock_client(answers).audio, resource).create
    result = await create(**ASK, response_format=form)

    assert (expected, "Hi") == (type(result), result.text)
    assert [FILE, MODEL, ("response_format", None, form)] == fields_of(answers.request)


@pytest.mark.parametrize(
    ("resource", "expected"),
    [("transcriptions", m.Transcription), ("translations", m.Translation)],
)
@pytest.mark.parametrize("extra", [{}, {"response_format": None}])
async def test_without_a_form_it_is_json(resource, expected, extra):
    answers = Answers(reply(JSON))
    result = await getattr(mock_client(answers).audio, resource).create(**ASK, **extra)

    assert (expected, [FILE, MODEL]) == (type(result), fields_of(answers.request))


@pytest.mark.parametrize("form", ["text", "srt", "vtt"])
@pytest.mark.parametrize("resource", ["transcriptions", "translations"])
async def test_text_is_a_string(resource, form):
    answers = Answers(reply(SUBTITLES.encode(), content_type=PLAIN))
    result = await getattr(mock_client(answers).audio, resource).create(**ASK, response_format=form)

    assert SUBTITLES == result


TEXTS = {
    "text in an object": (b'{"text": "Hi"}', "application/json", "Hi"),
    "no content type": (b"Hi\n", "", "Hi\n"),
    "another encoding": ("é".encode("latin-1"), "text/plain; charset=latin-1", "é"),
    "an encoding that is none": (b"Hi", "text/plain; charset=base64", "Hi"),
    "quoted": (b'"Hi"', PLAIN, '"Hi"'),
    "a brace": (b"{Hi}", PLAIN, "{Hi}"),
    "nothing": (b"", PLAIN, ""),
}


@pytest.mark.parametrize(("body", "content_type", "expected"), TEXTS.values(), ids=TEXTS)
async def test_text_may_come_as(body, content_type, expected):
    transcriptions = mock_client(
        Answers(reply(body, content_type=content_type))
    ).audio.transcriptions

    assert expected == await transcriptions.create(**ASK, response_format="text")


@pytest.mark.parametrize(
    ("form", "body"),
    [("text", {"error": {"message": "It broke."}}), ("json", b"Hi"), ("verbose_json", ["Hi"])],
)
async def test_another_form_than_was_asked_for_is_an_error(form, body):
    transcriptions = mock_client(Answers(reply(body))).audio.transcriptions

    with pytest.raises(APIResponseValidationError):
        await transcriptions.create(**ASK, response_format=form)


async def test_a_form_of_the_servers_own_is_told_by_its_content():
    answers = Answers(reply(VERBOSE))
    result = await mock_client(answers).audio.transcriptions.create(**ASK, response_format="rich")

    assert m.TranscriptionVerbose is type(result)


async def test_lists_and_objects_of_a_transcription_are_fields_in_brackets():
    answers = Answers(reply(VERBOSE))
    await mock_client(answers).audio.transcriptions.create(
        **ASK,
        timestamp_granularities=["word", "segment"],
        include=["logprobs"],
        chunking_strategy={"type": "server_vad", "threshold": 0.5},
    )
    expected = [
        FILE,
        MODEL,
        ("timestamp_granularities[]", None, "word"),
        ("timestamp_granularities[]", None, "segment"),
        ("include[]", None, "logprobs"),
        ("chunking_strategy[type]", None, "server_vad"),
        ("chunking_strategy[threshold]", None, "0.5"),
    ]

    assert expected == fields_of(answers.request)


async def test_a_raw_response_is_parsed_as_what_was_asked_for():
    transcriptions = mock_client(Answers(reply(b"Hi", content_type=PLAIN))).audio.transcriptions
    response = await transcriptions.with_raw_response.create(**ASK, response_format="text")

    assert "Hi" == response.parse()


async def test_an_unread_response_is_parsed_as_what_was_asked_for():
    translations = mock_client(Answers(streamed(b"H", b"i"))).audio.translations
    create = translations.with_streaming_response.create
    async with create(**ASK, response_format="srt") as response:
        assert "Hi" == await response.parse()


DONE = {"type": "transcript.text.done", "text": "Hi"}


async def test_a_transcript_can_be_streamed():
    spoken = {"type": "transcript.text.segment", **SEGMENT}
    body = events({"type": "transcript.text.delta", "delta": "Hi"}, spoken, DONE)
    answers = Answers(streamed(body))
    create = mock_client(answers).audio.transcriptions.create
    stream = await create(**ASK, response_format="diarized_json", stream=True)
    expected = [
        m.TranscriptionTextDeltaEvent,
        m.TranscriptionTextSegmentEvent,
        m.TranscriptionTextDoneEvent,
    ]

    assert expected == [type(event) async for event in stream]
    assert stream.completed
    assert ("stream", None, "true") in fields_of(answers.request)


async def test_a_whole_transcript_is_the_last_event_of_its_stream():
    create = mock_client(Answers(reply(JSON))).audio.transcriptions.create
    stream = await create(**ASK, stream=True)
    [event] = [event async for event in stream]

    assert (m.TranscriptionTextDoneEvent, "transcript.text.done", "Hi") == (
        type(event),
        event.type,
        event.text,
    )


SAY = {"model": "gpt-4o-mini-tts", "input": "Hi", "voice": "fable"}


async def test_speech_is_bytes():
    answers = Answers(reply(b"\xff\xfbsound", content_type="audio/mpeg"))
    speech = await mock_client(answers).audio.speech.create(**SAY, response_format="mp3")

    assert (BinaryContent, b"\xff\xfbsound") == (type(speech), speech.content)
    assert {**SAY, "response_format": "mp3"} == answers.json


async def test_speech_can_be_streamed_as_events():
    usage = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
    body = events(
        {"type": "speech.audio.delta", "audio": "c291bmQ="},
        {"type": "speech.audio.done", "usage": usage},
    )
    answers = Answers(streamed(body))
    stream = await mock_client(answers).audio.speech.create(**SAY, stream_format="sse")

    assert [m.SpeechAudioDeltaEvent, m.SpeechAudioDoneEvent] == [
        type(event) async for event in stream
    ]
    assert stream.completed
    assert {**SAY, "stream_format": "sse"} == answers.json


async def test_speech_is_written_to_a_file_as_it_arrives(tmp_path):
    speech = mock_client(Answers(streamed(b"so", b"und", content_type="audio/mpeg"))).audio.speech
    async with speech.with_streaming_response.create(**SAY) as response:
        await response.stream_to_file(tmp_path / "speech.mp3")

    assert b"sound" == (tmp_path / "speech.mp3").read_bytes()


async def test_speech_with_events_has_its_raw_response():
    answers = Answers(streamed(events({"type": "speech.audio.delta", "audio": "eA=="})))
    create = mock_client(answers).audio.speech.with_raw_response.create
    response = await create(**SAY, stream_format="sse")

    assert ["eA=="] == [event.audio async for event in response.parse()]
