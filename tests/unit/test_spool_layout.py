"""File names of the store."""

from __future__ import annotations

import pytest

from engine.errors import SpoolError
from engine.events import MessageId
from engine.spool import layout
from engine.spool.layout import EnvelopeState, Kind, Piece

ID = MessageId("emailrelay.4753.1795347983.2")


def test_an_id_is_made_of_process_time_and_sequence_without_padding() -> None:
    assert layout.message_id(4753, 1795347983, 2) == ID


def test_the_numbers_are_read_back_from_an_id() -> None:
    assert layout.id_parts(ID) == layout.IdParts(pid=4753, time=1795347983, sequence=2)


@pytest.mark.parametrize(
    "name",
    [
        "foo",
        "emailrelay.1.2",
        "emailrelay.1.2.3.4",
        "other.1.2.3",
        "emailrelay.x.2.3",
        "emailrelay.1.2.-3",
        "emailrelay.1.2.٣",
    ],
)
def test_ids_of_other_forms_have_no_numbers(name: str) -> None:
    assert layout.id_parts(MessageId(name)) is None


def test_the_order_is_time_then_sequence_then_name_and_foreign_ids_come_last() -> None:
    ids = [
        "foo",
        "emailrelay.1.200.1",
        "emailrelay.9.100.10",
        "emailrelay.1.100.2",
        "bar",
        "emailrelay.2.100.2",
        "emailrelay.1.99.30",
    ]
    assert layout.in_order(map(MessageId, ids)) == [
        "emailrelay.1.99.30",
        "emailrelay.1.100.2",
        "emailrelay.2.100.2",
        "emailrelay.9.100.10",
        "emailrelay.1.200.1",
        "bar",
        "foo",
    ]


def test_many_messages_are_ordered_as_few_are() -> None:
    ids = [layout.message_id(1, number * 7919 % 5000, number) for number in range(10_000)]
    assert layout.in_order(ids) == sorted(ids, key=layout.sort_key)


@pytest.mark.parametrize(
    ("state", "name"),
    [
        (EnvelopeState.NEW, f"{ID}.envelope.new"),
        (EnvelopeState.QUEUED, f"{ID}.envelope"),
        (EnvelopeState.BUSY, f"{ID}.envelope.busy"),
        (EnvelopeState.BAD, f"{ID}.envelope.bad"),
        (EnvelopeState.HELD, f"{ID}.envelope.hold"),
    ],
)
def test_each_state_has_its_envelope_name_and_is_told_by_it(state: EnvelopeState, name: str) -> None:
    assert layout.envelope_name(ID, state) == name
    assert layout.classify(name) == Piece(ID, Kind.ENVELOPE, state)


@pytest.mark.parametrize(
    ("name", "message", "kind"),
    [
        (f"{ID}.content", ID, Kind.CONTENT),
        (f"{ID}.owner", ID, Kind.OWNER),
        (f"{ID}.envelope.tmp", ID, Kind.TEMPORARY),
        (f"{ID}.envelope.busy.tmp", ID, Kind.TEMPORARY),
        (f"{ID}.content.tmp", ID, Kind.TEMPORARY),
        (f"{ID}.content.spamd", ID, Kind.TEMPORARY),
        ("foo.envelope", "foo", Kind.ENVELOPE),
        ("foo.envelope.local", "foo", Kind.FOREIGN),
        ("a.envelope.envelope", "a.envelope", Kind.ENVELOPE),
    ],
)
def test_every_name_tells_its_message_and_kind(name: str, message: str, kind: Kind) -> None:
    piece = layout.classify(name)
    assert piece is not None
    assert (piece.id, piece.kind) == (message, kind)


@pytest.mark.parametrize("name", [".envelope", ".content", ".x.envelope", "readme", "alice", "x.content.bak", ""])
def test_other_names_belong_to_no_message(name: str) -> None:
    assert layout.classify(name) is None


def test_content_owner_and_temporary_names_are_built_from_the_id() -> None:
    assert layout.content_name(ID) == f"{ID}.content"
    assert layout.owner_name(ID) == f"{ID}.owner"
    assert layout.temporary_name("x.envelope.busy") == "x.envelope.busy.tmp"


@pytest.mark.parametrize("name", ["", ".", "../x", "a/b", "a\\b", "a\0b", ".hidden", "x" * 201])
def test_an_id_that_could_lead_out_of_the_spool_is_refused(name: str) -> None:
    with pytest.raises(SpoolError, match="not a message id"):
        layout.check_id(MessageId(name))


def test_an_ordinary_or_foreign_id_is_accepted() -> None:
    assert layout.check_id(ID) == ID
    assert layout.check_id(MessageId("foo bar")) == "foo bar"
