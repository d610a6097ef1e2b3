"""Trying a filter program on a copy of a sample message, and scripts to begin with (spec gui.md D6 W8).

Promises: the program gets files of its own in a temporary folder, never one of the spool, and as long as it may take.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from emailrelay_gui.platform.paths import resources
from engine.api import FilterResult, FilterRole, filter_meaning, parse_filter_output, run_child, say

SAMPLE = (
    b"From: Scanner <scanner@example.com>\r\nTo: office@example.com\r\nSubject: Scan 1\r\n"
    b"Date: Sun, 22 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nA sample.\r\n"
)
ENVELOPE = (
    b"X-MailRelay-Format: #2821.7\r\nX-MailRelay-Content: 8bit\r\nX-MailRelay-From: scanner@example.com\r\n"
    b"X-MailRelay-ToCount: 1\r\nX-MailRelay-To-Remote: office@example.com\r\nX-MailRelay-End: 1\r\n"
)
LIMIT = 10.0
"""Seconds for one trial."""
KEPT = 1024
SCRIPTS = ("do-nothing", "add-header", "reject-large", "rewrite-from")
MEANING = {
    FilterResult.OK: say("the message is passed on"),
    FilterResult.ABANDON: say("the message is taken away without an error"),
    FilterResult.FAIL: say("the message is refused"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a filter did to the sample."""

    good: bool
    text: str
    """Exit code and what it means, or why it could not run."""
    said: str = ""
    """What the sender would be told."""
    changed: tuple[str, ...] = ()
    """Lines that it took out and put in, with their signs."""

    def words(self) -> str:
        """All of it in lines."""
        said = [say("It says: {said}", said=self.said)] if self.said else []
        return "\n".join((self.text, *said, *self.changed))


async def try_filter(path: str, *, outgoing: bool = False, limit: float = LIMIT) -> Trial:
    """Run a program on the sample."""
    folder = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="relay-trial-"))
    try:
        content, envelope = folder / "sample.content", folder / "sample.envelope"
        await asyncio.to_thread(content.write_bytes, SAMPLE)
        await asyncio.to_thread(envelope.write_bytes, ENVELOPE)
        child = await run_child((path, str(content), str(envelope)), timeout=limit, keep=KEPT)
        after = await asyncio.to_thread(_read, content)
    finally:
        await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
    if child.error:
        return Trial(good=False, text=say("It could not be run: {error}", error=child.error))
    if child.timed_out:
        return Trial(
            good=False, text=say("It did not end within {limit:g} seconds. Mail would be refused.", limit=limit)
        )
    result, _ = filter_meaning(child.code, FilterRole.CLIENT if outgoing else FilterRole.SERVER)
    return Trial(
        good=result is not FilterResult.FAIL,
        text=say("Exit code {code}: {meaning}.", code=child.code, meaning=MEANING[result]),
        said=parse_filter_output(child.output).response,
        changed=differences(SAMPLE, after),
    )


def _read(file: Path) -> bytes:
    return file.read_bytes() if file.exists() else b""


def differences(before: bytes, after: bytes) -> tuple[str, ...]:
    """The lines that went and came."""
    old, new = (data.decode("utf-8", "replace").splitlines() for data in (before, after))
    lines = unified_diff(old, new, lineterm="", n=0)
    return tuple(line for line in lines if line[:1] in "+-" and not line.startswith(("+++", "---")))


def script(name: str) -> bytes:
    """A script to begin with."""
    return (resources() / "filters" / f"{name}.sh").read_bytes()


def write_script(name: str, target: Path) -> None:
    """Write a script and make it a program for its owner; raises OSError. Blocks."""
    target.write_bytes(script(name))
    target.chmod(0o755)
