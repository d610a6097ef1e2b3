"""The ``emailrelay-resubmit`` program: failed messages go back to the queue (spec message-store.md 6.2).

A message that has failed five times stays where it is. Meant to be run now and then, from cron for example.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from engine.config.options import OPTIONS
from engine.spool.folder import Folder, reason_of
from engine.spool.layout import EnvelopeState, Kind, classify, envelope_name
from engine.spool.path_folder import open_folder

MOST_FAILURES = 5
"""How often a message may fail before it is left to a person."""
LONGEST_ENVELOPE = 64 << 20
_REASON = b"MailRelay-Reason:"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the answer is its exit code."""
    program = Path(sys.argv[0]).name
    program = program if program.startswith("emailrelay") else "emailrelay-resubmit"
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given and given[0] in {"-h", "--help"}:
        print(f"usage: {program} [<spool-dir>]")  # noqa: T201 - asked for
        return 0
    place = given[0] if given else str(OPTIONS["spool-dir"].default)
    if len(given) > 1 or place.startswith("-"):
        return _complain(f"usage: {program} [<spool-dir>]")
    try:
        folder = open_folder(Path(place))
    except OSError as error:
        return _complain(f"{program}: invalid spool directory: {place}: {reason_of(error)}")
    try:
        resubmit(folder)
    except OSError as error:
        return _complain(f"{program}: {place}: {reason_of(error)}")
    finally:
        folder.close()
    return 0


def resubmit(folder: Folder) -> int:
    """Queue the failed messages of ``folder`` that failed fewer than five times; how many that were.

    The reasons stay in the envelope, so that they go on counting. A queued message of the same name is
    never replaced. Raises :class:`OSError` when the folder cannot be read.
    """
    done = 0
    for name in sorted(entry.name for entry in folder.scan()):
        piece = classify(name)
        if piece is None or piece.kind is not Kind.ENVELOPE or piece.state is not EnvelopeState.BAD:
            continue
        # taken by somebody else meanwhile, or no regular file: the next run looks again
        with suppress(OSError):
            if folder.read(name, LONGEST_ENVELOPE).count(_REASON) < MOST_FAILURES:
                folder.rename(name, envelope_name(piece.id))
                done += 1
    return done


def _complain(line: str) -> int:
    print(line, file=sys.stderr)  # noqa: T201 - this is the program's voice
    return 1


if __name__ == "__main__":
    sys.exit(main())
