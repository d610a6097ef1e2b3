"""The verdict on a relay, finding by finding; and its figures as text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.health import (
    DAY,
    EXIT_CODES,
    CertificateState,
    DiskState,
    Health,
    QueueState,
    Snapshot,
    Verdict,
    judge,
)
from engine.jsonform import from_line, line
from engine.link import Counters
from engine.metrics import exposition

NOW = 1_795_347_983.0
WELL = Snapshot(
    time=NOW,
    version="1.0",
    started=NOW - 60,
    listening=("smtp 127.0.0.1:25",),
    forward_to="mail.example.com:587",
    counters=Counters(received=3, forwarded=2),
    queue=QueueState(queued=1, oldest=NOW - 10),
    certificates=(
        CertificateState(option="server-tls-certificate", file="/x", subject="CN=a", expires=NOW + 90 * DAY),
    ),
    disk=DiskState(path="/spool", free=10**10, total=10**11),
)
CERTIFICATE = WELL.certificates[0]


def test_a_relay_without_findings_is_well() -> None:
    assert judge(WELL) == Health(verdict=Verdict.OK, findings=(), relays=(WELL,))
    assert EXIT_CODES[Verdict.OK] == 0


@pytest.mark.parametrize(
    ("change", "subject", "code", "text"),
    [
        ({"listening": ()}, "listeners", 1, "listens nowhere"),
        ({"accepting": False}, "accepting", 1, "as an administrator asked"),
        ({"degraded": "no space"}, "store", 2, "new mail is refused: no space"),
        ({"paused": True}, "paused", 1, "forwarding is paused"),
        ({"sign_in_problem": "535 no"}, "sign-in", 2, "the next server refuses us: 535 no"),
        (
            {"forward_to": "a:25", "fallback": "b:25"},
            "smarthost",
            1,
            "b:25 takes mail in the place of a:25",
        ),
        ({"problem": "cannot connect"}, "forwarding", 1, "the last run ended early: cannot connect"),
        ({"queue": QueueState(failed=2)}, "failures", 1, "2 messages have failed"),
        ({"queue": QueueState(damaged=1)}, "damaged", 1, "1 messages are damaged"),
        ({"queue": QueueState(queued=1, oldest=NOW - 7200)}, "queue", 1, "waiting for 120 minutes"),
        ({"disk": DiskState(path="/s", free=1024**2, total=10**9)}, "disk", 1, "1 MB are free on the disk of /s"),
        ({"certificates": (replace(CERTIFICATE, expires=NOW + 7 * DAY),)}, "certificate", 1, "expires in 7 days"),
        ({"certificates": (replace(CERTIFICATE, expires=NOW - 1),)}, "certificate", 2, "has expired"),
        ({"certificates": (replace(CERTIFICATE, problem="is gone"),)}, "certificate", 2, "is gone"),
    ],
    ids=lambda each: each if isinstance(each, str) else None,
)
def test_what_is_wrong_is_found(change: dict[str, object], subject: str, code: int, text: str) -> None:
    health = judge(replace(WELL, **change))  # type: ignore[arg-type]
    (finding,) = health.findings
    assert finding.subject == subject
    assert text in finding.text
    assert EXIT_CODES[health.verdict] == code


def test_old_mail_is_no_finding_where_nothing_is_forwarded() -> None:
    assert not judge(replace(WELL, forward_to="", queue=QueueState(queued=1, oldest=1.0))).findings


def test_the_worst_finding_of_any_relay_is_the_verdict() -> None:
    assert judge(WELL, replace(WELL, paused=True), replace(WELL, degraded="x")).verdict is Verdict.UNHEALTHY


def test_the_report_survives_the_journey() -> None:
    health = judge(WELL, replace(WELL, name="out", queue=None, disk=None, paused=True))
    assert from_line(Health, line(health)) == health


def test_figures_have_one_head_and_a_line_for_each_relay() -> None:
    lines = exposition(judge(WELL, replace(WELL, name='o"ut'))).splitlines()
    assert lines.count("# TYPE emailrelay_messages_total counter") == 1
    assert 'emailrelay_messages_total{instance_name="",outcome="received"} 3' in lines
    assert 'emailrelay_messages_total{instance_name="o\\"ut",outcome="forwarded"} 2' in lines
    assert 'emailrelay_queue_oldest_seconds{instance_name=""} 10' in lines
    assert 'emailrelay_certificate_expiry_seconds{instance_name="",option="server-tls-certificate"} 1803123983' in lines
