# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterAccount(BaseModel):
    """The account that resources belong to, and are charged to."""

    id: int
    """Number of the account in the database."""
    account_number: str
    """The number people know it by, such as `1234-5678-9012`."""
    created_at: str | None
    """When it was opened, as an ISO 8601 time."""
    updated_at: str | None
    """When it was last changed, as an ISO 8601 time."""
    is_default_account: bool | None
    """Whether resources without an account fall to this one."""
    company_name: str | None
    """Whose account it is."""
    phone_number: str | None
    """Telephone number."""
    address1: str | None
    """Street and number."""
    address2: str | None
    """The rest of the street address."""
    city: str | None
    """Town."""
    state: str | None
    """Federal state."""
    postal_code: str | None
    """Postal code."""
    country: str | None
    """Country."""
    language: str | None
    """Language preferred."""
    timezone: str | None
    """Time zone, such as `America/Chicago`."""
    currency: str | None
    """Currency of the charges, such as `USD`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "account_number": "account_number",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "is_default_account": "is_default_account",
        "company_name": "company_name",
        "phone_number": "phone_number",
        "address1": "address1",
        "address2": "address2",
        "city": "city",
        "state": "state",
        "postal_code": "postal_code",
        "country": "country",
        "language": "language",
        "timezone": "timezone",
        "currency": "currency",
    }

    def __init__(
        self,
        *,
        id: int,
        account_number: str,
        created_at: str | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        is_default_account: bool | None | Unset = UNSET,
        company_name: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        address1: str | None | Unset = UNSET,
        address2: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        postal_code: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        currency: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "account_number": account_number,
                "created_at": created_at,
                "updated_at": updated_at,
                "is_default_account": is_default_account,
                "company_name": company_name,
                "phone_number": phone_number,
                "address1": address1,
                "address2": address2,
                "city": city,
                "state": state,
                "postal_code": postal_code,
                "country": country,
                "language": language,
                "timezone": timezone,
                "currency": currency,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.account_number = get("account_number")
        self.created_at = get("created_at")
        self.updated_at = get("updated_at")
        self.is_default_account = get("is_default_account")
        self.company_name = get("company_name")
        self.phone_number = get("phone_number")
        self.address1 = get("address1")
        self.address2 = get("address2")
        self.city = get("city")
        self.state = get("state")
        self.postal_code = get("postal_code")
        self.country = get("country")
        self.language = get("language")
        self.timezone = get("timezone")
        self.currency = get("currency")
        return model
