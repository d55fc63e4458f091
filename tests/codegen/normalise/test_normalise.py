"""Promises of `codegen.normalise` about whole documents."""

import ast
import copy
import datetime
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from codegen.normalise import PASSES, content_type_overrides, normalise
from tests.conftest import Upstream
from tests.kit.speed import slowness

ROOT = Path(__file__).parents[3]


def document(**schemas: Any) -> dict[str, Any]:
    """A document whose only operation sends and receives each of the schemas."""
    properties = {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}
    content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    operation = {
        "operationId": "echo",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1"},
        "paths": {"/echo": {"post": operation}},
        "components": {"schemas": schemas},
    }


def generator_data(normal: dict[str, Any]) -> GeneratorData:
    options = ConfigFile(literal_enums=True, content_type_overrides=content_type_overrides(normal))
    config = Config.from_sources(options, MetaType.NONE, Path("unused"), "utf-8", False, None)
    parsed = GeneratorData.from_dict(copy.deepcopy(normal), config=config)
    assert isinstance(parsed, GeneratorData), parsed
    return parsed


def complaints(parsed: GeneratorData) -> list[Any]:
    tags = parsed.endpoint_collections_by_tag.values()
    return [*parsed.errors, *(error for tag in tags for error in tag.parse_errors)]


def test_the_input_is_left_alone() -> None:
    source = document(Job={"type": ["object", "null"], "properties": {"id": {"const": "a"}}})
    before = copy.deepcopy(source)

    normalise(source)

    assert before == source


def test_normalising_twice_changes_nothing_more_in_a_schema() -> None:
    once = normalise(document(Job={"type": "object", "properties": {"id": {"type": "string"}}}))
    twice = normalise({**once, "components": {"schemas": dict(once["components"]["schemas"])}})

    assert once["components"]["schemas"]["Job"] == twice["components"]["schemas"]["Job"]


def test_the_order_of_the_components_is_the_order_of_the_document() -> None:
    source = document(Zebra={"type": "object"}, Ant={"type": "object"}, Mole={"type": "object"})

    normal = normalise(source)

    assert ["Zebra", "Ant", "Mole"] == list(normal["components"]["schemas"])[:3]


def test_dates_and_numbers_that_yaml_makes_become_text() -> None:
    source = document(Job={"type": "string", "enum": [datetime.date(2026, 8, 21), "b"]})
    source["info"]["version"] = 1.0

    normal = normalise(source)

    assert ["2026-08-21", "b"] == normal["components"]["schemas"]["Job"]["enum"]
    assert "1.0" == normal["info"]["version"]
    assert normal == json.loads(json.dumps(normal))


def test_every_pass_says_why_it_is_there() -> None:
    silent = [rewrite.__name__ for rewrite in PASSES if not rewrite.__doc__]

    assert [] == silent


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (None, "found NoneType, expected an OpenAPI document"),
        ([], "found list, expected an OpenAPI document"),
        ({"swagger": "2.0"}, "found Swagger 2.0, expected OpenAPI 3.0 or 3.1"),
        ({"paths": {}}, "found `openapi: None`, expected 3.0.x or 3.1.x"),
        ({"openapi": "4.0.0", "paths": {}}, "found `openapi: 4.0.0`, expected"),
        ({"openapi": "3.1.0"}, "found `paths: None`, expected a mapping"),
        ({"openapi": "3.1.0", "paths": {(1, 2): {}}}, "the document is no JSON"),
        ({"openapi": "3.1.0", "paths": {"/a": 3}}, "#/paths/~1a is 3; expected a mapping"),
        (
            {"openapi": "3.1.0", "paths": {"/a": {"$ref": "#/paths/~1a"}}},
            "$ref '#/paths/~1a' at #/paths/~1a refers to itself",
        ),
    ],
)
def test_what_is_no_document_is_named(source: Any, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        normalise(source)


@pytest.mark.parametrize("version", ["3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.1"])
def test_every_version_of_openapi_3_0_and_3_1_is_taken(version: str) -> None:
    normal = normalise({**document(Job={"type": "object"}), "openapi": version})

    assert "3.1.0" == normal["openapi"]


@pytest.mark.parametrize(
    ("ref", "reason"),
    [
        ("#/components/schemas/Absent", "leads nowhere"),
        ("#/components/schemas/Job/properties/absent", "leads nowhere"),
        ("other.yaml#/Job", "leads nowhere"),
        ("#/components/schemas/Loop", "refers to itself"),
        ("#/components/schemas/Loop/properties/absent", "leads nowhere"),
    ],
)
def test_an_unresolvable_reference_is_named_with_its_place(ref: str, reason: str) -> None:
    source = document(
        Job={"type": "object", "properties": {"next": {"$ref": ref}}},
        Loop={"$ref": "#/components/schemas/Ring"},
        Ring={"$ref": "#/components/schemas/Ring"},
    )
    if "Loop" not in ref:
        del source["components"]["schemas"]["Loop"], source["components"]["schemas"]["Ring"]

    with pytest.raises(ValueError, match=reason) as caught:
        normalise(source)

    assert ref in str(caught.value)
    assert "#/components/schemas/Job" in str(caught.value)


def test_a_small_document_takes_no_time() -> None:
    source = document(**{f"Job{n}": {"type": "object"} for n in range(50)})
    normalise(source)
    most = 0.5 * slowness()
    start = time.process_time()

    normalise(source)

    assert time.process_time() - start < most


def test_every_class_of_the_upstream_document_is_a_component(upstream: Upstream) -> None:
    trees = [
        ast.parse(path.read_bytes()) for path in (upstream.folder / "upstream/models").glob("*.py")
    ]
    classes = {n.name for tree in trees for n in tree.body if isinstance(n, ast.ClassDef)}
    sent = {f"{name}Param" for name in upstream.schemas}

    assert set() == classes - upstream.schemas - sent
