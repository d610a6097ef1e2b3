from __future__ import annotations

import hashlib

import pytest

from engine.pop3.command import Verb, parse_command, parse_number
from engine.pop3.cut import top
from engine.pop3.listing import Item, Listing, unique_id


@pytest.mark.parametrize(
    ("word", "number"),
    [
        (b"1", 1),
        (b"+1", 1),
        (b"-1", -1),
        (b"007", 7),
        (b"", None),
        (b"+", None),
        (b"1.", None),
        (b"1x", None),
        (b"0x1", None),
        (b"1_0", None),
        (b"9" * 18, 10**18 - 1),
        (b"9" * 19, None),
        ("\u0661".encode(), None),
    ],
)
def test_numbers_are_decimal_with_an_optional_sign(word: bytes, number: int | None) -> None:
    assert parse_number(word) == number


def test_the_rest_of_a_line_keeps_its_spaces() -> None:
    command = parse_command(b"PASS a  b ")
    assert (command.verb, command.rest, command.words) == (Verb.PASS, b"a  b ", (b"a", b"b"))
    assert parse_command(b"PASS").rest == b""


def test_numbers_never_change() -> None:
    listing = Listing([Item("a", 1), Item("b", 2), Item("c", 4)])
    listing.mark(2)
    assert [number for number, _ in listing.items()] == [1, 3]
    assert (listing.count, listing.size, listing.marked) == (2, 5, (2,))
    assert listing.item(2) is None
    listing.reset()
    assert listing.item(2) == Item("b", 2)


@pytest.mark.parametrize("name", ["emailrelay.19820.1795348561.1.content", "x" * 90 + ".content", "a!~.content"])
def test_unique_ids_are_the_names_that_clients_remember(name: str) -> None:
    assert unique_id(name) == name


@pytest.mark.parametrize("name", ["a b.content", "a\r\n.\r\nb.content", "ö.content", "\udcff.content", "\x7f.content"])
def test_a_name_that_no_unique_id_may_look_like_is_shown_by_its_hash(name: str) -> None:
    assert unique_id(name) == hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()


CONTENT = b"A: 1\r\nB: 2\r\n\r\none\r\ntwo\r\n\r\nfour\r\n"


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (0, b"A: 1\r\nB: 2\r\n\r\n"),
        (1, b"A: 1\r\nB: 2\r\n\r\none\r\n"),
        (3, b"A: 1\r\nB: 2\r\n\r\none\r\ntwo\r\n\r\n"),
        (4, CONTENT),
        (9, CONTENT),
    ],
)
@pytest.mark.parametrize("size", [1, 2, 3, 5, 100])
def test_top_shows_the_header_and_so_many_lines_however_it_is_cut(lines: int, shown: bytes, size: int) -> None:
    blocks = [CONTENT[at : at + size] for at in range(0, len(CONTENT), size)]
    assert b"".join(top(blocks, lines)) == shown


@pytest.mark.parametrize(
    ("content", "shown"),
    [(b"\r\nbody\r\n", b"\r\n"), (b"A: 1\r\n", b"A: 1\r\n"), (b"A: 1\r\n\r\n", b"A: 1\r\n\r\n"), (b"", b"")],
)
def test_top_takes_odd_messages(content: bytes, shown: bytes) -> None:
    assert b"".join(top([content], 0)) == shown


def test_top_asks_for_no_more_than_it_needs() -> None:
    blocks = iter([b"A: 1\r\n\r\none\r\n", b"two\r\n"])
    assert b"".join(top(blocks, 1)) == b"A: 1\r\n\r\none\r\n"
    assert next(blocks) == b"two\r\n"
