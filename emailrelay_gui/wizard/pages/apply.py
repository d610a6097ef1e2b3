"""W12: the plan is put into effect, step by step, and can be undone; then what to enter on devices."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui import words
from emailrelay_gui.i18n import figure, shown, tr
from emailrelay_gui.widgets.buttons import button, link_button, primary_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.glyphs import Disc, Glyph
from emailrelay_gui.widgets.icons import glyph
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard import contact, own_relay
from emailrelay_gui.wizard.answers import Answers
from emailrelay_gui.wizard.apply import AppliedResult, Apply, ChangedOnDisk
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.contact import Contact
from emailrelay_gui.wizard.contact_card import ContactCard
from emailrelay_gui.wizard.device_card import DeviceCard, server_for
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.session import WizardSession
from engine.api import RelayError, Subscription, say

TWO_COLUMNS = 700
OnApplied = Callable[[AppliedResult], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Afterwards:
    """What there is to do with a relay once it has been started; None: nobody can."""

    verify: Callable[[Answers], Awaitable[str]] | None = None
    """See that it answers; raises :class:`~engine.errors.RelayError`."""
    events: Callable[[], Subscription | None] | None = None
    """What happens in it, protocol lines included."""
    release: Callable[[], Awaitable[bool]] | None = None
    """Stop the relay of this application, before a service takes its ports and its mail; whether one ran."""


class ActionRow(QWidget):
    """One action: glyph, words, time."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._glyph = Glyph(glyph("skipped", Tone.PAUSED), 16)
        self._words = Label(title, Text.BODY, wrap=True)
        self._time = Label("", Text.CAPTION)
        self._time.use_tabular_figures()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        self.show_state(None, "")

    def show_state(self, tone: Tone | None, spent: str, more: str = "") -> None:
        """Show how it went; ``tone`` None: it waits."""
        self._glyph.set_icon(glyph("skipped", Tone.PAUSED) if tone is None else glyph(tone.glyph, tone))
        self._words.setText(f"{shown(self._title)}\n{shown(more)}" if more else self._title)
        self._time.setText(spent)
        told = {Tone.OK: self.tr("done"), Tone.FAILED: self.tr("failed"), Tone.BUSY: self.tr("running")}
        self.setAccessibleName(f"{self._words.text()}, {told.get(tone, '') if tone else self.tr('waiting')}")


