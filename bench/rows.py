"""The rows of the table: tasks, contenders and aims."""

from __future__ import annotations

from dataclasses import dataclass

BASES = ("ours", "ours-speed", "httpx", "openai")
PEERS = (*BASES, "groq", "mistralai")
ASYNC = (*BASES, "ours-aiohttp", "openai-aiohttp", "groq", "mistralai")
QUICK = (*BASES, "ours-aiohttp", "floor")
"""The contenders of a quick run."""


@dataclass(frozen=True, slots=True)
class Aim:
    """An upper limit: a multiple of the contender `of`, or an absolute figure."""

    contender: str
    limit: float
    of: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    task: str
    title: str
    contenders: tuple[str, ...]
    aims: tuple[Aim, ...] = ()
    measure: str = "cpu"
    """The figure to show: `cpu` or `memory`."""
    is_alone: bool = False
    """Whether a process does the task once, from its start."""
    is_long: bool = False
    """Whether a quick run does only one round of the task."""


def _plain_and_speed(of: str, plain: float, speed: float) -> tuple[Aim, ...]:
    return Aim("ours", plain, of), Aim("ours-speed", speed, of)


def _both(of: str, limit: float) -> tuple[Aim, ...]:
    return _plain_and_speed(of, limit, limit)


ROWS = (
    Row(
        "first", "import, first client, first chat call", PEERS, _both("httpx", 1.15), is_alone=True
    ),
    Row("first", "… memory", PEERS, _both("httpx", 1.1), "memory", is_alone=True),
    Row("further", "a further client", PEERS, (Aim("ours", 100e-6), Aim("ours-speed", 100e-6))),
    Row("chat", "chat, sequential", (*PEERS, "floor"), _plain_and_speed("httpx", 0.75, 0.65)),
    Row(
        "in_flight",
        "chat, 64 in flight, async",
        ASYNC,
        (Aim("ours", 0.4, "openai"), Aim("ours-aiohttp", 0.2, "openai")),
    ),
    Row(
        "single",
        "stream, an HTTP chunk per event: per event",
        (*PEERS, "floor"),
        _plain_and_speed("openai", 0.15, 0.10),
    ),
    Row(
        "async_stream",
        "… async",
        ASYNC,
        (*_plain_and_speed("openai", 0.15, 0.10), Aim("ours-aiohttp", 0.15, "openai")),
    ),
    Row(
        "large",
        "stream, large writes: per event",
        (*PEERS, "floor"),
        _plain_and_speed("openai", 0.10, 0.05),
    ),
    Row(
        "events",
        "typed response events, large writes: per event",
        (*BASES, "floor"),
        _plain_and_speed("openai", 0.08, 0.04),
    ),
    Row(
        "crowd",
        "200 streams of 100, 32 at a time, async: per stream",
        ASYNC,
        _both("openai", 0.25),
    ),
    Row(
        "floats",
        "embeddings 2048 x 1536, JSON floats",
        (*PEERS, "floor"),
        _plain_and_speed("httpx", 1.0, 0.65),
        is_long=True,
    ),
    Row("base64", "embeddings 2048 x 1536, base64", BASES, _both("httpx", 1.0)),
    Row("pages", "1000 items in 50 pages", BASES, _both("httpx", 0.85)),
    Row("upload", "upload of 64 MiB", PEERS, _both("httpx", 1.05), is_alone=True),
    Row(
        "upload",
        "… memory it takes",
        PEERS,
        (Aim("ours", 1e6), Aim("ours-speed", 1e6)),
        "memory",
        is_alone=True,
    ),
    Row(
        "growth",
        "memory from request 1,000 to 10,000",
        PEERS,
        (Aim("ours", 0.1e6), Aim("ours-speed", 0.1e6)),
        "memory",
        is_alone=True,
        is_long=True,
    ),
)
