"""Occurrences of options into :class:`Settings`: names, repeats, values, availability (spec process.md 1 and 2).

Every problem is found in one go. Those of the syntax (spec 2.2) are kept apart from those of usage (1.5), because
they are reported differently.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final

from engine.config.arguments import (
    Arguments,
    FileSettings,
    Setting,
    parse_arguments,
    parse_file,
)
from engine.config.checks import Findings, check
from engine.config.grammar import effective
from engine.config.host import Host
from engine.config.instances import PROCESS_WIDE, Instance, Share, divide, shared_with
from engine.config.kinds import Arity
from engine.config.options import OPTIONS, Option, Settings, nearest, split_instance
from engine.errors import Problem

__all__ = [
    "Arguments",
    "FileSettings",
    "Instance",
    "Resolved",
    "Setting",
    "assemble",
    "parse_arguments",
    "parse_file",
    "resolve",
]

_COMMENT: Final = re.compile(r"(^|[ \t])#")


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """What a command line and a file amount to.

    ``settings`` is None if there are problems; ``draft`` is always there, with defaults in place of what is wrong.
    ``syntax`` problems are reported as ``error``, ``usage`` problems as ``usage error``. Both are those of the first
    instance; ``others`` are the further ones of a configuration with prefixes, as drafts if there are problems.
    """

    settings: Settings | None
    draft: Settings
    name: str = ""
    """The prefix of the first instance; usually empty."""
    others: tuple[Instance, ...] = ()
    syntax: tuple[Problem, ...] = ()
    usage: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong."""
        return self.syntax + self.usage

    @property
    def instances(self) -> tuple[Instance, ...]:
        """All of them, the first one first."""
        return (Instance(name=self.name, settings=self.settings or self.draft), *self.others)


def resolve(settings: Sequence[Setting], *, root: bool = False, host: Host | None = None) -> Resolved:
    """Build the settings from all occurrences, those of the command line first.

    ``root`` says whether the process has the rights of root, for callers who know no more about the host.
    """
    host = host or Host(root=root)
    shares, unknown = divide(settings)
    declared = frozenset(share.name for share in shares)
    first, *more = (_Resolver(host, share.name, further=number > 0) for number, share in enumerate(shares))
    first.syntax += [setting.problem(_unknown(setting, declared)) for setting in unknown]
    found = first.run(shares[0])
    others: list[Instance] = []
    for resolver, share in zip(more, shares[1:], strict=True):
        other = resolver.run(share, shared_with(found.draft))
        others.append(Instance(name=share.name, settings=other.draft))
        found = replace(
            found,
            settings=found.settings if other.settings else None,
            syntax=_sorted(found.syntax + other.syntax),
            usage=found.usage + other.usage,
            warnings=found.warnings + other.warnings,
        )
    return replace(found, others=tuple(others))


def assemble(arguments: Arguments, file: FileSettings | None = None, *, host: Host | None = None) -> Resolved:
    """Build the settings from a command line and its configuration file, with the problems of all steps."""
    found = resolve(arguments.settings + (file.settings if file else ()), host=host)
    syntax = _sorted((*arguments.syntax, *(file.problems if file else ()), *found.syntax))
    usage = arguments.usage + found.usage
    return replace(found, settings=None if syntax or usage else found.settings, syntax=syntax, usage=usage)


