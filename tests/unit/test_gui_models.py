"""The parts of the desktop application that need no window: search, counts, hours, health, mail."""

from __future__ import annotations

from pathlib import Path

import pytest

from emailrelay_gui import words
from emailrelay_gui.models.activity import HOUR, Activity, midnight
from emailrelay_gui.models.health import STALE, Light, health
from emailrelay_gui.models.mail import read_header, read_mail
from emailrelay_gui.models.queue_delta import difference, of_some
from emailrelay_gui.models.queue_order import HeaderInfo
from emailrelay_gui.models.reasons import explain
from emailrelay_gui.models.search import parse_query
from emailrelay_gui.models.tally import tally
from emailrelay_gui.views.message_text import visible_source
from emailrelay_gui.views.route_words import Scene, listening_addresses, listening_ports, outward, provider
from emailrelay_gui.widgets.theme import Tone
from engine.api import (
    EngineStatus,
    Failure,
    ForwardingEnded,
    MessageFailed,
    MessageForwarded,
    MessageId,
    MessageState,
    MessageStored,
    RunState,
    Stamped,
    split_head,
)
from tests.support.fake_link import summary

NOW = 1_795_347_983.0


def status(**changes: object) -> EngineStatus:
    values: dict[str, object] = {
        "sequence": 1,
        "state": RunState.RUNNING,
        "version": "1.0",
        "config_file": Path("relay.conf"),
        "spool_dir": Path("spool"),
        "forward_to": "smtp.example.net:587",
        "started": NOW - 60,
    }
    return EngineStatus(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("", True),
        ("sender1", True),
        ("RECIPIENT1", True),
        ("from:sender1@example.com to:example.net", True),
        ("from:recipient1", False),
        ("to:nobody", False),
        ("subject:invoice", True),
        ('subject:"blue invoice"', True),
        ('"blue invoice', True),
        ("subject:receipt", False),
        ("state:failed", True),
        ("state:queued", False),
        ("reason:550", True),
        ("reason:unknown", True),
        ("id:1795347983", True),
        ("sender1 state:failed reason:451", False),
        ("from:", False),
        ("after:today", True),
        ("before:today", False),
        ("after:yesterday before:2h", False),
        ("after:2h", True),
        ("before:2030-01-01 after:2020-01-01", True),
        ("after:never", False),
        ("before:never", False),
        ("larger:900", True),
        ("larger:1k", False),
        ("larger:0.5x", False),
        ("has:attachment", True),
        ("has:wings", False),
        ("body:anything", True),
    ],
)
def test_a_search_finds_what_all_its_parts_fit(text: str, *, fits: bool) -> None:
    message = summary(1, state=MessageState.FAILED, reason="5.1.1 User unknown", code=550)
    header = HeaderInfo(subject="Your blue invoice", attachments=True)
    assert parse_query(text, NOW).matches(message, header, body=True) is fits


def test_a_search_knows_what_it_needs_to_be_answered() -> None:
    assert not parse_query("from:a to:b state:c larger:1k before:today").headers
    assert parse_query("has:attachment").headers
    assert parse_query("word").headers
    assert parse_query('body:"Two Words" body:three').body == ("two words", "three")
    assert not parse_query("subject:x").matches(summary(1), None)
    assert not parse_query("body:x").matches(summary(1), None)


def test_the_tally_counts_by_state() -> None:
    counts = tally([summary(1), summary(2), summary(3, state=MessageState.FAILED), summary(4, state=MessageState.HELD)])
    assert (counts.total, counts.waiting, counts.failed) == (4, 2, 1)
    assert counts.oldest == summary(2).received
    assert counts.octets == 10_000


def test_the_difference_of_two_readings_makes_one_of_the_other() -> None:
    before = {each.id: each for each in (summary(1), summary(2), summary(3))}
    delta = difference(before, [summary(1), summary(2, attempts=1), summary(4)])
    assert (delta.changed, delta.gone) == ((summary(2, attempts=1), summary(4)), {summary(3).id})
    assert not difference(before, before.values())
    some = of_some(before, [summary(2).id, summary(3).id, summary(9).id], [summary(3, attempts=1)])
    assert (some.changed, some.gone) == ((summary(3, attempts=1),), {summary(2).id})


