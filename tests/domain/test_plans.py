"""Several children one after the other: without clash, with a gap, as early over as can be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise, permutations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.booking import Free, Pairing, Plan, plans

TWO = datetime(2026, 3, 9, 21, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
GAP = 5 * MINUTE


def free(offering: int, staff: int, at: int, minutes: int = 15) -> Free:
    starts = TWO + at * MINUTE
    return Free(offering, staff, starts, starts + minutes * MINUTE)


times = st.lists(
    st.tuples(st.integers(1, 3), st.integers(0, 20), st.sampled_from([15, 30])), max_size=9
).map(lambda rows: [free(n, staff, 10 * at, long) for n, (staff, at, long) in enumerate(rows)])
pairings = st.lists(st.integers(1, 3), min_size=1, max_size=3).map(
    lambda staff: [Pairing(child, who) for child, who in enumerate(staff)]
)


def fits(plan: Plan) -> bool:
    """One after the other with the gap, and no time twice."""
    ordered = sorted(plan, key=lambda time: time.starts)
    return all(first.ends + GAP <= then.starts for first, then in pairwise(ordered))


def end(plan: Plan) -> datetime:
    return max(time.ends for time in plan)


@given(pairings, times)
@settings(deadline=None)
def test_a_plan_has_a_time_for_each_without_clash(wanted: list[Pairing], found: list[Free]) -> None:
    for plan in plans(wanted, found, GAP):
        assert [time.staff for time in plan] == [pairing.staff for pairing in wanted]
        assert fits(plan)


@given(pairings, times)
@settings(deadline=None)
def test_each_time_to_begin_has_the_plan_that_is_over_first(
    wanted: list[Pairing], found: list[Free]
) -> None:
    """Compared with every choice there is."""
    each = [[time for time in found if time.staff == pairing.staff] for pairing in wanted]
    best: dict[datetime, datetime] = {}
    for plan in product(*each):
        if fits(plan):
            begin = min(time.starts for time in plan)
            best[begin] = min(best.get(begin, end(plan)), end(plan))
    planned = {min(time.starts for time in plan): end(plan) for plan in plans(wanted, found, GAP)}
    assert planned == best


def test_whoever_is_free_first_is_met_first() -> None:
    found = [free(1, 1, 20), free(2, 2, 0)]
    for order in permutations([Pairing(1, 1), Pairing(2, 2)]):
        [plan] = plans(order, found, GAP)
        assert {time.offering for time in plan} == {1, 2}


def test_nobody_is_met_where_one_has_no_time() -> None:
    assert plans([Pairing(1, 1), Pairing(2, 2)], [free(1, 1, 0)], GAP) == []
    assert plans([], [free(1, 1, 0)], GAP) == []
