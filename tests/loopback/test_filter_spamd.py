"""``spam:`` and ``spam-edit:`` with SpamAssassin's own daemon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.filters.base import OK, Filter, Result, Role
from engine.filters.registry import Filters
from tests.support.filters import Said, message, settings
from tests.support.spamd import GTUBE, running_spamd, spamd_missing

pytestmark = [
    pytest.mark.peers,
    pytest.mark.slow,
    pytest.mark.skipif(bool(spamd_missing()), reason=spamd_missing() or "present"),
]
HEAD = b"Received: from a\r\nFrom: a@b.test\r\nTo: c@d.test\r\nSubject: x\r\nMessage-ID: <a@b.test>\r\n\r\n"
HAM = HEAD + b"Hello.\r\n.dots\r\nna\xc3\xafve\r\n"
SPAM = HEAD + GTUBE + b"\r\n"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with running_spamd() as at:
        yield at


def chain(folder: Path, spec: str) -> Filter:
    return Filters.parse((spec,), Role.SERVER, settings(folder, 60), say=Said()).chain()


async def test_ham_passes_as_it_is(tmp_path: Path, address: str) -> None:
    files = message(tmp_path, content=HAM)
    assert await chain(tmp_path, f"spam:{address}").run(files) == OK
    assert files.content.read_bytes() == HAM


async def test_spam_is_rejected_and_stays_as_it_is(tmp_path: Path, address: str) -> None:
    files = message(tmp_path, content=SPAM)
    verdict = await chain(tmp_path, f"spam:{address}").run(files)
    assert (verdict.result, verdict.response, verdict.code) == (Result.FAIL, "rejected", 0)
    assert re.fullmatch(r"spam: True ; \d+\.\d / 5\.0", verdict.reason)
    assert files.content.read_bytes() == SPAM


async def test_ham_is_marked_as_judged(tmp_path: Path, address: str) -> None:
    files = message(tmp_path, content=HAM)
    assert await chain(tmp_path, f"spam-edit:{address}").run(files) == OK
    new = files.content.read_bytes()
    assert b"X-Spam-Status: No, score=" in new
    assert new.endswith(HAM.partition(b"\r\n\r\n")[2])


async def test_spam_is_marked_and_accepted(tmp_path: Path, address: str) -> None:
    files = message(tmp_path, content=SPAM)
    assert await chain(tmp_path, f"spam-edit:{address}").run(files) == OK
    new = files.content.read_bytes()
    assert b"X-Spam-Flag: YES" in new
    assert GTUBE in new


async def test_a_long_message_is_judged(tmp_path: Path, address: str) -> None:
    content = HAM + (b"x" * 76 + b"\r\n") * 20_000
    files = message(tmp_path, content=content)
    assert await chain(tmp_path, f"spam-edit:{address}").run(files) == OK
    new = files.content.read_bytes()
    assert b"X-Spam-Status: No, score=" in new
    assert new.endswith(content.partition(b"\r\n\r\n")[2])
