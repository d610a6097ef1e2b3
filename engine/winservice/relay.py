"""The relay in the process of the service, and where its complaints go when it does not come to a log of its own."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

from engine.config.parser import parse_arguments
from engine.errors import ListenError, RelayError
from engine.loading import load_arguments
from engine.program import Program
from engine.winservice.arguments import Wanted
from engine.winservice.host import Host
from engine.winservice.lifecycle import UNEXPECTED
from engine.winservice.start import Start, find_start

Tell = Callable[[str], None]
"""Puts a line for the administrator where it is found, which is the event log."""


def run_service(wanted: Wanted, program: Path, host: Host, tell: Tell) -> int:
    """Find what the service ``wanted`` runs, and run it; the answer is its exit code. Nothing is raised."""
    try:
        return run_relay(find_start(wanted, program), host, tell)
    except RelayError as error:
        tell(str(error))
        return 1
    except Exception:  # noqa: BLE001 - the top of the process: a service has nobody to see a traceback
        tell(f"a fault of the program has ended the service\n{traceback.format_exc()}")
        return UNEXPECTED


def run_relay(start: Start, host: Host, tell: Tell) -> int:
    """Run the relay until it ends; the answer is its exit code. Nothing is raised but faults of the program."""
    try:
        found = load_arguments(parse_arguments(start.words), base=start.base)
        for problem in found.problems:
            tell(str(problem))
        if found.settings is None:
            return 1
        program = Program(
            "emailrelay",
            found.instances,
            reread=lambda: load_arguments(parse_arguments(start.words), base=start.base),
            on_ready=host.ready,
        )
        host.on_stop(program.stop)
        return program.run()
    except RelayError as error:
        tell(str(error))
        return 2 if isinstance(error, ListenError) else 1
