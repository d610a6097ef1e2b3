"""Sentences for people that know what they were made from, so that a window can say them in its language.

The engine speaks English and knows no catalogue: what :func:`say` makes is an ordinary English text that carries its
template and its values along. Gluing one to other text makes plain English of it; :func:`joined` does not. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Self


class Wording(str):
    """An English text with the template and the values that it was made from."""

    __slots__ = ("note", "number", "plural", "template", "values")

    template: str
    """As it stands in the catalogues; where there is a ``number``, the form for one."""
    values: Mapping[str, object]
    note: str
    """Tells apart what is one word in English and several in other languages."""
    plural: str
    """The form for many; empty where nothing is counted."""
    number: int

    def __new__(
        cls, template: str, values: Mapping[str, object], note: str = "", plural: str = "", number: int = 1
    ) -> Self:
        chosen = plural if plural and number != 1 else template
        # An error is told, not kept: it would keep all that its traceback holds.
        told = {name: str(value) if isinstance(value, BaseException) else value for name, value in values.items()}
        counted = {"n": f"{number:,}", **told} if plural else told
        # An empty value at the end leaves a blank behind.
        made = super().__new__(cls, chosen.format_map(counted).strip(" ") if counted else chosen)
        made.template = template
        made.values = told
        made.note = note
        made.plural = plural
        made.number = number
        return made

    def __str__(self) -> str:
        """Itself, so that what is made from an error still knows its template."""
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.template, self.values, self.note, self.plural, self.number)

    def rendered(self, look_up: Callable[[Wording], str], figure: Callable[[int], str]) -> str:
        """The text in another language: ``look_up`` finds the template there, ``figure`` writes numbers."""
        chosen = look_up(self)
        values: dict[str, object] = {
            name: value.rendered(look_up, figure) if isinstance(value, Wording) else value
            for name, value in self.values.items()
        }
        if self.plural:
            values["n"] = figure(self.number)
        try:
            return chosen.format_map(values).strip(" ") if values else chosen
        except (KeyError, IndexError, ValueError):
            return str.__str__(self)


def say(template: str, /, *, note: str = "", **values: object) -> Wording:
    """A sentence; ``{name}`` in ``template`` stands for one of ``values``. Without values it is taken as it is."""
    return Wording(template, values, note)


def say_many(one: str, many: str, /, *, n: int, **values: object) -> Wording:
    """A sentence about ``n`` things: ``one`` for a single one, ``many`` otherwise; ``{n}`` is the number."""
    return Wording(one, values, "", many, n)


def joined(separator: str, parts: Iterable[str]) -> Wording:
    """Whole sentences one after another, each of which can still be told in another language."""
    named = {f"part{index}": part for index, part in enumerate(parts)}
    return Wording(separator.replace("{", "{{").replace("}", "}}").join(f"{{{name}}}" for name in named), named)
