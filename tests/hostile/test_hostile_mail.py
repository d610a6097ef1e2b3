"""Every hostile message opens in the viewer: nothing is asked of network or disk, and what is laid out is bounded."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from emailrelay_gui.models.honest import honest_name, safe_file_name
from emailrelay_gui.models.mail import read_header, read_mail
from emailrelay_gui.models.mail_html import COLUMNS, DEPTH, LETTERS, TABLES, TAGS, clean_html
from emailrelay_gui.views.attachments import placed
from emailrelay_gui.views.message_page import honest_address
from emailrelay_gui.views.message_text import LONGEST_LINE, MailBrowser, SourceView, broken_lines, visible_source
from engine.api import split_head
from tests.hostile.corpus import CORPUS, made

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Sentry:
    """A server that nobody may call, a file that nobody may open, and everything else that Python opens."""

    def __init__(self, folder: Path) -> None:
        self.secret = folder / "secret.png"
        self.secret.write_bytes(b"\x89PNG\r\n\x1a\n")
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setblocking(False)
        self.web = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        self.watching = False
        self.seen: list[str] = []
        sys.addaudithook(self._heard)

    def close(self) -> None:
        """Watch no more."""
        self.watching = False
        self._server.close()

    def called(self) -> bool:
        """Whether anybody has connected."""
        try:
            self._server.accept()
        except BlockingIOError:
            return False
        return True

    def _heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.watching and (
            event in {"socket.connect", "subprocess.Popen", "os.system"} or event.startswith("urllib")
        ):
            self.seen.append(event)
        if self.watching and event == "open" and str(self.secret) in str(arguments[0]):
            self.seen.append(event)


@pytest.fixture(scope="module")
def sentry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sentry]:
    made_one = Sentry(tmp_path_factory.mktemp("hostile"))
    yield made_one
    made_one.close()


@pytest.mark.slow
@pytest.mark.parametrize("name", CORPUS)
def test_a_hostile_message_opens_and_reaches_nothing(name: str, sentry: Sentry, qtbot: QtBot) -> None:
    data = made(name, web=sentry.web, file=str(sentry.secret))
    browser, source = MailBrowser(), SourceView("source", "Source")
    qtbot.addWidget(browser)
    qtbot.addWidget(source)
    sentry.watching = True
    info = read_header(split_head(data)[0][: 256 * 1024])
    mail = read_mail(data)
    if mail.html is not None:
        browser.show_html(mail.html, mail.pictures)
        assert all(address.startswith(("http://", "cid:", "data:")) for address in browser.asked)
        assert not {each for each in browser.asked if "file:" in each or str(sentry.secret) in each}
    else:
        browser.show_plain(mail.plain)
    browser.resize(800, 400)
    browser.grab()
    source.show_text(visible_source(data[:100_000]))
    source.grab()
    sentry.watching = False
    assert sentry.seen == []
    assert not sentry.called()
    assert len(info.subject) <= 500
    assert len(browser.toPlainText()) <= 2 * LETTERS
    if b"end of page" in data and mail.html is not None and not mail.html.cut:
        assert "end of page" in browser.toPlainText()


@pytest.mark.parametrize("name", [name for name in CORPUS if b"text/html" in CORPUS[name]()[:200]])
def test_what_is_left_of_a_page_is_small_and_flat(name: str) -> None:
    clean = clean_html(read_mail_html(made(name, web="http://h", file="/f")))
    opened = depth = tables = columns = 0
    for piece in clean.html.split("<")[1:]:
        tag = piece.partition(">")[0].partition(" ")[0]
        if tag == "br" or tag in {"hr", "img"}:
            continue
        step = -1 if tag.startswith("/") else 1
        opened += step == 1
        depth += step * (tag.strip("/") != "body")
        tables += step * (tag.strip("/") == "table")
        columns = 0 if tag == "tr" else columns + (tag in {"td", "th"})
        assert depth <= DEPTH
        assert tables <= TABLES
        assert columns <= COLUMNS * TABLES
    assert opened <= TAGS + 1
    for word in ("script", "file:", "url(", "javascript", "onmouse", "background=", "iframe", "refresh", "srcset"):
        assert f"<{word}" not in clean.html
        assert f'="{word}' not in clean.html
        assert f" {word}=" not in clean.html


def read_mail_html(data: bytes) -> str:
    return split_head(data)[1].decode("utf-8", "replace")


@pytest.mark.parametrize(
    ("name", "shown", "saved"),
    [
        ("invoice\u202efdp.exe", "invoice[U+202E]fdp.exe", "invoicefdp.exe"),
        ("../../etc/passwd", "../../etc/passwd", "_.._etc_passwd"),
        ("CON.txt", "CON.txt", "_CON.txt"),
        ("a\x00b\r\nc.txt", "a[U+0000]b[U+000D][U+000A]c.txt", "abc.txt"),
        (" . ", " . ", "attachment-7"),
        ("", "", "attachment-7"),
        ("zero\u200bwidth.pdf", "zero[U+200B]width.pdf", "zerowidth.pdf"),
        ("C:\\x?.txt", "C:\\x?.txt", "C__x_.txt"),
    ],
)
def test_a_name_shows_what_it_hides_and_is_saved_without_it(name: str, shown: str, saved: str) -> None:
    assert honest_name(name) == shown
    assert safe_file_name(name, 7) == saved


def test_a_long_name_keeps_its_end() -> None:
    assert len(safe_file_name("n" * 5000 + ".pdf")) <= 130
    assert safe_file_name("n" * 5000 + ".pdf").endswith(".pdf")


def test_attachments_of_one_name_get_files_of_their_own(tmp_path: Path) -> None:
    part = b"Content-Type: x/y\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n"
    head = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    mail = read_mail(head + b"".join(b"--b\r\n" + part + b"%d\r\n" % number for number in range(3)) + b"--b--\r\n")
    (tmp_path / "a.pdf").write_bytes(b"mine")
    names = [path.name for path, _ in placed(tmp_path, mail.attachments)]
    assert names == ["a-2.pdf", "a-3.pdf", "a-4.pdf"]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://example.com/a b", "https://example.com/a%20b"),
        ("http://b\u00fccher.example/\u202egnp", "http://xn--bcher-kva.example/%E2%80%AEgnp"),
        ("http://user:pw@evil.example/", "http://user:pw@evil.example/"),
    ],
)
def test_a_link_is_shown_as_the_network_knows_it(url: str, shown: str) -> None:
    assert honest_address(QUrl(url)).partition("\n")[0] == shown


def test_long_lines_come_in_pieces_and_long_texts_bit_by_bit(qtbot: QtBot) -> None:
    view = SourceView("source", "Source")
    qtbot.addWidget(view)
    text = "\n".join(f"line {number}" for number in range(5000)) + "x" * 9000
    view.show_text(text)
    assert view.document().blockCount() < 1000
    qtbot.waitUntil(view.complete, timeout=20_000)
    assert view.toPlainText() == "\n".join(broken_lines(text))
    assert max(map(len, broken_lines(text))) == LONGEST_LINE
    assert view.find_next("line 4999x")
    assert view.find_next("line 3")
    assert not view.find_next("never there")
    view.show_text("short")
    assert view.toPlainText() == "short"
