from __future__ import annotations

import os

from averment.errors import NotText
from averment.run import pool
from averment.run.attempt import Trouble, attempt, each


def twice(n: int) -> int:
    return 2 * n


def deadly(n: int) -> int:
    if n == 5:
        os._exit(9)
    return 2 * n


def test_results_come_back_in_order() -> None:
    assert list(pool.over(twice, range(20), 2)) == [2 * n for n in range(20)]


def test_few_items_are_done_here_without_starting_anything() -> None:
    assert list(pool.run(lambda n: n + 1, range(3))) == [1, 2, 3]


def test_an_item_that_kills_its_process_is_named_and_all_others_are_done() -> None:
    results = list(pool.over(deadly, range(12), 2))
    assert [r for r in results if not isinstance(r, Trouble)] == [2 * n for n in range(12) if n != 5]
    assert isinstance(results[5], Trouble)
    assert "died" in results[5].reason


def test_an_error_that_explains_itself_keeps_its_words() -> None:
    def fails() -> None:
        raise NotText("These bytes are not text.", advice="Give a page.")

    trouble = attempt("extract", fails)
    assert (trouble.stage, trouble.reason, trouble.advice) == ("extract", "These bytes are not text.", "Give a page.")


def test_what_was_made_before_an_error_is_not_lost() -> None:
    def two_and_a_fall():
        yield 1
        yield 2
        raise ValueError("no third")

    first, second, trouble = each("take", two_and_a_fall)
    assert (first, second) == (1, 2)
    assert "ValueError: no third" in trouble.reason
