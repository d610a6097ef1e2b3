"""How a program is called on each system; a script on Windows only through its interpreter.

Pure. Windows has no argument vectors: a program gets one line and takes it apart as it likes, so what
an interpreter would take apart differently is refused (spec reliability-security.md L4).
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PureWindowsPath
from typing import Literal

Platform = Literal["unix", "windows"]


class CommandError(ValueError):
    """A program cannot be called safely; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What is run."""

    argv: tuple[str, ...]
    line: str = ""
    """Windows: the command line, quoted as the program or interpreter reads it; empty elsewhere."""


def command_for(path: str, args: Sequence[str], platform: Platform, *, system: str = r"C:\Windows\System32") -> Command:
    """The command for a program or script; ``system`` is the folder of Windows' own programs.

    Raises :class:`CommandError` for a kind that is not known and for arguments that would be misread.
    """
    if platform == "unix":
        return Command(argv=(path, *args))
    for text in (path, *args):
        if any(ord(char) < 32 for char in text):
            raise CommandError("control character in an argument")
    kind = PureWindowsPath(path).suffix.lower()
    if kind in {".exe", ".com"}:
        return _listed(path, *args)
    if kind in {".bat", ".cmd"}:
        return _batch(system, path, args)
    if kind == ".ps1":
        # What looks like a parameter's name would be taken for one.
        _refuse(args, lambda text: text.startswith(("-", "\N{EN DASH}", "\N{EM DASH}", "\N{HORIZONTAL BAR}")))
        shell = rf"{system}\WindowsPowerShell\v1.0\powershell.exe"
        switches = ("-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "RemoteSigned")
        return _listed(shell, *switches, "-File", path, *args)
    if kind in {".js", ".vbs", ".wsf"}:
        # The host takes what begins with // for itself, wherever it stands; a quote cannot be passed at all.
        _refuse(args, lambda text: text.startswith("//") or '"' in text)
        return _listed(rf"{system}\cscript.exe", "//NoLogo", "//B", path, *args)
    raise CommandError(f"not a program or script: {kind or path}")


def _listed(*argv: str) -> Command:
    return Command(argv=argv, line=subprocess.list2cmdline(argv))


def _batch(system: str, path: str, args: Sequence[str]) -> Command:
    """``cmd /s`` drops the outer quotes; within the inner ones only ``"`` and ``%`` mean something."""
    _refuse((path, *args), lambda text: '"' in text or "%" in text or text.endswith("\\"))
    head = (rf"{system}\cmd.exe", "/d", "/e:on", "/v:off", "/s", "/c")
    call = " ".join(f'"{text}"' for text in (path, *args))
    return Command(argv=(*head, path, *args), line=f'{subprocess.list2cmdline(head)} "{call}"')


def _refuse(args: Sequence[str], misread: Callable[[str], bool]) -> None:
    for text in args:
        if misread(text):
            raise CommandError(f"a script cannot be given this argument: {text}")
