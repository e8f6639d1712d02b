"""Groups and names that do not depend on the order of joining."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from averment.resolving.groups import Groups, stable_id

MEMBERS = [f"m{i}" for i in range(8)]
PAIRS = st.lists(st.tuples(st.sampled_from(MEMBERS), st.sampled_from(MEMBERS)), max_size=10)


@given(PAIRS, st.randoms())
def test_the_order_of_joining_makes_no_difference(pairs, dice):
    shuffled = list(pairs)
    dice.shuffle(shuffled)
    one, other = Groups(MEMBERS), Groups(MEMBERS)
    for left, right in pairs:
        one.join(left, right)
    for left, right in shuffled:
        other.join(right, left)
    assert list(one) == list(other)


@given(PAIRS)
def test_every_member_is_in_exactly_one_group_and_the_oldest_stands_for_it(pairs):
    groups = Groups(reversed(MEMBERS))
    for left, right in pairs:
        groups.join(left, right)
    assert sorted(m for g in groups for m in g) == MEMBERS
    assert all(groups.head(m) == max(g) for g in groups for m in g)


def test_a_name_depends_on_the_anchors_and_on_where_one_ends_and_the_next_begins():
    assert stable_id("inc", "d1", 5, 9) == stable_id("inc", "d1", 5, 9)
    assert len({stable_id("inc", "ab", "c"), stable_id("inc", "a", "bc"), stable_id("pro", "ab", "c")}) == 3
