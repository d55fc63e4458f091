"""The names in each area of `wrapper.types`, with the modules that define them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any

from .areas import AreaError, Json, areas, operation_area, operations_of
from .method_text import singular
from .operations import Generated

MODELS = "generated_client.models"
TYPES = "wrapper.types"
ALIASES = f"{TYPES}.aliases"
Names = dict[str, str]
"""Name -> its source, as `module:name`."""
Named = Iterator[tuple[str, str, str]]
"""Areas, names in them, and the sources of the names."""


def type_names(
    document: Json,
    models: Set[str],
    operations: Iterable[Generated],
    made: Mapping[str, Iterable[str]],
) -> dict[str, Names]:
    """Area -> its names; the empty area stands for `wrapper.types` itself.

    `models` are the models of the generated client. `made` has the types made by hand, by their
    modules in `aliases`. AreaError where the document leaves an area open.
    """
    homes = areas(document)
    sources = {name: f"{MODELS}:{name}" for name in models}
    for module, names in made.items():
        sources |= {name: f"{ALIASES}.{module}:{name}" for name in names}
    found: dict[str, Names] = {}
    for area, name, source in (
        *_models(document, models, homes),
        *_handmade_types(made, set(homes.values())),
        *_further_names(document, homes, sources),
        *_parameter_types(document, operations),
    ):
        if found.setdefault(area, {}).setdefault(name, source) != source:
            raise AreaError(f"{name} is {found[area][name]} in {area}, so it can't be {source}")
    return {"": _package_names(document, found), **dict(sorted(found.items()))}


def _models(document: Json, models: Set[str], homes: Mapping[str, str]) -> Named:
    """Each model, in the area of the component or operation that it is named after."""
    named = {_pascal(o["operationId"]): operation_area(document, o) for o in _operations(document)}
    named |= homes
    for model in sorted(models):
        begins = [name for name in named if model.startswith(name)]
        if not begins:
            raise AreaError(f"{model} is named for no component, and for no operation")
        yield named[max(begins, key=len)], model, f"{MODELS}:{model}"


def _handmade_types(made: Mapping[str, Iterable[str]], known: set[str]) -> Named:
    """Types made by hand, in the area that their module names with `_` for a dot."""
    for module, names in made.items():
        area = next((area for area in known if area.replace(".", "_") == module), module)
        for name in names:
            yield area, name, f"{ALIASES}.{module}:{name}"


def _further_names(document: Json, homes: Mapping[str, str], sources: Mapping[str, str]) -> Named:
    """The further names in `x-names` and `x-param-names` of components."""
    for component, schema in document["components"]["schemas"].items():
        given = [(name, component) for name in schema.get("x-names", ())]
        if f"{component}Param" in sources:
            given += [(f"{name}Param", f"{component}Param") for name, _ in given]
        given += [(name, f"{component}Param") for name in schema.get("x-param-names", ())]
        for dotted, original in given:
            if original not in sources:
                raise AreaError(f"{dotted} is to be another name of {original}, which is no type")
            area, _, name = dotted.rpartition(".")
            yield area or homes[component], name, sources[original]


def _parameter_types(document: Json, operations: Iterable[Generated]) -> Named:
    """The TypedDicts of operations that have parameters."""
    generated = {operation.name: operation for operation in operations}
    for path, operation in operations_of(document):
        theirs = generated[operation["operationId"]]
        for name in operation.get("x-names", [_params_name(path, operation["operationId"])]):
            if theirs.params:
                yield (
                    operation_area(document, operation),
                    name,
                    f"{theirs.module}:{theirs.params}Params",
                )


def _params_name(path: str, operation_id: str) -> str:
    """A path's last word and the verb: `FileListParams` of `listFiles` at `/files`.

    The word before counts where the path ends with the verb, as in `/uploads/{id}/complete`.
    """
    words = [part for part in path.strip("/").split("/") if not part.startswith("{")]
    verb, *_ = re.findall("[a-z]+", operation_id)
    if words[-1] == verb and len(words) > 1:
        words.pop()
    noun = "".join(part.capitalize() for part in singular(words[-1]).split("_"))
    return f"{noun}{verb.capitalize()}Params"


def _package_names(document: Json, found: Mapping[str, Names]) -> Names:
    """The names of `wrapper.types` itself, from `x-types`."""
    names: Names = {}
    for area, listed in document.get("x-types", {}).items():
        for name in listed:
            if name not in found.get(area, {}):
                raise AreaError(f"x-types has {name} of {area}, which has none")
            names[name] = f"{TYPES}.{area}:{name}"
    return names


def _operations(document: Json) -> Iterator[dict[str, Any]]:
    return (operation for _, operation in operations_of(document))


def _pascal(name: str) -> str:
    return name[:1].upper() + name[1:]
