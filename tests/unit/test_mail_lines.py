from __future__ import annotations

import pytest

from engine.config.values import BareNewlines
from engine.mail.lines import END_OF_DATA, DotReader, dot_stuff


def read(sent: bytes, policy: BareNewlines = BareNewlines.KEEP) -> tuple[bytes, DotReader]:
    reader = DotReader(policy)
    return reader.feed(sent), reader


def test_the_example_of_the_specification_is_stored_byte_for_byte() -> None:
    sent = b"..dot\r\n.x\r\nbare\nlf\n.\nafter\rcr\n.\r\nmore\r.\r\n.\r\n"
    content, reader = read(sent)
    assert content == b".dot\r\nx\r\nbare\nlf\n.\nafter\rcr\n.\r\nmore\r.\r\n"
    assert reader.ended
    assert reader.rest == b""


def test_a_lone_dot_as_the_very_first_line_ends_empty_content() -> None:
    content, reader = read(b".\r\nQUIT\r\n")
    assert content == b""
    assert reader.ended
    assert reader.rest == b"QUIT\r\n"


def test_what_follows_the_terminator_is_handed_back() -> None:
    content, reader = read(b"a\r\n.\r\nMAIL FROM:<>\r\n.\r\n")
    assert content == b"a\r\n"
    assert reader.rest == b"MAIL FROM:<>\r\n.\r\n"


@pytest.mark.parametrize("end", [b"\n.\n", b"\n.\r\n", b"\r.\r", b"\r.\r\n", b"\r\n.\n", b"\r\n.\r", b"\r\n.\0\r\n"])
def test_nothing_but_crlf_dot_crlf_ends_the_content(end: bytes) -> None:
    _, reader = read(b"text" + end + b"MAIL FROM:<a@b>\r\n")
    assert not reader.ended


def test_a_dot_line_cut_at_every_byte_is_still_the_end() -> None:
    reader = DotReader()
    content = b"".join(reader.feed(bytes([byte])) for byte in b"..a\r\n.\r\n")
    assert content == b".a\r\n"
    assert reader.ended


def test_nul_and_eight_bit_bytes_are_kept() -> None:
    body = bytes(range(256)) + b"\r\n"
    content, reader = read(body.replace(b"\r\n.", b"\r\n..") + b".\r\n")
    assert content == body
    assert reader.ended


SMUGGLING = [b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r\n.\r", b"\r.\r\n", b"\n.\r", b"\r.\n"]


@pytest.mark.parametrize("cut", [1, 2, 3, 100])
@pytest.mark.parametrize("sequence", SMUGGLING)
def test_reject_objects_to_a_lone_dot_beside_a_bare_newline_in_any_segmentation(sequence: bytes, cut: int) -> None:
    sent = b"x" + sequence + b"y\r\n.\r\n"
    reader = DotReader(BareNewlines.REJECT)
    for start in range(0, len(sent), cut):
        reader.feed(sent[start : start + cut])
    assert reader.ended
    assert reader.objection


@pytest.mark.parametrize("cut", [1, 2, 100])
@pytest.mark.parametrize("body", [b"a\nb\r\n", b"\n\n\r\n", b"a\n..\r\n", b"plain\r\n..\r\n", b"", b"a\n.b\r\n"])
def test_reject_lets_other_content_pass(body: bytes, cut: int) -> None:
    sent = body + b".\r\n"
    reader = DotReader(BareNewlines.REJECT)
    for start in range(0, len(sent), cut):
        reader.feed(sent[start : start + cut])
    assert reader.ended
    assert not reader.objection


def test_reject_objects_to_what_un_stuffing_makes_of_the_content() -> None:
    _, reader = read(b"a\r\n..\nb\r\n.\r\n", BareNewlines.REJECT)
    assert reader.objection


@pytest.mark.parametrize(("body", "objection"), [(b"a\nb\r\n", True), (b"a\rb\r\n", True), (b"a\r\nb\r\n", False)])
def test_strict_objects_to_every_bare_newline(body: bytes, objection: bool) -> None:  # noqa: FBT001 - a table
    _, reader = read(body + b".\r\n", BareNewlines.STRICT)
    assert reader.objection is objection


def test_keep_objects_to_nothing() -> None:
    _, reader = read(b"a\n.\nb\r\n.\r\n")
    assert not reader.objection


@pytest.mark.parametrize(
    ("stored", "sent"),
    [
        (b"", b""),
        (b".", b"..\r\n"),
        (b"a\r\n.b\r\n", b"a\r\n..b\r\n"),
        (b"a\n.\nb", b"a\r\n..\r\nb\r\n"),
        (b"a\r.\rb\r", b"a\r\n..\r\nb\r\n"),
        (b"a\r\r\n\n.", b"a\r\n\r\n\r\n..\r\n"),
        (b"\r", b"\r\n"),
        (b"no end", b"no end\r\n"),
    ],
)
def test_every_line_goes_out_ended_by_crlf_and_stuffed(stored: bytes, sent: bytes) -> None:
    assert b"".join(dot_stuff([stored])) == sent
    assert b"".join(dot_stuff(bytes([byte]) for byte in stored)) == sent


def test_end_of_data_is_a_lone_dot() -> None:
    assert END_OF_DATA == b".\r\n"
