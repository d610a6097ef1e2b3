"""A test of the connection as text: for *Copy report* and for the terminal. Pure; no Qt.

Promises: nothing secret; the transcript that goes in is redacted by the engine before it exists.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.api import ADVICE, Stage, diagnose

OK, FAILED = "ok", "failed"


def text_of(address: str, stages: Sequence[Stage]) -> str:
    """All that came of a test: a line for each stage, what is wrong, what to do, the transcript."""
    return "\n".join((f"Test of the connection to {address}", "", *_lines(stages))).rstrip() + "\n"


def stage_line(stage: Stage) -> str:
    """One stage: name, outcome, time, what it found."""
    facts = [stage.text]
    if stage.mechanisms:
        facts.append(f"sign-in by {', '.join(stage.mechanisms)}")
    if stage.size:
        facts.append(f"up to {stage.size} octets")
    outcome = OK if stage.ok else FAILED
    return f"{stage.name.value:<11} {outcome:<6} {stage.ms:>6} ms  {'; '.join(each for each in facts if each)}"


def _lines(stages: Sequence[Stage]) -> Iterator[str]:
    for stage in stages:
        yield stage_line(stage)
        if (card := stage.certificate) is not None:
            names = ", ".join(card.names) or card.subject
            yield f"{'':<11} certificate for {names}, issued by {card.issuer}, SHA-256 {card.sha256}"
    if not stages:
        return
    yield ""
    last = stages[-1]
    yield from (("All is well; nothing was sent.",) if last.ok else _trouble(last))
    if last.transcript:
        yield ""
        yield "Transcript:"
        yield from last.transcript


def _trouble(stage: Stage) -> Iterator[str]:
    if stage.symptom is None:
        yield stage.text
        return
    found = diagnose(stage.symptom)
    yield f"{found.title}."
    yield found.explanation
    if found.server_text and found.server_text != found.explanation:
        yield f"Said: {' '.join(found.server_text.splitlines())}"
    yield "What to do:"
    for offer in found.offers:
        yield f"- {ADVICE[offer].text}"
        yield from (f"    {number}. {step}" for number, step in enumerate(ADVICE[offer].steps, start=1))
