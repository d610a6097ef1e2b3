"""What a service starts: a configuration that was named, or the original's start script (spec process.md 3.11).

Promises: reading only; without anything to start, a :class:`~engine.errors.RelayError` that names where was looked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.config.parser import parse_arguments
from engine.config.startscript import batch_command, pointers_of
from engine.errors import RelayError
from engine.winservice.arguments import Wanted

FOREGROUND = ("--no-daemon",)
"""What a service adds to any command line, as the original adds its ``--hidden``: Windows has no daemons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """The words for the relay, and the folder that relative paths are taken from."""

    words: tuple[str, ...]
    base: Path

    @property
    def config_file(self) -> Path | None:
        """The configuration among the words, if there is one."""
        found = parse_arguments(self.words).config_file
        return self.base / found if found is not None else None


def find_start(wanted: Wanted, program: Path) -> Start:
    """What the service ``wanted`` runs; ``program`` is the one that Windows starts."""
    if wanted.config:
        config = Path(wanted.config)
        if not config.is_absolute():
            raise RelayError(f"{config} is a relative path: a service needs the whole path of its configuration")
        return Start(words=(*FOREGROUND, str(config)), base=config.parent)
    folders = tuple(dict.fromkeys(_folders(program)))
    for folder in folders:
        script = folder / f"{wanted.name}-start.bat"
        if script.is_file():
            words = batch_command(_text(script), script)
            return Start(words=(*FOREGROUND, *words[1:]), base=folder)
    for folder in folders:
        config = folder / f"{wanted.name}.cfg"
        if config.is_file():
            return Start(words=(*FOREGROUND, str(config)), base=folder)
    places = " or ".join(str(folder) for folder in folders)
    raise RelayError(f"there is no {wanted.name}-start.bat and no {wanted.name}.cfg in {places}: name a --config")


def _folders(program: Path) -> Iterator[Path]:
    """Where to look: where the file beside the program points to, and the program's own folder."""
    home = program.parent
    pointer = program.with_suffix(".cfg")
    if pointer.is_file():
        found = pointers_of(_text(pointer))
        for name in ("dir-config", "dir-install"):
            if name in found:
                yield home / found[name].replace("@app", str(home), 1)
    yield home


def _text(path: Path) -> str:
    """The text of a small file; the original writes scripts in the code page of the console."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise RelayError(f"{path} cannot be read: {error.strerror or error}") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp850")
