"""Promises of `codegen/facade/unasync.py`."""

from pathlib import Path

import pytest

from codegen.facade.unasync import main, sync_name, sync_text, twins, unasync

NAMES = {
    "Asynchronous": "Asynchronous",
    "AsyncByteStream": "SyncByteStream",
    "AsyncClient": "Client",
    "AsyncExitStack": "ExitStack",
    "AsyncGenerator": "Generator",
    "AsyncIterable": "Iterable",
    "AsyncIterator": "Iterator",
    "DefaultAsyncHttpxClient": "DefaultHttpxClient",
    "StopAsyncIteration": "StopIteration",
    "_AsyncPages": "_Pages",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "_aclose": "_close",
    "_aiter_events": "_iter_events",
    "_async": "_sync",
    "aclose": "close",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "aiter_raw": "iter_raw",
    "aiter_text": "iter_text",
    "aread": "read",
    "async_auth_flow": "sync_auth_flow",
    "async_sleep": "sleep",
    "asyncio": "asyncio",
    "asyncio_detailed": "sync_detailed",
    "get_async_httpx_client": "get_httpx_client",
    "handle_async_request": "handle_request",
    "is_async": "is_async",
    "set_async_httpx_client": "set_httpx_client",
    "stream": "stream",
    "test_an_async_client_closes": "test_a_client_closes",
    "test_an_async_iterator_ends": "test_an_iterator_ends",
}


@pytest.mark.parametrize(("name", "expected"), NAMES.items())
def test_a_name_becomes_its_synchronous_twin(name: str, expected: str) -> None:
    actual = sync_name(name)

    assert expected == actual


TEXTS = {
    "An async client.": "A sync client.",
    "The asynchronous client waits asynchronously.": "The synchronous client waits synchronously.",
    "Async iteration": "Sync iteration",
    "An `AsyncClient` or an AsyncStream": "A `Client` or a Stream",
    "An `AsyncIterator` of pages": "An `Iterator` of pages",
    "Use `async with`, then `async for`.": "Use `with`, then `for`.",
    "`await client.close()` and `await page`": "`client.close()` and `page`",
    "page = await pages.first(); return await page[0]": "page = pages.first(); return page[0]",
    "You may await it.": "You may await it.",
    "Closed by `aclose` or `__aexit__`.": "Closed by `close` or `__exit__`.",
    "create_embedding.asyncio(client=client)": "create_embedding.sync(client=client)",
    "an asyncio loop": "an asyncio loop",
    "wrapper._async.connections, tests/_async/x.py": "wrapper._sync.connections, tests/_sync/x.py",
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.items())
def test_prose_reads_on(text: str, expected: str) -> None:
    actual = sync_text(text)

    assert expected == actual


SOURCES = {
    "functions": (
        "async def f() -> AsyncStream[int]:\n    return await g()\n",
        "def f() -> Stream[int]:\n    return g()\n",
    ),
    "with": ("async with a() as b, c():\n    pass\n", "with a() as b, c():\n    pass\n"),
    "comprehension": ("x = [i async for i in y if await i.f()]\n", "x = [i for i in y if i.f()]\n"),
    "imports": ("from .._async.http import AsyncHttp\n", "from .._sync.http import Http\n"),
    "endpoint": ("await op.asyncio(client=c)\n", "op.sync(client=c)\n"),
    "endpoint in detail": (
        "await op.asyncio_detailed(client=c)\n",
        "op.sync_detailed(client=c)\n",
    ),
    "the library asyncio": (
        "import asyncio\nasyncio.run(f())\nanyio.asyncio\n",
        "import asyncio\nasyncio.run(f())\nanyio.asyncio\n",
    ),
    "docstring first": ('"""An async module."""\n', '"""A sync module."""\n'),
    "comment first": ("# An AsyncClient\n", "# A Client\n"),
    "f-string": (
        'f"é {await c.name()} {await x} {AsyncC!r:>{w}} {{async}}" "async"\n',
        'f"é {c.name()} {x} {C!r:>{w}} {{sync}}" "sync"\n',
    ),
    "string over lines": (
        'x = """é\nAsyncClient\n"""; await f()\n',
        'x = """é\nClient\n"""; f()\n',
    ),
    "nothing": ("", ""),
    "no last newline": ("await f()", "f()"),
}


@pytest.mark.parametrize(("source", "expected"), SOURCES.values(), ids=SOURCES)
def test_code_loses_what_is_asynchronous(source: str, expected: str) -> None:
    actual = unasync(source)

    assert expected == actual


