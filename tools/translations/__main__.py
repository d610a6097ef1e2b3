"""``python -m tools.translations``: keep the catalogues in step with the code (CONTRIBUTING.md).

``--update`` writes the texts of the code into all catalogues and compiles them; ``--check`` says what is not in step,
untranslated or broken, for one ``--language`` or all; ``--todo LANGUAGE`` prints what is missing as JSON, and
``--merge LANGUAGE FILE`` takes the same JSON with the translations filled in.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from tools.translations import bypass, rules, ts
from tools.translations.collect import Message, collect

ROOT: Final = Path(__file__).resolve().parent.parent.parent
FOLDER: Final = ROOT / "resources" / "translations"


def file_of(language: str, ending: str = "ts") -> Path:
    """The catalogue of a language."""
    return FOLDER / f"emailrelay.{language}.{ending}"


def update(languages: Sequence[str], messages: Sequence[Message]) -> None:
    """Write and compile catalogues."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in languages:
        path = file_of(language)
        known = ts.read(path)
        path.write_text(ts.write(language, messages, known), "utf-8")
        ts.compile_catalogue(path, file_of(language, "qm"))
        missing = sum(1 for each in ts.read(path).values() if not each.complete)
        print(f"{path.relative_to(ROOT)}: {len(messages)} texts, {missing} to translate")


def problems(languages: Sequence[str], messages: Sequence[Message]) -> Iterator[str]:
    """What is not in order."""
    yield from bypass.findings(ROOT)
    for language in languages:
        path = file_of(language)
        known = ts.read(path)
        if not path.exists() or path.read_text("utf-8") != ts.write(language, messages, known):
            yield f"{path.relative_to(ROOT)} is not in step with the code: python -m tools.translations --update"
        yield from rules.faults(language, messages, known)
        if not _fresh(path, file_of(language, "qm")):
            yield f"{path.relative_to(ROOT)} was not compiled: python -m tools.translations --update"


def todo(language: str, messages: Sequence[Message]) -> str:
    """What is missing, as JSON with empty translations."""
    known = ts.read(file_of(language))
    entries: list[dict[str, object]] = []
    for message in messages:
        translation = known.get((message.source, message.note))
        if translation is not None and translation.complete:
            continue
        entry: dict[str, object] = {"where": message.where, "source": message.source}
        if message.note:
            entry["note"] = message.note
        if message.one:
            entry["one"] = message.one
            entry["translation"] = [""] * ts.FORMS.get(language, 2)
        else:
            entry["translation"] = ""
        entries.append(entry)
    return json.dumps(entries, ensure_ascii=False, indent=1)


def merge(language: str, file: Path, messages: Sequence[Message]) -> None:
    """Take translations in; what is empty changes nothing."""
    path = file_of(language)
    known = ts.read(path)
    entries: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))
    for entry in entries:
        given: str | list[str] = entry["translation"]
        forms = (given,) if isinstance(given, str) else tuple(given)
        if all(forms):
            known[entry["source"], entry.get("note", "")] = ts.Translation(forms=forms)
    path.write_text(ts.write(language, messages, known), "utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 1 when something is not in order."""
    parser = argparse.ArgumentParser(prog="tools.translations", description="The catalogues of the window's texts.")
    work = parser.add_mutually_exclusive_group(required=True)
    work.add_argument("--update", action="store_true", help="write the texts of the code into the catalogues")
    work.add_argument("--check", action="store_true", help="say what is not in order")
    work.add_argument("--todo", metavar="LANGUAGE", help="print what is missing, as JSON")
    work.add_argument("--merge", nargs=2, metavar=("LANGUAGE", "FILE"), help="take the same JSON, filled in")
    parser.add_argument("--language", help="this one only; with --update also a new one")
    found = parser.parse_args(arguments)
    messages = collect(ROOT)
    languages = (found.language,) if found.language else tuple(ts.FORMS)
    if found.update:
        update(languages, messages)
    elif found.todo:
        print(todo(found.todo, messages))
    elif found.merge:
        merge(found.merge[0], Path(found.merge[1]), messages)
        update((found.merge[0],), messages)
    else:
        wrong = list(problems(languages, messages))
        print("\n".join(wrong))
        return 1 if wrong else 0
    return 0


def _fresh(source: Path, target: Path) -> bool:
    """Whether the compiled catalogue is what the compiler makes now."""
    if not source.exists() or not target.exists():
        return False
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, target.name)
        ts.compile_catalogue(source, made)
        return made.read_bytes() == target.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
