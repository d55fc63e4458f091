"""Keys that make one name, and types inside themselves, stay whole."""

from collections.abc import Callable

from tests.codegen.packages import NUMBER, TEXT, Package, record, ref

Make = Callable[..., Package]
AGAIN = "\u2063"


def test_keys_that_make_one_name_are_both_fields(make_client: Make) -> None:
    properties = {"+1": NUMBER, "-1": NUMBER, f"-1{AGAIN}2": TEXT}
    package = make_client({"Votes": record("-1", **properties)})
    raw = {"+1": 3, "-1": 2, f"-1{AGAIN}2": "x"}

    votes = package.model("Votes").from_dict(raw)

    assert sorted(raw) == sorted(package.model("Votes")._keys.values())
    assert raw == votes.to_dict()
    assert set(raw) == set(package.model("VotesParam").__annotations__)
    assert sorted(raw.values(), key=str) == sorted(
        (getattr(votes, name) for name in package.model("Votes")._keys), key=str
    )


def test_parameters_that_make_one_name_are_both_sent(make_client: Make) -> None:
    places = [{"name": n, "in": "query", "schema": TEXT} for n in ("sort[]", "sort", "sort-")]
    get = {"operationId": "list", "parameters": places, "responses": {"200": {"description": ""}}}
    package = make_client(paths={"/jobs": {"get": get}})

    query = package.endpoint("list_").OPERATION.query_params

    assert ["sort", "sort-", "sort[]"] == sorted(key for key, _ in query.values())
    assert 3 == len(query)


def test_a_map_is_anything_inside_itself(make_client: Make) -> None:
    nested = {"anyOf": [{"type": "object", "additionalProperties": ref("Nested")}, TEXT]}
    package = make_client({"Nested": nested, "Map": {"additionalProperties": ref("Map")}})

    assert package.modules()
