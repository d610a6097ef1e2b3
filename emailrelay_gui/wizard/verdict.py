"""What Review has to say about a plan: what is wrong, what the engine's parser thinks, the command line it equals."""

from __future__ import annotations

import shlex
from dataclasses import dataclass

from emailrelay_gui.wizard import diff
from emailrelay_gui.wizard.apply import new_problems
from emailrelay_gui.wizard.changes import FileKind, Plan
from emailrelay_gui.wizard.findings import Finding, Severity
from emailrelay_gui.wizard.source import examine
from engine.api import ConfigDocument, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What there is to say about a plan."""

    plan: Plan
    findings: tuple[Finding, ...] = ()
    new: tuple[Problem, ...] = ()
    """What the engine's parser has against it now."""
    old: tuple[Problem, ...] = ()
    """What it had against the files before and still has."""
    warnings: tuple[Problem, ...] = ()

    @property
    def blocked(self) -> bool:
        """Whether it must not be applied."""
        return bool(self.new) or any(each.severity is Severity.ERROR for each in self.findings)


def judge(plan: Plan, findings: tuple[Finding, ...], config: bytes) -> Verdict:
    """What the engine's own parser says. Blocks."""
    problems, warnings = examine(ConfigDocument.parse(config), plan.config_file.name)
    change = next((each for each in plan.files if each.kind is FileKind.CONFIG), None)
    new = new_problems(change) if change is not None else ()
    fresh = {(each.option, each.text) for each in new}
    old = tuple(each for each in problems if (each.option, each.text) not in fresh)
    return Verdict(plan=plan, findings=findings, new=new, old=old, warnings=warnings)


def command_line(config: bytes) -> str:
    """The configuration as arguments of the headless program, one a line; secrets are masked."""
    document = ConfigDocument.parse("\n".join(diff.masked(config, FileKind.CONFIG)).encode())
    words = [
        f"--{line.name}={shlex.quote(line.value)}" if line.value else f"--{line.name}"
        for line in document.lines()
        if line.name and not line.commented
    ]
    return " \\\n  ".join(("emailrelay --no-daemon", *words)) + "\n"
