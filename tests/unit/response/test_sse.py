"""The server-sent events decoder against the specification's grammar."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wrapper._response.sse import Event, ServerSentEvent, SSEDecoder

BOM = b"\xef\xbb\xbf"


def message(
    data: str, *, event: str = "message", id: str = "", retry: int | None = None
) -> ServerSentEvent:
    return ServerSentEvent(event=event, data=data, id=id, retry=retry)


def decode(*chunks: bytes, max_event_bytes: int | None = None) -> list[Event]:
    decoder = SSEDecoder(max_event_bytes=max_event_bytes)
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return [*events, *decoder.flush()]


def reference(body: bytes, *, at_end: bool = True) -> list[ServerSentEvent]:
    """The specification's steps one by one, over the whole body as text."""
    text = body.decode("utf-8", errors="replace")
    if text[:1] == "\ufeff":
        text = text[1:]
    lines = re.split("\r\n|\r|\n", text)
    events: list[ServerSentEvent] = []
    data_buffer = event_type = last_event_id = ""
    reconnection_time: int | None = None
    for line in [*lines, ""] if at_end else lines[:-1]:
        if line == "":
            if data_buffer != "":
                events.append(
                    message(
                        data_buffer[:-1],
                        event=event_type if event_type != "" else "message",
                        id=last_event_id,
                        retry=reconnection_time,
                    )
                )
            data_buffer = event_type = ""
            continue
        if line[0] == ":":
            continue
        field, value = line, ""
        if ":" in line:
            colon = line.index(":")
            field, value = line[:colon], line[colon + 1 :]
            if value[:1] == " ":
                value = value[1:]
        if field == "event":
            event_type = value
        if field == "data":
            data_buffer += value + "\n"
        if field == "id" and "\x00" not in value:
            last_event_id = value
        if field == "retry" and re.fullmatch("[0-9]{1,18}", value):
            reconnection_time = int(value)
    return events


WORDS = [
    b"\r", b"\n", b"\r\n", b"\n\n", b":", b" ", b": ", BOM, BOM[:1], BOM[1:], b"\0",
    b"data", b"data:", b"data: ", b"\n\ndata: ", b"data: x\n\n", b"event", b"event: ",
    b"id", b"id: ", b"retry", b"retry: ", b"12", b"x", b"{}",
    b"[DONE]", "\u0663".encode(), "é\u2028😀".encode(),
    b"\x85", b"\x0b", b"\x0c", b"\xff", b"\xc3", b"\xe2\x82", b"\xf0\x9f", b"\xed\xa0\x80",
]  # fmt: skip

bodies = st.lists(st.one_of(st.sampled_from(WORDS), st.binary(max_size=3)), max_size=40).map(
    b"".join
)
plain_bodies = st.lists(
    st.sampled_from([b"data: x\n\n", b"data: \n\n", b"data:  \xff\n\n", b"data: x\n", b"\n"]),
    max_size=12,
).map(b"".join)
named_bodies = st.lists(
    st.sampled_from(
        [
            *[b"event: e\ndata: x\n\n"] * 3,
            b"event: \ndata: \n\n",
            b"event: \xff\ndata: \xe2\x82\n\n",
            b"event: e\n\n",
            b"event: e\n",
            b"data: x\n\n",
            b"data: x\n",
            b"id: 1\n",
            b"\n",
        ]
    ),
    max_size=8,
).map(b"".join)


# Chunks as servers write them: whole fields, whole events, bits of line ends.
written_chunks = st.lists(
    st.sampled_from(
        [
            b"",
            b"\r",
            b"\n",
            b"\r\n",
            BOM,
            b"data: a\n",
            b"data: a\n\n",
            b"data: b\n\ndata: c\n\n",
            b"data: d\r\n\r\n",
            b"event: e\n",
            b"id: 1\n",
            b"retry: 2\n",
            b": f\n\n",
            b"da",
            b"ta: g",
        ]
    ),
    max_size=12,
)


