"""The ``emailrelay-filter-copy`` program: ``filter copy:pop`` for configurations that still name the program.

Called like every filter, with the two files of a message (spec smtp-server.md 18.1, 18.6). Each mailbox below the
store gets the envelope, the content stays where it is, and the exit code 100 says that the message is dealt with.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from engine.clock import SystemClock
from engine.errors import SpoolError
from engine.spool.folder import reason_of
from engine.spool.layout import Kind, classify
from engine.spool.mailbox import mailbox_names
from engine.spool.mailbox_copy import Original
from engine.spool.mailbox_fanout import FanOut, fan_out
from engine.spool.path_folder import open_folder

OK, FAILED, DEALT_WITH = 0, 1, 100


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the filter; the answer is its exit code."""
    given = [each for each in (sys.argv[1:] if arguments is None else arguments) if not each.startswith("-")]
    if len(given) != 2:
        return _refuse("usage: emailrelay-filter-copy <content-file> <envelope-file>")
    envelope = Path(given[1])
    piece = classify(envelope.name)
    if piece is None or piece.kind is not Kind.ENVELOPE:
        return _refuse(f"not an envelope file: {envelope}")
    try:
        folder = open_folder(envelope.parent)
    except OSError as error:
        return _refuse(f"cannot open {envelope.parent}: {reason_of(error)}")
    try:
        names = list(mailbox_names(folder, lambda _: None))
        if not names:
            return OK
        original = Original(folder=folder, id=piece.id, envelope=envelope.name)
        fan_out(original, names, FanOut(base=folder, clock=SystemClock(), host="", pop=True), remove=True)
    except SpoolError as error:
        return _refuse(str(error))
    finally:
        folder.close()
    return DEALT_WITH


def _refuse(reason: str) -> int:
    print(f"<<copy failed>>\n<<{reason}>>")  # noqa: T201 - how a filter tells why
    return FAILED


if __name__ == "__main__":
    sys.exit(main())