@dataclass(slots=True)
class _Resolver:
    """Works out the settings of one instance; a ``further`` one has no say in what concerns the process."""

    host: Host
    name: str = ""
    further: bool = False
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    given: dict[str, Setting] = field(default_factory=dict[str, Setting])
    syntax: list[Problem] = field(default_factory=list[Problem])
    usage: list[Problem] = field(default_factory=list[Problem])
    warnings: list[Problem] = field(default_factory=list[Problem])

    def run(self, share: Share, shared: Mapping[str, Any] = MappingProxyType({})) -> Resolved:
        self.values["spool_dir"] = self.host.spool_dir
        for name, occurrences in share.options.items():
            if self.further and name in PROCESS_WIDE:
                text = f'the option "{occurrences[0].name}" has no effect: it counts for the first instance only'
                self.warnings.append(occurrences[0].problem(text))
            if not self.further or name not in PROCESS_WIDE or name.startswith("as-"):
                self._take(OPTIONS[name], occurrences)
        draft = Settings(**{**self.values, **shared})
        self._check(draft)
        return Resolved(
            settings=None if self.syntax or self.usage else draft,
            draft=draft,
            name=self.name,
            syntax=_sorted(self.syntax),
            usage=tuple(self.usage),
            warnings=tuple(self.warnings),
        )

    def _take(self, option: Option, occurrences: Sequence[Setting]) -> None:
        if option.doc.command_line:
            occurrences = self._of_command_line(occurrences)
        if option.arity is Arity.FLAG:
            self._take_flag(option, occurrences)
            return
        if option.takes_next:
            for setting in occurrences:
                if setting.value is None:
                    self.syntax.append(setting.problem(f'no value supplied for the option "{setting.shown}"'))
            occurrences = [setting for setting in occurrences if setting.value is not None]
        if option.arity is not Arity.LIST:
            occurrences = self._agreed(option, occurrences)
        if occurrences:
            self._take_value(option, occurrences)

    def _of_command_line(self, occurrences: Sequence[Setting]) -> list[Setting]:
        for setting in occurrences:
            if setting.line:
                text = f'the option "{setting.name}" can stand on the command line only; remove it or comment it out'
                self.usage.append(setting.problem(text))
        return [setting for setting in occurrences if not setting.line]

    def _take_flag(self, option: Option, occurrences: Sequence[Setting]) -> None:
        good: list[Setting] = []
        for setting in occurrences:
            if effective(option.name, setting.value or "") in {"", None}:
                good.append(setting)
            else:
                text = f'the option "{setting.shown}" takes no value, but "{setting.value}" follows it'
                self.syntax.append(setting.problem(text + _comment_hint(setting)))
        good = self._agreed(option, good)
        count = sum(effective(option.name, setting.value or "") == "" for setting in good)
        if count and self._available(option, good[0]):
            self.given[option.name] = good[0]
            self.values[option.field] = count if option.kind.name == "count" else True

    def _agreed(self, option: Option, occurrences: Sequence[Setting]) -> list[Setting]:
        """Those that count: the command line wins over the file, and neither may contradict itself."""
        said = [setting for setting in occurrences if setting.value or not option.kind.blank_yields]
        kept = list(said or occurrences)
        if not kept:
            return []
        first = kept[0]
        for setting in kept[1:]:
            if _sense(option, setting) == _sense(option, first):
                continue
            if setting.where == first.where:
                text = f'the option "{setting.shown}" is given more than once, with different values'
                self.syntax.append(setting.problem(text))
            else:
                text = f'the option "{setting.name}" is overridden by the command line'
                self.warnings.append(setting.problem(text))
        return [setting for setting in kept if _sense(option, setting) == _sense(option, first)]

    def _take_value(self, option: Option, occurrences: Sequence[Setting]) -> None:
        first = occurrences[0]
        texts = [setting.value or "" for setting in occurrences]
        if option.kind.expands_app and self.host.app_dir:
            texts = [self._expanded(option, text) for text in texts]
        text = ",".join(texts) if option.arity is Arity.LIST else texts[0]
        try:
            value = option.kind.parse(text)
        except ValueError as error:
            if self._available(option, first):
                self.given[option.name] = first
                self.usage.append(self._wrong(option, _culprit(option, occurrences), str(error)))
            return
        if not self._available(option, first):
            return
        self.given[option.name] = first
        self.values[option.field] = value
        for setting in occurrences:
            self.warnings.extend(
                setting.problem(_doubt(option, doubt)) for doubt in option.kind.doubts(setting.value or "")
            )
            if setting.line and _COMMENT.search(setting.value or "") and not option.doc.secret:
                text = f'all of "{setting.value}" is the value of the option "{setting.name}"{_comment_hint(setting)}'
                self.warnings.append(setting.problem(text))
        if option.kind.first_only and len(set(texts)) > 1:
            text = f'the option "{first.name}" is given more than once; "{value}" is used'
            self.warnings.append(occurrences[-1].problem(text))

    def _expanded(self, option: Option, text: str) -> str:
        """Put the program's folder for the first ``@app`` of a path, and of each path in a list."""
        paths = text.split(",") if option.arity is Arity.LIST else [text]
        return ",".join(path.replace("@app", self.host.app_dir, 1) for path in paths)

    def _wrong(self, option: Option, setting: Setting, rule: str) -> Problem:
        shown = "this" if option.doc.secret else f'"{setting.value}"' if setting.value else "nothing"
        return setting.problem(f'the option "{setting.name}" needs {rule}, not {shown}{_comment_hint(setting)}')

    def _available(self, option: Option, setting: Setting) -> bool:
        """Whether the option means anything on this system."""
        if self.host.platform in option.doc.platforms:
            return True
        text = f'the option "{setting.name}" has no effect on this system'
        self.warnings.append(setting.problem(text))
        return False

    def _check(self, draft: Settings) -> None:
        if draft.help or draft.version:
            return
        refused = {problem.option for problem in (*self.syntax, *self.usage)}
        findings: Findings = check(draft, frozenset(self.given) | (refused & OPTIONS.keys()), self.host)
        for option, text in findings.problems:
            if option not in refused:
                self.usage.append(self._located(option, text))
        self.warnings.extend(
            self._located(option, text)
            for option, text in findings.warnings
            if not self.further or option not in PROCESS_WIDE
        )

    def _located(self, option: str, text: str) -> Problem:
        setting = self.given.get(option)
        text = f"[{self.name}] {text}" if self.name else text
        return setting.problem(text) if setting else Problem(text=text, option=option)


def _sorted(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(set(problems), key=lambda problem: (problem.where, problem.line, problem.text)))


def _sense(option: Option, setting: Setting) -> str | None:
    return effective(option.name, setting.value or "") if option.arity is Arity.FLAG else setting.value or ""


def _culprit(option: Option, occurrences: Sequence[Setting]) -> Setting:
    """The first occurrence that does not parse by itself, else the first of all."""
    return next((setting for setting in occurrences if not _parses(option, setting)), occurrences[0])


def _parses(option: Option, setting: Setting) -> bool:
    try:
        option.kind.parse(setting.value or "")
    except ValueError:
        return False
    return True


def _doubt(option: Option, doubt: str) -> str:
    return doubt if doubt.startswith("unknown smtp-config") else f'option "{option.name}": {doubt}'


def _comment_hint(setting: Setting) -> str:
    if setting.line and _COMMENT.search(setting.value or ""):
        return "; a comment has to stand on a line of its own"
    return ""


def _unknown(setting: Setting, declared: frozenset[str]) -> str:
    prefix, base = split_instance(setting.name)
    near = nearest(setting.name)
    hyphens = "" if setting.line else "--"
    hint = f'; did you mean "{hyphens}{near.name}"?' if near else ""
    if prefix and base in OPTIONS and prefix not in declared:
        hint += f' (there is no "{prefix}-spool-dir" that would make "{prefix}" a prefix)'
    return f'invalid option "{setting.shown}"{hint}'
