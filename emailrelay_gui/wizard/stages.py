"""The stages of a connection test in the words of the card; pure, no Qt."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from emailrelay_gui.wizard.answers import Answers, Security, SignIn
from engine.api import Stage, StageName, joined, say, say_many

STARTTLS = {StageName.STARTTLS, StageName.EHLO_AGAIN}

NAMES: Mapping[StageName, str] = {
    StageName.RESOLVE: say("Name"),
    StageName.CONNECT: say("Connection"),
    StageName.TLS: say("Encryption"),
    StageName.GREETING: say("Greeting"),
    StageName.EHLO: say("Offers"),
    StageName.STARTTLS: say("Encryption"),
    StageName.EHLO_AGAIN: say("Offers then"),
    StageName.AUTH: say("Sign-in"),
    StageName.NOOP: say("Answer"),
    StageName.QUIT: say("Goodbye"),
}


ENDS: Mapping[StageName, str] = {
    StageName.AUTH: say("accepted"),
    StageName.NOOP: say("ready for mail"),
    StageName.QUIT: say("all is well"),
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
            how = say("verified") if verified else say("not checked")
            lines.append(
                StageLine(
                    name=say("Certificate"),
                    result=joined(", ", (how, say_many("{n} day left", "{n} days left", n=days))),
                )
            )
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
            return say("port {port} open", port=port)
        case StageName.TLS | StageName.STARTTLS:
            return stage.text.partition(" ")[0].replace("TLSv", "TLS ")
        case StageName.EHLO | StageName.EHLO_AGAIN:
            offered = ", ".join(stage.mechanisms) or say("no sign-in")
            most = stage.size // 1_000_000
            return say("{offered}, up to {size} MB", offered=offered, size=most) if most else offered
        case _:
            return ENDS.get(stage.name, stage.text)
