"""What an import brings, and what it had to leave: values for the wizard, and sentences for the user."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from emailrelay_gui.wizard.answers import Answers
from engine.api import RelayError, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """One set-up of another program, as far as a relay can do the same."""

    program: str
    """Its name, as its users know it."""
    path: Path
    answers: Mapping[str, object] = field(default_factory=dict[str, object])
    """Fields of :class:`~emailrelay_gui.wizard.answers.Answers` with their values."""
    taken: tuple[str, ...] = ()
    """What was carried over, in words without secrets."""
    left: tuple[str, ...] = ()
    """What could not be carried over, and what to do about it."""

    def onto(self, base: Answers) -> Answers:
        """``base`` with what was imported."""
        return replace(base, **cast("Any", self.answers))


class ImportRefused(RelayError):
    """A file that cannot be imported; the sentence names file, line and rule."""

    def __init__(self, path: Path, line: int, text: str) -> None:
        where = say("{path}, line {line}", path=path, line=line) if line else str(path)
        super().__init__(f"{where}: {text}")