def stamped(moment: float, event: object) -> Stamped:
    return Stamped(1, moment, event)  # type: ignore[arg-type]


def stored(number: int) -> MessageStored:
    return MessageStored(
        message=MessageId(str(number)), session=1, peer="192.168.1.9:1", reverse_path="a@b", recipients=("c",), size=1
    )


def sent(number: int) -> MessageForwarded:
    return MessageForwarded(
        message=MessageId(str(number)), address="x", reply="ok", seconds=2.0, size=1, reverse_path="a@b", subject="S"
    )


def test_activity_counts_each_hour_and_keeps_one_line_a_message() -> None:
    activity = Activity()
    activity.feed([stamped(NOW, stored(1)), stamped(NOW + 1, sent(1)), stamped(NOW + 2, stored(2))])
    hour = activity.hours(NOW + 2)[-1]
    assert (hour.received, hour.forwarded, hour.failed, hour.seconds) == (2, 1, 0, 2.0)
    assert [each.kind for each in activity.recent] == ["forwarded", "stored"]
    assert activity.peers_today(NOW) == 1
    assert len(activity.hours(NOW)) == 24


def test_a_failed_message_of_an_earlier_run_is_named_by_the_queue() -> None:
    activity = Activity(look_up=lambda message: f"{message}@example.com")
    activity.feed([stamped(NOW, MessageFailed(message=MessageId("7"), reason="no", code=550))])
    assert activity.recent[0].reverse_path == "7@example.com"


def test_an_error_of_forwarding_lasts_until_something_is_sent() -> None:
    activity = Activity()
    ended = ForwardingEnded(reason="poll", error="refused", sent=0, failed=0, deferred=1)
    activity.feed([stamped(NOW, ended)])
    assert activity.error == "refused"
    activity.feed([stamped(NOW + 1, ForwardingEnded(reason="poll", error="", sent=0, failed=0, deferred=0))])
    assert activity.error == "refused"
    activity.feed([stamped(NOW + 2, sent(1))])
    assert activity.error == ""


def test_hours_survive_a_restart_and_old_ones_are_dropped() -> None:
    activity = Activity()
    activity.feed([stamped(NOW - 60 * HOUR, stored(1)), stamped(NOW, stored(2))])
    again = Activity()
    again.load(activity.dump(), NOW)
    assert again.hours(NOW)[-1].received == 1
    assert len(again.buckets) == 1
    again.load("[{broken", NOW)
    assert again.buckets == {}


def test_yesterday_is_unknown_until_there_was_one() -> None:
    activity = Activity()
    start = midnight(NOW)
    activity.feed([stamped(start + 10, stored(1))])
    assert activity.yesterday(NOW) is None
    assert activity.today(NOW).received == 1
    activity.feed([stamped(start - 20 * HOUR, stored(2))])
    yesterday = activity.yesterday(start + 23 * HOUR)
    assert yesterday is not None
    assert yesterday.received == 1


def test_the_way_out_names_the_server_that_stands_in() -> None:
    for fallback, below, tone in (("", "ready", Tone.OK), ("b:25", "instead of smtp.example.net", Tone.WARNING)):
        now = status(fallback=fallback)
        calm = health(now, NOTHING, NOW)
        way = outward(Scene(status=now, tally=NOTHING, activity=Activity(), health=calm, now=NOW))
        assert (way.works, way.below, way.tone) == (True, below, tone)


FAILED = tally([summary(1, state=MessageState.FAILED)])
QUEUED = tally([summary(1)])
NOTHING = tally([])


@pytest.mark.parametrize(
    ("state", "counts", "busy", "light"),
    [
        (status(state=RunState.FAILED, problem="no port", sign_in_problem="535"), FAILED, True, Light.CANNOT_START),
        (status(state=RunState.STOPPED), FAILED, False, Light.STOPPED),
        (status(sign_in_problem="535"), FAILED, True, Light.SIGN_IN),
        (status(paused=True), FAILED, True, Light.FAILED),
        (status(degraded="disk full", paused=True), QUEUED, True, Light.WARNING),
        (status(paused=True), QUEUED, True, Light.PAUSED),
        (status(), QUEUED, True, Light.BUSY),
        (status(), QUEUED, False, Light.QUEUED),
        (status(), NOTHING, False, Light.IDLE),
    ],
)
def test_the_worst_state_wins(state: EngineStatus, counts: object, light: Light, *, busy: bool) -> None:
    found = health(state, counts, NOW, busy=busy)  # type: ignore[arg-type]
    assert found.light is light
    assert found.title
    assert found.sentence


