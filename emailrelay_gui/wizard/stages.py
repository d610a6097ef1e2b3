"""The stages of a connection test in the words of the card; pure, no Qt."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from emailrelay_gui.wizard.answers import Answers, Security, SignIn
from engine.api import Stage, StageName

STARTTLS = {StageName.STARTTLS, StageName.EHLO_AGAIN}

NAMES: Mapping[StageName, str] = {
    StageName.RESOLVE: "Name",
    StageName.CONNECT: "Connection",
    StageName.TLS: "Encryption",
    StageName.GREETING: "Greeting",
    StageName.EHLO: "Offers",
    StageName.STARTTLS: "Encryption",
    StageName.EHLO_AGAIN: "Offers then",
    StageName.AUTH: "Sign-in",
    StageName.NOOP: "Answer",
    StageName.QUIT: "Goodbye",
}


ENDS: Mapping[StageName, str] = {
    StageName.AUTH: "accepted",
    StageName.NOOP: "ready for mail",
    StageName.QUIT: "all is well",
}
"""What is said of stages whose own words say little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLine:
    """One stage: what it is called, what came of it, how long it took (below 0: not its own time)."""

    name: str
    result: str = ""
    milliseconds: float = -1
    done: bool = True


def stage_lines(passed: Sequence[Stage], *, verified: bool, port: str) -> tuple[StageLine, ...]:
    """The passed stages as lines, a certificate with a line of its own."""
    lines: list[StageLine] = []
    for stage in passed:
        if not stage.ok:
            continue
        lines.append(StageLine(name=NAMES[stage.name], result=result_of(stage, port), milliseconds=stage.ms))
        if stage.certificate is not None:
            days = int((stage.certificate.not_after - time.time()) // 86400)
            how = "verified" if verified else "not checked"
            lines.append(StageLine(name="Certificate", result=f"{how}, {days} days left"))
    return tuple(lines)


def lines_to_come(passed: Sequence[Stage], answers: Answers) -> tuple[StageLine, ...]:
    """The stage that runs now, and those that wait for it."""
    skipped = {StageName.TLS} if answers.security is not Security.IMPLICIT else STARTTLS
    if answers.security is Security.NONE:
        skipped = {StageName.TLS, *STARTTLS}
    if answers.sign_in is SignIn.NONE:
        skipped = {StageName.AUTH, *skipped}
    over = {stage.name for stage in passed}
    order = list(StageName)
    last = order.index(passed[-1].name) if passed else -1
    names = [each for each in order[last + 1 :] if each not in over | skipped]
    return tuple(StageLine(name=NAMES[name], result="" if at else "...", done=False) for at, name in enumerate(names))


def result_of(stage: Stage, port: str) -> str:
    """What a passed stage found, short."""
    match stage.name:
        case StageName.CONNECT:
            return f"port {port} open"
        case StageName.TLS | StageName.STARTTLS:
            return stage.text.partition(" ")[0].replace("TLSv", "TLS ")
        case StageName.EHLO | StageName.EHLO_AGAIN:
            size = f", up to {stage.size // 1_000_000} MB" if stage.size >= 1_000_000 else ""
            return (", ".join(stage.mechanisms) or "no sign-in") + size
        case _:
            return ENDS.get(stage.name, stage.text)
