"""The ``emailrelay-submit`` program: from its arguments to queued messages (spec message-store.md 10)."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from engine import __version__
from engine.clock import SystemClock
from engine.errors import RelayError
from engine.events import MessageId
from engine.loading import this_host
from engine.spool.directory import DirectorySpool
from engine.spool.folder import Folder
from engine.spool.layout import content_name, envelope_name
from engine.spool.mailbox import POSTMASTER, mailbox_names
from engine.spool.mailbox_copy import Original
from engine.spool.mailbox_fanout import FanOut, fan_out
from engine.spool.path_folder import open_folder
from engine.submit.arguments import HELP, MORE_HELP, USAGE, UsageError, Wanted, parse
from engine.submit.header import HeaderError
from engine.submit.message import Outgoing, messages

_BLOCK = 64 * 1024


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the answer is its exit code."""
    program = Path(sys.argv[0]).stem
    program = program if program.startswith("emailrelay") else "emailrelay-submit"
    try:
        wanted = parse(sys.argv[1:] if arguments is None else arguments)
        if "help" in wanted:
            more = MORE_HELP if "verbose" in wanted else ""
            sys.stdout.write(USAGE.format(program=program) + "\n" + HELP + more)
            return 0
        if "version" in wanted:
            sys.stdout.write(f"{__version__}\n")
            return 0
        return asyncio.run(_submit(program, wanted))
    except (UsageError, HeaderError, RelayError) as error:
        print(f"{program}: {error}", file=sys.stderr)  # noqa: T201 - this is the program's voice
        return 1


async def _submit(program: str, wanted: Wanted) -> int:
    spool = DirectorySpool(_folder(wanted), SystemClock(), opener=_group_folder)
    try:
        with ExitStack() as stack:
            lines = _input(wanted, stack)
            header: list[bytes] = []
            if "body" not in wanted:
                for line in lines:
                    if not line:
                        break
                    header.append(line)
            found = messages(wanted, header, clock=SystemClock(), pid=os.getpid())
            submitted = await _store(spool, found, lines)
        for message in submitted:
            if "copy" in wanted:
                _copy(spool.path, message)
            if "verbose" in wanted:
                print(spool.path / content_name(message))  # noqa: T201 - asked for
            elif "filename" in wanted:
                print(content_name(message))  # noqa: T201 - asked for
            if "debug" in wanted:
                print(f"{program}: submitted {message}", file=sys.stderr)  # noqa: T201 - asked for
    finally:
        spool.close()
    return 0


async def _store(spool: DirectorySpool, found: Sequence[Outgoing], body: Iterator[bytes]) -> list[MessageId]:
    """All messages or none: whatever fails removes those that are not committed."""
    drafts = [spool.begin() for _ in found]
    try:
        for draft, outgoing in zip(drafts, found, strict=True):
            draft.write(b"".join(line + b"\r\n" for line in outgoing.head))
        block = bytearray()
        for line in body:
            block += line + b"\r\n"
            if len(block) >= _BLOCK:
                for draft in drafts:
                    draft.write(block)
                block = bytearray()
        for draft, outgoing in zip(drafts, found, strict=True):
            draft.write(block)
            draft.seal(outgoing.envelope)
        for draft in drafts:
            await draft.commit()
    finally:
        for draft in drafts:
            draft.discard()
    return [draft.id for draft in drafts]


def _folder(wanted: Wanted) -> Path:
    host = this_host()
    return Path((wanted.spool_dir or host.spool_dir).replace("@app", host.app_dir, 1))


def _group_folder(path: Path) -> Folder:
    """What is submitted is for the group, too, whatever the umask (spec message-store.md 7)."""
    folder = open_folder(path)
    folder.share()
    return folder


def _input(wanted: Wanted, stack: ExitStack) -> Iterator[bytes]:
    """The lines of the input without their ends."""
    if wanted.input_file:
        try:
            file: BinaryIO = stack.enter_context(open(wanted.input_file, "rb"))  # noqa: PTH123, SIM115 - the stack closes
        except OSError as error:
            raise UsageError(f"cannot open input file [{wanted.input_file}]") from error
        return _lines(file)
    if "no-stdin" in wanted:
        return iter(())
    return _until_dot(_lines(sys.stdin.buffer)) if sys.stdin.isatty() else _lines(sys.stdin.buffer)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    for line in file:
        yield line.removesuffix(b"\n").removesuffix(b"\r")


def _until_dot(lines: Iterator[bytes]) -> Iterator[bytes]:
    for line in lines:
        if line == b".":
            return
        yield line


def _copy(place: Path, message: MessageId) -> None:
    """Give every mailbox the envelope; the content stays where it is."""
    folder = _group_folder(place)
    try:
        names = list(mailbox_names(folder, lambda _: None))
        if (place / POSTMASTER).is_dir():
            names.append(POSTMASTER)
        if names:
            how = FanOut(base=folder, clock=SystemClock(), host="", pop=True, share=True)
            original = Original(folder=folder, id=message, envelope=envelope_name(message))
            fan_out(original, names, how, remove=True)
    finally:
        folder.close()


if __name__ == "__main__":
    sys.exit(main())
