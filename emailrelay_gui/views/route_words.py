"""What the hero's route and facts say, worked out from status, queue and events."""

from __future__ import annotations

from dataclasses import dataclass

from emailrelay_gui import words
from emailrelay_gui.i18n import tr
from emailrelay_gui.models.abilities import elsewhere
from emailrelay_gui.models.activity import Activity
from emailrelay_gui.models.health import Health
from emailrelay_gui.models.tally import Tally
from emailrelay_gui.notify.policy import Fact
from emailrelay_gui.widgets.route import RouteWidget, Way
from emailrelay_gui.widgets.theme import Tone
from engine.api import EngineStatus, RunState


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The facts that the words are made from."""

    status: EngineStatus
    tally: Tally
    activity: Activity
    health: Health
    now: float
    alarms: tuple[Fact, ...] = ()
    """What is wrong for as long as it lasts, and has no words elsewhere."""


def facts(scene: Scene) -> tuple[tuple[str, str], tuple[str, str]]:
    """The two facts at the right of the hero."""
    status, last = scene.status, scene.activity.last_forwarded
    done = tr("nothing yet")
    if last is not None:
        what = last.subject or last.reverse_path or tr("delivery report")
        done = f"{words.when(last.time, scene.now)}, {what}"
    return (tr("Next attempt"), next_attempt(status, scene.tally, scene.now)), (tr("Last forwarded"), done)


def next_attempt(status: EngineStatus, tally: Tally, now: float) -> str:
    """When forwarding happens next, in words."""
    if status.state is not RunState.RUNNING:
        text = tr("not known") if elsewhere(status) else tr("when the relay runs")
    elif not status.forward_to:
        text = tr("forwarding is off")
    elif status.sign_in_problem:
        text = tr("after sign-in")
    elif status.paused:
        text = tr("paused")
    elif status.forwarding:
        text = tr("now")
    else:
        moment = status.next_attempt or tally.next_attempt
        text = tr("in {time}").format(time=words.span(moment - now)) if moment > now else tr("when mail arrives")
    return text


def route(scene: Scene, widget: RouteWidget) -> None:
    """Put the words into the route."""
    status, activity = scene.status, scene.activity
    seen = activity.peers_today(scene.now)
    widget.devices.show_words(
        tr("Devices and apps"), tr("{number} seen today").format(number=seen) if seen else tr("none seen today")
    )
    waiting = scene.tally.waiting
    caption = tr("nothing waiting")
    if waiting:
        age = words.span(scene.now - scene.tally.oldest) if scene.tally.oldest else ""
        caption = tr("{number} waiting").format(number=waiting)
        if age:
            caption = tr("{number} waiting, oldest {age}").format(number=waiting, age=age)
    widget.relay.show_words(tr("Relay"), caption)
    server = status.fallback or status.forward_to
    host = server.rpartition(":")[0] or server
    widget.hop.show_words(provider(host) if host else tr("Not set up"), server or tr("mail stays here"))
    first, second = inward(scene), outward(scene)
    sentence = tr("In: {received}, {way_in}. Out: {forwarded}, {way_out}.").format(
        received=first.above, way_in=first.below, forwarded=second.above, way_out=second.below
    )
    widget.show_ways(first, second, sentence)


def inward(scene: Scene) -> Way:
    """From the devices to the relay."""
    status = scene.status
    above = tr("{number} received").format(number=scene.activity.today(scene.now).received)
    if elsewhere(status) and status.state is not RunState.RUNNING:
        return Way(works=False, tone=Tone.PAUSED, glyph="skipped", above=above, below=tr("not known"))
    if status.state is RunState.FAILED:
        return Way(works=False, tone=Tone.FAILED, glyph="failed", above=above, below=tr("cannot start"))
    if status.state is not RunState.RUNNING:
        return Way(works=False, tone=Tone.PAUSED, glyph="skipped", above=above, below=tr("not listening"))
    if status.degraded:
        return Way(works=False, tone=Tone.WARNING, glyph="damaged", above=above, below=tr("mail is refused"))
    if not status.accepting:
        return Way(works=False, tone=Tone.PAUSED, glyph="held", above=above, below=tr("mail is kept out"))
    ports = listening_ports(status)
    below = tr("port {ports}").format(ports=ports) if ports else tr("not listening")
    return Way(works=bool(ports), tone=Tone.OK if ports else Tone.PAUSED, glyph="ok", above=above, below=below)


def outward(scene: Scene) -> Way:
    """From the relay to the next hop."""
    status, activity = scene.status, scene.activity
    above = tr("{number} forwarded").format(number=activity.today(scene.now).forwarded)
    if status.state is not RunState.RUNNING or not status.forward_to:
        below = tr("not set up") if not status.forward_to else tr("stopped")
        if elsewhere(status) and (status.state is not RunState.RUNNING or status.spool_dir is None):
            below = tr("not known")
        return Way(works=False, tone=Tone.PAUSED, glyph="skipped", above=above, below=below)
    if status.sign_in_problem:
        return Way(works=False, tone=Tone.SIGN_IN, glyph="sign-in", above=above, below=tr("sign-in refused"))
    if status.paused:
        return Way(works=False, tone=Tone.PAUSED, glyph="held", above=above, below=tr("paused"))
    if activity.error:
        return Way(works=False, tone=Tone.WARNING, glyph="damaged", above=above, below=tr("not reachable"))
    if status.fallback:
        below = tr("instead of {server}").format(server=status.forward_to.rpartition(":")[0] or status.forward_to)
        return Way(works=True, tone=Tone.WARNING, glyph="ok", above=above, below=below)
    return Way(works=True, tone=Tone.OK, glyph="ok", above=above, below=activity.protocol or tr("ready"))


def listening_ports(status: EngineStatus) -> str:
    """The ports of the SMTP listeners, each once."""
    ports: list[str] = []
    for entry in status.listening:
        service, _, address = _entry(entry)
        port = address.rpartition(":" if "." in address.partition(":")[0] and ":" in address else ".")[2]
        if service in ("smtp", "") and port not in ports:
            ports.append(port)
    return ", ".join(ports)


def listening_addresses(status: EngineStatus) -> str:
    """``SMTP 0.0.0.0:2525, [::]:2525``, for the status bar."""
    shown: dict[str, list[str]] = {}
    for entry in status.listening:
        service, _, address = _entry(entry)
        host, dot, port = address.rpartition(".")
        pretty = f"[{host}]:{port}" if dot and ":" in host else address
        shown.setdefault(service.upper(), []).append(pretty)
    return "   ".join(f"{service} {', '.join(each)}".strip() for service, each in shown.items())


def _entry(text: str) -> tuple[str, str, str]:
    """Service and address; an original engine does not tell the service."""
    return text.partition(" ") if " " in text else ("", "", text)


def provider(host: str) -> str:
    """The name that people know a server by, or its own."""
    known = {
        "office365.com": "Microsoft 365",
        "outlook.com": "Outlook.com",
        "gmail.com": "Gmail",
        "google.com": "Google Workspace",
        "amazonaws.com": "Amazon SES",
        "sendgrid.net": "SendGrid",
        "mailgun.org": "Mailgun",
        "fastmail.com": "Fastmail",
        "icloud.com": "iCloud Mail",
        "yahoo.com": "Yahoo Mail",
        "zoho.com": "Zoho Mail",
    }
    return next((name for domain, name in known.items() if host.endswith(domain)), tr("Next server"))
