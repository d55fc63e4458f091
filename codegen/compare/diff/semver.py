"""The step from one version of a client to the next.

Source: https://semver.org
"""

from __future__ import annotations

import re
from enum import IntEnum


class Step(IntEnum):
    """The part of the version that a change raises."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    def __str__(self) -> str:
        return self.name.lower()

    @property
    def before_1_0(self) -> Step:
        """The step of a version 0.x: minor for a breaking change, patch for any other."""
        return Step(min(self, {Step.MAJOR: Step.MINOR}.get(self, Step.PATCH)))


def is_version(text: str) -> bool:
    """Whether the text is the version of a release: `X.Y.Z`."""
    return re.fullmatch(r"(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){2}", text, re.ASCII) is not None


def next_version(version: str, step: Step) -> str:
    """The version after a release `X.Y.Z`."""
    major, minor, patch = map(int, version.split("."))
    match step.before_1_0 if major == 0 else step:
        case Step.MAJOR:
            return f"{major + 1}.0.0"
        case Step.MINOR:
            return f"{major}.{minor + 1}.0"
        case Step.PATCH:
            return f"{major}.{minor}.{patch + 1}"
    return f"{major}.{minor}.{patch}"
