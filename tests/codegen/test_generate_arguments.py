"""The command line of the generator."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate import ROOT, main


def test_another_document_needs_a_folder_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (ROOT / "generated_client/__init__.py").read_bytes()
    with pytest.raises(SystemExit) as caught:
        main(["--spec", str(tmp_path / "other.yaml")])

    assert (2, before) == (
        caught.value.code,
        (ROOT / "generated_client/__init__.py").read_bytes(),
    )
    assert "--out" in capsys.readouterr().err
