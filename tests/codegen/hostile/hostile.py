"""Documents with hostile text wherever text can stand, and what a client has to make of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from codegen.normalise.naming import cut, plain_text

Json = dict[str, Any]

RUN = "__import__('sys').audit('spec.ran')"
TEXTS = [
    '"',
    "'",
    '"""',
    "'''",
    "\\",
    '\\"""',
    '\\\\"""',
    f'"""\n{RUN}\n"""',
    f"'''\n{RUN}\n'''",
    f'"\n{RUN}\n"',
    f'"; {RUN} #',
    f"'); {RUN} #",
    f"]; {RUN}; x = [",
    f'": {RUN}, "',
    f'\\"""; {RUN}; """',
    f'" + str({RUN}) + "',
    f"\n{RUN}\n",
    f"\r{RUN}\r",
    f"\u2028{RUN}\u2029{RUN}\x0c{RUN}\x85{RUN}",
    f"# -*- coding: utf-7 -*-\n{RUN}\n+AAo-{RUN}",
    f"{{{{ x.__class__.__mro__ }}}} {{% {RUN} %}} {{# a #}}",
    "{{ 7 * 7 }}{{ config.__class__ }}",
    "{% raw %}",
    "{% endmacro %}{% endif %}{% include '/etc/passwd' %}",
    f"{{{RUN}}} {{0}} %s %(a)s ${{a}} `a` $(touch ran)",
    "\\N{BULLET} \\x41 \\u0041 \\101 \\0",
    "\x00\x01\x1b[31m\x7f",
    "tab\tand\nnewline",
    "../../../../ran",
    "..\\..\\ran",
    "/ran/../ran",
    "%2e%2e%2fran",
    "C:\\ran",
    "..",
    "/",
    "*",
    "a|b|c",
    "class",
    "None",
    "self",
    "client",
    "__class__",
    "__init__",
    "from_dict",
    "Unions",
    "models",
    "import os",
    "con",
    "\u202e\u200b\ufeff\u2063",
    "\ud800",
    "\uff43\uff4c\uff41\uff53\uff53",
    "\u0441lass",
    "\ufb01",
    "\u212a\u017f\u0130\u0131\u1e9e",
    "\U0001f600 gr\xfc\xdf \u4fa1\u683c",
    "Literal[1]",
    "noqa: F401 type: ignore",
    "a" * 3000,
]


class Expected(NamedTuple):
    """Where a client of `document` has what a position of the document said."""

    position: str
    facts: str
    value: object


def document(cases: Sequence[tuple[int, str]]) -> Json:
    """A document that carries each text, with a number that makes it unique, in every position."""
    texts = [text for _, text in cases]
    every = " ".join(texts)
    source: Json = {
        "openapi": "3.1.0",
        "info": {
            **dict.fromkeys(("title", "version", "description", "summary"), every),
            "termsOfService": every,
            "contact": {"name": every, "url": every, "email": every},
            "license": {"name": every, "identifier": every, "url": every},
            "x-logo": every,
        },
        "jsonSchemaDialect": every,
        "servers": [
            {
                "url": text,
                "description": text,
                "variables": {text: {"default": text, "enum": [text], "description": text}},
            }
            for text in texts
        ],
        "tags": [
            {"name": text, "description": text, "externalDocs": {"url": text, "description": text}}
            for text in texts
        ],
        "externalDocs": {"url": every, "description": every},
        "security": [{text: [text]} for text in texts],
        "paths": {},
        "webhooks": {},
        "components": {
            **{key: {} for key in ("schemas", "parameters", "responses", "requestBodies")},
            **{key: {} for key in ("headers", "links", "callbacks", "pathItems", "examples")},
            "securitySchemes": {},
        },
        "x-tagGroups": [{"name": every, "tags": texts}],
    }
    for number, text in cases:
        _Case(number, text).add_to(source)
    return source


