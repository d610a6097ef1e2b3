"""What a translation has to keep: placeholders, the ends of sentences, keys, lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tools.translations.collect import Message
from tools.translations.ts import FORMS, Key, Translation

PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}")
KEY: Final = re.compile(r"&(?=[^\s&])")
DOTS: Final = ("...", "…")
MARKUP: Final = re.compile(r"<[^<>]+>")


def faults(language: str, messages: Sequence[Message], known: Mapping[Key, Translation]) -> Iterator[str]:
    """One sentence for each rule that a translation breaks."""
    for message in messages:
        translation = known.get((message.source, message.note))
        if translation is None or not translation.complete:
            yield f"{language}: not translated: {message.source!r}"
            continue
        wanted = FORMS.get(language, 2) if message.one else 1
        if len(translation.forms) != wanted:
            yield f"{language}: {wanted} forms are needed, not {len(translation.forms)}: {message.source!r}"
        for index, form in enumerate(translation.forms):
            source = message.one if index == 0 and len(translation.forms) > 1 else message.source
            yield from (f"{language}: {what}: {source!r} became {form!r}" for what in _broken(source, form))


def _broken(source: str, form: str) -> Iterator[str]:
    if sorted(set(PLACEHOLDER.findall(source))) != sorted(set(PLACEHOLDER.findall(form))):
        yield "the placeholders differ"
    if bool(KEY.search(source)) != bool(KEY.search(form)):
        yield "the key that opens it (&) has come or gone"
    if len(KEY.findall(form)) > 1:
        yield "it has more than one key (&)"
    if source.count("\n") != form.count("\n"):
        yield "the lines differ"
    if sorted(MARKUP.findall(source)) != sorted(MARKUP.findall(form)):
        yield "the words in angle brackets differ"
    if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        yield "the blanks at its ends differ"
    if source.endswith(DOTS) != form.endswith(DOTS):
        yield "the dots at its end have come or gone"
