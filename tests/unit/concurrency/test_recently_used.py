"""A bounded memory."""

from wrapper._concurrency.recently_used import RecentlyUsed


def filled(capacity: int, *keys: str) -> RecentlyUsed[int]:
    memory: RecentlyUsed[int] = RecentlyUsed(capacity)
    for number, key in enumerate(keys):
        memory.put(key, number)
    return memory


def test_a_value_is_given_back() -> None:
    memory = filled(2, "a", "b")

    assert [0, 1, None] == [memory.get(key) for key in ("a", "b", "c")]


def test_what_was_not_used_for_longest_makes_room() -> None:
    memory = filled(2, "a", "b")
    memory.get("a")
    memory.put("c", 2)

    assert [0, None, 2] == [memory.get(key) for key in ("a", "b", "c")]


def test_a_value_put_twice_is_there_once() -> None:
    memory = filled(2, "a", "a")

    assert (1, 1) == (len(memory), memory.get("a"))


def test_without_a_key_nothing_is_kept() -> None:
    memory = filled(2)
    memory.put(None, 1)

    assert (0, None) == (len(memory), memory.get(None))
