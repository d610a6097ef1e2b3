"""From ``--filter`` and ``--client-filter`` to chains of filters (spec smtp-server.md 17).

Promises: a specification that cannot be used is refused before anything runs; a program that is missing
is a warning only, because it may be there when mail comes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from engine.children import program_doubts, program_path
from engine.clock import Clock
from engine.errors import ConfigError, Problem
from engine.filters.base import Filter, Role
from engine.filters.chain import Chain
from engine.filters.copy import copy_filter
from engine.filters.deliver import deliver_filter
from engine.filters.exits import ExitFilter, exit_filter, sleep_filter
from engine.filters.msgid import msgid_filter
from engine.filters.network import network_filter
from engine.filters.program import ProgramFilter
from engine.filters.settings import Factory, FilterSettings, Say
from engine.filters.spam import spam_edit_filter, spam_filter
from engine.filters.split import split_filter

__all__ = ["BUILT_IN", "FilterSettings", "Filters"]

Maker = Callable[[Say], Filter]


def mx_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> Filter:
    """``mx:``, with which dnspython is loaded: no other filter asks name servers."""
    from engine.filters import mx  # noqa: PLC0415 - see above

    return mx.mx_filter(params, role, settings, say)


BUILT_IN: Mapping[str, Factory] = {
    "exit:": exit_filter,
    "sleepms:": sleep_filter,
    "net:": network_filter,
    "spam:": spam_filter,
    "spam-edit:": spam_edit_filter,
    "copy:": copy_filter,
    "deliver:": deliver_filter,
    "msgid:": msgid_filter,
    "mx:": mx_filter,
    "split:": split_filter,
}
"""Filters by their prefix; anything else is the path of a program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """The parsed filters of one server, or of one forwarder in one role."""

    role: Role
    warnings: tuple[str, ...]
    """For the log at the start: ``filter program does not exist: <path>``."""
    trivial: bool
    """There is nothing to be asked: no filter, or ``exit:0`` alone."""
    _makers: tuple[Maker, ...]
    _say: Say

    @classmethod
    def parse(
        cls, specs: Sequence[str], role: Role, settings: FilterSettings, *, say: Say, clock: Clock | None = None
    ) -> Filters:
        """Read option values, each one or several specifications with commas between.

        Raises :class:`~engine.errors.ConfigError` with a problem for each that is no good.
        """
        if clock is not None:
            settings = replace(settings, clock=clock)
        makers: list[Maker] = []
        warnings: list[str] = []
        problems: list[Problem] = []
        trivial = True
        for spec in (item.strip() for value in specs for item in value.split(",")):
            if not spec:
                continue
            try:
                maker = _maker(spec, role, settings)
                made = maker(say)
            except ValueError as error:
                option = "filter" if role is Role.SERVER else "client-filter"
                problems.append(Problem(text=f"invalid filter specification: {error}", option=option))
                continue
            makers.append(maker)
            trivial = trivial and isinstance(made, ExitFilter) and made.trivial
            if isinstance(made, ProgramFilter):
                warnings.extend(program_doubts("filter", made.path))
        if problems:
            raise ConfigError(*problems)
        return cls(role=role, warnings=tuple(warnings), trivial=trivial, _makers=tuple(makers), _say=say)

    def chain(self, say: Say | None = None) -> Filter:
        """A fresh chain for one session or run; it says in the log what spec smtp-server.md 17 says.

        ``say`` takes the place of what :meth:`parse` was given, where a line is to name the client.
        """
        say = say or self._say
        return Chain([make(say) for make in self._makers], self.role, say)


def _maker(spec: str, role: Role, settings: FilterSettings) -> Maker:
    prefix, colon, params = spec.partition(":")
    factory = BUILT_IN.get(prefix + colon)
    if factory is not None:
        return partial(factory, params, role, settings)
    path = program_path(spec.removeprefix("file:"), settings.app_dir, settings.base)
    return partial(ProgramFilter, path, role, settings)
