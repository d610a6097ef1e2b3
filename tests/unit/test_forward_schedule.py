import pytest

from engine.config.values import RetryPolicy
from engine.forward.schedule import Agenda, Breaker, clamp, delay, effective_age, given_up, next_time

POLICY = RetryPolicy(first=60, longest=3600, give_up=432_000)
DAY = 86_400.0


def test_the_delays_are_those_of_the_specification() -> None:
    assert [delay(POLICY, attempts) / 60 for attempts in range(1, 8)] == [1, 5, 15, 30, 60, 60, 60]


def test_after_sixty_times_the_first_the_delay_doubles_up_to_the_longest() -> None:
    policy = RetryPolicy(first=1, longest=200, give_up=1000)
    assert [delay(policy, attempts) for attempts in range(1, 9)] == [1, 5, 15, 30, 60, 120, 200, 200]
    assert delay(policy, 10**6) == 200


def test_the_next_time_is_varied_by_chance() -> None:
    assert next_time(POLICY, 1, 1000.0, 1.2) == 1072.0


def test_a_stored_time_too_far_ahead_is_clamped() -> None:
    assert clamp(1e12, 1000.0, POLICY) == 1000.0 + 4320.0
    assert clamp(1500.0, 1000.0, POLICY) == 1500.0


def test_a_message_is_given_up_when_it_is_old_and_was_tried_three_times() -> None:
    times = [hour * 3600.0 for hour in range(130)]
    assert given_up(times, 131, 130 * 3600.0, POLICY)
    assert not given_up(times[:100], 101, 100 * 3600.0, POLICY)
    short = RetryPolicy(first=1, longest=1, give_up=0)
    assert not given_up([0.0], 2, 10.0, short)
    assert given_up([0.0, 5.0], 3, 10.0, short)


def test_a_clock_that_jumps_ends_no_message() -> None:
    times = [0.0, 60.0, 360.0]
    assert not given_up(times, 4, 360.0 + 30 * DAY, POLICY)
    assert not given_up([30 * DAY, 10.0, 20.0], 4, 30.0, POLICY)


def test_attempts_that_are_no_longer_recorded_count_in_full() -> None:
    times = [hour * 3600.0 for hour in range(100)]
    assert effective_age(times, 150, 100 * 3600.0, POLICY) == 100 * 3600.0 + 50 * 3600.0


def test_a_hop_is_left_alone_after_three_failures_in_a_row() -> None:
    breaker = Breaker()
    for _ in range(2):
        breaker = breaker.failed(POLICY, 0.0, 1.0, account=False)
        assert not breaker.is_open(0.0)
    breaker = breaker.failed(POLICY, 0.0, 1.0, account=False)
    assert breaker.is_open(899.0)
    assert not breaker.is_open(900.0)


def test_a_refused_sign_in_opens_the_breaker_at_once() -> None:
    breaker = Breaker().failed(POLICY, 100.0, 1.0, account=True)
    assert breaker.is_open(159.0)
    assert not breaker.is_open(160.0)


def test_the_first_poll_comes_after_one_period_and_keeps_its_cadence() -> None:
    agenda = Agenda(period=10.0, next_poll=10.0)
    assert agenda.wait(0.0) == 10.0
    agenda, reason = agenda.advance(9.9)
    assert reason == ""
    agenda, reason = agenda.advance(13.0)
    assert (reason, agenda.next_poll) == ("poll", 20.0)
    agenda, reason = agenda.advance(47.0)
    assert (reason, agenda.next_poll) == ("poll", 50.0)


def test_triggers_in_the_same_instant_become_one_and_the_last_reason_wins() -> None:
    agenda = Agenda().triggered("client disconnect").triggered("admin")
    assert agenda.wait(0.0) == 0.0
    agenda, reason = agenda.advance(0.0)
    assert reason == "admin"
    assert agenda.advance(0.0)[1] == ""
    assert agenda.wait(0.0) is None


def test_a_trigger_goes_before_a_poll_that_is_due_and_takes_its_place() -> None:
    agenda, reason = Agenda(period=10.0, next_poll=10.0).triggered("admin").advance(11.0)
    assert reason == "admin"
    assert agenda.advance(11.0)[1] == ""


def test_the_back_off_wakes_up_once() -> None:
    agenda = Agenda().retrying(5.0)
    assert agenda.wait(3.0) == 2.0
    agenda, reason = agenda.advance(5.0)
    assert reason == "retry"
    assert agenda.wait(5.0) is None
    assert Agenda().retrying(5.0).retrying(None).wait(0.0) is None


def test_nothing_is_due_during_a_pause_and_triggers_are_made_up_for() -> None:
    agenda = Agenda(period=10.0, next_poll=10.0).triggered("admin").paused(25.0)
    assert agenda.wait(0.0) == 25.0
    agenda, reason = agenda.advance(12.0)
    assert (reason, agenda.next_poll) == ("", 20.0)
    agenda, reason = agenda.advance(25.0)
    assert reason == "admin"
    assert Agenda().paused(float("inf")).triggered("admin").wait(0.0) is None
    assert Agenda().paused(float("inf")).triggered("admin").resumed().advance(0.0)[1] == "admin"


@pytest.mark.parametrize("attempts", [0, 1])
def test_no_attempt_at_all_waits_as_long_as_one(attempts: int) -> None:
    assert delay(POLICY, attempts) == 60
