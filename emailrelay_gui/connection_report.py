"""``emailrelay-gui --test-connection``: a test of what a configuration forwards to, told on a terminal. No Qt."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from enum import IntEnum
from pathlib import Path
from typing import TextIO

from emailrelay_gui.wizard.report import text_of
from engine.api import Aim, RelayError, Stage, SystemKeyring, probe, take_aim

LIMIT = 10.0
"""Seconds for a step."""


class Outcome(IntEnum):
    """How the program ends."""

    PASSED = 0
    FAILED = 1
    """The server was asked, and something is wrong; the report says what and what to do."""
    NOT_STARTED = 2
    """The configuration cannot be used, or forwards nowhere."""


def report_connection(
    config_file: Path, *, keyring: SystemKeyring, out: TextIO, err: TextIO, limit: float = LIMIT
) -> Outcome:
    """Test the connection that a relay with this configuration would make; nothing is sent."""
    try:
        aim = take_aim(config_file, keyring=keyring, limit=limit)
    except RelayError as error:
        err.writelines(f"emailrelay-gui: {line}\n" for line in str(error).splitlines())
        return Outcome.NOT_STARTED
    stages = asyncio.run(_stages(aim))
    out.write(text_of(aim.target.address, stages))
    return Outcome.PASSED if stages[-1].ok else Outcome.FAILED


async def _stages(aim: Aim) -> list[Stage]:
    try:
        async with aclosing(probe(aim.target)) as steps:
            return [stage async for stage in steps]
    finally:
        await aim.close()
