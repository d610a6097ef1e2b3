"""Scenes of the pages that watch over a relay, for :mod:`tools.screenshots`: sessions, diagnostics, log, notices."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from emailrelay_gui.session import Session
from emailrelay_gui.views.notices import NoticesDialog
from emailrelay_gui.views.report import ReportDialog
from engine.api import (
    CertificateState,
    DiskState,
    Level,
    MessageFailed,
    MessageId,
    MessageState,
    Notice,
    SessionRecord,
    SpokenLine,
)
from tests.support.fake_link import FakeLink, FixedClock, summary

SAID = (
    (True, "220 relay.contoso.com -- Relay -- Service ready"),
    (False, "EHLO printer1.contoso.com"),
    (True, "250-relay.contoso.com says hello"),
    (True, "250 STARTTLS"),
    (False, "STARTTLS"),
    (True, "220 tls start"),
    (False, "EHLO printer1.contoso.com"),
    (True, "250 AUTH LOGIN PLAIN"),
    (False, "AUTH PLAIN [not-logged]"),
    (True, "235 authentication ok"),
    (False, "MAIL FROM:<scan@contoso.com>"),
    (True, "250 sender ok"),
    (False, "RCPT TO:<anna@contoso.cm>"),
    (True, "250 recipient ok"),
    (False, "DATA"),
    (True, "354 start mail input -- end with <CRLF>.<CRLF>"),
    (False, "content of 1240000 octets"),
    (True, "250 message processed"),
)


def sessions(link: FakeLink, clock: FixedClock) -> None:
    """A day of sessions."""
    rows = (
        ("smtp", "192.168.1.9:53211", "TLSv1.2", "printer1", "scan@contoso.com", 1, 1, 1_240_000, 2.1, "", 0),
        ("forward", "52.98.1.2:587", "TLSv1.3", "", "scan@contoso.com", 1, 1, 1_240_600, 1.2, "250 2.0.0 OK", 0),
        ("smtp", "192.168.1.14:60120", "", "", "", 0, 0, 0, 0.4, "", 1),
        ("pop", "192.168.1.22:40022", "TLSv1.3", "anna", "", 0, 0, 0, 3.4, "", 0),
        ("smtp", "192.168.1.30:49152", "", "", "gate@contoso.com", 3, 3, 18_400, 61.0, "idle timeout", 0),
        ("forward", "52.98.1.2:587", "TLSv1.3", "", "", 0, 0, 0, 0.9, "535 5.7.3 Authentication unsuccessful", 1),
        ("smtp", "192.168.1.9:53299", "TLSv1.2", "printer1", "", 0, 0, 0, 0.0, "", 0),
    )
    link.set_status(forward_to="smtp.office365.com:587")
    for number, row in enumerate(rows, start=1):
        service, peer, protocol, identity, sender, recipients, messages, octets, took, result, rejected = row
        started = clock.now - 300 + 30 * number
        link.fake_sessions.records.append(
            SessionRecord(
                number=number,
                service=service,
                peer=peer,
                started=started,
                ended=started + took if took else 0.0,
                protocol=protocol,
                identity=identity,
                reverse_path=sender,
                recipients=recipients,
                messages=messages,
                octets=octets,
                result=result,
                rejected=rejected,
                lines=len(SAID),
            )
        )
        link.fake_sessions.spoken[number] = tuple(
            SpokenLine(time=started + index / 10, sent=sent, text=text, summary="octets" in text)
            for index, (sent, text) in enumerate(SAID)
        )


def kept_out(link: FakeLink, clock: FixedClock) -> None:
    """Somebody is blocked."""
    sessions(link, clock)
    link.fake_sessions.kept_out = ["192.168.1.14"]


def choose_session(row: int) -> Callable[[Session], QWidget]:
    """The sessions page on one row."""

    def show(session: Session) -> QWidget:
        page = session.window.pages.sessions
        page.table.setCurrentIndex(page.model.index(min(row, page.model.rowCount() - 1), 0))
        return session.window

    return show


def in_order(link: FakeLink, clock: FixedClock) -> None:
    """Nothing to complain about."""
    folder = Path(tempfile.gettempdir())
    file = folder / "emailrelay-scene.conf"
    file.write_text(f"spool-dir {folder}\nport 2525\n", "utf-8")
    link.set_status(forward_to="localhost:587", config_file=file)
    link.certificates = [CertificateState(option="server-tls-certificate", file="relay.pem", expires=clock.now + 9e6)]
    link.disk = DiskState(path="/var/spool/emailrelay", free=48_000_000_000, total=120_000_000_000)


def out_of_order(link: FakeLink, clock: FixedClock) -> None:
    """Much to complain about."""
    in_order(link, clock)
    link.set_status(accepting=False)
    link.certificates = [CertificateState(option="server-tls-certificate", file="relay.pem", expires=clock.now + 5e5)]
    link.disk = DiskState(path="/var/spool/emailrelay", free=120_000_000, total=120_000_000_000)
    link.add(summary(9, state=MessageState.DAMAGED))


def notices(link: FakeLink, clock: FixedClock) -> None:
    """A list of what was told."""
    out_of_order(link, clock)
    for number in (1, 2, 3):
        message = MessageId(f"emailrelay.4753.1795347983.{number}")
        link.publish(MessageFailed(message=message, reason="5.1.1 User unknown", code=550))
    link.set_status(sign_in_problem="535 5.7.3 Authentication unsuccessful")


def notice_list(session: Session) -> QWidget:
    """The list, with some of it seen."""
    session.watch.show_notices()
    found = session.window.findChild(NoticesDialog)
    assert found is not None
    return found


def chatter(link: FakeLink, clock: FixedClock) -> None:
    """Long lines, warnings and errors."""
    sessions(link, clock)
    for number in range(40):
        level = Level.WARNING if number % 9 == 4 else Level.ERROR if number % 13 == 7 else Level.INFO
        words = "250 2.0.0 OK" if number % 2 else "550 5.1.1 User unknown: anna@contoso.cm, said the next server " * 3
        link.publish(
            Notice(
                level=level,
                text=f"forward: attempt {number}: {words}".strip(),
                peer="192.168.1.9:53211" if number % 3 else "",
                message=MessageId("emailrelay.4753.1795347983.3"),
            )
        )


def wrapped(session: Session) -> QWidget:
    """Long lines in full."""
    session.window.go("log")
    session.window.pages.log.wrap.setChecked(True)
    return session.window


def expression(session: Session) -> QWidget:
    """An expression, as a filter, for one peer."""
    session.window.show_log_of("192.168.1.9")
    log = session.window.pages.log
    log.finder.regex.setChecked(True)
    log.finder.field.setText("250|550")
    log.finder.filter.setChecked(True)
    return session.window


def report(session: Session) -> QWidget:
    """The problem report; it is there after a moment."""
    found = session.window.findChild(ReportDialog)
    return found or session.window


def ask_for_report(session: Session) -> QWidget:
    """Have one made."""
    session.watch.show_report()
    return session.window


def go(key: str) -> Callable[[Session], QWidget]:
    """A page as it is."""

    def show(session: Session) -> QWidget:
        session.window.go(key)
        return session.window

    return show


def nothing(link: FakeLink, clock: FixedClock) -> None:
    """Nothing has happened yet."""
    link.set_status(next_attempt=clock.now + 41)


PICTURES: tuple[
    tuple[str, Callable[[FakeLink, FixedClock], None], Callable[[Session], QWidget], Callable[[Session], object]], ...
] = (
    ("sessions", sessions, choose_session(6), go("sessions")),
    ("sessions-refused", kept_out, choose_session(4), go("sessions")),
    ("sessions-empty", nothing, go("sessions"), go("sessions")),
    ("diagnostics", in_order, go("diagnostics"), go("diagnostics")),
    ("diagnostics-problems", out_of_order, go("diagnostics"), go("diagnostics")),
    ("log-wrapped", chatter, wrapped, go("log")),
    ("log-expression", chatter, expression, go("log")),
    ("log-empty", nothing, go("log"), go("log")),
    ("notices", notices, notice_list, go("dashboard")),
    ("notices-empty", nothing, notice_list, go("dashboard")),
    ("report", chatter, report, ask_for_report),
)
"""Name, what is prepared, what is shown, and what is done a moment before."""
