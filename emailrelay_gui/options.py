"""The command line of the desktop application (spec gui.md D3)."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.api import EndpointError, __version__, parse_endpoint

VERBS = ("show", "start", "stop", "flush", "pause", "quit")


class Work(StrEnum):
    """What is done without a window, and without the libraries of one."""

    CHECK = "check"
    DUMP = "dump-answers"
    DRY_RUN = "dry-run"
    APPLY = "apply"
    TEST = "test-connection"
    INSTALL = "install-service"
    REMOVE = "remove-service"


ANSWERING = frozenset({Work.DRY_RUN, Work.APPLY})
"""What is done with an answers file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What was asked for."""

    hidden: bool = False
    configure: bool = False
    no_tray: bool = False
    qm: Path | None = None
    """A catalogue to speak by."""
    qmdir: Path | None = None
    """A folder with catalogues, one for each language."""
    config_file: Path | None = None
    attach: str = ""
    """The admin address of a running relay; empty without one."""
    attach_token: Path | None = None
    verbs: tuple[str, ...] = ()
    """For the running application; without one, they are done after the start."""
    work: Work | None = None
    """What is to be done without a window; None: the window is opened."""
    answers: Path | None = None
    """The answers file of :attr:`Work.DRY_RUN` and :attr:`Work.APPLY`."""
    instance: str | None = None
    """Which of several relays of the configuration is meant; None: the first, or the one that the answers name."""
    service: bool | None = None
    """Whether the relay shall run as a service from now on; None: nothing is asked about it."""


def parse(arguments: Sequence[str]) -> Options:
    """Understand the arguments; ends the process with a sentence if they make no sense."""
    parser = argparse.ArgumentParser(
        prog="emailrelay-gui", description="A mail relay with a window, a tray icon and a wizard."
    )
    parser.add_argument("--hidden", action="store_true", help="start without opening the window")
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--config", metavar="FILE", type=Path, help="use this relay configuration")
    whose.add_argument(
        "--attach", metavar="HOST:PORT", type=_address, help="show the running relay with this admin address"
    )
    parser.add_argument(
        "--attach-token", metavar="FILE", type=Path, help="the file with the token of that relay (its admin-token)"
    )
    parser.add_argument(
        "--wizard", "--configure", dest="configure", action="store_true", help="open the wizard for the configuration"
    )
    parser.add_argument("--no-tray", action="store_true", help="use no tray icon")
    parser.add_argument("--qm", metavar="FILE", type=Path, help="use this translation file")
    parser.add_argument("--qmdir", metavar="DIR", type=Path, help="look for translation files in this folder first")
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
    _add_unattended(parser)
    found = parser.parse_args(list(arguments))
    if found.work is None and found.service is not None:
        found.work = Work.INSTALL if found.service else Work.REMOVE
    if found.service is not None and found.work not in ANSWERING | {Work.INSTALL, Work.REMOVE}:
        parser.error("--install-service and --remove-service go with --apply, with --dry-run or alone")
    if found.attach_token is not None and found.attach is None:
        parser.error("--attach-token needs --attach")
    if found.configure and found.attach is not None:
        parser.error("--configure does not go with --attach: a relay is configured where it runs")
    if found.work in ANSWERING and found.answers is None:
        parser.error(f"--{found.work} needs --answers FILE")
    if found.answers is not None and found.work not in ANSWERING:
        parser.error("--answers needs --dry-run or --apply")
    if found.instance is not None and found.work is None:
        parser.error("--instance goes with --dump-answers, --dry-run or --apply")
    if found.work is not None and (found.attach is not None or found.configure or found.verbs):
        parser.error(f"--{found.work} goes with --config only")
    return Options(
        hidden=found.hidden,
        configure=found.configure,
        no_tray=found.no_tray,
        qm=found.qm,
        qmdir=found.qmdir,
        config_file=found.config.absolute() if found.config is not None else None,
        attach=found.attach or "",
        attach_token=found.attach_token.absolute() if found.attach_token is not None else None,
        verbs=tuple(found.verbs or ()),
        work=found.work,
        answers=found.answers,
        instance=found.instance,
        service=found.service,
    )


def _add_unattended(parser: argparse.ArgumentParser) -> None:
    """The wizard's work without a window (spec gui.md D3)."""
    group = parser.add_argument_group("without a window")
    group.add_argument("--answers", metavar="FILE", type=Path, help="the answers of the wizard, as JSON")
    one = group.add_mutually_exclusive_group()
    texts = {
        Work.DRY_RUN: "show what the answers would change; ends with 3 if anything would",
        Work.APPLY: "write what the answers change; ends with 4 if it failed and was taken back",
        Work.CHECK: "say what is wrong with the configuration; ends with 1 for warnings, 2 for errors",
        Work.TEST: "test the connection to the next server, with nothing sent; ends with 1 if it fails, 2 if it cannot "
        "be tried",
        Work.DUMP: "print the answers that the configuration amounts to, without passwords",
    }
    for work, text in texts.items():
        one.add_argument(f"--{work}", dest="work", action="store_const", const=work, help=text)
    service = group.add_mutually_exclusive_group()
    service.add_argument(
        "--install-service",
        dest="service",
        action="store_const",
        const=True,
        help="run the relay as a service from now on: of the computer for an administrator, else of the user",
    )
    service.add_argument(
        "--remove-service",
        dest="service",
        action="store_const",
        const=False,
        help="run the relay as a service no longer",
    )
    group.add_argument("--instance", metavar="NAME", help="of several relays in the configuration, the one named so")


def _address(text: str) -> str:
    try:
        parse_endpoint(text)
    except EndpointError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text
