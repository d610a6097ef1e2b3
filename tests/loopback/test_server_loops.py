"""The server on each loop that it will run on."""

from __future__ import annotations

import asyncio
import smtplib
import ssl
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.config.options import Settings
from tests.support.ca import CertificateAuthority, server_side
from tests.support.listening import listening

BODY = b"Subject: x\r\n\r\n" + b"y" * 70 + b"\r\n" + b".\r\n" * 10


def uvloop_loop() -> asyncio.AbstractEventLoop:
    return pytest.importorskip("uvloop", reason="uvloop is not installed").new_event_loop()


def window_loop() -> asyncio.AbstractEventLoop:
    widgets = pytest.importorskip("PySide6.QtWidgets", reason="the window is not installed")
    from emailrelay_gui.aio import RelayLoop

    return RelayLoop(widgets.QApplication.instance() or widgets.QApplication([]))


@pytest.mark.parametrize("new_loop", [asyncio.SelectorEventLoop, uvloop_loop, window_loop])
def test_mail_is_accepted_in_clear_and_over_tls(
    new_loop: Callable[[], asyncio.AbstractEventLoop], tmp_path: Path
) -> None:
    if sys.platform == "win32" and new_loop is uvloop_loop:
        pytest.skip("uvloop is for Unix")
    authority = CertificateAuthority(tmp_path)
    context = server_side(authority.issue("127.0.0.1"))
    trusting = ssl.create_default_context(cafile=str(authority.file))

    async def journey() -> list[bytes]:
        async with listening(Settings(domain="relay.test", server_tls=True), tls=context) as relay:

            def send() -> None:
                for secure in (False, True):
                    with smtplib.SMTP("127.0.0.1", relay.port) as client:
                        if secure:
                            client.starttls(context=trusting)
                        client.sendmail("a@b", ["c@d"], BODY)
                        client.sendmail("a@b", ["c@d"], BODY * 1000)

            await asyncio.to_thread(send)
            half = await relay.connect()
            half.send(b"EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nlast\r\n.\r\n")
            half.writer.write_eof()
            assert (await half.rest()).endswith(b"250 message processed\r\n")
            return await relay.spool.contents()

    with asyncio.Runner(loop_factory=new_loop) as runner:
        contents = runner.run(journey())
    assert [content.partition(b"\r\n")[2] for content in contents] == [
        BODY,
        BODY * 1000,
        BODY,
        BODY * 1000,
        b"last\r\n",
    ]
