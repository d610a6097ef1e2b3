"""From whatever starts a relay to its configuration file: start scripts, services, pointer files (spec gui.md A1, A7).

Promises: reading only; options that stand on a command line stay there, and are named to the user. A file that
leads nowhere is a :class:`~engine.errors.RelayError` in words. Blocks: call it in a worker thread.
"""

from __future__ import annotations

import plistlib
import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from xml.parsers.expat import ExpatError

from emailrelay_gui.wizard import files
from engine.api import RelayError, batch_command, parse_arguments, pointers_of, say

CONFIG_NAMES = ("emailrelay.conf", "emailrelay.cfg")
BATCH = "emailrelay-start.bat"
OEM = "cp850"
"""The code page of batch files that are no UTF-8; on Windows its own is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """A configuration and the way to it."""

    config_file: Path
    through: tuple[Path, ...] = ()
    """The files that led there, the one that was opened first; none if it was the configuration itself."""
    program: str = ""
    """The program that is started with it, if that is known."""
    beside: tuple[str, ...] = ()
    """Options on the command line, which count besides those of the file and are left where they are."""


def locate(path: Path) -> Located:
    """The configuration that ``path`` is or leads to."""
    if path.is_dir():
        return _through(path, _in_folder(path))
    reader = READERS.get(path.suffix.lower(), _pointer if _may_point(path) else None)
    data = files.read(path) if reader is not None else None
    if reader is None or data is None:
        return Located(config_file=path)
    return reader(path, data)


def _pointer(path: Path, data: bytes) -> Located:
    pointers = pointers_of(_decoded(data))
    if "dir-config" not in pointers:
        return Located(config_file=path)
    return _through(path, _in_folder(_pointed(path, pointers["dir-config"])))


def unit_command(text: str, path: Path) -> tuple[str, ...]:
    """The command of a systemd unit (its last ``ExecStart``)."""
    joined = text.replace("\\\n", " ")
    starts = [line.partition("=")[2].strip() for line in joined.splitlines() if line.strip().startswith("ExecStart=")]
    starts = [line for line in starts if line]
    if not starts:
        raise RelayError(say("{path} starts no program: it has no ExecStart.", path=path))
    try:
        words = shlex.split(starts[-1].replace("%%", "%").replace("$$", "$"))
    except ValueError as error:
        raise RelayError(
            say("The ExecStart of {path} cannot be understood: {error}.", path=path, error=error)
        ) from error
    return (words[0].lstrip("@-:+!"), *words[1:]) if words else ()


def agent_command(data: bytes, path: Path) -> tuple[str, ...]:
    """The command of a launchd property list."""
    try:
        content = plistlib.loads(data)
    except (ValueError, ExpatError, plistlib.InvalidFileException) as error:
        raise RelayError(say("{path} is not a property list.", path=path)) from error
    words: object = cast("dict[str, object]", content).get("ProgramArguments") if isinstance(content, dict) else None
    if not isinstance(words, list) or not words:
        raise RelayError(f"{path} starts no program: it has no ProgramArguments.")
    return tuple(str(word) for word in cast("list[object]", words))


def _may_point(path: Path) -> bool:
    """Whether a file could be a pointer: pointer files are short, and no relay is configured by such names."""
    return path.suffix.lower() in {".cfg", ""} or path.name.startswith("emailrelay-")


def _pointed(path: Path, value: str) -> Path:
    folder = path.absolute().parent
    places = {"%dir-contents%": folder, "%dir-bundle%": folder.parent, "@app": folder}
    for name, place in places.items():
        value = value.replace(name, str(place), 1)
    return folder / value


def _in_folder(folder: Path) -> Path:
    """The configuration in a folder: a start script says which, else it has one of the usual names."""
    for name in (BATCH, *CONFIG_NAMES):
        if (folder / name).is_file():
            return folder / name
    raise RelayError(
        say("There is no configuration file in {folder}: {names}.", folder=folder, names=", ".join(CONFIG_NAMES))
    )


def _through(path: Path, found: Path) -> Located:
    """What ``found`` leads to, with ``path`` as the first step of the way."""
    inner = locate(found) if found.suffix == ".bat" else Located(config_file=found)
    return Located(
        config_file=inner.config_file,
        through=(path, *inner.through),
        program=inner.program,
        beside=inner.beside,
    )


def _started(path: Path, words: Sequence[str]) -> Located:
    """The configuration in a command."""
    if not words:
        raise RelayError(say("{path} starts no program.", path=path))
    program = words[0]
    given = parse_arguments(words[1:])
    if given.config_file is None:
        raise RelayError(
            say(
                "{path} starts {name} without a configuration file; all its options stand on the "
                "command line. Import it, to have them in a file.",
                path=path,
                name=Path(program).name,
            )
        )
    home = Path(program).parent
    config = Path(given.config_file.replace("@app", str(home), 1))
    beside = tuple(setting.name for setting in given.settings)
    return Located(config_file=path.parent / config, through=(path,), program=program, beside=beside)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("oem")
    except (LookupError, UnicodeDecodeError):
        return data.decode(OEM)


def _batch(path: Path, data: bytes) -> Located:
    return _started(path, batch_command(_decoded(data), path))


READERS: Mapping[str, Callable[[Path, bytes], Located]] = {
    ".bat": _batch,
    ".cmd": _batch,
    ".service": lambda path, data: _started(path, unit_command(_decoded(data), path)),
    ".plist": lambda path, data: _started(path, agent_command(data, path)),
}
"""How files of other kinds are read, by the end of their names."""
