"""The addresses of a host, and the time that each may take."""

import socket

import pytest

from wrapper._backends.addresses import addresses_in_turn, is_address


def found(*addresses: str) -> list[tuple[int, int, int, str, tuple[str, int]]]:
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in addresses]


def test_an_address_that_never_answers_leaves_time_for_the_next() -> None:
    first, second = (
        share for _, share in addresses_in_turn(found("192.0.2.1", "192.0.2.2"), 600.0)
    )

    assert 200 < first <= 300 < second <= 600


def test_each_address_is_tried_once_in_its_order_and_without_a_bound_if_there_is_none() -> None:
    assert [("192.0.2.2", None), ("192.0.2.1", None)] == list(
        addresses_in_turn(found("192.0.2.2", "192.0.2.1", "192.0.2.2"), None)
    )


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", True), ("::1", True), ("localhost", False), ("1.test", False)],
)
def test_only_names_are_looked_up(host: str, expected: bool) -> None:
    assert expected == is_address(host)
