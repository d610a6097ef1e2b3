"""What the system sees of an accepted message, in order (spec reliability-security.md D1, D5)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.traced import needs_strace, run_traced

pytestmark = [pytest.mark.slow, needs_strace]

ORDER = [
    r'openat\(\d+<DIR>, "ID\.content", O_WRONLY\|O_CREAT\|O_EXCL\|O_NOFOLLOW\|O_CLOEXEC, 0600\)',
    r"write\(\d+<DIR/ID\.content>",
    r'openat\(\d+<DIR>, "ID\.envelope\.new", O_WRONLY\|O_CREAT\|O_EXCL\|O_NOFOLLOW\|O_CLOEXEC, 0600\)',
    r"write\(\d+<DIR/ID\.envelope\.new>",
    r"fsync\(\d+<DIR/ID\.content>\)",
    r"fsync\(\d+<DIR/ID\.envelope\.new>\)",
    r"close\(\d+<DIR/ID\.content>\)",
    r"close\(\d+<DIR/ID\.envelope\.new>\)",
    r'renameat2\(\d+<DIR>, "ID\.envelope\.new", \d+<DIR>, "ID\.envelope", RENAME_NOREPLACE\)',
    r"fsync\(\d+<DIR>\)",
    r'write\(1<[^>]*>, "acked ID',
]


def test_the_steps_of_an_accept_are_exactly_those_of_the_specification(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    outcome = run_traced("one", folder, "-e", "trace=openat,write,fsync,close,renameat2,renameat,unlinkat,linkat")
    ((message, _),) = outcome.said("acked")
    trace = outcome.trace[: outcome.trace.index("acked")] + "acked ID"
    steps = [line for line in trace.splitlines() if message in line or "fsync" in line or "acked" in line]
    steps = [re.sub(r"^\d+ +", "", step).replace(message, "ID").replace(str(folder), "DIR") for step in steps]
    steps = [step for step in steps if "resumed" not in step]
    assert len(steps) == len(ORDER), steps
    for step, pattern in zip(steps, ORDER, strict=True):
        assert re.match(pattern, step.replace(" <unfinished ...>", ")")), (step, pattern)


@pytest.mark.parametrize(("mode", "messages", "most"), [("one", 1, 3.1), ("many", 1000, 2.3)])
def test_concurrent_messages_share_the_flush_of_the_directory(
    tmp_path: Path, mode: str, messages: int, most: float
) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    outcome = run_traced(mode, folder, "-e", "trace=fsync,syncfs")
    assert len(outcome.said("acked")) == messages
    flushes = sum("fsync(" in line for line in outcome.trace.splitlines())
    assert flushes <= most * messages
    # a file that has no flush of its own has had it with all others
    assert flushes > 2 * messages or "syncfs(" in outcome.trace


def test_when_flushing_everything_fails_each_file_is_flushed_and_no_message_is_lost(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    outcome = run_traced("many", folder, "-e", "trace=fsync,syncfs", "-e", "inject=syncfs:error=EIO")
    assert len(outcome.said("acked")) == 1000
    assert outcome.trace.count("syncfs(") <= 1  # after that it is not believed any more
    assert sum("fsync(" in line for line in outcome.trace.splitlines()) > 2000
