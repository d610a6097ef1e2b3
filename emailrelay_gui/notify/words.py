"""Notices in words, one at a time and summed."""

from __future__ import annotations

from pathlib import PurePath

from emailrelay_gui import words
from emailrelay_gui.i18n import many, tr
from emailrelay_gui.notify.alarms import DAY, Alarm
from emailrelay_gui.notify.policy import Fact, Kind, Manner, Target, Toast
from emailrelay_gui.widgets.theme import Tone
from engine.api import (
    EngineStatus,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageStored,
    diagnosis_of,
    symptom_of_reason,
)


def kind_words(kind: Kind) -> str:
    """What a kind is, for the settings."""
    texts = {
        Kind.FAILED: tr("A message failed for good"),
        Kind.SIGN_IN: tr("A new sign-in is needed"),
        Kind.CANNOT_START: tr("The relay cannot start, or stopped by itself"),
        Kind.STALE: tr("Mail waits for too long"),
        Kind.SILENT: tr("No mail has come for a long time"),
        Kind.CERTIFICATE: tr("A certificate ends in 30, 7 or 1 days"),
        Kind.DISK: tr("The disk is nearly full, or cannot be written to"),
        Kind.DEFERRED: tr("An attempt failed and is repeated"),
        Kind.RECEIVED: tr("A message was received"),
        Kind.FORWARDED: tr("A message was forwarded"),
    }
    return texts[kind]


def manner_words(manner: Manner) -> str:
    """How a kind is told of, for the settings."""
    texts = {Manner.OFF: tr("Off"), Manner.QUIET: tr("In the list only"), Manner.TOAST: tr("Show a notification")}
    return texts[manner]


def tone_of(kind: Kind) -> Tone:
    """The ink of a kind."""
    match kind:
        case Kind.FAILED | Kind.CANNOT_START:
            return Tone.FAILED
        case Kind.SIGN_IN:
            return Tone.SIGN_IN
        case Kind.STALE | Kind.SILENT | Kind.CERTIFICATE | Kind.DISK | Kind.DEFERRED:
            return Tone.WARNING
        case Kind.RECEIVED:
            return Tone.BUSY
        case Kind.FORWARDED:
            return Tone.OK


def of_message(event: MessageFailed | MessageDeferred | MessageForwarded | MessageStored, status: EngineStatus) -> Fact:
    """What became of a message."""
    target = Target(page="queue", message=event.message)
    match event:
        case MessageFailed(reason=reason, code=code):
            host, _, port = status.forward_to.rpartition(":")
            symptom = symptom_of_reason(reason, code, host=host, port=int(port) if port.isdigit() else 0)
            title = words.after_colon(diagnosis_of(event.diagnosis, symptom).title)
            text = " ".join(filter(None, (str(code or ""), reason)))
            return Fact(
                kind=Kind.FAILED, title=tr("A message failed: {why}").format(why=title), text=text, target=target
            )
        case MessageDeferred(reason=reason):
            text = " ".join(filter(None, (str(event.code or ""), reason)))
            return Fact(kind=Kind.DEFERRED, title=tr("A message is tried again later"), text=text, target=target)
        case MessageForwarded(subject=subject, reverse_path=sender):
            text = tr("{what} from {sender}").format(what=subject or tr("A message"), sender=sender or tr("nobody"))
            # a message that has gone is in no queue any more: the log tells the rest
            return Fact(kind=Kind.FORWARDED, title=tr("Message forwarded"), text=text, target=Target(page="log"))
        case MessageStored(reverse_path=sender, recipients=recipients):
            text = tr("From {sender} to {recipients}").format(
                sender=sender or tr("nobody"), recipients=", ".join(recipients[:3])
            )
            return Fact(kind=Kind.RECEIVED, title=tr("Message received"), text=text, target=target)


def of_alarm(alarm: Alarm, status: EngineStatus) -> Fact:
    """Something that lasts."""
    waits = many("{n} message waits", "{n} messages wait", alarm.number)
    match alarm.kind:
        case Kind.CANNOT_START:
            title = tr("The relay stopped by itself") if status.retry_at else tr("The relay cannot start")
            text, target = alarm.about.partition("\n")[0], Target(page="dashboard")
        case Kind.SIGN_IN:
            server = status.forward_to.rpartition(":")[0] or tr("The server")
            title = tr("Sign in again: {server} refused the sign-in").format(server=server)
            text, target = f"{waits}. {alarm.about}" if alarm.number else alarm.about, Target(page="accounts")
        case Kind.STALE:
            title = tr("Mail is not moving")
            text = tr("{waits}, the oldest for {time}.").format(waits=waits, time=_long(alarm.span))
            target = Target(page="queue", state="queued")
        case Kind.SILENT:
            title = tr("No mail has come for {time}").format(time=_long(alarm.span))
            text, target = tr("Look whether your devices still reach the relay."), Target(page="sessions")
        case Kind.CERTIFICATE:
            title, text, target = _certificate(alarm)
        case Kind.DISK if alarm.number:
            title = tr("The disk is nearly full")
            text = tr("{size} are free where mail is kept.").format(size=words.size(alarm.number))
            target = Target(page="diagnostics")
        case _:
            title, text, target = tr("New mail is refused"), alarm.about, Target(page="diagnostics")
    return Fact(kind=alarm.kind, title=title, text=text, target=target)


def summed(toast: Toast) -> Fact:
    """A toast as one fact: the newest if there is only one, else how many there are."""
    last, number = toast.last, toast.count
    if number == 1:
        return last
    count = words.messages(number)
    failed = Target(page="queue", state="failed")
    match last.kind:
        case Kind.FAILED:
            title, text, target = tr("{messages} failed").format(messages=count), tr("The last one: "), failed
        case Kind.DEFERRED:
            title, text = tr("{messages} are tried again later").format(messages=count), tr("The last one: ")
            target = Target(page="queue", state="queued")
        case Kind.RECEIVED:
            title, text, target = tr("{messages} received").format(messages=count), "", Target(page="queue")
        case Kind.FORWARDED:
            title, text, target = tr("{messages} forwarded").format(messages=count), "", Target(page="log")
        case _:
            others = many("{n} more notice", "{n} more notices", number - 1)
            return Fact(kind=last.kind, title=last.title, text=f"{last.text} ({others})", target=last.target)
    return Fact(kind=last.kind, title=title, text=f"{text}{last.text}", target=target)


def _long(seconds: float) -> str:
    """A length of time that changes rarely: what is read need not move."""
    minutes = int(seconds // 60)
    if minutes < 120:
        return many("{n} minute", "{n} minutes", minutes)
    hours = minutes // 60
    return many("{n} hour", "{n} hours", hours) if hours < 48 else many("{n} day", "{n} days", hours // 24)


def _certificate(alarm: Alarm) -> tuple[str, str, Target]:
    target = Target(page="diagnostics")
    name = PurePath(alarm.about).name
    if not alarm.span:
        return (
            tr("A certificate has ended"),
            tr("Devices may refuse to connect: renew {file}.").format(file=name),
            target,
        )
    days = int(alarm.span // DAY)
    left = many("{n} day", "{n} days", days) if days else tr("less than a day")
    title = tr("A certificate ends in {time}").format(time=left)
    return title, tr("Renew {file} before, or devices may refuse to connect.").format(file=name), target
