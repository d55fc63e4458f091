# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterUser(BaseModel):
    """A user of the platform."""

    id: int
    """Number of the user."""
    username: str
    """The name to sign in with."""
    first_name: str | None
    """Given name; may be empty."""
    last_name: str | None
    """Family name; may be empty."""
    email: str | None
    """E-mail address."""
    is_staff: bool | None
    """Whether the user may manage the account."""
    is_superuser: bool | None
    """Whether the user may do everything."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "username": "username",
        "first_name": "first_name",
        "last_name": "last_name",
        "email": "email",
        "is_staff": "is_staff",
        "is_superuser": "is_superuser",
    }

    def __init__(
        self,
        *,
        id: int,
        username: str,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        is_staff: bool | None | Unset = UNSET,
        is_superuser: bool | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "username": username,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "is_staff": is_staff,
                "is_superuser": is_superuser,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.username = get("username")
        self.first_name = get("first_name")
        self.last_name = get("last_name")
        self.email = get("email")
        self.is_staff = get("is_staff")
        self.is_superuser = get("is_superuser")
        return model
