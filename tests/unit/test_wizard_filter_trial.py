"""Filters tried on a sample, and the scripts to begin with."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from emailrelay_gui.wizard.filter_trial import SAMPLE, SCRIPTS, differences, script, try_filter, write_script

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")


def program(folder: Path, text: str) -> str:
    file = folder / "filter"
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)
    return str(file)


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("do-nothing", ()),
        ("add-header", ("+X-Passed-On-By: Relay",)),
        ("reject-large", ()),
        ("rewrite-from", ("-From: Scanner <scanner@example.com>", "+From: <scans@example.com>")),
    ],
    ids=SCRIPTS,
)
async def test_each_script_does_what_it_says_and_passes_on(tmp_path: Path, name: str, changed: tuple[str, ...]) -> None:
    target = tmp_path / f"{name}.sh"
    write_script(name, target)
    assert os.access(target, os.X_OK)

    trial = await try_filter(str(target))

    assert (trial.good, trial.changed) == (True, changed)
    assert trial.text == "Exit code 0: the message is passed on."


async def test_the_script_for_large_messages_refuses_them(tmp_path: Path) -> None:
    target = tmp_path / "small.sh"
    target.write_bytes(script("reject-large").replace(b"largest=10000000", b"largest=10"))
    target.chmod(0o755)

    trial = await try_filter(str(target))

    assert (trial.good, trial.text) == (False, "Exit code 1: the message is refused.")
    assert trial.said == "this message is too large"


@pytest.mark.parametrize(
    ("outgoing", "code", "good", "means"),
    [
        (False, 100, True, "the message is taken away without an error"),
        (False, 104, False, "the message is refused"),
        (True, 104, True, "the message is taken away without an error"),
        (True, 105, False, "the message is refused"),
    ],
    ids=["100 in", "104 in", "104 out", "105 out"],
)
async def test_exit_codes_mean_what_they_mean_at_that_end(
    tmp_path: Path, *, outgoing: bool, code: int, good: bool, means: str
) -> None:
    trial = await try_filter(program(tmp_path, f"exit {code}"), outgoing=outgoing)

    assert (trial.good, trial.text) == (good, f"Exit code {code}: {means}.")


async def test_a_program_that_does_not_end_is_ended(tmp_path: Path) -> None:
    trial = await try_filter(program(tmp_path, "sleep 60"), limit=0.1)

    assert trial.text == "It did not end within 0.1 seconds. Mail would be refused."


async def test_a_program_that_is_not_there_is_no_exception(tmp_path: Path) -> None:
    trial = await try_filter(str(tmp_path / "gone"))

    assert not trial.good
    assert trial.text.startswith("It could not be run: ")


async def test_a_filter_that_removes_the_content_is_shown(tmp_path: Path) -> None:
    trial = await try_filter(program(tmp_path, 'rm "$1"'))

    assert len(trial.changed) == len(SAMPLE.splitlines())
    assert differences(b"a\r\n", b"a\r\n") == ()
