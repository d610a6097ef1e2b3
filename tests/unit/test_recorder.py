"""The book of sessions: what it takes from events, and how it stays small."""

from __future__ import annotations

import pytest

from engine.bus import Bus
from engine.events import (
    ClientAuthenticated,
    Event,
    HopClosed,
    HopConnecting,
    HopOpened,
    MessageFailed,
    MessageForwarded,
    MessageId,
    MessageStored,
    RecipientRejected,
    Service,
    SessionClosed,
    SessionOpened,
    SessionSecured,
    Wire,
)
from engine.recorder import BUDGET, KEPT, LINES, LONGEST, REST, RUSH, SessionRecorder
from engine.sessions import SessionRecord
from tests.support.fake_link import FixedClock

PEER = "192.0.2.9:53211"
HOP = "198.51.100.2:587"
ONE = MessageId("emailrelay.1.2.3")


class Book:
    """A recorder with its bus and its clock."""

    def __init__(self, *, always: bool = True) -> None:
        self.clock = FixedClock()
        self.bus = Bus(self.clock)
        self.recorder = SessionRecorder(self.clock, always=always)
        self.recorder.follow(self.bus)

    def say(self, *events: Event) -> None:
        for event in events:
            self.bus.publish(event)

    def only(self) -> SessionRecord:
        (found,) = self.recorder.records()
        return found


@pytest.fixture
def book() -> Book:
    return Book()


def opened(session: int = 1, peer: str = PEER, service: Service = Service.SMTP) -> SessionOpened:
    return SessionOpened(service=service, session=session, peer=peer)


def closed(session: int = 1, peer: str = PEER, reason: str = "") -> SessionClosed:
    return SessionClosed(service=Service.SMTP, session=session, peer=peer, reason=reason, messages=0)


def line(text: str = "EHLO me", peer: str = PEER) -> Wire:
    return Wire(direction="rx", text=text, role="server", peer=peer)


def test_a_session_is_remembered_with_what_came_of_it(book: Book) -> None:
    book.say(
        opened(),
        SessionSecured(role="server", peer=PEER, protocol="TLSv1.3", cipher="c"),
        ClientAuthenticated(session=1, peer=PEER, mechanism="PLAIN", identity="printer1", ok=True, detail=""),
        RecipientRejected(session=1, peer=PEER, address="x@example.com", response="550 no"),
        MessageStored(message=ONE, session=1, peer=PEER, reverse_path="a@b", recipients=("c@d", "e@f"), size=700),
        line(),
    )
    book.clock.now += 2
    book.say(closed(reason="idle timeout"))
    found = book.only()
    assert found == SessionRecord(
        number=1,
        service="smtp",
        peer=PEER,
        started=book.clock.now - 2,
        ended=book.clock.now,
        protocol="TLSv1.3",
        identity="printer1",
        reverse_path="a@b",
        recipients=2,
        rejected=1,
        messages=1,
        octets=700,
        result="idle timeout",
        lines=1,
    )
    assert [(each.sent, each.text) for each in book.recorder.lines(1)] == [(False, "EHLO me")]


def test_a_refused_sign_in_names_nobody(book: Book) -> None:
    book.say(
        opened(), ClientAuthenticated(session=1, peer=PEER, mechanism="PLAIN", identity="eve", ok=False, detail="")
    )
    assert book.only().identity == ""


def test_a_connection_of_ours_has_what_the_next_hop_took_and_what_not(book: Book) -> None:
    two = MessageId("emailrelay.1.2.4")
    book.say(
        HopOpened(connection=1, address="smtp.example.net:587"),
        HopOpened(connection=1, address=HOP, local="192.0.2.1:9"),
        HopConnecting(stage="connected", address=HOP, connection=1, message=ONE),
        SessionSecured(role="client", peer=HOP, protocol="TLSv1.2", cipher="c", connection=1),
        Wire(direction="tx", text="EHLO us", role="client", peer=HOP, connection=1),
        MessageForwarded(
            message=ONE, address=HOP, reply="250 ok", seconds=1.0, size=9, reverse_path="a@b", recipients=3
        ),
        HopConnecting(stage="connected", address=HOP, connection=1, message=two),
        MessageFailed(message=two, reason="no such user", code=550),
        HopClosed(connection=1),
    )
    found = book.only()
    assert not found.incoming
    assert (found.peer, found.protocol, found.messages, found.rejected) == (HOP, "TLSv1.2", 1, 1)
    assert (found.recipients, found.octets, found.result) == (3, 9, "550 no such user")
    assert found.ended
    assert [each.text for each in book.recorder.lines(1)] == ["EHLO us"]


