"""The life of the Windows service under everything that can happen, in any order (spec gui.md C2)."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from engine.winservice.lifecycle import ACCEPTED, NO_ERROR, SERVICE_SPECIFIC, UNEXPECTED, Life, State

Step = Callable[[Life], Life]
ORDER = (State.STARTING, State.RUNNING, State.STOPPING, State.STOPPED)
CONTROLS = st.integers(0, 255)
CODES = st.integers(0, 255)
STEPS: st.SearchStrategy[Step] = st.one_of(
    st.just(Life.ready),
    st.just(Life.tick),
    CONTROLS.map(lambda number: lambda life: life.control(number)),
    CODES.map(lambda code: lambda life: life.ended(code)),
)


@given(st.lists(STEPS, max_size=30))
def test_a_service_only_ever_goes_forward(steps: list[Step]) -> None:
    life = Life()
    for step in steps:
        before, life = life, step(life)
        assert ORDER.index(life.state) >= ORDER.index(before.state)
        if life.state is before.state and life.state in (State.STARTING, State.STOPPING):
            assert life.checkpoint in (before.checkpoint, before.checkpoint + 1)
        assert (life.hint > 0) == (life.state in (State.STARTING, State.STOPPING)) == (life.checkpoint > 0)
        assert life.accepted == (ACCEPTED if life.state is State.RUNNING else 0)
        if before.state is State.STOPPED:
            assert life == before


@given(CODES)
def test_an_end_that_nobody_wanted_is_an_error(code: int) -> None:
    life = Life().ready().ended(code)
    assert (life.exit_code, life.code) == (SERVICE_SPECIFIC, code or UNEXPECTED)


@given(CODES)
def test_an_end_on_request_is_an_error_only_with_a_code(code: int) -> None:
    life = Life().ready().control(1).ended(code)
    assert (life.exit_code, life.code) == ((SERVICE_SPECIFIC, code) if code else (NO_ERROR, 0))


@given(st.sampled_from([1, 5, 15]))
def test_stop_shutdown_and_the_time_before_it_all_end_the_service(number: int) -> None:
    assert Life().ready().control(number).state is State.STOPPING


@given(CONTROLS.filter(lambda number: number not in (1, 5, 15)))
def test_nothing_else_does(number: int) -> None:
    assert Life().ready().control(number) == Life().ready()


def test_a_relay_that_does_not_end_is_given_up_after_its_time() -> None:
    life = Life().ready().control(1)
    ticks = 0
    while not life.overdue:
        life, ticks = life.tick(), ticks + 1
    assert ticks == 25
