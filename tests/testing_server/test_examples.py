"""Values that fit a JSON schema."""

import pytest

from wrapper.testing.examples import example

NODE = {
    "type": "object",
    "properties": {
        "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
        "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
    },
    "required": ["next"],
}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, "Paris"),
        (True, "Paris"),
        ({"type": "string"}, "Paris"),
        ({"type": "string", "minLength": 7}, "Paris.."),
        ({"type": "string", "maxLength": 3}, "Par"),
        ({"type": "string", "format": "date"}, "2025-01-31"),
        ({"type": "integer"}, 1),
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "integer", "maximum": -5}, -5),
        ({"type": "integer", "exclusiveMinimum": 5, "multipleOf": 4}, 12),
        ({"type": "integer", "minimum": 0.5, "maximum": 1.5}, 1),
        ({"type": "integer", "exclusiveMaximum": 1}, 0),
        ({"type": "number", "maximum": 0.25}, 0.25),
        ({"type": "boolean"}, True),
        ({"type": "null"}, None),
        ({"type": ["null", "integer"]}, 1),
        ({"const": 7}, 7),
        ({"enum": ["a", "warm"]}, "warm"),
        ({"enum": ["x", "y"]}, "x"),
        ({"type": "array", "items": {"type": "integer"}}, [1]),
        ({"type": "array", "items": {"const": 0}, "minItems": 3}, [0, 0, 0]),
        ({"type": "array", "items": {"const": 0}, "maxItems": 0}, []),
        ({"prefixItems": [{"const": 1}, {"const": 2}], "type": "array"}, [1, 2]),
        ({"type": "object"}, {}),
        ({"properties": {"a": {"const": 1}, "b": {"const": 2}}}, {"a": 1, "b": 2}),
        ({"properties": {"a": {"const": 1}, "b": {}}, "required": ["a"]}, {"a": 1}),
        ({"anyOf": [{"type": "null"}, {"const": 3}]}, 3),
        ({"oneOf": [{"const": 3}, {"const": 4}]}, 3),
        (
            {"allOf": [{"properties": {"a": {"const": 1}}}, {"properties": {"b": {"const": 2}}}]},
            {"a": 1, "b": 2},
        ),
        (
            {
                "allOf": [
                    {"properties": {"a": {"const": 1}, "b": {}}, "required": ["a"]},
                    {"properties": {"c": {"const": 3}}, "required": ["c"]},
                    True,
                ]
            },
            {"a": 1, "c": 3},
        ),
        ({"$ref": "#/$defs/a~1b", "$defs": {"a/b": {"const": 5}}}, 5),
    ],
)
def test_a_value_fits_its_schema(schema, expected):
    assert expected == example(schema, hint="How warm is Paris now?")


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        ("How warm is it in Paris or in Rome?", "Rome"),
        ("tell me a joke", "joke"),
        ("Hello", "Hello"),
        ("", "example"),
        ("?!", "example"),
    ],
)
def test_a_string_is_a_telling_word_of_the_hint(hint, expected):
    assert expected == example({"type": "string"}, hint=hint)


def test_recursion_ends_where_the_schema_lets_it():
    value = example({"$ref": "#/$defs/node", "$defs": {"node": NODE}})
    depth = 0
    while value is not None:
        value = value["next"]
        depth += 1

    assert 2 <= depth <= 20


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#"},
        {"$ref": "#/nowhere"},
        {"type": "object", "properties": {"me": {"$ref": "#"}}, "required": ["me"]},
    ],
)
def test_a_schema_without_end_ends(schema):
    example(schema)