def test_two_connections_to_one_place_are_kept_apart(book: Book) -> None:
    book.say(HopOpened(connection=1, address=HOP), HopOpened(connection=2, address=HOP))
    book.say(Wire(direction="rx", text="220 two", role="client", peer=HOP, connection=2))
    assert book.recorder.lines(1) == ()
    assert [each.text for each in book.recorder.lines(2)] == ["220 two"]


def test_the_oldest_that_ended_are_forgotten_and_those_that_last_are_not(book: Book) -> None:
    book.say(opened(0, "192.0.2.1:1"))
    for number in range(1, KEPT + 11):
        book.say(opened(number), closed(number))
    found = book.recorder.records()
    assert len(found) == KEPT + 1
    assert found[0].ended == 0.0
    assert found[1].number == 12


def test_a_session_keeps_so_many_lines_of_such_a_length(book: Book) -> None:
    book.say(opened())
    for _ in range(LINES + 5):
        book.say(line("x" * (LONGEST + 50)))
    kept = book.recorder.lines(1)
    assert len(kept) == LINES
    assert {len(each.text) for each in kept} == {LONGEST}


def test_all_lines_together_stay_within_their_budget_and_new_ones_win(book: Book) -> None:
    sessions = BUDGET // (LINES * LONGEST) + 5
    for number in range(1, sessions + 1):
        book.clock.now += 1
        book.say(opened(number), *(line("y" * LONGEST) for _ in range(LINES)), closed(number))
        book.recorder.catch_up()
    found = book.recorder.records()
    assert sum(each.lines for each in found) * LONGEST <= BUDGET
    assert found[0].lines == 0
    assert found[-1].lines == LINES


def test_a_rush_of_lines_is_not_listened_to_for_a_while(book: Book) -> None:
    book.say(opened(), *(line("z") for _ in range(RUSH + 1)))
    book.recorder.catch_up()
    assert not book.bus.tracing
    book.clock.now += REST + 1
    book.recorder.catch_up()
    assert book.bus.tracing


def test_nobody_pays_for_lines_until_somebody_asks() -> None:
    book = Book(always=False)
    book.recorder.catch_up()
    assert not book.bus.tracing
    book.recorder.records()
    assert book.bus.tracing
    book.clock.now += 61
    book.recorder.catch_up()
    assert not book.bus.tracing


def test_two_relays_in_one_process_have_sessions_of_the_same_number() -> None:
    clock = FixedClock()
    first, second = Bus(clock), Bus(clock)
    recorder = SessionRecorder(clock)
    for bus in (first, second):
        recorder.follow(bus)
        bus.publish(opened(1, PEER if bus is first else "192.0.2.10:1"))
    assert [each.peer for each in recorder.records()] == [PEER, "192.0.2.10:1"]
    assert recorder.place(2) == (1, "smtp", 1, "192.0.2.10:1")
    recorder.close()
    first.publish(closed())
    assert recorder.place(1) is not None


def test_what_has_ended_has_no_place_and_what_is_unknown_no_lines(book: Book) -> None:
    book.say(opened(), closed())
    assert book.recorder.place(1) is None
    assert book.recorder.lines(99) == ()


@pytest.mark.parametrize("reason", ["", "smtp protocol done", "pop protocol done", "peer disconnected"])
def test_an_end_in_good_order_has_no_result(book: Book, reason: str) -> None:
    book.say(opened())
    book.say(closed(reason=reason))
    assert not book.only().result
