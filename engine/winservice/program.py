"""The program ``emailrelay-service``: what Windows starts, and what installs, removes, starts and stops that.

Exit codes: 0 done; 1 not done, with the reason on standard error. Run by Windows, the codes of the relay stand in the
service's own exit code.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from engine.errors import RelayError
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
        for line in str(error).splitlines():
            sys.stderr.write(f"{PROGRAM}: error: {line}\n")
        return 1


if sys.platform == "win32":
    # Windows gives a service little time to answer its first call, just when the computer starts and everything is
    # slow: the relay itself is loaded behind that, below.
    import os
    import threading
    from dataclasses import replace

    from engine.winservice.host import Host
    from engine.winservice.scm import Connection, WindowsManager

    def _on_windows(wanted: Wanted, program: Path) -> int:
        return _serve(wanted, program) if wanted.work is Work.RUN else _administer(wanted, program)

    def _administer(wanted: Wanted, program: Path) -> int:
        from engine.winservice.administration import Administration  # noqa: PLC0415 - see above

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
        connection = Connection(wanted.name, Host)
        thread = threading.Thread(target=connection.dispatch, name="service control", daemon=True)
        thread.start()
        host = connection.wait()
        code = 1
        try:
            code = _run(replace(wanted, name=connection.name), program, host)
        finally:
            host.ended(code)
            thread.join()
        return code

    def _run(wanted: Wanted, program: Path, host: Host) -> int:
        from engine.eventlog import WindowsEventLog, report_error  # noqa: PLC0415 - see above
        from engine.winservice.relay import run_service  # noqa: PLC0415 - see above

        log = WindowsEventLog("emailrelay")
        try:
            return run_service(wanted, program, host, lambda line: report_error(log, line))
        finally:
            log.close()

else:

    def _on_windows(wanted: Wanted, program: Path) -> int:
        del wanted, program
        raise RelayError("there are no Windows services here; use the units in installer/linux, or launchd on a Mac")


if __name__ == "__main__":
    sys.exit(main())
