"""Whether a port can be had, for forms that ask before the engine starts (spec gui.md D6 W3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from engine.errors import ListenError
from engine.net.endpoint import display_address
from engine.net.listener import bind
from engine.net.port_owner import port_owner


class PortTrouble(StrEnum):
    """Why a port cannot be had."""

    TAKEN = "taken"
    NOT_PERMITTED = "not permitted"
    NO_SUCH_ADDRESS = "no such address"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class PortProblem:
    """Why a port cannot be had, in a word and in a sentence."""

    trouble: PortTrouble
    text: str
    program: str = ""
    """Name of the program that holds the port; empty when unknown."""
    pid: int = 0


def check_port(host: str, port: int) -> PortProblem | None:
    """Try to listen on ``port`` at the address ``host`` (empty: everywhere); None when that works."""
    try:
        sockets = bind((host,) if host else (), "smtp", port)
    except ListenError as error:
        return _problem(error, host, port)
    for each in sockets:
        each.close()
    return None


def _problem(error: ListenError, host: str, port: int) -> PortProblem:
    shown = display_address(host, port) if host else str(port)
    if error.reason == "address already in use":
        owner = port_owner(host or "0.0.0.0", port)  # noqa: S104 - stands for any address
        if owner is None:
            return PortProblem(trouble=PortTrouble.TAKEN, text=f"{shown} is used by another program")
        text = f"{shown} is used by {owner.name}, process {owner.pid}"
        return PortProblem(trouble=PortTrouble.TAKEN, text=text, program=owner.name, pid=owner.pid)
    if error.reason == "permission denied":
        return PortProblem(trouble=PortTrouble.NOT_PERMITTED, text=f"{shown}: {error.hint}")
    if error.option == "interface":
        return PortProblem(trouble=PortTrouble.NO_SUCH_ADDRESS, text=f"{host}: {error.hint}")
    return PortProblem(trouble=PortTrouble.OTHER, text=f"{shown}: {error.reason}")
