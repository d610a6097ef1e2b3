"""Mail of other people's test data: all of it opens, has readable headers, and leaves a relay as it came.

The folder is named by ``RELAY_TEST_DATA``; it is no part of the project.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from emailrelay_gui.models.mail import SUBJECT, read_header, read_mail
from emailrelay_gui.views.message_text import MailBrowser
from engine.api import split_head
from engine.clock import SystemClock
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import BodyType, Envelope
from tests.support.forwarding import Rig
from tests.support.sink import Sink

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ENVELOPE = Envelope(content=BodyType.EIGHT_BIT, reverse_path="a@example.com", remote=("b@example.org",))


def messages() -> list[Path]:
    """The files; none without the folder."""
    folder = os.environ.get("RELAY_TEST_DATA", "")
    if not folder:
        return []
    suffixes = {".eml", ".raw", ".golden", ""}
    found = (file for file in (Path(folder) / "mail").rglob("*") if file.is_file() and file.suffix in suffixes)
    return sorted(file for file in found if "licen" not in file.name.lower())


@pytest.fixture
def foreign() -> list[Path]:
    found = messages()
    if not found:
        pytest.skip("RELAY_TEST_DATA names no folder with mail in it")
    return found


@pytest.mark.slow
def test_every_message_opens_with_readable_headers(foreign: list[Path], qtbot: QtBot) -> None:
    browser = MailBrowser()
    qtbot.addWidget(browser)
    for file in foreign:
        data = file.read_bytes()
        head = read_header(split_head(data)[0])
        mail = read_mail(data)
        assert mail.subject == head.subject, file.name
        assert "=?utf-8?" not in head.subject.lower()[:SUBJECT], file.name
        assert "\n" not in head.subject, file.name
        if mail.html is not None:
            browser.show_html(mail.html, mail.pictures)
            assert all(address.startswith(("http:", "https:", "cid:", "data:")) for address in browser.asked), file.name
        else:
            browser.show_plain(mail.plain)


@pytest.mark.slow
async def test_every_message_is_kept_octet_for_octet(foreign: list[Path], tmp_path: Path) -> None:
    spool = DirectorySpool(tmp_path, SystemClock(), durable=False)
    for file in foreign:
        data = file.read_bytes()
        draft = spool.begin()
        draft.write(data)
        draft.seal(ENVELOPE)
        await draft.commit()
        claim = await spool.claim(draft.id)
        with claim.open() as content:
            assert content.read() == data, file.name
        await claim.done()
    spool.close()


@pytest.mark.slow
async def test_every_message_leaves_through_a_relay_as_it_came(foreign: list[Path]) -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        sent: list[bytes] = []
        for file in foreign:
            data = file.read_bytes()
            if not data.endswith(b"\r\n") or b"\r" in data.replace(b"\r\n", b"") or b"\n" in data.replace(b"\r\n", b""):
                continue  # SMTP has no form for it; what becomes of such line ends is tested with the forwarder
            await rig.put(data, content=BodyType.EIGHT_BIT)
            sent.append(data)
        result = await rig.forward()
        assert (result.sent, result.error) == (len(sent), "")
        assert [each.content for each in sink.messages] == sent
        assert len(sent) > 20