@st.composite
def cut_chunks(draw: st.DrawFn) -> list[bytes]:
    body = draw(st.one_of(bodies, plain_bodies, named_bodies))
    cuts = sorted(draw(st.lists(st.integers(0, len(body)), max_size=len(body))))
    return [body[a:b] for a, b in zip([0, *cuts], [*cuts, len(body)], strict=True)]


chunkings = st.one_of(written_chunks, cut_chunks())


@given(st.one_of(bodies, plain_bodies, named_bodies))
@example(b"data: a\n\ndata: b\ndata: c\n\n")
@example(b"data: a\n\n\ndata: b\n\n")
@example(b"data: \n\ndata: \n\n")
@example(b"event: a\n\ndata: b\n\n")
@example(b"event: a\n\nevent: b\ndata: c\n\n")
@example(b"event: a\nid: 1\ndata: b\n\n")
@example(b"event: a\ndata: b\ndata: c\n\nevent: d\n\n")
@example(b"event: \ndata: b\n\n")
@example(b"event: a\ndata: b\n\ndata: c\n\n")
def test_one_chunk_gives_what_the_specification_says(body: bytes) -> None:
    actual = decode(body)

    assert reference(body) == actual


@given(st.one_of(plain_bodies, named_bodies))
def test_every_cut_gives_what_the_specification_says(body: bytes) -> None:
    expected = [reference(body)] * (len(body) + 1)

    actual = [decode(body[:cut], body[cut:]) for cut in range(len(body) + 1)]

    assert expected == actual


@given(chunkings)
def test_any_chunking_gives_what_the_specification_says(chunks: list[bytes]) -> None:
    actual = decode(*chunks)

    assert reference(b"".join(chunks)) == actual


@given(bodies)
def test_single_bytes_give_what_the_specification_says(body: bytes) -> None:
    actual = decode(*(body[i : i + 1] for i in range(len(body))))

    assert reference(body) == actual


@given(chunkings)
def test_an_event_is_given_out_by_the_chunk_that_completes_it(chunks: list[bytes]) -> None:
    decoder = SSEDecoder()
    events: list[Event] = []
    for end, chunk in enumerate(chunks, 1):
        events += decoder.feed(chunk)

        assert reference(b"".join(chunks[:end]), at_end=False) == events


@given(
    st.lists(st.sampled_from([b"data: ab\n", b"\n", b": c\n", b"event: d\n", b"data: e\n\n"])),
    st.data(),
)
def test_the_size_limit_does_not_depend_on_the_chunking(
    lines: list[bytes], data: st.DataObject
) -> None:
    body = b"".join(lines)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(body)))))
    chunks = [body[a:b] for a, b in zip([0, *cuts], [*cuts, len(body)], strict=True)]

    assert outcome_under_limit([body]) == outcome_under_limit(chunks)


