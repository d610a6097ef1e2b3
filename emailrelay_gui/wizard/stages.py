"""The stages of a connection test in the words of the card; pure, no Qt."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from emailrelay_gui.wizard.answers import Answers, Security, SignIn
from engine.api import Offer, Stage, StageName

NAMES: Mapping[StageName, str] = {
    StageName.RESOLVE: "Name",
    StageName.CONNECT: "Connection",
    StageName.TLS: "Encryption",
    StageName.GREETING: "Greeting",
    StageName.EHLO: "Offers",
    StageName.STARTTLS: "Encryption",
    StageName.EHLO_AGAIN: "Offers",
    StageName.AUTH: "Sign-in",
    StageName.NOOP: "Answer",
    StageName.QUIT: "Goodbye",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StageText:
    """One passed stage: what it is called, what came of it, how long it took (below 0: not its own time)."""

    name: str
    result: str
    milliseconds: float = -1


def stage_texts(stages: Sequence[Stage], *, verified: bool, port: str) -> tuple[StageText, ...]:
    """The passed stages as lines; the first EHLO gives way to the one after STARTTLS."""
    again = any(stage.name is StageName.EHLO_AGAIN and stage.ok for stage in stages)
    lines: list[StageText] = []
    for stage in stages:
        if not stage.ok or stage.name is StageName.NOOP or (stage.name is StageName.EHLO and again):
            continue
        lines.append(StageText(name=NAMES[stage.name], result=result_of(stage, port), milliseconds=stage.ms))
        if stage.certificate is not None:
            days = int((stage.certificate.not_after - time.time()) // 86400)
            how = "verified" if verified else "not checked"
            lines.append(StageText(name="Certificate", result=f"{how}, {days} days left"))
    return tuple(lines)


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
        case StageName.AUTH:
            return "accepted"
        case StageName.QUIT:
            return "all is well"
        case _:
            return stage.text


def changes_for(offer: Offer, answers: Answers) -> tuple[str, dict[str, object]] | None:
    """The words of a button and the answers that it changes; None when the offer is nothing of the sort."""
    match offer:
        case Offer.TRY_587:
            return "Try port 587", {"server_port": "587", "security": Security.STARTTLS}
        case Offer.TRY_465:
            return "Try port 465", {"server_port": "465", "security": Security.IMPLICIT}
        case Offer.SWAP_SECURITY if answers.security is Security.IMPLICIT:
            return "Use STARTTLS", {"security": Security.STARTTLS}
        case Offer.SWAP_SECURITY:
            return "Use TLS from the start", {"security": Security.IMPLICIT}
        case Offer.ENABLE_SIGN_IN:
            return "Sign in with a password...", {"sign_in": SignIn.PASSWORD}
        case _:
            return None
