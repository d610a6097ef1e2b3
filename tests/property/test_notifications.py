"""What people are told, under any course of events."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from emailrelay_gui.notify.policy import (
    DAY,
    DEFAULTS,
    GROUP,
    HUSH,
    KEPT,
    Fact,
    Kind,
    Manner,
    Policy,
    Target,
    Toast,
    manner_of,
)

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.floats(0, 700)),
        st.tuples(st.just("happened"), st.sampled_from(Kind)),
        st.tuples(st.just("hush"), st.none()),
        st.tuples(st.just("look"), st.none()),
    ),
    max_size=80,
)
MANNERS = st.fixed_dictionaries({kind: st.sampled_from(Manner) for kind in Kind})


def fact(kind: Kind, number: int = 0) -> Fact:
    return Fact(kind=kind, title=f"{kind} {number}", text="", target=Target(page="queue"))


@dataclass
class Course:
    """A policy with its clock, and all that it showed."""

    policy: Policy
    now: float = 1e9
    hushed: float = -HUSH
    told: list[Fact] = field(default_factory=list[Fact])
    shown: list[tuple[float, Kind, Toast]] = field(default_factory=list[tuple[float, Kind, Toast]])

    def look(self) -> None:
        found = self.policy.due(self.now)
        assert not found or self.now - self.hushed >= HUSH
        self.shown += [(self.now, each.last.kind, each) for each in found]

    def do(self, step: str, value: object) -> None:
        match step, value:
            case "wait", float(seconds):
                self.now += seconds
            case "happened", Kind() as kind:
                made = fact(kind, len(self.told))
                self.told.append(made)
                self.policy.happened(self.now, made)
            case "hush", _:
                self.policy.hush(self.now)
                self.hushed = self.now
            case _:
                self.look()


@given(STEPS, MANNERS)
def test_toasts_are_rare_never_in_the_quiet_and_nothing_is_lost_or_said_twice(
    steps: list[tuple[str, object]], manners: dict[Kind, Manner]
) -> None:
    course = Course(Policy(manners.__getitem__))
    for step, value in steps:
        course.do(step, value)
    for _ in range(3):
        course.now += GROUP + HUSH
        course.look()
    for kind in Kind:
        times = [time for time, shown, _ in course.shown if shown is kind]
        assert all(later - earlier >= GROUP for earlier, later in pairwise(times))
        said = [each for _, shown, each in course.shown if shown is kind]
        wanted = [each for each in course.told if each.kind is kind] if manners[kind] is Manner.TOAST else []
        ends = accumulate(each.count for each in said)
        assert [each.last for each in said] == [wanted[end - 1] for end in ends]
        assert sum(each.count for each in said) == len(wanted)
    kept = [each for each in course.told if manners[each.kind] is not Manner.OFF][-KEPT:]
    assert [each.fact for each in reversed(course.policy.history())] == kept
    assert course.policy.unseen() == len(kept)


@given(st.lists(st.tuples(st.floats(0, DAY), st.sets(st.sampled_from(["a", "b", "c"]))), max_size=60))
def test_what_lasts_is_told_when_it_begins_and_once_a_day(course: list[tuple[float, set[str]]]) -> None:
    policy, now = Policy(lambda _: Manner.QUIET), 1e9
    since: dict[str, float] = {}
    expected = 0
    for wait, lasting in course:
        now += wait
        for name in lasting:
            if name not in since or now - since[name] >= DAY:
                since[name] = now
                expected += 1
        since = {name: told for name, told in since.items() if name in lasting}
        policy.lasting(now, {name: fact(Kind.STALE) for name in lasting})
    assert len(policy.history()) == min(expected, KEPT)


@given(st.floats(0, 1e6))
def test_a_clock_that_is_put_back_does_not_silence_anything(back: float) -> None:
    policy = Policy(lambda _: Manner.TOAST)
    policy.happened(1e9, fact(Kind.FAILED))
    assert len(policy.due(1e9)) == 1
    policy.hush(1e9)
    policy.happened(1e9 - back - 1, fact(Kind.FAILED))
    assert len(policy.due(1e9 - back - 1)) == 1


@given(st.dictionaries(st.text(max_size=12) | st.sampled_from([str(each) for each in Kind]), st.text(max_size=6)))
def test_a_choice_that_makes_no_sense_counts_as_none(chosen: dict[str, str]) -> None:
    for kind in Kind:
        found = manner_of(kind, chosen)
        assert found == (chosen[kind] if chosen.get(kind) in set(Manner) else DEFAULTS[kind])


def test_seen_notices_stay_in_the_list_and_turning_a_kind_off_takes_back_what_waits() -> None:
    manners = dict(DEFAULTS)
    policy = Policy(manners.__getitem__)
    policy.hush(1e9)
    policy.happened(1e9, fact(Kind.FAILED))
    policy.mark_seen()
    assert policy.unseen() == 0
    assert len(policy.history()) == 1
    manners[Kind.FAILED] = Manner.QUIET
    assert policy.due(1e9 + HUSH) == ()
    manners[Kind.FAILED] = Manner.TOAST
    assert policy.due(1e9 + HUSH + GROUP) == ()
    policy.clear()
    assert policy.history() == ()