def outcome_under_limit(chunks: list[bytes]) -> list[Event] | None:
    try:
        return decode(*chunks, max_event_bytes=20)
    except ValueError:
        return None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(b"data: a\n\n", [message("a")], id="one event"),
        pytest.param(b"data:a\n\n", [message("a")], id="no space"),
        pytest.param(b"data:  a\n\n", [message(" a")], id="only one space goes"),
        pytest.param(b"data:\ta\n\n", [message("\ta")], id="a tab stays"),
        pytest.param(b"data: a\ndata: b\n\n", [message("a\nb")], id="two lines"),
        pytest.param(b"data\n\n", [message("")], id="no colon"),
        pytest.param(b"data\ndata\n\n", [message("\n")], id="two empty lines"),
        pytest.param(b"data:\n\n", [message("")], id="empty value"),
        pytest.param(b"data: a:b\n\n", [message("a:b")], id="colon in the value"),
        pytest.param(b" data: a\n\n", [], id="space before the name"),
        pytest.param(b"Data: a\n\n", [], id="names are case-sensitive"),
        pytest.param(b": ping\n\ndata: a\n\n", [message("a")], id="comment"),
        pytest.param(b"data: a\n:data: b\n\n", [message("a")], id="comment inside an event"),
        pytest.param(b"foo: bar\ndata: a\n\n", [message("a")], id="unknown field"),
        pytest.param(
            b"event: e\ndata: a\n\ndata: b\n\n",
            [message("a", event="e"), message("b")],
            id="event is for one event",
        ),
        pytest.param(
            b"event: e\n\ndata: a\n\n", [message("a")], id="an event without data resets the name"
        ),
        pytest.param(b"event: e\nevent\ndata: a\n\n", [message("a")], id="empty name is message"),
        pytest.param(
            b"id: 1\ndata: a\n\ndata: b\n\n",
            [message("a", id="1"), message("b", id="1")],
            id="id persists",
        ),
        pytest.param(b"id: 1\n\ndata: a\n\n", [message("a", id="1")], id="id without data counts"),
        pytest.param(b"id: 1\nid\ndata: a\n\n", [message("a")], id="empty id resets"),
        pytest.param(
            b"id: 1\nid: 2\0\ndata: a\n\n", [message("a", id="1")], id="id with NUL is ignored"
        ),
        pytest.param(
            b"retry: 10\n\ndata: a\n\ndata: b\n\n",
            [message("a", retry=10), message("b", retry=10)],
            id="retry persists",
        ),
        pytest.param(
            b"retry: 1.5\nretry: -1\nretry: +1\nretry:\nretry: 1 \ndata: a\n\n",
            [message("a")],
            id="retry is digits only",
        ),
        pytest.param(
            "retry: \u0663\ndata: a\n\n".encode(), [message("a")], id="retry is ASCII digits only"
        ),
        pytest.param(
            b"retry: " + b"9" * 5000 + b"\ndata: a\n\n", [message("a")], id="absurd retry"
        ),
        pytest.param(BOM + b"data: a\n\n", [message("a")], id="byte order mark"),
        pytest.param(BOM + BOM + b"data: a\n\n", [], id="only one byte order mark goes"),
        pytest.param(
            b"data: a\n\n" + BOM + b"data: b\n\n", [message("a")], id="byte order mark later"
        ),
        pytest.param(b"data: a\xffb\n\n", [message("a\ufffdb")], id="invalid UTF-8"),
        pytest.param(
            b"data: \xe2\x82\ndata: x\n\n", [message("\ufffd\nx")], id="character cut by a line end"
        ),
        pytest.param(
            "data: a\u2028b\u0085c\x0bd\n\n".encode(),
            [message("a\u2028b\u0085c\x0bd")],
            id="other line separators are text",
        ),
        pytest.param(b"data: a\r\rdata: b\r\r", [message("a"), message("b")], id="CR"),
        pytest.param(b"data: a\r\n\r\ndata: b\r\n\r\n", [message("a"), message("b")], id="CRLF"),
        pytest.param(b"data: a\n\rdata: b\r\n\n", [message("a"), message("b")], id="mixed"),
        pytest.param(
            b"data: a\n\n\n\ndata: b\n\n", [message("a"), message("b")], id="more blank lines"
        ),
        pytest.param(b"data: a", [message("a")], id="the end without a line end"),
        pytest.param(b"data: a\nid: 7", [message("a", id="7")], id="the end inside another field"),
        pytest.param(b"data: a\r", [message("a")], id="the end after a CR"),
        pytest.param(b"event: a", [], id="the end without data"),
        pytest.param(b"", [], id="nothing"),
    ],
)
def test_a_body_decodes_to(body: bytes, expected: list[ServerSentEvent]) -> None:
    actual = decode(body)

    assert expected == actual


