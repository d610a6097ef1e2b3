"""The wizard's way: which steps there are, which may be visited, how each one stands.

Frozen: every move gives a new value. No Qt; the window shows what this says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from emailrelay_gui.wizard.answers import Mode
from emailrelay_gui.wizard.checks import Finding, Severity, Step
from emailrelay_gui.wizard.templates import Template
from engine.api import say

TITLES = {
    Step.WELCOME: say("Welcome"),
    Step.OVERVIEW: say("Overview"),
    Step.USE_CASE: say("Use case"),
    Step.CONNECTIONS: say("Connections"),
    Step.FORWARDING: say("Forwarding"),
    Step.TLS: "TLS",
    Step.AUTHENTICATION: say("Authentication"),
    Step.POP: "POP",
    Step.FILTERS: say("Filters"),
    Step.LOGGING: say("Logging"),
    Step.STARTUP: say("Startup"),
    Step.REVIEW: say("Review"),
    Step.APPLY: say("Apply"),
}
PAGES = (
    Step.CONNECTIONS,
    Step.FORWARDING,
    Step.TLS,
    Step.AUTHENTICATION,
    Step.POP,
    Step.FILTERS,
    Step.LOGGING,
    Step.STARTUP,
)


class Mark(StrEnum):
    """The mark before a step in the list."""

    CURRENT = "current"
    DONE = "done"
    WARNING = "warning"
    ERROR = "error"
    TODO = "to do"


MARKS = {
    Mark.CURRENT: say("current"),
    Mark.DONE: say("done"),
    Mark.WARNING: say("warning"),
    Mark.ERROR: say("error"),
    Mark.TODO: say("to do"),
}
"""The marks as they are read aloud."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Where the user is, has been and may go."""

    mode: Mode = Mode.NEW
    step: Step = Step.WELCOME
    hidden: frozenset[str] = frozenset()
    visited: frozenset[Step] = frozenset({Step.WELCOME})

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the list, in order; Welcome and Apply are not in it."""
        first = Step.USE_CASE if self.mode is Mode.NEW else Step.OVERVIEW
        return (first, *(step for step in PAGES if step.value not in self.hidden), Step.REVIEW)

    def begin(self, mode: Mode) -> Flow:
        """Leave the welcome page; an existing installation opens on its overview with all steps open."""
        flow = replace(self, mode=mode, hidden=frozenset())
        if mode is Mode.EDIT:
            return replace(flow, step=Step.OVERVIEW, visited=frozenset((*flow.steps, Step.WELCOME)))
        return flow.go(Step.USE_CASE)

    def use(self, template: Template) -> Flow:
        """Hide what the template does not need."""
        return replace(self, hidden=template.hidden)

    def go(self, step: Step) -> Flow:
        """Go to a step and remember that it was seen."""
        return replace(self, step=step, visited=self.visited | {step})

    def may_go(self, step: Step, findings: Sequence[Finding] | None = None) -> bool:
        """Whether the step can be clicked in the list; during Apply nothing can.

        Where the user has been, and Review as soon as ``findings`` hold nothing that keeps it from being applied.
        """
        if self.step in {Step.APPLY, Step.WELCOME}:
            return False
        done = step is Step.REVIEW and self.step is not Step.USE_CASE and findings is not None
        return step in self.visited or (done and not blocking(findings or (), self))

    @property
    def following(self) -> Step | None:
        """The step that *Next* leads to; after Review comes Apply, after Apply nothing."""
        if self.step is Step.APPLY:
            return None
        if self.step is Step.WELCOME:
            return self.steps[0]
        if self.step is Step.REVIEW:
            return Step.APPLY
        return self.steps[self.steps.index(self.step) + 1]

    @property
    def previous(self) -> Step | None:
        """The step that *Back* leads to."""
        if self.step in {Step.WELCOME, Step.APPLY}:
            return None
        at = self.steps.index(self.step)
        return self.steps[at - 1] if at else Step.WELCOME

    def mark(self, step: Step, findings: Sequence[Finding]) -> Mark:
        """How a step stands; findings show only where the user has been."""
        if step is self.step:
            return Mark.CURRENT
        if step not in self.visited:
            return Mark.TODO
        here = [finding.severity for finding in findings if shown_at(finding.step, self) is step]
        if Severity.ERROR in here:
            return Mark.ERROR
        return Mark.WARNING if here else Mark.DONE


def shown_at(step: Step, flow: Flow) -> Step:
    """The step whose mark tells of a finding: locations are on the overview when editing."""
    return Step.OVERVIEW if step is Step.USE_CASE and flow.mode is Mode.EDIT else step


def blocking(findings: Sequence[Finding], flow: Flow) -> tuple[Finding, ...]:
    """The errors of visible pages."""
    shown = {*flow.steps, Step.USE_CASE}
    return tuple(each for each in findings if each.severity is Severity.ERROR and each.step in shown)