class ApplyPage(Page):
    """The list of actions, and after them the device card."""

    step = Step.APPLY
    title = say("Applying the changes")
    wide = True

    finished = Signal()
    """Every action was run, or what had been done was taken back; the window may be closed again."""

    def __init__(self, session: WizardSession) -> None:
        self.busy = False
        self.succeeded = False
        self._written = False
        self.result: AppliedResult | None = None
        self.run: Apply | None = None
        self._on_applied: OnApplied | None = None
        self._restart: Callable[[], Awaitable[None]] | None = None
        self._after = Afterwards()
        super().__init__(session)

    def build(self) -> None:
        self.head.hide()
        self.lead.hide()
        self.body.setContentsMargins(24, 2, 24, 16)
        self.disc = Disc(Tone.BUSY, "sending", side=48, inner=26)
        self.title_label = Label("", Text.TITLE, wrap=True)
        self.title_label.setObjectName("apply-title")
        self.words = Label("", quiet=True, wrap=True)
        self.words.setObjectName("apply-words")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title_label)
        words.addWidget(self.words)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addSpacing(16)
        self.device = DeviceCard()
        self.device.hide()
        self.contact = ContactCard()
        self.contact.hide()
        self.contact.send_wanted.connect(self.send_test)
        self._make_list()
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.contact)
        right.addWidget(self.list)
        right.addStretch(1)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(16)
        left = QVBoxLayout()
        left.addWidget(self.device)
        left.addStretch(1)
        self.columns.addLayout(left, 0)
        self.columns.addLayout(right, 2)
        self.body.addLayout(self.columns)
        self.body.addStretch(1)
        self._details: list[str] = []

    def _make_list(self) -> None:
        self.list = Card()
        self.list.setObjectName("actions")
        self.list.head(self.tr("What was done"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self.list.body.addLayout(self.rows)
        self.undo_button = link_button(self.tr("Undo everything..."), self.undo, name="apply-undo")
        self.undo_primary = primary_button(self.tr("Undo everything"), self.undo, name="apply-undo-failed")
        self.keep_button = button(self.tr("Keep and close"), self._keep, name="apply-keep")
        self.copy_button = button(self.tr("Copy details"), self._copy, name="apply-copy", icon_name="copy")
        self.reload_button = primary_button(self.tr("Reload and merge"), self.reload, name="apply-reload")
        self.buttons = (self.undo_button, self.reload_button, self.undo_primary, self.keep_button, self.copy_button)
        choices = QWidget()
        flow = FlowLayout(choices, spacing=8)
        for each in self.buttons:
            each.hide()
            flow.addWidget(each)
        self.list.body.addWidget(choices)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = max(1.0, self.fontMetrics().height() / 17)
        wide = self.width() >= TWO_COLUMNS * scale
        self.columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    async def apply(self, run: Apply, on_applied: OnApplied | None, after: Afterwards | None = None) -> None:
        """Run all actions; a failure stops and offers to take everything back."""
        self.run = run
        self._on_applied = on_applied
        self._after = after or Afterwards()
        self.busy = True
        self.succeeded = False
        self._written = False
        self._details = []
        self._clear()
        self._say(Tone.BUSY, self.tr("Applying the changes"), self.tr("This takes a moment."))
        actions = run.actions()
        starts = on_applied is not None
        rows = [self._row(action.title) for action in actions]
        self._restart = None
        if starts:
            served = run.plan.service is not None and run.plan.service.new is not None
            words = (
                self.tr("Relay started with the new configuration")
                if not served
                else self.tr("The service is shown in this application")
                if self.session.answers.admin
                else self.tr("The service runs; without a control port it cannot be shown here")
            )
            rows.append(self._row(words))
            if self._after.verify is not None:
                rows.append(self._row(self.tr("Relay answers")))
        began = time.monotonic()
        for row, action in zip(rows, actions, strict=False):
            if not await self._step(row, action.run):
                return
        self._written = True
        if starts:
            result = run.result()

            async def start() -> str:
                assert on_applied is not None
                self._restart = partial(on_applied, run.result_undone())
                await on_applied(result)
                return ""

            if not await self._step(rows[len(actions)], start):
                return
            if (verify := self._after.verify) is not None and not await self._step(
                rows[-1], lambda: verify(self.session.answers)
            ):
                return
        await run.settle()
        self.result = run.result()
        self._succeed(len(rows), time.monotonic() - began)

    async def _watch(self, subscribe: Callable[[], Subscription | None]) -> None:
        """Show the newest connection as it happens, until the window closes."""
        subscription = subscribe()
        if subscription is None:
            return
        answers = self.session.answers
        self.contact.wait_for(f"{server_for(answers, self.session.surroundings.computer)}:{answers.port}")
        self.contact.show()
        current: Contact | None = None
        try:
            async for stamped in subscription:
                begun = contact.begin(stamped.event)
                after = begun or (contact.advance(current, stamped.event) if current else None)
                if after is not None and after != current:
                    current = after
                    self.contact.show_contact(current, answers)
        finally:
            subscription.close()

    def send_test(self) -> None:
        """Hand a message to the relay as a device would; the card shows what happens."""
        self.session.tasks.start("test message", self._send_test())

    async def _send_test(self) -> None:
        answers = self.session.answers
        sender, recipient = own_relay.sample_addresses(answers)
        self.contact.send.setEnabled(False)
        try:
            await own_relay.submit(answers, sender, recipient)
        except RelayError as error:
            self.contact.show_problem(str(error))
        finally:
            self.contact.send.setEnabled(True)

    def undo(self) -> None:
        """Take everything back."""
        self.session.tasks.cancel("contact")
        self.contact.hide()
        self.session.tasks.start("undo", self._undo())

    def details(self) -> str:
        """What *Copy details* copies."""
        return "\n".join(self._details) + "\n"

    async def _step(self, row: ActionRow, work: Callable[[], Awaitable[str]]) -> bool:
        row.show_state(Tone.BUSY, "")
        began = time.monotonic()
        try:
            more = await work()
        except RelayError as error:
            row.show_state(Tone.FAILED, "", str(error))
            self._details.append(f"failed: {row.accessibleName()}")
            self._fail(str(error), changed=isinstance(error, ChangedOnDisk))
            return False
        spent = spent_words(time.monotonic() - began)
        row.show_state(Tone.OK, spent, more if "/" not in more else "")
        self._details.append(f"done: {row.accessibleName()} ({spent})")
        return True

    def _row(self, title: str) -> ActionRow:
        made = ActionRow(title)
        made.setObjectName(f"action-{self.rows.count()}")
        self.rows.addWidget(made)
        return made

    def _say(self, tone: Tone, title: str, words: str) -> None:
        self.disc.show_state(tone, tone.glyph)
        self.title_label.setText(title)
        self.words.setText(words)
        self.setAccessibleName(title)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}. {shown(words)}"))

    def _succeed(self, steps: int, seconds: float) -> None:
        self.busy = False
        self.succeeded = True
        title = self.tr("Relay is set up")
        words = self.tr("All {n} steps succeeded in {time}.").format(n=steps, time=spent_words(seconds))
        self._say(Tone.OK, title, words)
        self.device.show_answers(self.session.answers, self.session.surroundings.computer)
        self.device.show()
        self.columns.setStretch(0, 3)
        if self._after.events is not None and self.session.answers.smtp:
            self.session.tasks.start("contact", self._watch(self._after.events), lasting=True)
        self.undo_button.show()
        self.finished.emit()

    def _fail(self, text: str, *, changed: bool) -> None:
        self.busy = False
        self._say(Tone.FAILED, self.tr("The changes could not be applied"), text)
        first = self.reload_button if changed else self.undo_primary
        for each in (first, self.keep_button, self.copy_button):
            each.show()
        first.setFocus()
        self.finished.emit()

    def reload(self) -> None:
        """Read the files again, keep what was answered here, and look at the changes once more."""
        self.session.tasks.start("reload", self._reload())

    async def _reload(self) -> None:
        assert self.run is not None
        try:
            await self.run.undo()
            await self.session.reload()
        except RelayError as error:
            self._say(Tone.FAILED, self.tr("The files cannot be read"), str(error))
        else:
            self.session.go(Step.REVIEW)

    def _clear(self) -> None:
        for each in self.buttons:
            each.hide()
        while (item := self.rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()

    async def _undo(self) -> None:
        assert self.run is not None
        for each in (self.undo_button, self.undo_primary, self.keep_button):
            each.hide()
        self.busy = True
        self._written = False
        row = self._row(self.tr("Changes taken back"))
        try:
            left = await self.run.undo()
        except RelayError as error:
            row.show_state(Tone.FAILED, "", str(error))
            self._say(Tone.FAILED, self.tr("Not everything could be taken back"), str(error))
        else:
            if self.run.service is not None and self.run.service.released and self._on_applied is not None:
                self._restart = partial(self._on_applied, self.run.result_undone())
            await self._start_again()
            tone = Tone.WARNING if left else Tone.OK
            row.show_state(tone, "", "\n".join(left))
            if left:
                self._say(tone, self.tr("Not everything could be taken back"), "\n".join(left))
                for each in (self.undo_primary, self.keep_button, self.copy_button):
                    each.show()
            else:
                self._say(tone, self.tr("Everything is as it was"), self.tr("No file is changed."))
        self.busy = False
        self.succeeded = False
        self.device.hide()
        self.columns.setStretch(0, 0)
        self.finished.emit()

    async def _start_again(self) -> None:
        """The relay was started on what is gone now: back to what it ran on before, if there was anything."""
        if self._restart is None:
            return
        before = self.session.source.existing
        row = self._row(self.tr("Relay started as before") if before else self.tr("Relay stopped"))
        try:
            await self._restart()
        except RelayError as error:
            # Without a configuration it cannot start again, and that is what is wanted.
            row.show_state(Tone.FAILED if before else Tone.OK, "", str(error) if before else "")
        else:
            row.show_state(Tone.OK, "")

    def _keep(self) -> None:
        self.session.tasks.start("keep", self._settle_and_close())

    async def _settle_and_close(self) -> None:
        # What is half written stays in the journal: the next start asks what to do about it.
        if self._written and self.run is not None:
            await self.run.settle()
        self.window().close()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details())


def spent_words(seconds: float) -> str:
    """A duration for a row: milliseconds below a second."""
    if seconds < 1:
        return tr("{number} ms").format(number=figure(max(1, round(seconds * 1000))))
    return words.seconds(seconds)
