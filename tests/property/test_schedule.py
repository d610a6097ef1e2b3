from hypothesis import given
from hypothesis import strategies as st

from engine.config.values import RetryPolicy
from engine.forward.schedule import SPREAD, Agenda, clamp, delay, effective_age, given_up, next_time

POLICIES = st.builds(
    RetryPolicy,
    first=st.integers(1, 10_000),
    longest=st.integers(1, 100_000),
    give_up=st.integers(0, 10_000_000),
)
TIMES = st.floats(0, 4e9)


@given(POLICIES, st.integers(1, 500))
def test_delays_never_shrink_and_stay_within_first_and_longest(policy: RetryPolicy, attempts: int) -> None:
    longest = max(policy.first, policy.longest)
    assert policy.first <= delay(policy, attempts) <= delay(policy, attempts + 1) <= longest


@given(POLICIES, st.integers(1, 500), TIMES, st.floats(1 - SPREAD, 1 + SPREAD))
def test_a_time_that_was_just_made_is_never_clamped(
    policy: RetryPolicy, attempts: int, now: float, jitter: float
) -> None:
    at = next_time(policy, attempts, now, jitter)
    assert clamp(at, now, policy) == at


@given(POLICIES, st.lists(TIMES, max_size=50), TIMES)
def test_one_gap_never_counts_for_more_than_the_longest_delay(
    policy: RetryPolicy, times: list[float], now: float
) -> None:
    longest = max(policy.first, policy.longest) * (1 + SPREAD)
    age = effective_age(times, len(times), now, policy)
    assert 0 <= age <= len(times) * longest * 1.000001


@given(POLICIES, st.lists(TIMES, max_size=2), TIMES)
def test_no_message_is_given_up_before_its_third_attempt(policy: RetryPolicy, times: list[float], now: float) -> None:
    assert not given_up(times, min(len(times) + 1, 2), now, policy)


@given(st.floats(0.1, 1e5), st.lists(st.floats(0, 1e5), max_size=30))
def test_polls_stay_on_the_grid_of_the_first_one(period: float, steps: list[float]) -> None:
    agenda = Agenda(period=period, next_poll=period)
    now = 0.0
    for step in steps:
        now += step
        due = now >= agenda.next_poll
        agenda, reason = agenda.advance(now)
        assert bool(reason) is due
        assert now < agenda.next_poll + period * 1e-6
        assert agenda.next_poll <= now + period * 1.000001