PARENTHESES = {
    "(await f()).x\n": "f().x\n",
    "x = a + (await b.f(1,\n  2))[0]\n": "x = a + b.f(1,\n  2)[0]\n",
    "print((await f(g(1))), 2)\n": "print(f(g(1)), 2)\n",
    "((await f()).g)()\n": "(f().g)()\n",
    "f(await x)\n": "f(x)\n",
    "x = [f][0](await x)\n": "x = [f][0](x)\n",
    "x = (await f() or 1)\n": "x = (f() or 1)\n",
    "x = (await f(), 1)\n": "x = (f(), 1)\n",
    "x = (await f()\n)\n": "x = (f()\n)\n",
}


@pytest.mark.parametrize(("source", "expected"), PARENTHESES.items())
def test_parentheses_go_where_only_await_needed_them(source: str, expected: str) -> None:
    actual = unasync(source)

    assert expected == actual


DIRECTIVES = {
    "replaced": ("if x:\n    await s(1)  # sync: time.sleep(1)\n", "if x:\n    time.sleep(1)\n"),
    "kept as written": ("x = 1  # sync: x = AsyncX  # so\n", "x = AsyncX  # so\n"),
    "dropped": ("a()\nawait b()  # sync:\nc()\n", "a()\nc()\n"),
    "a class dropped": (
        "x = 1\nclass A:  # sync:\n    a = 1  # sync: b\n\n    def f(self): ...\ny = 2\n",
        "x = 1\ny = 2\n",
    ),
    "a method dropped": (
        "class A:\n    def f(self):  # sync:\n        pass\n    def g(self):\n        pass\n",
        "class A:\n    def g(self):\n        pass\n",
    ),
    "added": ("import a\n# sync: import time\n", "import a\nimport time\n"),
    "in brackets": ("f(\n    1,  # sync: 2,\n)\n", "f(\n    2,\n)\n"),
    "in a string": ('x = "# sync: y"\n', 'x = "# sync: y"\n'),
    "anyio marks": (
        "pytestmark = pytest.mark.anyio\n@pytest.mark.anyio\nasync def test() -> None: ...\n",
        "def test() -> None: ...\n",
    ),
}


@pytest.mark.parametrize(("source", "expected"), DIRECTIVES.values(), ids=DIRECTIVES)
def test_a_directive_has_the_last_word(source: str, expected: str) -> None:
    actual = unasync(source)

    assert expected == actual


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one asynchronous module, its twins written."""
    project = Path(__file__).parents[3]
    files = {
        "pyproject.toml": (project / "pyproject.toml").read_text("utf-8"),
        "codegen/facade/unasync.py": (project / "codegen" / "facade" / "unasync.py").read_text(
            "utf-8"
        ),
        "wrapper/_async/deep/http.py": "from a import AsyncX, M\n\nAsyncX(\n    M)\n",
        "wrapper/_async/anyio_only.py": "# async only\nimport anyio\n",
        "tests/_async/test_http.py": "async def test() -> None: ...\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    assert main([], tmp_path) == 0
    return tmp_path


def test_a_twin_says_where_it_comes_from_and_is_formatted(root: Path) -> None:
    actual = (root / "wrapper/_sync/deep/http.py").read_text("utf-8")

    assert (
        "# Written by codegen/facade/unasync.py from wrapper/_async/deep/http.py; "
        "edit that file instead.\nfrom a import M, X\n\nX(M)\n"
    ) == actual


def test_every_source_but_the_async_only_has_a_twin(root: Path) -> None:
    expected = {
        "tests/_sync/test_http.py",
        "wrapper/_sync/.inputs.sha256",
        "wrapper/_sync/deep/http.py",
    }

    assert expected == twins(root).keys()


def test_check_passes_on_what_was_written(root: Path) -> None:
    assert 0 == main(["--check"], root)


def test_check_names_the_files_out_of_step_and_leaves_them(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "wrapper/_sync/deep/http.py").write_text("edited = 1\n")
    (root / "wrapper/_sync/gone.py").write_text("")
    (root / "tests/_sync/test_http.py").unlink()

    status = main(["--check"], root)

    assert (
        1,
        ["tests/_sync/test_http.py", "wrapper/_sync/deep/http.py", "wrapper/_sync/gone.py"],
    ) == (
        status,
        capsys.readouterr().out.split()[-3:],
    )
    assert "edited = 1\n" == (root / "wrapper/_sync/deep/http.py").read_text()


def test_writing_mends_what_is_out_of_step(root: Path) -> None:
    (root / "wrapper/_async/deep/http.py").write_text("async def f() -> None: ...\n")
    (root / "wrapper/_sync/gone.py").write_text("")
    main([], root)

    assert not (root / "wrapper/_sync/gone.py").exists()
    assert 0 == main(["--check"], root)


def test_a_new_source_makes_the_stamp_stale(root: Path) -> None:
    stamp = (root / "wrapper/_sync/.inputs.sha256").read_text()
    (root / "wrapper/_async/anyio_only.py").write_text("# async only\nimport trio\n")

    assert stamp != twins(root)["wrapper/_sync/.inputs.sha256"]
