"""What a failure means, to be kept with it: how far the delivery got, the server's status, the diagnosis. Pure.

The same catalogue answers as in a test of the connection, and more is known here than the words that are
left in the envelope: so this is where the diagnosis is made (spec gui.md D7).
"""

from __future__ import annotations

from dataclasses import replace

from engine.diagnosis import diagnose, symptom_of_reason
from engine.errors import RelayError
from engine.forward.outcome import Decision, Step, Verdict
from engine.forward.symptom import symptom_of
from engine.spool.history import Cause
from engine.symptoms import Kind, Symptom


def cause_of_error(error: RelayError, *, stage: str, address: str) -> Cause:
    """Of what ended a session, or the making of one, to ``address``."""
    symptom = symptom_of(error, stage=stage, address=address)
    if symptom.kind is Kind.NO_SUCH_HOST:
        symptom = replace(symptom, stage="resolve")
    return _cause(symptom)


def cause_of_verdict(verdict: Verdict, decision: Decision) -> Cause:
    """Of what the hop said to a message, or why it was not offered at all."""
    if verdict.step is Step.LOCAL:
        return replace(cause_of_reason(verdict.reason, stage=verdict.step.value), enhanced=verdict.enhanced)
    step, code, text = verdict.step, verdict.code, verdict.text
    refused = next((each for each in verdict.refused if each.code == decision.code), None)
    if refused is not None and (verdict.delivered or verdict.step is Step.RCPT):
        step, code, text = Step.RCPT, refused.code, refused.reason
    return _cause(Symptom(kind=Kind.REPLY, stage=step.value, code=code, text=text))


def cause_of_filter(reason: str) -> Cause:
    """Of a filter's refusal."""
    return _cause(Symptom(kind=Kind.FILTER, stage="filter", text=reason))


def cause_of_reason(reason: str, *, stage: str) -> Cause:
    """Of what only our own words tell."""
    return _cause(replace(symptom_of_reason(reason, 0), stage=stage))


def _cause(symptom: Symptom) -> Cause:
    return Cause(stage=symptom.stage, enhanced=symptom.enhanced, diagnosis=diagnose(symptom).key)
