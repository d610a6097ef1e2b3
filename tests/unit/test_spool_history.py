"""The lines after an envelope's end (spec message-store.md 3.5, 5)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.link import Failure
from engine.spool import history
from engine.spool.envelope import Envelope, decode, encode
from engine.spool.history import NO_CAUSE, Cause, RecipientOutcome

EMPTY = Envelope(reverse_path="a@b", remote=("c@d",))
NEXT = "X-MailRelay-Ext-Next: "


def test_a_failure_appends_the_two_lines_of_the_original() -> None:
    envelope = history.with_failure(EMPTY, "one or more recipients rejected", 550)
    assert envelope.trailing == ("X-MailRelay-Reason: one or more recipients rejected", "X-MailRelay-ReasonCode: 550")


def test_a_failure_without_a_code_has_nothing_after_the_colon() -> None:
    assert history.with_failure(EMPTY, "peer disconnected", 0).trailing[1] == "X-MailRelay-ReasonCode:"


def test_earlier_failures_stay() -> None:
    twice = history.with_failure(history.with_failure(EMPTY, "first", 450), "second", 0)
    assert history.failures(twice) == (Failure(reason="first", code=450), Failure(reason="second", code=0))


@pytest.mark.parametrize(
    ("reason", "written"),
    [
        ("multi\nline no\u00fc", r"multi\nline no\xc3\xbc"),
        ("back\\slash", r"back\\slash"),
        ("cr\rnul\0esc\x1b", r"cr\x0dnul\x00esc\x1b"),
        ("sep\u2028arator", r"sep\xe2\x80\xa8arator"),
    ],
)
def test_a_reason_is_one_line_of_printable_ascii(reason: str, written: str) -> None:
    assert history.with_failure(EMPTY, reason, 550).trailing[0] == f"X-MailRelay-Reason: {written}"


def test_a_reason_is_shown_with_line_ends_and_without_control_characters() -> None:
    envelope = history.with_failure(EMPTY, "one\ntwo\u00fc \\n esc\x1b\u2028", 0)
    assert history.failures(envelope)[0].reason == "one\ntwo\u00fc \\n esc\\x1b\\x2028"


def test_an_endless_reason_is_cut() -> None:
    line = history.with_failure(EMPTY, "\0" * 10_000, 0).trailing[0]
    assert len(line) <= history.LONGEST_REASON + len("X-MailRelay-Reason: ")
    assert line.endswith("\\x00")


def test_attempts_are_counted_remembered_and_told_with_the_next_one() -> None:
    once = history.with_attempt(EMPTY, time=1000.9, code=451, reason="try later", next_attempt=1060)
    twice = history.with_attempt(once, time=1060, code=0, reason="connection refused", next_attempt=1180)
    assert (history.attempts(once), history.next_attempt(once)) == (1, 1060)
    assert (history.attempts(twice), history.next_attempt(twice)) == (2, 1180)
    assert history.failures(twice) == (
        Failure(reason="try later", code=451, time=1000),
        Failure(reason="connection refused", code=0, time=1060),
    )
    assert decode(encode(twice)) == twice


def test_the_number_of_remembered_attempts_is_bounded_but_not_the_count() -> None:
    envelope = EMPTY
    for number in range(history.MOST_ATTEMPTS + 5):
        envelope = history.with_attempt(envelope, time=number, code=0, reason="x", next_attempt=0)
    assert history.attempts(envelope) == history.MOST_ATTEMPTS + 5
    assert [failure.time for failure in history.failures(envelope)] == list(range(5, history.MOST_ATTEMPTS + 5))


def test_taking_back_off_away_keeps_the_history_and_other_lines() -> None:
    envelope = history.with_failure(EMPTY, "no", 550)
    envelope = history.with_attempt(envelope, time=1, code=450, reason="later", next_attempt=99)
    free = history.without_backoff(envelope)
    assert (history.attempts(free), history.next_attempt(free)) == (0, 0.0)
    assert history.failures(free) == history.failures(envelope)


def test_an_envelope_without_history_has_none() -> None:
    assert history.attempts(EMPTY) == 0
    assert history.next_attempt(EMPTY) == 0.0
    assert history.failures(EMPTY) == ()
    assert history.recipient_outcomes(EMPTY) == ()


def test_each_recipient_has_one_outcome_the_last_one() -> None:
    first = RecipientOutcome(address="b c@d", code=450, reason="busy\nnow")
    other = RecipientOutcome(address="e@f", code=550, reason="unknown user")
    last = RecipientOutcome(address="b c@d", code=550, reason="gone")
    envelope = EMPTY
    for outcome in (first, other, last):
        envelope = history.with_recipient_outcome(envelope, outcome)
    assert history.recipient_outcomes(envelope) == (other, last)


@pytest.mark.parametrize(
    "line", ["X-MailRelay-Ext-Attempts: many", "X-MailRelay-Ext-Attempts:", "X-MailRelay-Ext-Next: -5"]
)
def test_damaged_numbers_count_as_none(line: str) -> None:
    envelope = Envelope(reverse_path="", trailing=(line,))
    assert (history.attempts(envelope), history.next_attempt(envelope)) == (0, 0.0)


def test_a_code_without_a_reason_is_ignored() -> None:
    assert history.failures_in(("X-MailRelay-ReasonCode: 550",)) == ()


@pytest.mark.parametrize("data", [b"", b"garbage", b"garbage\n", b"\xff\0\r\n"])
def test_a_damaged_envelope_keeps_every_octet_and_gains_the_reason(data: bytes) -> None:
    marked = history.damaged_bytes(data, "no end line")
    assert marked.startswith(data)
    assert marked.endswith(b"X-MailRelay-Reason: no end line\r\nX-MailRelay-ReasonCode:\r\n")
    assert b"X-MailRelay-Reason: no end line" in marked.split(b"\r\n") or data.endswith(b"\n")


def test_what_a_failure_means_stands_before_it_and_is_read_with_it() -> None:
    cause = Cause(stage="rcpt", enhanced="5.1.1", diagnosis="recipient-unknown")
    once = history.with_attempt(EMPTY, time=5, code=451, reason="later", next_attempt=65, cause=Cause(stage="mail"))
    failed = history.with_failure(history.with_cause(once, cause), "no such user", 550)
    assert failed.trailing == (
        "X-MailRelay-Ext-Cause: mail - -",
        "X-MailRelay-Ext-Attempt: 5 451 later",
        "X-MailRelay-Ext-Attempts: 1",
        "X-MailRelay-Ext-Next: 65",
        "X-MailRelay-Ext-Cause: rcpt 5.1.1 recipient-unknown",
        "X-MailRelay-Reason: no such user",
        "X-MailRelay-ReasonCode: 550",
    )
    assert history.failures(failed) == (
        Failure(reason="later", code=451, time=5, stage="mail"),
        Failure(reason="no such user", code=550, stage="rcpt", enhanced="5.1.1", diagnosis="recipient-unknown"),
    )


def test_a_cause_goes_with_the_attempt_that_is_forgotten() -> None:
    envelope = EMPTY
    for number in range(history.MOST_ATTEMPTS + 3):
        cause = Cause(stage=f"s{number}") if number % 2 else NO_CAUSE
        envelope = history.with_attempt(envelope, time=number, code=0, reason="x", next_attempt=0, cause=cause)
    told = history.failures(envelope)
    assert [each.stage for each in told] == [f"s{each.time:.0f}" if each.time % 2 else "" for each in told]
    assert sum(line.startswith(history.CAUSE) for line in envelope.trailing) == history.MOST_ATTEMPTS // 2


@pytest.mark.parametrize("word", ["two words", "line\nend", "\u00fc", "x" * 61])
def test_a_cause_is_made_of_plain_words(word: str) -> None:
    assert history.with_cause(EMPTY, Cause(stage=word, diagnosis="y")).trailing == ("X-MailRelay-Ext-Cause: - - y",)


def test_nothing_known_writes_nothing() -> None:
    assert history.with_cause(EMPTY, NO_CAUSE) is EMPTY


@pytest.mark.parametrize(
    "envelope",
    [
        EMPTY,
        history.with_attempt(EMPTY, time=1, code=450, reason="later", next_attempt=5000),
        replace(EMPTY, trailing=(f"{NEXT}100", f"{NEXT}200", "X-MailRelay-Reason: x")),
        replace(EMPTY, trailing=(f"{NEXT}never",)),
        replace(EMPTY, trailing=(f"X{NEXT}7",)),
        replace(EMPTY, reverse_path=NEXT + "7"),
        replace(EMPTY, client_certificate=f"one\n{NEXT}7\ntwo"),
    ],
)
@pytest.mark.parametrize("end", [b"\r\n", b"\n", b""])
def test_the_next_attempt_is_found_in_the_octets_as_in_the_envelope(envelope: Envelope, end: bytes) -> None:
    data = encode(envelope)
    data = data.replace(b"\r\n", end) if end else data.removesuffix(b"\r\n")
    expected = history.next_attempt(decode(data)) if end or envelope.trailing else 0.0
    assert history.next_attempt_in(data) == expected
