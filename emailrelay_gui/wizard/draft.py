"""Answers that were given but not applied, kept so that Cancel loses nothing (spec gui.md D5). No Qt.

Promises: no secret is kept; a draft that cannot be read counts as none; it is for its owner only.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import cast

from emailrelay_gui.wizard import answers_json
from emailrelay_gui.wizard.answers import Answers
from emailrelay_gui.wizard.answers_json import AnswersFile, SecretRef
from emailrelay_gui.wizard.source import Source
from engine.api import RelayError, Secret

NAME = "wizard-draft.json"
VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One set of answers on its way."""

    config_file: Path
    new: bool
    """Whether it is about a new installation."""
    saved: float
    """Unix time."""
    answers: AnswersFile

    def onto(self, base: Answers) -> Answers:
        """``base`` with what was answered; raises :class:`~engine.errors.RelayError` where it does not fit any more."""
        return answers_json.read(self.answers, base, _none)


def draft_of(answers: Answers, base: Answers, *, config_file: Path, new: bool, instance: str, saved: float) -> Draft:
    """What ``answers`` change of ``base``; secrets are left out."""
    file = answers_json.parse(answers_json.write(answers, instance=instance, placeholders=False).encode())
    changed = {each.name for each in fields(Answers) if getattr(answers, each.name) != getattr(base, each.name)}
    values = {key: value for key, value in file.values.items() if new or key in changed}
    return Draft(config_file=config_file, new=new, saved=saved, answers=replace(file, values=values))


def draft_for(source: Source, answers: Answers, base: Answers, saved: float) -> Draft:
    """What ``answers`` change of ``base``, about the installation ``source``."""
    return draft_of(
        answers,
        base,
        config_file=source.config.path,
        new=not source.existing,
        instance=source.instance,
        saved=saved,
    )


def save(draft: Draft, path: Path) -> None:
    """Keep a draft; a folder that cannot be written only costs the draft."""
    file = draft.answers
    content = {
        "version": VERSION,
        "config": str(draft.config_file),
        "new": draft.new,
        "saved": draft.saved,
        "answers": {
            "version": answers_json.VERSION,
            "template": file.template,
            "instance": file.instance,
            "answers": file.values,
        },
    }
    part = path.with_name(f"{path.name}.part")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as writer:
            json.dump(content, writer, indent=1)
        part.replace(path)


def load(path: Path) -> Draft | None:
    """The draft that was kept; None if there is none that can be used."""
    try:
        content: object = json.loads(path.read_bytes())
        if not isinstance(content, dict):
            return None
        given = cast("dict[str, object]", content)
        if given.get("version") != VERSION or not isinstance(given.get("saved"), float | int):
            return None
        return Draft(
            config_file=Path(str(given["config"])),
            new=given["new"] is True,
            saved=float(str(given["saved"])),
            answers=answers_json.parse(json.dumps(given["answers"]).encode()),
        )
    except (OSError, ValueError, KeyError, RelayError):
        return None


def forget(path: Path) -> None:
    """Remove the draft, if there is one."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _none(reference: SecretRef) -> Secret:
    raise RelayError(f"a draft has no {reference.source} secret.")
