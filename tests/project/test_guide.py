"""docs/generating.md is true: its commands lead from its changed specification to a release.

They run in order in a copy of this tree with one resource, in a repository of its own. Stand-ins:
what takes minutes and is tested elsewhere is only looked up (`make -n`), and nothing is installed
or published.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from tests.codegen.facade.pasting import paste
from tests.kit.small_project import copy_small

PROJECT = Path(__file__).parents[2]
TEXT = (PROJECT / "docs" / "generating.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
LONG = re.compile(r"^make (check|check-lint|test|contract|build)$", re.MULTILINE)
PYTHON = """\
#!/bin/sh
case "$1 $2" in
  "-m pip" | "-m twine") echo "$@" >> published ;;
  *) exec "{python}" "$@" ;;
esac
"""


@dataclass
class Walk:
    """The guide, followed to its end."""

    folder: Path
    printed: list[str] = field(default_factory=list)
    """By each block of commands."""
    pasted: list[str] = field(default_factory=list)
    """Files that the printed lines went into."""

    def command(self, words: str) -> str:
        """What the block with a command printed."""
        blocks = [text for language, text in BLOCKS if language == "sh"]
        return next(out for out, text in zip(self.printed, blocks, strict=True) if words in text)


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    if not shutil.which("make") or not shutil.which("git"):
        pytest.skip("make and git are needed")
    folder = tmp_path_factory.mktemp("guide")
    copy_small(folder / "tree")
    walk = Walk(folder / "tree")
    _set_up(walk.folder)
    for language, text in BLOCKS:
        if language == "yaml":
            _write(walk.folder, text)
        else:
            walk.printed.append(_run(walk.folder, LONG.sub(r"make -n \1", text)))
            if "drift ||" in text:
                walk.pasted = paste(walk.printed[-1], walk.folder)
    return walk


def _set_up(folder: Path) -> None:
    """A repository with a place to push to, and an environment as `make` would set it up."""
    tools = folder / ".venv" / "bin"
    tools.mkdir(parents=True)
    _script(tools / "python", PYTHON.format(python=sys.executable))
    _script(tools / "openai-client-codegen", '#!/bin/sh\nexec python -m codegen.cli "$@"\n')
    (tools / "activate").write_text(f'PATH="{tools}:$PATH"\n')
    for name in (".made", ".demo", ".dev"):
        (folder / ".venv" / name).touch()
    git = partial(subprocess.run, cwd=folder, check=True, capture_output=True)
    git(["git", "init", "--quiet", "--bare", "../origin"])
    git(["git", "init", "--quiet"])
    git(["git", "remote", "add", "origin", "../origin"])
    git(["git", "add", "openapi.yaml"])
    author = ["-c", "user.name=any", "-c", "user.email=any@example.com", "-c", "commit.gpgsign=0"]
    git(["git", *author, "commit", "--quiet", "--message", "Begin"])


def _script(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o755)


def _write(folder: Path, block: str) -> None:
    """A document, or what goes below a line of one, as the first line of a block says."""
    head, _, text = block.partition("\n")
    name, _, section = head.removeprefix("# ").partition(", under ")
    path = folder / name
    if not section:
        path.write_text(text, "utf-8")
        return
    line = {"paths:": "\npaths:\n", "components.schemas:": "\n  schemas:\n"}[section]
    before, found, after = path.read_text("utf-8").partition(line)
    assert found
    path.write_text(f"{before}{found}{text}{after}", "utf-8")


def _run(folder: Path, commands: str) -> str:
    activate = "" if "activate" in commands else ". .venv/bin/activate\n"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(
        ["sh", "-eu", "-c", activate + commands],
        cwd=folder,
        env={**environment, "GIT_CONFIG_GLOBAL": os.devnull, "TMPDIR": str(folder.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert 0 == done.returncode, f"{commands}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def test_every_block_is_one_that_is_used() -> None:
    assert {"sh", "yaml"} == {language for language, _ in BLOCKS}
    assert TEXT.count("```") == 2 * len(BLOCKS)


def test_the_diff_tells_of_the_new_operation(walk: Walk) -> None:
    assert "/files/{file_id}/preview" in walk.command("make diff")
    assert "/files/{file_id}/preview" in walk.command("git show")


def test_the_operation_is_generated(walk: Walk) -> None:
    assert (walk.folder / "generated_client/api/files/retrieve_file_preview.py").is_file()


def test_the_facade_lacks_it_until_the_lines_are_pasted(walk: Walk) -> None:
    line = "retrieveFilePreview has no method (GET /files/{file_id}/preview)\n"

    assert walk.command("drift ||").startswith(line)
    assert walk.command("drift ||").endswith("\nto do: see above\n")
    assert walk.command("codegen.facade.api_md").endswith(
        "every operation has a method, every method an operation\n"
    )


def test_the_method_is_there_for_both_kinds_of_client(walk: Walk) -> None:
    code = (
        "import inspect; from wrapper import AsyncClient, Client;"
        "of = lambda c: inspect.signature(c(api_key='').files.retrieve_preview).parameters;"
        "print([list(of(c))[:2] for c in (AsyncClient, Client)])"
    )

    assert "[['file_id', 'lines'], ['file_id', 'lines']]\n" == _run(
        walk.folder, f'python -c "{code}"'
    )


def test_the_list_of_methods_has_it(walk: Walk) -> None:
    assert "`files.retrieve_preview(file_id, …)`" in (walk.folder / "api.md").read_text("utf-8")


def test_lines_are_pasted_into_the_resource_only(walk: Walk) -> None:
    assert ["wrapper/_async/resources/files.py"] == walk.pasted


def test_the_types_are_written(walk: Walk) -> None:
    stub = (walk.folder / "wrapper/types/files.pyi").read_text("utf-8")

    assert '"FilePreview",' in stub


def test_a_name_that_the_guide_gives_is_one_that_is_made(walk: Walk) -> None:
    [name] = set(re.findall(r"`(\w+Params)`", TEXT))

    assert f'"{name}",' in (walk.folder / "wrapper/types/files.pyi").read_text("utf-8")


def test_the_next_version_is_told(walk: Walk) -> None:
    assert re.search(r": \d+\.\d+\.\d+ → \d+\.\d+\.\d+$", walk.command("make diff").strip())


def test_nothing_was_lost(walk: Walk) -> None:
    assert walk.command("make audit").endswith(" operations, 0 losses\n")


def test_a_diff_outside_of_a_repository_says_what_to_do(walk: Walk) -> None:
    shutil.copytree(
        walk.folder, walk.folder.parent / "bare", ignore=shutil.ignore_patterns(".git"),
        symlinks=True,
    )  # fmt: skip
    done = subprocess.run(
        ["make", "diff"],
        cwd=walk.folder.parent / "bare",
        env={**os.environ, "GIT_CEILING_DIRECTORIES": str(walk.folder.parent)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert 2 == done.returncode
    assert "no openapi.yaml in a last commit: make diff OLD=path\n" in done.stderr


def test_every_line_is_short() -> None:
    assert [] == [line for line in TEXT.splitlines() if len(line) > 100]


def test_what_is_built_is_checked_and_published(walk: Walk) -> None:
    tags = subprocess.run(
        ["git", "tag"],
        cwd=walk.folder.parent / "origin",
        capture_output=True,
        text=True,
        check=True,
    )

    assert [
        "-m pip install twine",
        "-m twine check --strict dist/*",
        "-m twine upload dist/*",
    ] == (walk.folder / "published").read_text().splitlines()
    assert re.fullmatch(r"v\d+\.\d+\.\d+\n", tags.stdout)


def test_another_document_becomes_a_client(walk: Walk) -> None:
    assert walk.command("--out shop_client").endswith("\n/items\n")


def test_an_overlay_is_applied(walk: Walk) -> None:
    model = (walk.folder / "shop_client/models/item.py").read_text("utf-8")

    assert "    price: float | None\n" in model


def test_files_that_are_named_exist() -> None:
    named = re.findall(r"`((?:codegen|wrapper|tests)/[\w/.]+|[\w.]+\.md)`", TEXT)

    assert [] == [name for name in named if not (PROJECT / name).exists()]
