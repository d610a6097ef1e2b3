"""The command line of the desktop application (spec gui.md D3)."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.api import __version__

VERBS = ("show", "start", "stop", "flush", "pause", "quit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What was asked for."""

    hidden: bool = False
    configure: bool = False
    no_tray: bool = False
    config_file: Path | None = None
    verbs: tuple[str, ...] = ()
    """For the running application; without one, they are done after the start."""


def parse(arguments: Sequence[str]) -> Options:
    """Understand the arguments; ends the process with a sentence if they make no sense."""
    parser = argparse.ArgumentParser(
        prog="emailrelay-gui", description="A mail relay with a window, a tray icon and a wizard."
    )
    parser.add_argument("--hidden", action="store_true", help="start without opening the window")
    parser.add_argument("--config", metavar="FILE", type=Path, help="use this relay configuration")
    parser.add_argument(
        "--wizard", "--configure", dest="configure", action="store_true", help="open the wizard for the configuration"
    )
    parser.add_argument("--no-tray", action="store_true", help="use no tray icon")
    parser.add_argument("--version", action="version", version=f"emailrelay-gui {__version__}")
    told = parser.add_argument_group("for the running application")
    texts = {
        "show": "show its window",
        "start": "start the relay",
        "stop": "stop the relay",
        "flush": "forward what is queued now",
        "pause": "pause forwarding until it is resumed",
        "quit": "end the application",
    }
    for verb in VERBS:
        told.add_argument(f"--{verb}", dest="verbs", action="append_const", const=verb, help=texts[verb])
    found = parser.parse_args(list(arguments))
    return Options(
        hidden=found.hidden,
        configure=found.configure,
        no_tray=found.no_tray,
        config_file=found.config.absolute() if found.config is not None else None,
        verbs=tuple(found.verbs or ()),
    )