def test_a_queue_that_does_not_move_is_a_warning() -> None:
    stale = tally([summary(1, received=NOW - STALE - 60)])
    assert health(status(), stale, NOW).light is Light.WARNING
    assert health(status(paused=True), stale, NOW).light is Light.PAUSED
    assert health(status(forward_to=""), stale, NOW).light is Light.QUEUED


def test_a_refused_recipient_is_explained_and_needs_no_configuration() -> None:
    message = summary(1, state=MessageState.FAILED, reason="5.1.1 User unknown", code=550)
    history = (Failure(reason="5.1.1 User unknown", code=550, time=NOW - 60),)
    why = explain(message, history, "smtp.example.net:587", NOW)
    assert "does not exist" in why.title
    assert "recipient1@example.net" in why.text
    assert why.reply == "550 5.1.1 User unknown"
    assert why.said.startswith("smtp.example.net said at ")
    assert not why.configure


def test_a_refused_sign_in_leads_to_the_configuration() -> None:
    message = summary(1, reason="authentication failed: [535 5.7.8 no]")
    assert explain(message, (), "smtp.example.net:587", NOW).configure


def test_ports_and_addresses_are_read_from_both_forms() -> None:
    listening = ("smtp 0.0.0.0:2525", "smtp ::.2525", "smtp 127.0.0.1:25", "pop 0.0.0.0:110")
    state = status(listening=listening)
    assert listening_ports(state) == "2525, 25"
    assert listening_addresses(state) == "SMTP 0.0.0.0:2525, [::]:2525, 127.0.0.1:25   POP 0.0.0.0:110"


def test_known_providers_have_names() -> None:
    assert provider("smtp.office365.com") == "Microsoft 365"
    assert provider("mail.example.net") == "Next server"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (41, "0:41"), (3_725, "1:02:05"), (86_400 * 3, "3 days"), (-4, "0:00")]
)
def test_spans_are_written_as_clocks(seconds: float, text: str) -> None:
    assert words.span(seconds) == text


def test_a_message_id_is_shortened_to_its_end() -> None:
    assert words.short_id("emailrelay.4753.1795347983.2") == "47983.2"
    assert words.short_id("other") == "other"


MIXED = (
    b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n from here\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
    b"--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hi <img src='cid:pic@1'></p>\r\n"
    b"--x\r\nContent-Type: image/png\r\nContent-ID: <pic@1>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n"
    b"--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=scan.pdf\r\n\r\nPDF\r\n"
    b"--x\r\nContent-Type: text/plain; charset=nonsense\r\n\r\nplain \xff\r\n--x--\r\n"
)


def test_a_message_is_taken_apart() -> None:
    mail = read_mail(MIXED)
    assert mail.subject == "Gr\u00fc\u00dfe from here"
    assert mail.html is not None
    assert "cid:pic@1" in mail.html.html
    assert mail.pictures == {}
    assert [each.name for each in mail.attachments] == ["image/png", "scan.pdf"]
    assert mail.plain.startswith("plain \N{REPLACEMENT CHARACTER}")


def test_a_header_tells_subject_and_attachments() -> None:
    info = read_header(split_head(MIXED)[0])
    assert info.attachments
    assert info.subject.endswith("from here")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\xff\r\n",
        b"Subject: =?bad?x?=\r\n\r\nx",
        b"Content-Type: ;;;\r\n\r\n",
        b": no name\r\n\r\nx",
        b"x" * 70_000,
    ],
)
def test_anything_can_be_read(data: bytes) -> None:
    assert isinstance(read_mail(data).plain, str)
    assert isinstance(read_header(data).subject, str)


def test_the_source_shows_what_a_screen_would_hide() -> None:
    assert visible_source(b"a\r\nb\nc\rd\xff\x00") == (
        "a\nb\N{SYMBOL FOR LINE FEED}\nc\N{SYMBOL FOR CARRIAGE RETURN}d\\xff\N{SYMBOL FOR NULL}"
    )
