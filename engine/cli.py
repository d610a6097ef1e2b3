"""The ``emailrelay`` program: from arguments to a running relay (spec process.md 2.3, 3.1, 3.7).

Exit codes: 0 help, version, a clean end; 1 usage, configuration and run errors; 2 a listening address
could not be bound; 128 + signal after a signal, when a pid file is in use. Those of ``--health`` are in
:mod:`engine.healthcheck`.
"""

from __future__ import annotations

import os
import shutil
import socket
import ssl
import sys
from collections.abc import Sequence
from pathlib import Path

from engine.config.arguments import COMMAND_LINE
from engine.config.parser import Arguments, Resolved, parse_arguments
from engine.config.reference import BANNER, COPYRIGHT, help_text
from engine.errors import ConfigError, ListenError, Problem, RelayError
from engine.examine import examine
from engine.healthcheck import check_health
from engine.loading import load_arguments, occurrences
from engine.program import Program, Reread, complain, say
from engine.selftest import self_test


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the answer is its exit code."""
    program = Path(sys.argv[0]).stem or "emailrelay"
    program = "emailrelay" if program in {"cli", "__main__"} else program
    given = parse_arguments(sys.argv[1:] if arguments is None else arguments)
    try:
        if given.wants("self-test"):  # also where the configuration is the trouble
            return try_out()
        base = Path.cwd()
        found = load_arguments(given, base=base)
        if text := _about(found, program):
            show(text)
            return 0
        if given.wants("check"):
            return check(program, given, base=base)
        return start(program, found, reread=lambda: load_arguments(given, base=base))
    except ConfigError as error:
        for problem in error.problems:
            complain(program, "error", str(problem))
        return 1
    except RelayError as error:
        complain(program, "error", str(error))
        return 2 if isinstance(error, ListenError) else 1


def _about(found: Resolved, program: str) -> str:
    """What the program tells of itself when it is asked to; what is wrong beside ``--help`` does not matter."""
    asked = found.draft
    if asked.help:
        width = shutil.get_terminal_size((79, 24)).columns
        return help_text(verbose=bool(asked.verbose), program=program, width=width)
    if asked.version and not found.syntax:
        return version_text(verbose=bool(asked.verbose))
    return ""


def show(text: str) -> None:
    """Write to standard output; a reader that has had enough, as ``head`` has, is no reason to fail."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # what is left must not be tried again at the end of the process
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def start(program: str, found: Resolved, *, reread: Reread | None = None) -> int:
    """Run what was found, or say what is wrong with it (spec process.md 2.2, 1.5)."""
    for problem in found.syntax:
        complain(program, "error", located(problem))
    for problem in found.usage:
        complain(program, "usage error", located(problem))
    if found.settings is None:
        say(f"    try '{program} --help --verbose' for the list of options")
        return 1
    if found.settings.health:
        report, code = check_health(found.instances)
        show(f"{report}\n")
        return code
    for warning in found.warnings:
        complain(program, "warning", str(warning))
    return Program(program, found.instances, reread=reread).run()


def try_out() -> int:
    """Relay a message between two relays of our own."""
    report, code = self_test()
    show(f"{report}\n")
    return code


def check(program: str, given: Arguments, *, base: Path) -> int:
    """Say all that is wrong with a configuration, without a start."""
    found = examine(load_arguments(given, base=base), occurrences(given), base=base)
    for problem in found.problems:
        complain(program, "error", located(problem))
    for warning in found.warnings:
        complain(program, "warning", located(warning))
    if not found.problems:
        show(f"{given.config_file or 'the configuration'}: the relay can start with it\n")
    return 1 if found.problems else 0


def located(problem: Problem) -> str:
    """The problem with its file and line; that it stands on the command line is plain to see."""
    return problem.text if problem.where == COMMAND_LINE else str(problem)


def version_text(*, verbose: bool) -> str:
    """What ``--version`` prints (spec process.md 6.2)."""
    lines = [BANNER, "", COPYRIGHT, ""]
    if verbose:
        sockets = "enabled" if hasattr(socket, "AF_UNIX") else "disabled"
        lines += ["Multi-threading: enabled", f"Unix domain sockets: {sockets}", "POP server: enabled"]
        lines += ["Admin server: enabled", f"TLS library: {ssl.OPENSSL_VERSION}", ""]
    lines += [f"TLS by {ssl.OPENSSL_VERSION}", ""]
    lines += ["This program is free software under the GNU General Public License, version 3 or later;"]
    lines += ["it comes with absolutely no warranty."]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
