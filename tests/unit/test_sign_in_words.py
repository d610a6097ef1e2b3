"""How a sign-in is, in the words of its card."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emailrelay_gui.accounts.health_words import look_of
from emailrelay_gui.widgets.theme import Tone
from engine.api import Grant, TokenHealth

NOW = 1_795_347_983.0
GOOD = TokenHealth(
    account="me",
    user="me",
    provider="Google",
    grant=Grant.CODE,
    signed_in=NOW - 60,
    refreshed=NOW - 60,
    expires=NOW + 3540,
)


@pytest.mark.parametrize(
    ("health", "tone", "word", "lines"),
    [
        (None, Tone.PAUSED, "Not signed in", 0),
        (GOOD, Tone.OK, "Signed in", 1),
        (replace(GOOD, ends=NOW + 5 * 86400), Tone.OK, "Signed in", 2),
        (replace(GOOD, ends=NOW + 86400), Tone.WARNING, "Ends soon", 2),
        (replace(GOOD, problem="no answer"), Tone.WARNING, "Cannot be renewed now", 2),
        (replace(GOOD, problem="invalid_grant", person_needed=True), Tone.SIGN_IN, "Sign in again", 2),
        (TokenHealth(account="me", person_needed=True), Tone.SIGN_IN, "Sign in again", 0),
    ],
    ids=["none", "good", "in testing", "about to end", "cannot be renewed", "ended", "without a word"],
)
def test_each_state_has_its_ink_and_its_word(health: TokenHealth | None, tone: Tone, word: str, lines: int) -> None:
    look = look_of(health, NOW)
    assert (look.tone, look.word, len(look.lines)) == (tone, word, lines)
    assert all(line.endswith(".") and len(line) > 1 for line in look.lines)


def test_the_rule_of_clients_in_testing_is_explained() -> None:
    (_, line) = look_of(replace(GOOD, ends=NOW + 86400), NOW).lines
    assert line.startswith("Google ends this sign-in ")
    assert line.endswith("because its client is registered for testing.")
