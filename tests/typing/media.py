# pyright: reportUnnecessaryTypeIgnoreComment=true
"""What audio and images give for each form that is asked for, on both clients."""

from typing import assert_type

from wrapper import AsyncClient, AsyncStream, BinaryContent, Client, Stream, omit
from wrapper.types.audio import (
    AudioResponseFormat,
    SpeechStreamEvent,
    Transcription,
    TranscriptionCreateResponse,
    TranscriptionDiarized,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    Translation,
    TranslationVerbose,
)
from wrapper.types.images import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse


def transcripts(client: Client, form: AudioResponseFormat) -> None:
    create = client.audio.transcriptions.create
    assert_type(create(file=b"", model="m"), Transcription)
    assert_type(create(file=b"", model="m", response_format=omit), Transcription)
    assert_type(create(file=b"", model="m", response_format="json", stream=False), Transcription)
    assert_type(create(file=b"", model="m", response_format="verbose_json"), TranscriptionVerbose)
    assert_type(create(file=b"", model="m", response_format="diarized_json"), TranscriptionDiarized)
    assert_type(create(file=b"", model="m", response_format="srt"), str)
    assert_type(
        create(file=b"", model="m", response_format=form), TranscriptionCreateResponse | str
    )
    assert_type(
        create(file=b"", model="m", response_format=form, stream=True),
        Stream[TranscriptionStreamEvent],
    )
    create(file=b"", model="m", response_format="mp3")  # type: ignore[call-overload]


def translations(client: Client) -> None:
    create = client.audio.translations.create
    assert_type(create(file=b"", model="m"), Translation)
    assert_type(create(file=b"", model="m", response_format="verbose_json"), TranslationVerbose)
    assert_type(create(file=b"", model="m", response_format="vtt"), str)


def speech(client: Client) -> None:
    create = client.audio.speech.create
    assert_type(create(model="m", input="i", voice="nova"), BinaryContent)
    assert_type(create(model="m", input="i", voice={"id": "v"}), BinaryContent)
    assert_type(
        create(model="m", input="i", voice="nova", stream_format="sse"), Stream[SpeechStreamEvent]
    )


def images(client: Client) -> None:
    assert_type(client.images.generate(prompt="p"), ImagesResponse)
    assert_type(client.images.generate(prompt="p", stream=True), Stream[ImageGenStreamEvent])
    assert_type(client.images.edit(prompt="p", image=[b"", ("a.png", b"")]), ImagesResponse)
    assert_type(
        client.images.edit(prompt="p", images=[{"file_id": "f"}], mask={"file_id": "g"}),
        ImagesResponse,
    )
    assert_type(
        client.images.edit(prompt="p", image=b"", stream=True), Stream[ImageEditStreamEvent]
    )


async def asynchronous(client: AsyncClient) -> None:
    create = client.audio.transcriptions.create
    assert_type(await create(file=b"", model="m"), Transcription)
    assert_type(await create(file=b"", model="m", response_format="text"), str)
    assert_type(
        await create(file=b"", model="m", stream=True), AsyncStream[TranscriptionStreamEvent]
    )
    assert_type(await client.images.generate(prompt="p", stream=None), ImagesResponse)
