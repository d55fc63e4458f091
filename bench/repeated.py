"""Tasks that a warm process repeats: `python -m bench.repeated chat ours URL 5`.

Prints CPU seconds and seconds of a unit of work, each the median of the batches.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from bench import payloads
from bench.contenders import contender
from bench.contenders.calls import Calls

CHATS, STREAMS, CLIENTS = 200, 6, 10
IN_FLIGHT, IN_FLIGHT_CHATS = 64, 384
CROWD, CROWD_AT_A_TIME = 200, 32
WHOLE_STREAM = (payloads.EVENTS, len(payloads.TOKEN) * payloads.EVENTS)
SHORT_STREAM = (payloads.SHORT_EVENTS, len(payloads.TOKEN) * payloads.SHORT_EVENTS)
ALL_PAGES = (payloads.PAGES * payloads.PAGE, 120000 * payloads.PAGES * payloads.PAGE)

Times = tuple[float, float]
Work = Callable[[], Any]


class Measured:
    """One contender at one server; a method measures one task."""

    def __init__(self, calls: Calls, url: str, batches: int) -> None:
        self.calls, self.url, self.batches = calls, url, batches

    def further(self) -> Times:
        """A client, made while others exist."""
        with ExitStack() as stack:

            def further() -> None:
                stack.callback(self.calls.close, self.calls.client(f"{self.url}/chat"))

            times = self._time(further, CLIENTS)
            expect(payloads.TEXT, self.calls.chat(stack.enter_context(self._client("chat"))))
            return times

    def chat(self) -> Times:
        """A chat call; calls come one after another."""
        with self._client("chat") as client:
            return self._time(lambda: self.calls.chat(client), CHATS, check=payloads.TEXT)

    def in_flight(self) -> Times:
        """An asynchronous chat call, 64 at a time."""
        expected = [payloads.TEXT] * IN_FLIGHT_CHATS
        return self._time_crowd("chat", self.calls.async_chat, IN_FLIGHT, expected)

    def crowd(self) -> Times:
        """An asynchronous stream of 100 chunks, 32 of 200 streams at a time."""
        return self._time_crowd(
            "short", self.calls.async_stream, CROWD_AT_A_TIME, [SHORT_STREAM] * CROWD
        )

    def single(self) -> Times:
        """A chunk of a stream with one HTTP chunk for each."""
        return self._time_stream("single", self.calls.stream)

    def async_stream(self) -> Times:
        """A chunk of an asynchronous stream with one HTTP chunk for each."""
        many = [WHOLE_STREAM] * STREAMS
        times = self._time_crowd("single", self.calls.async_stream, 1, many)
        return times[0] / payloads.EVENTS, times[1] / payloads.EVENTS

    def large(self) -> Times:
        """A chunk of a stream in large HTTP chunks."""
        return self._time_stream("large", self.calls.stream)

    def events(self) -> Times:
        """A typed event of a response in large HTTP chunks."""
        return self._time_stream("events", self.calls.events)

    def floats(self) -> Times:
        """Embeddings as JSON floats."""
        with self._client("floats") as client:
            return self._embeddings(lambda: self.calls.embeddings(client, "float"), digits=9)

    def base64(self) -> Times:
        """Embeddings as base64."""
        with self._client("base64", self.calls.packing_client) as client:
            return self._embeddings(lambda: self.calls.packed_embeddings(client))

    def pages(self) -> Times:
        """All items of all pages."""
        with self._client("pages") as client:
            return self._time(lambda: self.calls.pages(client), 1, check=ALL_PAGES)

    @contextmanager
    def _client(self, scenario: str, make: Callable[[str], Any] | None = None) -> Iterator[Any]:
        client = (make or self.calls.client)(f"{self.url}/{scenario}")
        try:
            yield client
        finally:
            self.calls.close(client)

    def _embeddings(self, work: Work, digits: int | None = None) -> Times:
        for vector, actual in zip(payloads.vectors(), work(), strict=True):
            exact = vector.tolist()
            expect(exact if digits is None else [round(n, digits) for n in exact], actual)
        return self._time(lambda: len(work()), 1, check=payloads.VECTORS, is_warm=True)

    def _time_stream(self, scenario: str, stream: Callable[[Any], tuple[int, int]]) -> Times:
        with self._client(scenario) as client:
            cpu, wall = self._time(lambda: stream(client), STREAMS, check=WHOLE_STREAM)
        return cpu / payloads.EVENTS, wall / payloads.EVENTS

    def _time(self, work: Work, repeat: int, *, check: Any = None, is_warm: bool = False) -> Times:
        for _ in range(0 if is_warm else max(1, repeat // 4)):
            expect(check, work())
        batches = []
        for _ in range(self.batches):
            cpu, wall = time.process_time(), time.perf_counter()
            results = [work() for _ in range(repeat)]
            batches.append((time.process_time() - cpu, time.perf_counter() - wall))
            expect([check] * repeat, results)
        return _median(batches, repeat)

    def _time_crowd(
        self, scenario: str, work: Callable[[Any], Awaitable[Any]], at_a_time: int, expected: Any
    ) -> Times:
        """Do `work` once for each expected result, by `at_a_time` tasks at once."""

        async def batch(client: Any) -> list[Any]:
            results: list[Any] = []
            todo = iter(range(len(expected)))

            async def worker() -> None:
                for _ in todo:
                    results.append(await work(client))

            await asyncio.gather(*(worker() for _ in range(at_a_time)))
            return results

        async def all_batches() -> list[Times]:
            client = self.calls.async_client(f"{self.url}/{scenario}")
            expect(expected, await batch(client))
            batches = []
            for _ in range(self.batches):
                cpu, wall = time.process_time(), time.perf_counter()
                results = await batch(client)
                batches.append((time.process_time() - cpu, time.perf_counter() - wall))
                expect(expected, results)
            await self.calls.aclose(client)
            return batches

        return _median(asyncio.run(all_batches()), len(expected))


def expect(expected: Any, actual: Any) -> None:
    """RuntimeError where the result shows other work than was requested."""
    if expected != actual:
        told, found = repr(expected)[:300], repr(actual)[:300]
        raise RuntimeError(f"not the work that was asked for: {found} instead of {told}")


def _median(batches: list[Times], units: int) -> Times:
    cpu, wall = (statistics.median(times) / units for times in zip(*batches, strict=True))
    return cpu, wall


if __name__ == "__main__":
    task, name, url, batches = sys.argv[1:]
    print(*getattr(Measured(contender(name), url, int(batches)), task)())
