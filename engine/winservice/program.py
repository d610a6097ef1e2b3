"""The program ``emailrelay-service``: what Windows starts, and what installs, removes, starts and stops that.

Exit codes: 0 done; 1 not done, with the reason on standard error. Run by Windows, the codes of the relay stand in the
service's own exit code.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from engine.errors import RelayError
from engine.program import complain
from engine.winservice.administration import Administration
from engine.winservice.arguments import HELP, Wanted, Work, parse

PROGRAM = "emailrelay-service"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the answer is its exit code."""
    try:
        wanted = parse(sys.argv[1:] if arguments is None else arguments)
        if wanted.work is Work.HELP:
            sys.stdout.write(HELP)
            return 0
        return _on_windows(wanted, Path(sys.executable))
    except RelayError as error:
        complain(PROGRAM, "error", str(error))
        return 1


if sys.platform == "win32":
    from engine.eventlog import WindowsEventLog, report_error
    from engine.winservice.host import Host, run_relay
    from engine.winservice.scm import Connection, WindowsManager
    from engine.winservice.start import find_start

    def _on_windows(wanted: Wanted, program: Path) -> int:
        if wanted.work is Work.RUN:
            return _serve(wanted, program)
        folders = tuple(Path(os.environ[name]) for name in ("PROGRAMFILES", "PROGRAMW6432") if name in os.environ)
        return Administration(
            manager=WindowsManager(),
            program=program,
            say=lambda line: print(line, flush=True),  # noqa: T201 - this is the program's voice
            pause=threading.Event().wait,
            keeper_of_programs=folders,
        ).do(wanted)

    def _serve(wanted: Wanted, program: Path) -> int:
        """Be the service. The relay has the main thread, as everywhere; Windows' dispatcher gets one of its own."""
        log = WindowsEventLog("emailrelay")
        connection = Connection(wanted.name, Host)
        thread = threading.Thread(target=connection.dispatch, name="service control", daemon=True)
        thread.start()
        host = connection.wait()
        code = 1
        try:
            start = find_start(replace(wanted, name=connection.name), program)
            code = run_relay(start, host, lambda line: report_error(log, line))
        except RelayError as error:
            report_error(log, str(error))
        finally:
            host.ended(code)
            thread.join()
            log.close()
        return code

else:

    def _on_windows(wanted: Wanted, program: Path) -> int:
        del wanted, program
        raise RelayError("there are no Windows services here; use the units in installer/linux, or launchd on a Mac")


if __name__ == "__main__":
    sys.exit(main())
