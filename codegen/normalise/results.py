"""Make one result of the differing successes of an operation."""

from __future__ import annotations

from .content_types import is_json
from .schema_walk import Json, Schema, map_operations


def any_success(document: Json) -> Json:
    """Give the first JSON success of an operation the union of all of them.

    The union stands there because the generator reads only one response.
    """

    def one(_path: str, _method: str, operation: Json) -> Json:
        schemas: list[Schema] = []
        for status, response in operation["responses"].items():
            for kind, media in response.get("content", {}).items():
                if status[0] == "2" and is_json(kind) and media["schema"] not in schemas:
                    schemas.append(media["schema"])
        if len(schemas) < 2:
            return operation
        found = [schema for schema in schemas if set(schema) - {"title", "description"}]
        pending = [{"anyOf": found} if len(found) > 1 else found[0]] if found else []
        return {
            **operation,
            "responses": {
                status: _first(response, pending) if status[0] == "2" else response
                for status, response in operation["responses"].items()
            },
        }

    return map_operations(document, one)


def _first(response: Json, pending: list[Schema]) -> Json:
    """The response with the pending schema as its JSON.

    The first JSON success takes the schema out of `pending`; later ones have no JSON.
    """
    # A response without JSON leaves the schema for the next response.
    if not any(map(is_json, response.get("content", ()))):
        return response
    is_first = bool(pending)
    content: Json = {}
    for kind, media in response["content"].items():
        if not is_json(kind):
            content[kind] = media
        elif is_first:
            content[kind] = {**media, "schema": pending.pop() if pending else {}}
    rest = {key: value for key, value in response.items() if key != "content"}
    return {**rest, "content": content} if content else rest
