"""Sentences that know what they were made from: English as they are, another language when somebody looks them up."""

from __future__ import annotations

import copy
import pickle

import pytest

from engine.errors import ConfigError, Problem, RelayError
from engine.wording import Wording, joined, say, say_many

GERMAN = {
    "Port {port} is taken by {who}.": "{who} belegt Port {port}.",
    "another program": "ein anderes Programm",
    "{n} messages": "{n} Nachrichten",
    "{file}, line {line}: {problem}": "{file}, Zeile {line}: {problem}",
    "no value": "kein Wert",
    "broken {x}": "kaputt {y}",
}


def german(text: str) -> str:
    """What a window in German shows."""
    assert isinstance(text, Wording)
    return text.rendered(
        lambda wording: GERMAN.get(wording.plural or wording.template, wording.template), "{:,}".format
    )


def test_a_wording_is_english_and_can_be_said_in_another_language() -> None:
    wording = say("Port {port} is taken by {who}.", port=25, who=say("another program"))

    assert wording == "Port 25 is taken by another program."
    assert german(wording) == "ein anderes Programm belegt Port 25."


def test_an_error_hands_its_wording_on() -> None:
    error = RelayError(say("Port {port} is taken by {who}.", port=25, who="master"))

    assert german(str(error)) == "master belegt Port 25."


def test_problems_keep_their_parts() -> None:
    error = ConfigError(Problem(text=say("no value"), where="relay.conf", line=3), Problem(text="as it is"))

    assert str(error) == "relay.conf, line 3: no value\nas it is"
    assert german(str(error)) == "relay.conf, Zeile 3: kein Wert\nas it is"


@pytest.mark.parametrize(("number", "text"), [(0, "0 messages"), (1, "1 message"), (1240, "1,240 messages")])
def test_english_has_two_forms(number: int, text: str) -> None:
    assert say_many("{n} message", "{n} messages", n=number) == text


def test_a_translation_with_a_foreign_placeholder_is_not_used() -> None:
    assert german(say("broken {x}", x="lamp")) == "broken lamp"


def test_a_text_without_values_may_have_braces() -> None:
    assert say('{"version": 1}') == '{"version": 1}'


def test_an_empty_value_leaves_no_blank_behind() -> None:
    assert say("It is too large. {detail}", detail="") == "It is too large."


def test_an_error_that_is_told_is_not_kept() -> None:
    wording = say("It failed: {error}", error=OSError("no space"))

    assert wording.values == {"error": "no space"}


@pytest.mark.parametrize("way", ["copied", "pickled"])
def test_a_copy_knows_its_template(way: str) -> None:
    wording = joined(", ", (say("another program"), "x"))
    made: Wording = copy.deepcopy(wording) if way == "copied" else pickle.loads(pickle.dumps(wording))

    assert made == "another program, x"
    assert german(made) == "ein anderes Programm, x"