def expected(number: int, text: str) -> Iterator[Expected]:
    """What has to be found of one text."""
    case = _Case(number, text)
    yield Expected("operation id", "names", cut(plain_text(case.first("do"))))
    yield Expected("path", "paths", case.path)
    for place in ("query", "header"):
        yield Expected(f"name of a {place} parameter", place, case.first(place))
        yield Expected(f"name of a {place} parameter", place, case.last(place))
    yield Expected("name of a shared parameter", "query", case.first("shared"))
    yield Expected("content type of a body", "content_types", case.content_type)
    yield Expected("content type of a response", "accept", case.content_type)
    yield Expected("encoding of a part", "part_types", [case.first("part"), case.last("sent as")])
    yield Expected("x-pages", "pages", [case.first("page"), case.last("items"), text])
    yield Expected("x-pending", "pending", sorted([case.first("pending"), case.last("pending")]))
    yield Expected("x-instead", "deprecated", case.last("instead"))
    for key in (text, case.first("key"), case.last("key"), case.first("inner")):
        yield Expected("name of a property", "keys", key)
    for value in (text, case.first("value"), case.last("value"), case.last("only")):
        yield Expected("value of an enum", "literals", value)
    yield Expected("value of an enum in a parameter", "literals", case.first("choice"))
    yield Expected("value of a constant", "literals", case.first("constant"))
    yield Expected("property of a discriminator", "on", case.first("tag"))
    yield Expected("mapping of a discriminator", "tags", case.first("maps"))
    yield Expected("mapping of a discriminator", "tags", case.last("maps"))
    yield Expected("constant that tells members apart", "tags", case.last("is C"))
    for doc in ("schema", "property"):
        yield Expected(f"description of a {doc}", "docs", squeezed(case.last(doc)))
    said = squeezed(case.last("summary") + case.last("operation"))
    yield Expected("summary and description of an operation", "docs", said)


def squeezed(text: str | None) -> str:
    """Text without what a docstring may lose: white space, and what can't be printed."""
    return "".join(c for c in text or "" if c.isprintable() and not c.isspace())


def ref(*keys: str) -> Json:
    escaped = (key.replace("~", "~0").replace("/", "~1").replace("%", "%25") for key in keys)
    return {"$ref": "/".join(["#", "components", *escaped])}


