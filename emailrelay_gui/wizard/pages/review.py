"""W11: what will be written, before anything is."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui.i18n import many, shown
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.glyphs import StateLine
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard import answers_json, diff, files
from emailrelay_gui.wizard.changes import FileChange, FileKind, Plan
from emailrelay_gui.wizard.checks import Finding, Severity, Step
from emailrelay_gui.wizard.file_list import FileList, ListItem
from emailrelay_gui.wizard.flow import TITLES, blocking
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.dialogs import ask_folder, ask_target
from emailrelay_gui.wizard.pages.review_tabs import CHECKS as CHECKS_TAB
from emailrelay_gui.wizard.pages.review_tabs import TabsCard
from emailrelay_gui.wizard.plan import config_after
from emailrelay_gui.wizard.service_steps import service_titles
from emailrelay_gui.wizard.verdict import Verdict, command_line, judge
from engine.api import RelayError, joined, say

ICONS = {
    FileKind.CONFIG: "file",
    FileKind.SECRETS: "key",
    FileKind.CERTIFICATE: "certificate",
    FileKind.SERVICE: "power",
}
CHECKS = "checks"
NARROW = 640


class ReviewPage(Page):
    """Files, diff, full file, command line, checks."""

    step = Step.REVIEW
    title = say("Review before anything is written")
    wide = True

    def build(self) -> None:
        self.lead.show()
        self.banner = Banner(Tone.FAILED, "")
        self.banner.setObjectName("review-banner")
        self.go_button = self.banner.add_button(self.tr("Show"), self._show_first, name="review-show")
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.gap = QWidget()
        self.gap.setFixedHeight(12)
        self.body.addWidget(self.gap)
        self.verdict: Verdict | None = None
        self.files = FileList()
        self.files.chosen.connect(self._show_file)
        self.left = QWidget()
        left = QVBoxLayout(self.left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.files)
        left.addStretch(1)
        self.checks = QWidget()
        self.checks.setObjectName("checks")
        self.check_lines = QVBoxLayout(self.checks)
        self.check_lines.setContentsMargins(16, 12, 16, 12)
        self.check_lines.setSpacing(8)
        self.card = TabsCard(self.checks)
        self.diff, self.whole, self.command = self.card.diff, self.card.whole, self.card.command
        self.split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.split.setSpacing(16)
        self.split.addWidget(self.left)
        self.split.addWidget(self.card, 1)
        self.body.addLayout(self.split, 1)
        self.card.setMinimumHeight(220)

    def entered(self) -> None:
        self.session.tasks.start("review", self._look())

    def focus_first(self) -> None:
        self.files.setFocus(Qt.FocusReason.OtherFocusReason)

    def update_page(self) -> None:
        """The verdict is made when the page is entered and when a fact arrives."""
        if self.isVisible():
            self.session.tasks.start("review", self._look())

    @property
    def ready(self) -> bool:
        """Whether *Apply changes* may be pressed."""
        verdict = self.verdict
        return verdict is not None and not verdict.blocked and not verdict.plan.empty and not self.session.locked

    @property
    def asks_permission(self) -> bool:
        """Whether Apply needs the rights of an administrator."""
        change = self.verdict.plan.service if self.verdict is not None else None
        asks = self.session.serving.services.asks
        return change is not None and any(
            service is not None and asks(service.scope) for service in (change.old, change.new)
        )

    async def _look(self) -> None:
        try:
            plan = await self.session.whole_plan()
        except RelayError as error:
            self._fail(str(error))
            return
        verdict = await asyncio.to_thread(judge, plan, self.session.findings(), config_after(plan, self.session.source))
        shown = blocking(self.session.findings(), self.session.flow)
        warnings = [each for each in self.session.findings() if each.severity is Severity.WARNING]
        self.show_verdict(
            Verdict(
                plan=plan,
                findings=(*shown, *warnings),
                new=verdict.new,
                old=verdict.old,
                warnings=verdict.warnings,
            )
        )

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a plan and what there is to say about it."""
        if verdict == self.verdict:
            return
        self.verdict = verdict
        plan = verdict.plan
        self.lead.setText(self._count(plan))
        files_ = sorted(plan.shown, key=lambda change: list(FileKind).index(change.kind))
        items = [self._item(change) for change in files_]
        errors = [each for each in verdict.findings if each.severity is Severity.ERROR]
        warned = len(verdict.findings) - len(errors) + len(verdict.old) + len(verdict.warnings)
        tone = Tone.FAILED if verdict.blocked else Tone.WARNING if warned else None
        items.append(
            ListItem(
                CHECKS,
                "" if tone else "ok",
                self.tr("Checks"),
                self._check_words(len(errors) + len(verdict.new), warned),
                tone=tone,
            )
        )
        self.files.show_items(items)
        self._show_banner(verdict, errors)
        self._show_checks(verdict)
        self.command.setPlainText(command_line(config_after(plan, self.session.source)))
        self._show_file(self.files.choice())
        self.session.moved.emit()

    def save_elsewhere(self, folder: Path) -> None:
        """Write the files to a folder instead, passwords and keys for the owner only."""
        self.session.tasks.start("save elsewhere", self._save(folder))

    def ask_folder(self) -> None:
        """Ask for the folder."""
        ask_folder(self, self.tr("Choose a folder for the files"), self.save_elsewhere)

    def save_answers(self, path: Path) -> None:
        """Write the answers to a file, for ``--answers``; no password is in it."""
        source = self.session.source
        instance = source.instance if len(source.instances) > 1 else ""
        text = answers_json.write(self.session.answers, instance=instance)
        self.session.tasks.start("save answers", self._write_answers(path, text.encode()))

    def ask_answers(self) -> None:
        """Ask for the file."""
        ask_target(self, self.tr("Save answers"), "relay-answers.json", self.save_answers)

    async def _write_answers(self, path: Path, data: bytes) -> None:
        try:
            await asyncio.to_thread(files.write_private, path, data)
        except RelayError as error:
            self.session.failed.emit(shown(str(error)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = max(1.0, self.fontMetrics().height() / 17)
        narrow = self.width() < NARROW * scale
        self.split.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        if narrow:
            self.left.setMinimumWidth(0)
            self.left.setMaximumWidth(16_777_215)
        else:
            self.left.setFixedWidth(min(self.width() // 3, max(196, self.files.sizeHint().width())))

    async def _save(self, folder: Path) -> None:
        plan = self.session.plan()
        try:
            for change in plan.files:
                await asyncio.to_thread(files.write_private, folder / change.path.name, change.after)
        except RelayError as error:
            self.session.failed.emit(shown(str(error)))

    def _fail(self, text: str) -> None:
        self.verdict = None
        errors = blocking(self.session.findings(), self.session.flow)
        if errors:
            self.banner.show_text(
                self.tr("Something is still missing"), joined(": ", (TITLES[errors[0].step], errors[0].text))
            )
        else:
            self.banner.show_text(self.tr("This cannot be written"), text)
        self.go_button.setVisible(bool(errors))
        self.lead.setText(self.tr("The files can be shown once this is mended."))
        self.files.show_items([])
        self.card.clear()
        self.gap.show()
        self.banner.show()
        self.session.moved.emit()

    def _show_banner(self, verdict: Verdict, errors: list[Finding]) -> None:
        self.banner.setVisible(verdict.blocked)
        self.gap.setVisible(verdict.blocked)
        if errors:
            self.banner.show_text(
                self.tr("Something is still missing"), joined(": ", (TITLES[errors[0].step], errors[0].text))
            )
        elif verdict.new:
            self.banner.show_text(self.tr("The relay could not start with this"), str(verdict.new[0]))
        self.go_button.setVisible(bool(errors))

    def _show_first(self) -> None:
        errors = blocking(self.session.findings(), self.session.flow)
        if errors:
            self.session.go(errors[0].step)

    def _show_file(self, key: str) -> None:
        if self.verdict is None:
            return
        if key == CHECKS:
            self.card.tabs.setCurrentIndex(CHECKS_TAB)
            return
        change = next((each for each in self.verdict.plan.shown if each.path.name == key), None)
        if change is not None:
            self.card.show_change(change)
            if self.card.tabs.currentIndex() == CHECKS_TAB:
                self.card.tabs.setCurrentIndex(0)

    def _item(self, change: FileChange) -> ListItem:
        name = change.path.name
        if change.new:
            words = self.tr("for you only") if change.kind.private else ""
            if change.kind is FileKind.SERVICE and self.asks_permission:
                words = self.tr("asks permission")
            return ListItem(name, ICONS[change.kind], name, words, lead=self.tr("new"), tone=Tone.OK)
        counts = diff.counts(change)
        parts = [
            *([f"\N{MINUS SIGN}{counts.removed}"] if counts.removed else []),
            *([self.tr("{n} changed").format(n=counts.changed)] if counts.changed else []),
            *([self.tr("masked")] if change.kind.private else []),
        ]
        lead = f"+{counts.added}" if counts.added else ""
        return ListItem(name, ICONS[change.kind], name, ", ".join(parts), lead=lead, tone=Tone.OK)

    def _count(self, plan: Plan) -> str:
        number = len(plan.files)
        unit = len(plan.shown) > number
        if plan.empty:
            return self.tr("Nothing to change. The files stay exactly as they are.")
        if not number:
            return (
                self.tr("No file changes but the definition of the service.") if unit else self.tr("No file changes.")
            )
        if not self.session.source.existing:
            return many(
                "{n} file is made in {folder}.",
                "{n} files are made in {folder}.",
                number,
                folder=plan.config_file.parent,
            )
        if unit:
            return many(
                "{n} file changes, and the definition of the service. A backup of the file is kept.",
                "{n} files change, and the definition of the service. A backup of the files is kept.",
                number,
            )
        return many(
            "{n} file changes. Everything else stays exactly as it is, and a backup is kept.",
            "{n} files change. Everything else stays exactly as it is, and a backup is kept.",
            number,
        )

    def _check_words(self, errors: int, warnings: int) -> str:
        parts = [
            *([self.tr("{n} to mend").format(n=errors)] if errors else []),
            *([many("{n} warning", "{n} warnings", warnings)] if warnings else []),
        ]
        return ", ".join(parts) or self.tr("all passed")

    def _show_checks(self, verdict: Verdict) -> None:
        while (item := self.check_lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for finding in verdict.findings:
            tone = Tone.FAILED if finding.severity is Severity.ERROR else Tone.WARNING
            self._line(joined(": ", (TITLES[finding.step], finding.text)), tone)
        for problem in verdict.new:
            self._line(str(problem), Tone.FAILED)
        for problem in verdict.old:
            self._line(self.tr("Was so before: {problem}").format(problem=problem), Tone.WARNING)
        for problem in verdict.warnings:
            self._line(str(problem), Tone.WARNING)
        for note in (*(f"{title}." for title in service_titles(verdict.plan)), *verdict.plan.notes):
            self._line(note, Tone.PAUSED)
        if not verdict.blocked:
            self._line(self.tr("The engine's own parser accepts the configuration."), Tone.OK)
            self._line(self.tr("Passwords and keys will be readable by you only."), Tone.OK)
        self.check_lines.addWidget(Label("", Text.CAPTION))
        self.check_lines.addStretch(1)

    def _line(self, text: str, tone: Tone) -> None:
        self.check_lines.addWidget(StateLine(text, tone, role=Text.BODY, side=16, wrap=True))
