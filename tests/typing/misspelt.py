# pyright: reportUnnecessaryTypeIgnoreComment=true
"""Names that do not exist are errors, although modules and models load them when asked."""

import generated_client.models as m
import wrapper
from wrapper import Client, Page
from wrapper.types import Model


def of_a_module() -> None:
    print(m.Modell)  # type: ignore[attr-defined]
    print(wrapper.Cliant)  # type: ignore[attr-defined]


def of_a_model(model: Model) -> None:
    print(model.ownedby)  # type: ignore[attr-defined]


def of_a_page(page: Page[Model]) -> None:
    print(page.dta)  # type: ignore[attr-defined]
    print(page.first_id)


def of_an_option(client: Client) -> None:
    client.with_options(timout=5)  # type: ignore[call-arg]
