"""Judge what each change means to a user of the client, and its SemVer step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .facts import RECEIVED, SENT, Fact
from .semver import Step

Verdict = tuple[Step, str]

MAJOR, MINOR, PATCH = Step.MAJOR, Step.MINOR, Step.PATCH


@dataclass(frozen=True, slots=True)
class Change:
    """A difference, its SemVer step, and the reason for the step."""

    fact: Fact
    step: Step
    why: str

    @property
    def title(self) -> str:
        return self.fact.rule.replace("-", " ")

    @property
    def is_breaking(self) -> bool:
        return self.step == MAJOR


def judge(facts: Iterable[Fact]) -> list[Change]:
    """The changes, ordered by step from major to patch, then by place."""
    changes = [Change(fact, *_verdict(fact)) for fact in facts]
    return sorted(
        changes, key=lambda c: (-c.step, c.fact.place, c.fact.rule, c.fact.old, c.fact.new)
    )


def _verdict(fact: Fact) -> Verdict:
    if fact.rule in ANYONE:
        return ANYONE[fact.rule]
    verdicts = [DIRECTED[fact.rule][d] for d in (SENT, RECEIVED) if d in fact.directions]
    step = max((step for step, _ in verdicts), default=PATCH)
    why = "; ".join(dict.fromkeys(why for s, why in verdicts if s == step))
    return step, why or "reads None where absent, before and after"


def _both(sent: Verdict, received: Verdict) -> dict[str, Verdict]:
    return {SENT: sent, RECEIVED: received}


DIRECTED: dict[str, dict[str, Verdict]] = {
    "property-added": _both((MINOR, "a new optional key"), (MINOR, "a new attribute")),
    "required-property-added": _both(
        (MAJOR, "callers that do not pass it are refused"), (MINOR, "a new attribute")
    ),
    "property-removed": _both(
        (MAJOR, "callers that pass it no longer type-check"), (MAJOR, "the attribute is gone")
    ),
    "now-required": _both(
        (MAJOR, "callers that leave it out are refused"), (MINOR, "the attribute is never None now")
    ),
    "now-optional": _both(
        (MINOR, "it may be left out"), (MAJOR, "the attribute may be None where it never was")
    ),
    "null-added": _both((MINOR, "None may be passed"), (MAJOR, "may be None where it never was")),
    "null-removed": _both((MAJOR, "None may no longer be passed"), (MINOR, "is never None now")),
    "value-added": _both(
        (MINOR, "one more value may be passed"), (MINOR, "an exhaustive match lacks a case")
    ),
    "value-removed": _both(
        (MAJOR, "the value may no longer be passed"), (MINOR, "the value does not come any more")
    ),
    "member-added": _both(
        (MINOR, "one more type may be passed"), (MINOR, "an exhaustive match lacks a case")
    ),
    "member-removed": _both(
        (MAJOR, "the type may no longer be passed"), (MINOR, "the type does not come any more")
    ),
    "type-widened": _both(
        (MINOR, "more may be passed"), (MAJOR, "other types may come than code was written for")
    ),
    "type-narrowed": _both(
        (MAJOR, "less may be passed"), (MINOR, "fewer types come than code was written for")
    ),
    "type-changed": _both(
        (MAJOR, "what was passed no longer type-checks"),
        (MAJOR, "code written for the old type meets another"),
    ),
    "type-opened": _both((MINOR, "anything may be passed"), (MINOR, "type checkers know less")),
    "type-closed": _both(
        (MAJOR, "no longer may anything be passed"), (MINOR, "type checkers know more")
    ),
}
"""The verdicts of rules that depend on direction: senders and receivers.

A received value may lose alternatives, and a sent value may gain them, without a break.
"""

_IMPORT = (MAJOR, "imports of the name fail")
_NEW_NAME = (MINOR, "a new name to import")
_SERVER = (PATCH, "the client neither sends nor checks it; what the server does with it changed")

ANYONE: dict[str, Verdict] = {
    **{f"{kind}-removed": _IMPORT for kind in ("model", "enum", "union")},
    **{f"{kind}-renamed": _IMPORT for kind in ("model", "enum", "union")},
    **{f"{kind}-added": _NEW_NAME for kind in ("model", "enum", "union")},
    "kind-changed": (MAJOR, "the name stands for something else"),
    "param-type-added": (MINOR, "what was only received can be sent"),
    "param-type-removed": _IMPORT,
    "mixin-added": (MINOR, "the class has more members"),
    "mixin-changed": (MAJOR, "the class lost members"),
    "discriminator-changed": (PATCH, "the generated decoder follows"),
    "tag-decodes-to-another": (MAJOR, "values with this tag become objects of another class"),
    "operation-added": (MINOR, "a new method"),
    "operation-removed": (MAJOR, "calls and imports of it fail"),
    "operation-renamed": (MAJOR, "its low-level module has another name"),
    "operation-moved": (PATCH, "method and path are the client's affair; the name stays"),
    "tag-changed": (MAJOR, "its low-level module is imported from another folder"),
    "security-changed": (PATCH, "the client sends its credentials as before"),
    "result-kind-changed": (MAJOR, "arguments or result of the method change"),
    "handling-changed": (PATCH, "the generated code follows"),
    "required-parameter-added": (MAJOR, "calls without it fail"),
    "parameter-added": (MINOR, "a new optional argument"),
    "parameter-removed": (MAJOR, "calls that pass it fail"),
    "parameter-place-changed": (PATCH, "the keyword stays; the client puts it elsewhere"),
    "parameter-position-changed": (MAJOR, "path parameters are positional, others are keywords"),
    "parameter-encoding-changed": (PATCH, "the client follows"),
    "path-parameter-renamed": (MAJOR, "calls that pass it by name fail"),
    "path-parameters-reordered": (MAJOR, "positional arguments mean others"),
    "content-type-added": (MINOR, "`content_type` may be passed"),
    "content-type-removed": (MAJOR, "calls that pass it as `content_type` fail"),
    "content-type-replaced": (PATCH, "the client encodes the body the new way"),
    "accept-changed": (PATCH, "the client asks for what it decodes"),
    "statuses-changed": (PATCH, "errors are raised by the status that comes, listed or not"),
    "stream-added": (MINOR, "the operation can stream"),
    "stream-removed": (MAJOR, "the operation no longer streams"),
    "deprecated": (MINOR, "still works; SemVer wants a minor step"),
    "no-longer-deprecated": (PATCH, "works as before, without the warning"),
    "docs-changed": (PATCH, "docstrings change"),
    "default-changed": _SERVER,
    "limit-changed": _SERVER,
    "servers-changed": (PATCH, "the base URL comes from the client's options"),
    "other-changed": (PATCH, "nothing that reaches the generated code"),
}
"""The verdicts of rules that mean the same to all users."""
