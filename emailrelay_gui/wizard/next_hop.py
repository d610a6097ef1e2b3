"""What the choices of the page Forwarding mean in answers: where mail goes, and when. Pure; no Qt."""

from __future__ import annotations

from dataclasses import fields as names_of

from emailrelay_gui.wizard.answers import Answers, Security, SignIn
from emailrelay_gui.wizard.forwarding_fields import FORWARDING_ADVANCED, FORWARDING_TLS

NO_PATH = frozenset({"", "<default>", "<none>"})
ROUTING = ("split:", "mx:")
"""The filters that find the server of each recipient."""
NOWHERE = ("127.0.0.1", "9")
"""Where mail goes that no filter has found a server for: nobody listens there."""
USUAL_PERIOD = 60


def is_direct(answers: Answers) -> bool:
    """Whether mail goes straight to the servers of its recipients."""
    return answers.forward and any(item.startswith("mx:") for item in answers.client_filters)


def going(answers: Answers, where: str) -> dict[str, object]:
    """The changes that send mail to a server (``True``), straight to its recipients (``direct``), or nowhere."""
    changes: dict[str, object] = {"forward": where != "False"}
    if is_direct(answers) and where != "direct":
        changes["filters"] = tuple(each for each in answers.filters if not each.startswith("split:"))
        changes["client_filters"] = tuple(each for each in answers.client_filters if not each.startswith("mx:"))
        if (answers.server, answers.server_port) == NOWHERE:
            changes |= {"server": "", "server_port": "587"}
    elif where == "direct" and not is_direct(answers):
        split = any(each.startswith("split:") for each in answers.filters)
        changes["filters"] = answers.filters if split else (*answers.filters, ROUTING[0])
        changes["client_filters"] = (*answers.client_filters, ROUTING[1])
        # Many servers have no certificate that could be checked, and strangers sign in nowhere.
        changes |= {"security": Security.OPPORTUNISTIC, "verify": "", "sign_in": SignIn.NONE}
        if not answers.next_hop_text and not answers.server:
            changes |= {"server": NOWHERE[0], "server_port": NOWHERE[1]}
    return changes


def when_of(answers: Answers) -> str:
    """Which of the three ways of sending is chosen."""
    if answers.immediate:
        return "waiting"
    return "background" if answers.on_disconnect or answers.poll or answers.at_start else "demand"


def sending(answers: Answers, initial: Answers, when: str) -> dict[str, object]:
    """The changes that send mail in another way; what was set before comes back with its own interval."""
    if when == when_of(answers):
        return {}
    if when == "background":
        if when_of(initial) == "background":
            kept = ("on_disconnect", "poll", "at_start")
            return {"immediate": False, **{name: getattr(initial, name) for name in kept}}
        return {"immediate": False, "on_disconnect": True, "poll": answers.poll or USUAL_PERIOD}
    return {"immediate": when == "waiting", "on_disconnect": False, "poll": 0, "at_start": False}


def unusual(answers: Answers) -> bool:
    """Whether something of the collapsed part is not as usual."""
    usual = {each.name: each.default for each in names_of(Answers)}
    table = (*FORWARDING_TLS, *FORWARDING_ADVANCED)
    return answers.verify not in NO_PATH or any(getattr(answers, each.name) != usual[each.name] for each in table)
