"""Times, sizes and counts in words, by the user's locale; and the words for message states."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale

from emailrelay_gui.i18n import many, shown, tr
from emailrelay_gui.widgets.theme import Tone
from engine.api import MessageState, MessageSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class StateLook:
    """How a message state is shown: always a word, a glyph and an ink together."""

    word: str
    glyph: str
    tone: Tone


def state_look(state: MessageState) -> StateLook:
    """The word, glyph and ink of a message state."""
    looks = {
        MessageState.RECEIVING: StateLook(word=tr("Receiving"), glyph="receiving", tone=Tone.BUSY),
        MessageState.QUEUED: StateLook(word=tr("Queued"), glyph="queued", tone=Tone.QUEUED),
        MessageState.SENDING: StateLook(word=tr("Sending"), glyph="sending", tone=Tone.BUSY),
        MessageState.FAILED: StateLook(word=tr("Failed"), glyph="failed", tone=Tone.FAILED),
        MessageState.HELD: StateLook(word=tr("Held"), glyph="held", tone=Tone.PAUSED),
        MessageState.SENT: StateLook(word=tr("Sent"), glyph="sent", tone=Tone.OK),
        MessageState.DAMAGED: StateLook(word=tr("Damaged"), glyph="damaged", tone=Tone.WARNING),
    }
    return looks[state]


def messages(number: int) -> str:
    """A number of messages."""
    return many("{n} message", "{n} messages", number)


def size(octets: int) -> str:
    """``14 kB``, ``1.2 MB``."""
    places = 0 if octets < 1_000_000 else 1
    return QLocale().formattedDataSize(octets, places, QLocale.DataSizeFormat.DataSizeSIFormat)


def clock(moment: float) -> str:
    """The time of day, in the locale's short form."""
    return QLocale().toString(_date_time(moment).time(), QLocale.FormatType.ShortFormat)


def when(moment: float, now: float) -> str:
    """The time of day if it is today, with the day before it otherwise."""
    then, today = _date_time(moment), _date_time(now).date()
    if then.date() == today:
        return clock(moment)
    pattern = "d MMM" if then.date().year() == today.year() else "d MMM yyyy"
    return f"{QLocale().toString(then.date(), pattern)} {clock(moment)}"


def full_time(moment: float) -> str:
    """Date and time in full."""
    return QLocale().toString(_date_time(moment), QLocale.FormatType.LongFormat)


def span(seconds: float) -> str:
    """A length of time that is counted up or down: ``0:41``, ``1:02:09``, ``3 days``."""
    whole = max(0, round(seconds))
    if whole >= 2 * 86_400:
        return many("{n} day", "{n} days", whole // 86_400)
    if whole >= 3_600:
        return f"{whole // 3_600}:{whole % 3_600 // 60:02}:{whole % 60:02}"
    return f"{whole // 60}:{whole % 60:02}"


def seconds(amount: float) -> str:
    """How long something took: ``1.2 s``."""
    return tr("{number} s").format(number=QLocale().toString(amount, "f", 1))


def bare(summary: MessageSummary) -> bool:
    """Whether no more is known of a message than its name and state, as an original relay tells them."""
    return not summary.recipients and not summary.size


def _unknown(summary: MessageSummary) -> bool:
    """Whether nobody can say who a message is from and for."""
    return bare(summary) or (summary.state is MessageState.DAMAGED and not summary.recipients)


def recipients(summary: MessageSummary) -> str:
    """The first recipient, and how many more there are."""
    if not summary.recipients:
        return tr("(not known)") if _unknown(summary) else tr("nobody")
    more = len(summary.recipients) - 1
    return summary.recipients[0] + (f" +{more}" if more else "")


def sender(summary: MessageSummary) -> str:
    """The reverse-path; an empty one is a delivery report."""
    return summary.reverse_path or (tr("(not known)") if _unknown(summary) else tr("(delivery report)"))


def next_attempt(summary: MessageSummary, now: float) -> str:
    """When the message is tried again, as the queue's last column says it."""
    if summary.state is MessageState.SENDING:
        return tr("now")
    if summary.state is not MessageState.QUEUED:
        return "\N{EN DASH}"
    return span(summary.next_attempt - now) if summary.next_attempt > now else tr("next run")


def reason(summary: MessageSummary) -> str:
    """Code and text of the last failure, in one line."""
    return " ".join(part for part in (str(summary.code or ""), *summary.reason.split()) if part)


def after_colon(sentence: str) -> str:
    """A sentence as the end of another one: English goes on in small letters, other languages keep theirs."""
    told = shown(sentence)
    return told[:1].lower() + told[1:] if told == sentence and told[1:2].islower() else told


def short_id(message: str) -> str:
    """The telling end of a message id: ``emailrelay.4753.1795347983.2`` becomes ``47983.2``."""
    parts = message.split(".")
    return ".".join((parts[-2][-5:], parts[-1])) if len(parts) >= 4 else message


def _date_time(moment: float) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(moment * 1000))
