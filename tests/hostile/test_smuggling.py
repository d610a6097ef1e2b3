"""Every way to hide a second message in one, in every segmentation (spec reliability-security.md P1, P2, P8)."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from engine.config.values import BareNewlines
from engine.mail.lines import END_OF_DATA, dot_stuff
from tests.support.smtp_driver import POLICY, Driver

ENDS = {"CR": b"\r", "LF": b"\n", "CRLF": b"\r\n", "NUL": b"\0", "blank": b" ", "nothing": b""}
DOTS = {"a dot": b".", "two dots": b".."}
HIDDEN = b"MAIL FROM:<evil@inside>\r\nRCPT TO:<victim@inside>\r\nDATA\r\nSubject: smuggled\r\n\r\n"
BEGIN = b"EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n"
FORMS = {
    f"{before} {dots} {after}": ENDS[before] + DOTS[dots] + ENDS[after]
    for before, dots, after in itertools.product(ENDS, DOTS, ENDS)
}
PLACES = {"start": (b"", b"rest\r\n"), "middle": (b"line\r\nmore", b"rest\r\n"), "end": (b"line\r\nmore", b"")}
TRUE_END = b"\r\n.\r\n"


def bodies() -> list[bytes]:
    """Content with each form at each place, something hidden behind it, and the true end at last."""
    return [
        before + form + HIDDEN + after.removesuffix(b"\r\n") + TRUE_END
        for form in FORMS.values()
        for before, after in PLACES.values()
    ]


def ends_early(body: bytes) -> bool:
    """Whether a form is the true end already."""
    return body.startswith(b".\r\n") or body.index(TRUE_END) < len(body) - len(TRUE_END)


@pytest.mark.slow
@pytest.mark.parametrize("policy", BareNewlines)
def test_one_data_makes_one_message_or_none_however_it_is_cut(policy: BareNewlines) -> None:
    smuggled = [body for body in bodies() if not ends_early(body)]
    assert len(smuggled) > 200
    for body in smuggled:
        heard: list[tuple[str, list[bytes]]] = []
        for size in (len(body), 1, 3):
            driver = Driver(replace(POLICY, bare_newlines=policy))
            said = driver.send(BEGIN + b"DATA\r\n")
            assert said.splitlines()[-1].startswith("354 ")
            said = "".join(driver.send(body[at : at + size]) for at in range(0, len(body), size))
            heard.append((said + driver.send(b"NOOP\r\n"), [content for _, content in driver.messages]))
        assert heard[0] == heard[1] == heard[2], body
        said, contents = heard[0]
        replies = said.splitlines()
        assert len(replies) == 2, body
        assert replies[1] == "250 noop", body
        assert len(contents) == replies[0].startswith("250 "), body
        assert all(b"evil@inside" in content for content in contents), body


@pytest.mark.slow
def test_a_chunk_is_never_read_as_commands() -> None:
    for body in bodies():
        for size in (len(body) + 200, 1):
            driver = Driver(replace(POLICY, chunking=True))
            sent = BEGIN + b"BDAT %d LAST\r\n" % len(body) + body + b"NOOP\r\n"
            said = "".join(driver.send(sent[at : at + size]) for at in range(0, len(sent), size))
            assert said.splitlines()[-1] == "250 noop", body
            assert [content for _, content in driver.messages] == [body]


def read_naively(sent: bytes, end: bytes) -> list[bytes]:
    """The messages that a server sees which takes ``end`` for the end of data, as some do."""
    return [part for part in (b"\r\n" + sent).split(end) if part]


@pytest.mark.parametrize(
    "end", [b"\n.\n", b"\r\n.\n", b"\n.\r\n", b"\r.\r", b"\r\n.\r\n"], ids=["LF", "CRLF LF", "LF CRLF", "CR", "CRLF"]
)
def test_what_goes_out_is_one_message_for_servers_that_end_data_otherwise(end: bytes) -> None:
    for body in bodies():
        sent = b"".join(dot_stuff([body])) + END_OF_DATA
        assert sent.endswith(b"\r\n.\r\n") or sent == END_OF_DATA
        seen = read_naively(sent, end)
        assert len(seen) == 1, (body, seen)
