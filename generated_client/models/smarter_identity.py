# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class SmarterIdentity(BaseModel):
    """A user, in an account, in an environment."""

    user: m.SmarterUser
    """A user of the platform."""
    account: m.SmarterAccount
    """The account that resources belong to, and are charged to."""
    environment: str
    """The environment that answered, such as `prod`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "user": "user",
        "account": "account",
        "environment": "environment",
    }

    def __init__(
        self,
        *,
        user: m.SmarterUser,
        account: m.SmarterAccount,
        environment: str,
    ) -> None:
        self._init(
            {
                "user": user,
                "account": account,
                "environment": environment,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("user")
        self.user = m.SmarterUser.from_dict(v) if isinstance(v, dict) else v
        v = get("account")
        self.account = m.SmarterAccount.from_dict(v) if isinstance(v, dict) else v
        self.environment = get("environment")
        return model
