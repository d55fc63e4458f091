"""Where the next page begins, wherever a list says so."""

import pytest

from generated_client.base import BaseModel
from generated_client.operation import Pages
from wrapper._response.cursors import items_of, next_cursor

ROWS = [{"id": "a"}, {"id": "b", "meta": {"key": "k"}}]
PLACES = {
    "the last item's id": (("rows.-1.id",), "b"),
    "the first item's id": (("rows.0.id",), "a"),
    "a member of a member": (("rows.-1.meta.key",), "k"),
    "the page's own": (("paging.next",), "p"),
    "the first that says something": (("nothing", "rows.-1.nothing", "paging.next", "x"), "p"),
    "an item that is not there": (("rows.2.id", "rows.-3.id"), None),
    "a name where a number belongs": (("rows.id",), None),
    "a list": (("rows",), None),
    "an empty text": (("empty",), None),
    "a letter of a text": (("last_id.0",), None),
    "no place": ((), None),
}


def page(**members: object) -> BaseModel:
    rest = {"paging": {"next": "p"}, "empty": "", "last_id": "z"}
    return BaseModel.from_dict({"rows": ROWS, **rest, **members})


@pytest.mark.parametrize(("places", "cursor"), PLACES.values(), ids=PLACES)
def test_a_cursor_is_found_where_the_list_has_it(places: tuple[str, ...], cursor: str) -> None:
    assert cursor == next_cursor(page(), Pages("from", "rows", places), seen=())


def test_the_items_are_those_of_the_member_that_is_named() -> None:
    assert (2, 0, 0) == (
        len(items_of(page(), Pages(items="rows"))),
        len(items_of(page(), Pages(items="paging"))),
        len(items_of(page(), Pages())),
    )


def test_no_page_follows_one_that_says_so() -> None:
    pages = Pages("from", "rows", ("paging.next",))

    assert "p" == next_cursor(page(), pages, seen=())
    assert None is next_cursor(page(has_more=False), pages, seen=())
    assert "p" == next_cursor(page(rows=[]), pages, seen=())


def test_a_cursor_that_leads_back_ends_the_list_unless_more_is_promised() -> None:
    pages = Pages("from", "rows", ("paging.next",))

    assert None is next_cursor(page(), pages, seen={"p"})
    with pytest.raises(ValueError, match="leads back: 'p'"):
        next_cursor(page(has_more=True), pages, seen={"p"})
