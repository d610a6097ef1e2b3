"""Switch lists of the SMTP configuration options."""

from __future__ import annotations

import pytest

from engine.config.switches import CLIENT_SWITCHES, SERVER_SWITCHES, read_switch, switches_on


@pytest.mark.parametrize("word", ["chunking", "+chunking", "with-chunking"])
def test_a_switch_is_turned_on(word: str) -> None:
    assert read_switch(word, SERVER_SWITCHES) == ("chunking", True)


@pytest.mark.parametrize("word", ["-linger", "nolinger", "without-linger"])
def test_a_switch_is_turned_off(word: str) -> None:
    assert read_switch(word, SERVER_SWITCHES) == ("linger", False)


def test_a_switch_is_set_to_its_default() -> None:
    assert read_switch("=linger", SERVER_SWITCHES) == ("linger", True)
    assert read_switch("=pipelining", CLIENT_SWITCHES) == ("pipelining", False)


@pytest.mark.parametrize("word", ["", "x", "=x", "-", "no", "eightbitstrict", "--linger"])
def test_other_words_are_no_switches(word: str) -> None:
    assert read_switch(word, SERVER_SWITCHES) is None


def test_the_last_word_wins_and_unknown_words_change_nothing() -> None:
    defaults = frozenset(name for name, on in SERVER_SWITCHES.items() if on)
    assert switches_on((), SERVER_SWITCHES) == defaults
    assert switches_on(("smtputf8", "what", "-smtputf8"), SERVER_SWITCHES) == defaults
    assert switches_on(("-alabels", "+chunking"), SERVER_SWITCHES) == defaults - {"alabels"} | {"chunking"}