@pytest.mark.parametrize(
    ("chunks", "expected"),
    [
        pytest.param([b"data: a\r", b"\r"], [[], ["a"]], id="CR ends its line at once"),
        pytest.param([b"data: a\r", b"\n", b"\n"], [[], [], ["a"]], id="one LF is swallowed"),
        pytest.param([b"data: a\r", b"", b"\n"], [[], [], []], id="an empty chunk before the LF"),
        pytest.param([b"data: a\r\n\r", b"\n"], [["a"], []], id="CRLF apart"),
        pytest.param([b"data: a\r\r", b"data: b\n\n"], [["a"], ["b"]], id="no LF after the CR"),
        pytest.param([b"data: a\n", b"\n"], [[], ["a"]], id="line and blank line apart"),
        pytest.param([b"data: a\n", b"data: b\n\n"], [[], ["a\nb"]], id="two lines apart"),
        pytest.param([b"data: a\n\nda", b"ta: b\n\nd"], [["a"], ["b"]], id="a line in two chunks"),
        pytest.param([b"\xef", b"\xbb\xbfdata: a\n\n"], [[], ["a"]], id="byte order mark in two"),
        pytest.param([b"data: a\n\n", BOM + b"data: b\n\n"], [["a"], []], id="a later one stays"),
        pytest.param(
            [b"data: a\n\ndata: b\n\n", BOM + b"data: c\n\n"],
            [["a", "b"], []],
            id="a byte order mark after several events stays",
        ),
        pytest.param([b"data: \xc3", b"\xa9\n\n"], [[], ["é"]], id="a character in two chunks"),
    ],
)
def test_each_chunk_gives_out(chunks: list[bytes], expected: list[list[str]]) -> None:
    decoder = SSEDecoder()

    actual = [[data for _, data, _, _ in decoder.feed(chunk)] for chunk in chunks]

    assert expected == actual


def test_an_event_name_in_an_earlier_chunk_counts() -> None:
    assert [message("a", event="e")] == decode(b"event: e\n", b"data: a\n\n")


def test_a_second_flush_gives_nothing() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"data: a")
    decoder.flush()

    assert [] == decoder.flush()


def test_an_event_at_the_size_limit_passes() -> None:
    actual = decode(b"data: 1234\n\ndata: 5678\n\n", max_event_bytes=len(b"data: 1234"))

    assert [message("1234"), message("5678")] == actual


@pytest.mark.parametrize(
    "chunks",
    [
        pytest.param([b"data: 12345\n\n"], id="one line"),
        pytest.param([b"data: 1", b"234", b"5"], id="an unfinished line"),
        pytest.param([b"data: 1\n", b"data: 2\n", b"\n"], id="several lines"),
        pytest.param([b"data: 1\nevent"], id="an unfinished line after others"),
        pytest.param([b": 901234567"], id="a comment without an end"),
    ],
)
def test_an_event_over_the_size_limit_raises_both_sizes(chunks: list[bytes]) -> None:
    with pytest.raises(ValueError, match=r"at least 1[1-9] bytes .* max_event_bytes=10;"):
        decode(*chunks, max_event_bytes=10)


def test_many_events_under_the_size_limit_pass_in_one_chunk() -> None:
    actual = decode(b"data: 1\n\n: ping\n\n" * 100, max_event_bytes=10)

    assert [message("1")] * 100 == actual


def test_a_huge_line_in_small_chunks_takes_linear_time() -> None:
    few, many = seconds_for_chunks(20_000), seconds_for_chunks(200_000)

    assert many < 40 * few  # quadratic growth would be a hundredfold


def seconds_for_chunks(count: int) -> float:
    decoder = SSEDecoder()
    start = time.process_time()
    decoder.feed(b"data: ")
    for _ in range(count):
        decoder.feed(b"0123456789abcdef")
    decoder.feed(b"\n\n")
    return time.process_time() - start


def test_the_repr_shows_every_field() -> None:
    event = message("a\nb", event="e", id="7", retry=10)

    assert "ServerSentEvent(event='e', data='a\\nb', id='7', retry=10)" == repr(event)


@pytest.mark.parametrize(
    "other",
    [message("b"), message("a", event="e"), message("a", id="1"), message("a", retry=1), "a"],
)
def test_events_that_differ_in_one_field_are_not_equal(other: object) -> None:
    assert message("a") != other
