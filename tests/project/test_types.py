"""`wrapper.types`: every component of the specification, by area, loaded when it is first used."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType

import pytest
import yaml

import generated_client.models
import wrapper.types
from generated_client.base import BaseModel

ROOT = Path(__file__).parents[2]
AREAS = [
    module.name
    for module in walk_packages(wrapper.types.__path__, "wrapper.types.")
    if not module.name.startswith(("wrapper.types._", "wrapper.types.aliases"))
]
MODULES = ["wrapper.types", "wrapper.types.aliases", *AREAS]
COMPONENTS = yaml.load(
    (ROOT / "openapi.yaml").read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
)["components"]["schemas"]


def area_names() -> set[str]:
    return {name for area in AREAS for name in import_module(area).__all__}


def seen_by_checkers(module: ModuleType) -> dict[str, object]:
    """What the stub gives: its imports, run."""
    names: dict[str, object] = {"__package__": module.__package__}
    exec(Path(module.__file__ or "").with_suffix(".pyi").read_text("utf-8"), names)
    return vars(generated_client.models) | names


def test_every_component_is_exported_under_its_own_name() -> None:
    assert set() == set(COMPONENTS) - area_names()


def test_every_generated_model_and_parameter_type_is_exported() -> None:
    assert set() == set(dir(generated_client.models)) - area_names()


def test_no_component_has_two_homes() -> None:
    homes = Counter(
        name for area in AREAS for name in import_module(area).__all__ if is_component(area, name)
    )

    assert [] == [name for name, count in homes.items() if count > 1]


def is_component(area: str, name: str) -> bool:
    """Whether an area has a component under the component's own name."""
    own = getattr(generated_client.models, name, None)
    return name in COMPONENTS and own is not None and own is getattr(import_module(area), name)


@pytest.mark.parametrize("name", MODULES)
def test_everything_exported_can_be_loaded(name: str) -> None:
    module = import_module(name)

    assert [] == [n for n in module.__all__ if getattr(module, n) is None]


@pytest.mark.parametrize("name", MODULES)
def test_what_checkers_see_is_what_is_loaded(name: str) -> None:
    module = import_module(name)

    for exported in module.__all__:
        getattr(module, exported)
    seen = seen_by_checkers(module)

    assert [] == [n for n in module.__all__ if seen[n] is not getattr(module, n)]
    assert set(module.__all__) == set(seen.get("__all__", module.__all__))


@pytest.mark.parametrize("name", MODULES)
def test_a_module_lists_its_names(name: str) -> None:
    module = import_module(name)

    assert set(module.__all__) <= set(dir(module))


def test_a_model_is_the_generated_class() -> None:
    assert generated_client.models.ChatCompletion is wrapper.types.chat.ChatCompletion


def test_a_friendly_name_is_the_same_type() -> None:
    assert (
        generated_client.models.ChatCompletionRequestMessageParam
        == wrapper.types.chat.ChatCompletionMessageParam
    )


def test_a_model_is_known_by_its_base() -> None:
    assert issubclass(wrapper.types.Embedding, BaseModel)


@pytest.mark.parametrize("name", ["NoSuchType", "__path__", "_MODULES"])
def test_a_wrong_name_is_told_with_the_module(name: str) -> None:
    with pytest.raises(
        AttributeError, match=f"^module 'wrapper.types.chat' has no attribute '{name}'$"
    ):
        getattr(wrapper.types.chat, name)


def test_importing_an_area_loads_no_model() -> None:
    code = (
        "import sys, wrapper.types.chat, wrapper.types.files;"
        "print([name for name in sys.modules if name.startswith('generated_client')])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert "[]\n" == run.stdout


def test_a_type_loads_only_what_it_is_made_of() -> None:
    code = (
        "import sys; from wrapper.types import FileDeleted;"
        "print([n for n in sys.modules if n.startswith('generated_client.models.')])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert "['generated_client.models.file_deleted']\n" == run.stdout


def test_names_of_other_areas_are_found_where_they_are_looked_for() -> None:
    from wrapper.types import fine_tuning, responses, shared

    assert shared.ResponsesModel is responses.ResponsesModel
    assert fine_tuning.FineTuningJobIntegration is fine_tuning.FineTuningJobWandbIntegrationObject
