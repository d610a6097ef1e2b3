"""Adding a Message-ID (spec smtp-server.md 18.4)."""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path

import pytest

from engine.filters.base import OK, Result
from engine.spool.envelope import Envelope
from tests.support.filtering import ID, put_message, run_filter, tree

ENVELOPE = Envelope(reverse_path="a@b", remote=("c@d",))
LONG = b"X: " + b"y" * 9_997

ADDED = {
    "plain": b"Subject: x\r\n\r\nbody",
    "received first": b"Received: x\r\n\ty\r\nSubject: x\r\n\r\nMessage-ID: <in@body>\r\n",
    "LF": b"Subject: x\n\nbody\n",
    "no header": b"\r\nbody",
    "blank before the colon": b"Message-ID : <a@b>\r\n\r\n",
    "folded": b"X: y\r\n Message-ID: <a@b>\r\n\r\n",
    "other name": b"X-Message-ID: <a@b>\r\n\r\n",
    "longest line": LONG + b"\r\n\r\n",
    "octets": b"X: \xff\x00\r\n\r\n\r\x00\n",
    "long body line": b"X: y\r\n\r\n" + b"z" * 20_000,
}
KEPT = {
    "there": b"Message-ID: <a@b>\r\n\r\nbody",
    "later": b"Subject: x\r\nMessage-ID:<a@b>\r\nTo: y\r\n\r\n",
    "other case": b"mESSAGE-id:\r\n\r\n",
    "LF": b"To: y\nmessage-id: <a@b>\n\n",
}
REFUSED = {
    "empty": b"",
    "no blank line": b"Subject: x\r\n",
    "no line end": b"Subject: x",
    "id but no blank line": b"Message-ID: <a@b>\r\nX: y\r\n",
    "line too long": LONG + b"y\r\n\r\n",
    "line too long after the id": b"Message-ID: <a@b>\r\n" + LONG + b"y\r\n\r\n",
    "endless line": b"y" * 1_000_000,
}


@pytest.mark.parametrize("content", ADDED.values(), ids=ADDED.keys())
async def test_the_field_is_put_above_everything(tmp_path: Path, content: bytes) -> None:
    files = put_message(tmp_path, ENVELOPE, content=content)
    assert await run_filter("msgid:", files) == OK
    line, _, rest = files.content.read_bytes().partition(b"\r\n")
    assert re.fullmatch(rb"Message-ID: <\d+\.\d{6}\.%d\.5@relay\.test>" % os.getpid(), line)
    assert rest == content
    assert tree(tmp_path) == [f"{ID}.content", f"{ID}.envelope.new"]


@pytest.mark.parametrize("content", KEPT.values(), ids=KEPT.keys())
async def test_a_message_that_has_one_is_left_alone(tmp_path: Path, content: bytes) -> None:
    files = put_message(tmp_path, ENVELOPE, content=content)
    before = files.content.stat()
    assert await run_filter("msgid:", files) == OK
    assert files.content.read_bytes() == content
    assert files.content.stat().st_ino == before.st_ino


@pytest.mark.parametrize("content", REFUSED.values(), ids=REFUSED.keys())
async def test_a_header_out_of_bounds_fails_the_message(tmp_path: Path, content: bytes) -> None:
    files = put_message(tmp_path, ENVELOPE, content=content)
    verdict = await run_filter("msgid:", files)
    assert (verdict.result, verdict.response, verdict.code) == (Result.FAIL, "failed", 0)
    assert verdict.reason.startswith("message processing exception: ")
    assert files.content.read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links of Unix")
@pytest.mark.parametrize("mode", [0o600, 0o660])
async def test_the_mode_stays(tmp_path: Path, mode: int) -> None:
    files = put_message(tmp_path, ENVELOPE)
    files.content.chmod(mode)
    assert await run_filter("msgid:", files) == OK
    assert stat.S_IMODE(files.content.stat().st_mode) == mode


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links of Unix")
async def test_another_link_to_the_content_is_not_changed(tmp_path: Path) -> None:
    files = put_message(tmp_path, ENVELOPE)
    other = tmp_path / "other.content"
    os.link(files.content, other)
    before = other.read_bytes()
    assert await run_filter("msgid:", files) == OK
    assert other.read_bytes() == before
    assert files.content.read_bytes().endswith(b">\r\n" + before)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="counts in kB on Linux only")
async def test_memory_stays_flat_for_a_big_message(tmp_path: Path) -> None:
    files = put_message(tmp_path, ENVELOPE, content=b"")
    with files.content.open("wb") as file:
        file.write(b"Subject: x\r\n\r\n")
        for _ in range(100):
            file.write(b"z" * 1_000_000)
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert await run_filter("msgid:", files) == OK
    assert files.content.stat().st_size > 100_000_014
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000
