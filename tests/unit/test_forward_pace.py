from hypothesis import given
from hypothesis import strategies as st

from engine.config.values import RateLimit
from engine.errors import PeerRefused
from engine.forward.destinations import Destination, Destinations, asks_for_less, asks_for_pause
from engine.forward.outcome import Step, Verdict
from engine.forward.pace import Pace
from engine.forward.reply import Reply
from engine.forward.routing import Route
from engine.forward.smarthosts import REST, Smarthosts
from engine.forward.trouble import trouble_of
from engine.net.endpoint import parse_endpoint
from engine.spool.history import RecipientOutcome
from tests.support.forwarding import HandClock


@given(
    messages=st.integers(1, 20),
    period=st.integers(1, 100),
    steps=st.lists(st.floats(0, 60, allow_nan=False), max_size=200),
)
def test_no_period_ever_sees_more_messages_than_allowed(messages: int, period: int, steps: list[float]) -> None:
    pace = Pace(RateLimit(messages=messages, period=period))
    now, taken = 1000.0, list[float]()
    for step in steps:
        now += step
        if pace.take(now):
            taken.append(now)
        else:
            assert now < pace.resume_at(now) <= now + period
    for index, start in enumerate(taken):
        assert sum(start <= each < start + period for each in taken[index:]) <= messages


def test_after_the_wait_several_messages_may_go() -> None:
    pace = Pace(RateLimit(messages=8, period=60))
    assert all(pace.take(float(second)) for second in range(8))
    assert not pace.take(8.0)
    assert pace.resume_at(8.0) == 61.0
    assert [pace.take(61.0) for _ in range(3)] == [True, True, False]
    assert pace.resume_at(1000.0) == 1000.0
    assert pace.idle


def test_smarthosts_that_were_lost_rest_and_come_back() -> None:
    clock = HandClock()
    first, second, third = (parse_endpoint(f"{name}.example:25") for name in "abc")
    hosts = Smarthosts((first, second, third), clock)
    assert hosts.candidates() == (first, second, third)
    assert hosts.reached(first) is None
    hosts.unreachable(first, "it is down")
    chosen = hosts.reached(second)
    assert chosen is not None
    assert (chosen.number, chosen.address, chosen.usual) == (2, "b.example:25", "a.example:25")
    assert chosen.reason == "it is down"
    assert hosts.fallback == "b.example:25"
    assert [hosts.describe(each) for each in (first, second)] == ["", "smarthost=[2]"]
    assert hosts.candidates() == (second, third, first)
    assert not hosts.stands_in(second)
    assert hosts.stands_in(third)
    clock.now += REST
    assert hosts.candidates() == (first, second, third)
    assert hosts.stands_in(second)
    again = hosts.reached(first)
    assert again is not None
    assert (again.number, again.address, again.reason) == (1, "a.example:25", "")
    assert hosts.reached(first) is None
    assert hosts.fallback == ""
    assert hosts.usual == first
    assert not hosts.stands_in(parse_endpoint("d.example:25"))


def test_a_destination_that_asks_for_it_gets_fewer_connections_and_longer_and_longer_pauses() -> None:
    clock = HandClock()
    destination = Destination(most=8, allowed=8)
    pauses = list[float]()
    for _ in range(7):
        destination.hold(clock)
        pauses.append(destination.held_until - clock.now)
    assert pauses == [30, 60, 120, 240, 480, 900, 900]
    assert destination.allowed == 1
    assert destination.shut_until(clock.now) == clock.now + 900
    assert destination.shut_until(clock.now, forced=True) == 0
    clock.now += 901
    assert destination.shut_until(clock.now) == 0
    for _ in range(20):
        destination.took()
    assert destination.allowed == 2
    destination.hold(clock)
    assert destination.held_until - clock.now == 30


def test_what_is_known_of_destinations_is_kept_and_the_rest_forgotten() -> None:
    known = Destinations(connections=2, rate=None)
    slow = known.of(Route(address="slow:25"))
    slow.hold(HandClock())
    for number in range(2000):
        known.of(Route(address=f"{number}:25"))
    assert known.of(Route(address="slow:25")) is slow


def reply(text: str) -> Reply:
    return Reply(code=int(text[:3]), lines=(text,))


def test_only_temporary_answers_of_policy_ask_for_a_pause() -> None:
    def pause(step: Step, text: str) -> bool:
        return asks_for_pause(Verdict(step=step, reply=reply(text)), None)

    assert pause(Step.CONTENT, "421 4.3.2 closing")
    assert pause(Step.MAIL, "432 4.3.2 concurrent connection limit exceeded")
    assert pause(Step.CONTENT, "450 4.7.1 too many messages")
    assert not pause(Step.CONTENT, "451 4.3.0 disk full")
    assert not pause(Step.CONTENT, "554 5.7.1 spam")
    assert not pause(Step.RCPT, "450 4.7.1 greylisted")
    told = (RecipientOutcome(address="a@b", code=450, reason="4.7.1 greylisted"),)
    assert asks_for_less(Verdict(step=Step.RCPT, reply=reply("450 4.7.1 greylisted"), refused=told))
    refused = trouble_of(PeerRefused("no", code=421), ready=False, routed=False)
    assert asks_for_pause(None, refused)
