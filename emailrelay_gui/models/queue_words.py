"""Heads, sides and tooltips of the queue's columns."""

from __future__ import annotations

from PySide6.QtCore import Qt

from emailrelay_gui import words
from emailrelay_gui.i18n import tr
from emailrelay_gui.models.queue_order import Column
from engine.api import MessageState, MessageSummary

NAMED = 50
"""Recipients that a tooltip names."""


def nothing_there(*, running: bool) -> str:
    """Under the head of an empty queue."""
    if not running:
        return tr("The relay is stopped. Start it to accept mail.")
    return tr("Everything that arrived has been forwarded. Point a device at this address to send through the relay.")


def nothing_found(state: str, *, searched: bool) -> tuple[str, str]:
    """Head and text when there is mail, but none that fits."""
    if state == MessageState.FAILED.value and not searched:
        return tr("No failures"), tr("No message of the queue has failed.")
    return tr("No match"), tr("No message fits the search and the chosen state.")


def title(column: Column) -> str:
    """The head of a column."""
    titles = {
        Column.STATE: tr("State"),
        Column.RECEIVED: tr("Received"),
        Column.FROM: tr("From"),
        Column.TO: tr("To"),
        Column.SUBJECT: tr("Subject"),
        Column.SIZE: tr("Size"),
        Column.TRIES: tr("Tries"),
        Column.NEXT: tr("Next", "heading of a column: when the next attempt is"),
        Column.REASON: tr("Reason"),
    }
    return titles[column]


def tooltip(summary: MessageSummary, column: Column) -> str:
    """More than the cell says; empty when there is no more."""
    match column:
        case Column.STATE:
            return words.reason(summary)
        case Column.RECEIVED:
            return words.full_time(summary.received)
        case Column.TO:
            return "\n".join(summary.recipients[:NAMED])
        case _:
            return ""


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Numbers stand right, everything else at the leading edge."""
    side = Qt.AlignmentFlag.AlignTrailing if column in (Column.SIZE, Column.TRIES) else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