class _Case:
    def __init__(self, number: int, text: str) -> None:
        self._number = number
        self._text = text
        no_braces = text.replace("{", "(").replace("}", ")").replace("?", "!").replace("#", "+")
        self.path = f"/path{number}/{no_braces}/{{id}}"
        self.content_type = f"application/x-{number}{text}".replace("*", "+")

    def first(self, what: str) -> str:
        """The text, and then what tells its position apart."""
        return f"{self._text}{what}{self._number}"

    def last(self, what: str) -> str:
        return f"{what}{self._number}{self._text}"

    def add_to(self, source: Json) -> None:
        parts = source["components"]
        parts["schemas"] |= self._schemas()
        source["paths"] |= self._paths()
        source["webhooks"][self.first("hook")] = {"post": self._operation("hook")}
        parts["pathItems"][self.first("item")] = {"get": self._operation("item")}
        parts["parameters"][self.first("p")] = self._parameter("query", self.first("shared"))
        parts["responses"][self.first("r")] = {"description": self._text, **self._media()}
        parts["requestBodies"][self.last("b")] = {"description": self._text, **self._media()}
        parts["headers"][self._text] = {"description": self._text, "schema": {"type": "string"}}
        parts["examples"][self._text] = {"summary": self._text, "value": {self._text: self._text}}
        parts["links"][self._text] = {
            "operationId": self._text,
            "parameters": {self._text: self._text},
            "description": self._text,
        }
        parts["callbacks"][self._text] = {self._text: {"post": self._operation("callback")}}
        parts["securitySchemes"][self._text] = {
            **dict.fromkeys(("type", "name", "in", "scheme", "bearerFormat"), self._text),
            "flows": {"implicit": {"authorizationUrl": self._text, "scopes": {self._text: "a"}}},
            "openIdConnectUrl": self._text,
        }

    def _schemas(self) -> Json:
        string = {"type": "string"}
        schemas = {
            "record": {
                "type": "object",
                "description": self.last("schema"),
                "required": [self._text, self.first("key")],
                **dict.fromkeys(("title", "default", "example", "$comment"), self._text),
                "xml": {"name": self._text, "namespace": self._text},
                "properties": {
                    self._text: {"type": "integer", "description": self.last("property")},
                    self.first("key"): {**string, **self._said()},
                    self.last("key"): {**string, **self._said()},
                    "inline": {"enum": [self._text, self.first("value"), self.last("value")]},
                    "constant": {"const": self.first("constant")},
                    "inner": {"type": "object", "properties": {self.first("inner"): string}},
                    "named": ref("schemas", self.first("values")),
                    "mapped": {
                        "type": "object",
                        "additionalProperties": {"enum": [self.last("only")]},
                        "patternProperties": {self._text: string},
                    },
                    "either": self._union("A", "B"),
                    "other": {"anyOf": [self._ref("C"), self._ref("D")]},
                },
            },
            "values": {
                **{"type": "string", "enum": [self.first("value"), self.last("value")]},
                "description": self.last("enum"),
                "x-enum-varnames": [self._text, self._text],
                "x-enum-descriptions": [self._text, self._text],
            },
            "A": {"type": "object", "properties": {self.first("tag"): string, "a": string}},
            "B": {"type": "object", "properties": {self.first("tag"): string, "b": string}},
            "C": {"type": "object", "properties": {self._text: {"const": self.last("is C")}}},
            "D": {"type": "object", "properties": {self._text: {"const": self.last("is D")}}},
            "form": {
                "type": "object",
                "properties": {self.first("part"): {"type": "string", "format": "binary"}},
            },
        }
        return {self.first(name): schema for name, schema in schemas.items()}

    def _union(self, *names: str) -> Json:
        tags = {self.first("maps"): names[0], self.last("maps"): names[1]}
        return {
            "oneOf": [self._ref(name) for name in names],
            "discriminator": {
                "propertyName": self.first("tag"),
                "mapping": {
                    **{tag: self._ref(name)["$ref"] for tag, name in tags.items()},
                    self.last("nowhere"): "#/components/schemas/Nowhere",
                },
            },
        }

    def _said(self) -> Json:
        """What may be said of any schema; among it the generator's own marks, as if set by it."""
        keys = ("title", "default", "example", "pattern", "format", "x-usage", "x-inline", "x-keep")
        more = ("contentMediaType", "contentEncoding", "x-union", "x-mixin", "x-merged")
        texts = dict.fromkeys((*keys, *more), self._text)
        return {**texts, "examples": [self._text], f"x-{self._text}": {self._text: self._text}}

    def _ref(self, name: str) -> Json:
        return ref("schemas", self.first(name))

    def _media(self, name: str = "record") -> Json:
        example = {"summary": self._text, "value": self._text, "externalValue": self._text}
        media = {"schema": self._ref(name), "examples": {self._text: example}}
        return {"content": {"application/json": media}}

    def _parameter(self, place: str, name: str) -> Json:
        said = dict.fromkeys(("description", "example", "style"), self._text)
        schema = {"type": "string", "enum": [self.first("choice"), "b"], **self._said()}
        return {"name": name, "in": place, "required": place == "path", "schema": schema, **said}

    def _operation(self, name: str, **more: Any) -> Json:
        return {
            "operationId": self.first(name),
            "tags": [self.first("tag")],
            "summary": self.last("summary"),
            "description": self.last("operation"),
            "externalDocs": {"url": self._text, "description": self._text},
            "security": [{self._text: [self._text]}],
            "servers": [{"url": self._text}],
            "responses": {
                "200": {
                    "description": self._text,
                    "headers": {self._text: {"description": self._text}},
                    "links": {self._text: {"operationId": self._text}},
                    **self._media(),
                },
                self._text: {"description": self._text},
                "404": {"description": self._text, **self._media("values")},
                "default": ref("responses", self.first("r")),
            },
            **more,
        }

    def _paths(self) -> Json:
        places = ("query", "header", "cookie")
        names = [
            (place, name) for place in places for name in (self.first(place), self.last(place))
        ]
        main = self._operation(
            "do",
            parameters=[
                *(self._parameter(place, name) for place, name in names),
                ref("parameters", self.first("p")),
                self._parameter("path", "id"),
            ],
            requestBody=ref("requestBodies", self.last("b")),
            callbacks={self._text: {self._text: {"post": self._operation("calls back")}}},
            deprecated=True,
            **{
                "x-pages": {
                    "param": self.first("page"),
                    "items": self.last("items"),
                    "next": [self._text],
                },
                "x-pending": [self.first("pending"), self.last("pending")],
                "x-instead": self.last("instead"),
                "x-selects": [self.first("query"), self.last("key")],
                "x-sse-envelope": self._text,
                "x-part-types": {self._text: self._text},
                f"x-{self._text}": self._text,
            },
        )
        text = {"schema": {"type": "string"}}
        other = self._operation(
            "other",
            parameters=[self._parameter("path", self._text)],
            requestBody={"content": {self.content_type: text, self._text: text}},
            responses={"200": {"description": "", "content": {self.content_type: text}}},
        )
        encoding = {"contentType": self.last("sent as"), "headers": {self._text: {}}}
        form = {"schema": self._ref("form"), "encoding": {self.first("part"): encoding}}
        upload = self._operation(
            "upload", requestBody={"content": {"multipart/form-data": form}}, tags=[self._text]
        )
        return {
            self.path: {"summary": self._text, "description": self._text, "post": main},
            f"/other{self._number}/{self._text}/{{{self._text}}}": {"put": other},
            f"/upload{self._number}?{self._text}={self._text}": {
                "post": upload,
                self._text: self._text,
            },
        }
