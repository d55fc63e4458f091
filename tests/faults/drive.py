"""Runs a case over a backend and says what is wrong with how it ended, if anything is."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

from tests.faults.authority import trust_of_tests
from tests.faults.backends import BACKENDS, usual_trust
from tests.faults.calls import CALLS, STREAMS, shown, text_of_chunk
from tests.faults.cases import Case, Gives, Raises
from tests.faults.injector import PROBE, Injector
from tests.kit.paces import PACES
from tests.kit.samples import KEY
from tests.kit.servers import PATIENCE
from wrapper import APIError, APITimeoutError, RetryPolicy

AT_ONCE = RetryPolicy(max_retries=0, initial_delay=0)


@dataclass
class Ending:
    """How a call ended."""

    value: object = None
    text: list[str] = field(default_factory=list)
    error: BaseException | None = None
    seconds: float = 0.0
    probe: BaseException | object = None


def run(case: Case, backend: str) -> list[str]:
    """Everything that is wrong at every pace; nothing where the case ended as it should."""
    wrong = _run(case, backend, 1)
    for pace in PACES[1:]:
        slower = case.slower(pace)
        if not wrong or slower == case:
            break
        wrong = _run(slower, backend, pace)
    return wrong


def _run(case: Case, backend: str, pace: float) -> list[str]:
    with Injector(case.script) as server:
        kind = BACKENDS[backend]
        options = {
            "api_key": KEY,
            "base_url": case.address.format(port=server.port),
            "retry": AT_ONCE,
            "timeout": PATIENCE,
            **case.options,
        }
        trust = trust_of_tests() if case.trust == "test" else usual_trust()
        if kind.is_async:
            ending = asyncio.run(_async_call(case, server, kind.make(options, trust)))
        else:
            ending = _call(case, server, kind.make(options, trust))
        return [*_judge(case, backend, ending, pace), *_judge_server(case, backend, server, ending)]


async def _async_call(case: Case, server: Injector, client: Any) -> Ending:
    ending = Ending()
    started = time.monotonic()
    try:
        result = await CALLS[case.call](client)
        if case.call in STREAMS:
            async for item in result:
                ending.text.append(text_of_chunk(item))
                await asyncio.sleep(case.pause)
                if len(ending.text) == case.leaves_after:
                    await result.aclose()
                    break
            ending.value = ("".join(ending.text), result.completed)
        else:
            ending.value = shown(case.call, result)
    except BaseException as exc:
        ending.error = exc
    ending.seconds = time.monotonic() - started
    if case.is_next_call_good:
        await asyncio.to_thread(server.settled.wait, PATIENCE)
        await asyncio.sleep(0.01)
        try:
            await client.models.list(extra_headers={PROBE: "1"}, timeout=PATIENCE, deadline=None)
        except Exception as exc:
            ending.probe = exc
        ending.probe = ending.probe or await asyncio.to_thread(_leak, server)
    await client.close()
    return ending


def _call(case: Case, server: Injector, client: Any) -> Ending:
    ending = Ending()
    started = time.monotonic()
    try:
        result = CALLS[case.call](client)
        if case.call in STREAMS:
            for item in result:
                ending.text.append(text_of_chunk(item))
                time.sleep(case.pause)
                if len(ending.text) == case.leaves_after:
                    result.close()
                    break
            ending.value = ("".join(ending.text), result.completed)
        else:
            ending.value = shown(case.call, result)
    except BaseException as exc:
        ending.error = exc
    ending.seconds = time.monotonic() - started
    if case.is_next_call_good:
        server.settled.wait(PATIENCE)
        time.sleep(0.01)
        try:
            client.models.list(extra_headers={PROBE: "1"}, timeout=PATIENCE, deadline=None)
        except Exception as exc:
            ending.probe = exc
        ending.probe = ending.probe or _leak(server)
    client.close()
    return ending


def _leak(server: Injector) -> str | None:
    return None if server.drops_to(1) else f"open connections: {sorted(server.open)}"


def _judge(case: Case, backend: str, ending: Ending, pace: float) -> list[str]:
    """What is wrong with the result or the error."""
    expected = case.elsewhere.get(backend, case.expected)
    wrong = []
    if ending.seconds > case.within + pace:
        wrong.append(f"it took {ending.seconds:.2f} s")
    if isinstance(expected, Gives):
        if ending.error is not None:
            wrong.append(f"it raised {ending.error!r} from {ending.error.__cause__!r}")
        elif ending.value != expected.value:
            wrong.append(f"it gave {ending.value!r} instead of {expected.value!r}")
        return wrong
    if ending.error is None:
        return [*wrong, f"it gave {ending.value!r} instead of raising {expected.error.__name__}"]
    # Clocks may differ by a little.
    if expected.error is APITimeoutError and ending.seconds < 0.99 * case.patience:
        wrong.append(f"it took only {ending.seconds:.2f} s")
    return [*wrong, *_judge_error(expected, ending.error, "".join(ending.text))]


def _judge_error(expected: Raises, error: BaseException, text: str) -> list[str]:
    wrong = []
    message = str(error)
    if type(error) is not expected.error or not isinstance(error, APIError):
        wrong.append(f"it raised {error!r} instead of {expected.error.__name__}")
    if expected.says not in message:
        wrong.append(f"the message does not say {expected.says!r}: {message}")
    if KEY in message:
        wrong.append(f"the message shows the key: {message}")
    if expected.after is not None and text != expected.after:
        wrong.append(f"before the error it gave {text!r} instead of {expected.after!r}")
    return wrong


def _judge_server(case: Case, backend: str, server: Injector, ending: Ending) -> list[str]:
    """What is wrong with what the server saw."""
    wrong = []
    if ending.probe is not None:
        wrong.append(f"after it, {ending.probe!r}")
    greets = case.script.greetings != ((),)
    seen = server.connections - len(set(server.probes)) if greets else len(server.requests)
    if case.attempts is not None and seen != case.attempts:
        wrong.append(f"it made {seen} attempts instead of {case.attempts}")
    if case.used_again is not None and server.probes and server.requests:
        again = server.probes[-1] == server.requests[-1].connection
        if again != case.used_again:
            wrong.append("the connection was " + ("used again" if again else "not used again"))
    if not server.drops_to(0):
        wrong.append(f"after closing the client, open connections: {sorted(server.open)}")
    return wrong
