"""Looks up every operation and component of a document in the generated code."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from urllib.parse import parse_qsl

from .compare import Comparison, Use
from .document import Document, Node, SourceOperation
from .findings import Loss
from .package import GeneratedOperation, Package
from .schemas import Schemas

_IGNORED = ("accept", "content-type", "authorization")
"""Headers that OpenAPI does not count as parameters."""
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_JSON = re.compile(r"(.*/|.*\+|.*/x-)json|\*/\*|application/\*|\*")


class Walk:
    """The audit of one document and one package."""

    def __init__(self, document: Document, package: Package) -> None:
        self._document = document
        self._schemas = Schemas(document)
        self._package = package
        self._comparison = Comparison(self._schemas, package)
        self._losses: set[Loss] = set()
        self.count = 0

    def losses(self) -> list[Loss]:
        """All losses, sorted by their places in the document."""
        generated = _FreeOperations(self._package)
        for source in self._document.operations():
            self.count += 1
            found = generated.take(source)
            if found is None:
                detail = f"{source.method} {source.path}"
                self._lose(source.node, "operation", detail)
            else:
                self._check_operation(source, found)
        # A document without operations is a library of components, so each of them must be there.
        # Otherwise unused components may be left out, unless they say `x-keep`.
        incoming = list(self._document.incoming())
        for source in incoming:
            self._check_incoming(source)
        is_library = not incoming and not self.count
        for name, node in self._document.components():
            if is_library or node.get("x-keep") is not None:
                self._comparison.check_component((node,), name)
        return sorted(self._losses | self._comparison.losses)

    def _lose(self, node: Node, kind: str, detail: str) -> None:
        self._losses.add(Loss(node.pointer, kind, detail))

    def _check_operation(self, source: SourceOperation, found: GeneratedOperation) -> None:
        for name in found.missing:
            self._lose(source.node, "operation", f"function {name} of {found.module}")
        for parameter in source.parameters:
            self._check_parameter(parameter, source, found)
        if source.node.get("requestBody") is not None:
            self._check_body(self._document.follow(source.node.child("requestBody")), found)
        self._check_responses(source, found)

    def _check_parameter(
        self, node: Node, source: SourceOperation, found: GeneratedOperation
    ) -> None:
        name, place = str(node.get("name")), str(node.get("in"))
        if place == "header" and name.lower() in _IGNORED:
            return
        if place == "path" and name not in _names_in_braces(source.path):
            return
        argument = _argument_name(name, place, source, found)
        if argument is None or argument not in found.arguments:
            self._lose(node, "parameter", f"{name!r} in {place} of {found.module}")
            return
        annotations = [found.arguments[argument]]
        if place != "path":
            if argument not in found.params.fields and argument not in found.selects:
                self._lose(node, "parameter", f"{name!r} in {found.module}'s TypedDict")
            elif argument in found.params.fields:
                annotations.append(found.params.fields[argument])
            required = node.get("required") is True and argument not in found.selects
            if required and argument not in found.params.required:
                self._lose(node, "required", f"{name!r} in {found.module}'s TypedDict")
        if node.get("schema") is not None:
            for annotation in annotations:
                schema = (node.child("schema"),)
                self._comparison.check(schema, annotation, Use(is_text=place != "query"))

    def _check_body(self, node: Node, found: GeneratedOperation) -> None:
        for kind in node.get("content") or {}:
            media = node.child("content", kind)
            base = kind.partition(";")[0].strip().lower()
            if not _is_sent(base, found.options.get("content_types", ())):
                self._lose(media, "content type", f"{kind} of {found.module}")
                continue
            body = found.arguments.get("body")
            if body is None:
                self._lose(media, "parameter", f"body of {found.module}")
            elif "*" in base and not media.get("schema"):
                continue  # The body is anything of any content type.
            elif media.get("schema") is not None and (_JSON.fullmatch(base) or base in _FORMS):
                use = Use(has_files=base == _FORMS[0])
                self._comparison.check((media.child("schema"),), body, use)
                if found.options.get("body_is_flat", True):
                    self._check_flat_body(media.child("schema"), found, use)

    def _check_flat_body(self, schema: Node, found: GeneratedOperation, use: Use) -> None:
        """Note members of a body that are no parameters of the operation."""
        attributes = {key: name for name, key in found.options.get("body_names", {}).items()}
        for alternative in self._schemas.alternatives((schema,)):
            for key, whole in alternative.properties.items():
                argument = attributes.get(key, key)
                if argument in found.params.fields:
                    self._comparison.check(whole, found.params.fields[argument], use)
                elif argument not in found.selects and self._schemas.alternatives(whole):
                    detail = f"{key!r} in {found.module}'s TypedDict"
                    self._losses.add(Loss(whole[-1].pointer, "parameter", detail))

    def _check_responses(self, source: SourceOperation, found: GeneratedOperation) -> None:
        statuses = [str(status) for status in source.node.get("responses") or {}]
        successes = [s for s in statuses if s[:1] == "2"] or [s for s in statuses if s == "default"]
        for status in source.node.get("responses") or {}:
            if str(status).startswith("x-"):
                continue
            response = self._document.follow(source.node.child("responses", status))
            for kind in response.get("content") or {}:
                media = response.child("content", kind)
                if media.get("schema") is None:
                    continue
                if str(status) in successes:
                    if not media.value["schema"] and len(successes) > 1:
                        continue  # An empty schema, where other successes say more.
                    self._check_received(media, kind, found)
                elif _JSON.fullmatch(kind.partition(";")[0].strip().lower()):
                    self._check_named_component(media.child("schema"))

    def _check_received(self, media: Node, kind: str, found: GeneratedOperation) -> None:
        base = kind.partition(";")[0].strip().lower()
        schema = (media.child("schema"),)
        if base == "text/event-stream":
            if found.event is None:
                self._lose(media, "response", f"events of {found.module}")
            else:
                self._comparison.check(schema, found.event)
        elif found.result is None:
            self._lose(media, "response", f"result of {found.module}")
        elif re.fullmatch(r"(.*/|.*\+|.*/x-)json", base):
            self._comparison.check(schema, found.result)
        else:
            text = ast.unparse(found.result)
            if text == "None":
                self._lose(media, "response", f"{kind} of {found.module}")

    def _check_incoming(self, source: SourceOperation) -> None:
        """Note losses in the body of a webhook or a callback, which the server sends."""
        body = source.node.get("requestBody")
        if body is not None:
            node = self._document.follow(source.node.child("requestBody"))
            for kind in node.get("content") or {}:
                if node.child("content", kind).get("schema") is not None:
                    self._check_named_component(node.child("content", kind, "schema"))

    def _check_named_component(self, schema: Node) -> None:
        """Note losses of a component that no function mentions, found by its name."""
        seen: list[Node] = []
        while isinstance(schema.get("$ref"), str) and schema not in seen:
            seen.append(schema)
            schema = self._document.target(schema, schema.value["$ref"])
        if seen and schema.path[:2] == ("components", "schemas") and len(schema.path) == 3:
            self._comparison.check_component((schema,), schema.path[-1])


class _FreeOperations:
    """The generated operations that `take` has not given out yet."""

    def __init__(self, package: Package) -> None:
        self._free: dict[object, list[GeneratedOperation]] = defaultdict(list)
        for found in package.operations:
            query = found.options.get("fixed_query", ())
            address = _without_names(found.options["path"]), _sorted_shapes(query)
            self._free[found.options["method"], address].append(found)

    def take(self, source: SourceOperation) -> GeneratedOperation | None:
        """The generated operation of `source`, given out once; None for no such one."""
        path, _, query = source.path.partition("?")
        address = _without_names(path), _sorted_shapes(parse_qsl(query, keep_blank_values=True))
        free = self._free[source.method, address]
        name = source.node.get("operationId")
        # Paths that differ only in the names of their parameters have one address. The
        # `operationId` decides between them first, then the path itself.
        best = sorted(free, key=lambda f: (f.options["name"] != name, f.options["path"] != path))
        if best:
            free.remove(best[0])
        return best[0] if best else None


def _without_names(path: str) -> str:
    return re.sub(r"{[^{}]*}", "{}", path)


def _sorted_shapes(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((_without_names(key), _without_names(value)) for key, value in pairs))


def _names_in_braces(path: str) -> list[str]:
    return re.findall(r"{([^{}]*)}", path)


def _argument_name(
    name: str, place: str, source: SourceOperation, found: GeneratedOperation
) -> str | None:
    """The name of the argument of `build` that stands for a parameter."""
    if place == "path":
        names = _names_in_braces(source.path)
        params = found.options.get("path_params", ())
        return dict(zip(names, params, strict=False)).get(name)
    if place == "query":
        query = found.options.get("query_params", {})
        return next((argument for argument, (key, _) in query.items() if key == name), None)
    declared = found.options.get(f"{place}_params", {})
    return next((argument for argument, key in declared.items() if key == name), None)


def _is_sent(base: str, sent: Iterator[str] | tuple[str, ...]) -> bool:
    bases = [kind.partition(";")[0].strip().lower() for kind in sent]
    return base in bases or ("*" in base and bool(bases))
