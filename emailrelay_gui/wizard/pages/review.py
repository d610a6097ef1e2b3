"""W11: what will be written, before anything is."""

from __future__ import annotations

import asyncio
import shlex
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from emailrelay_gui.i18n import many
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.glyphs import StateLine
from emailrelay_gui.widgets.paint import hairline
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text, font_of
from emailrelay_gui.wizard import answers_json, diff, files
from emailrelay_gui.wizard.apply import new_problems
from emailrelay_gui.wizard.changes import FileChange, FileKind, Plan
from emailrelay_gui.wizard.checks import Finding, Severity, Step
from emailrelay_gui.wizard.diff_view import DiffView
from emailrelay_gui.wizard.file_list import FileList, ListItem
from emailrelay_gui.wizard.flow import TITLES, blocking
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.dialogs import ask_folder, ask_target
from emailrelay_gui.wizard.plan import config_after
from emailrelay_gui.wizard.source import examine
from engine.api import ConfigDocument, Problem, RelayError, say

ICONS = {
    FileKind.CONFIG: "file",
    FileKind.SECRETS: "key",
    FileKind.CERTIFICATE: "certificate",
    FileKind.SERVICE: "power",
}
CHECKS = "checks"
NARROW = 640


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What there is to say about a plan."""

    plan: Plan
    findings: tuple[Finding, ...] = ()
    new: tuple[Problem, ...] = ()
    """What the engine's parser has against it now."""
    old: tuple[Problem, ...] = ()
    """What it had against the files before and still has."""
    warnings: tuple[Problem, ...] = ()

    @property
    def blocked(self) -> bool:
        """Whether it must not be applied."""
        return bool(self.new) or any(each.severity is Severity.ERROR for each in self.findings)


class TabsCard(Card):
    """The tabs with their line."""

    def __init__(self) -> None:
        super().__init__(padding=1)
        self.body.setSpacing(0)
        self.tabs = QTabBar()
        self.tabs.setObjectName("review-tabs")
        self.tabs.setAccessibleName(self.tr("Views"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.stack, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        hairline(painter, 1, self.width() - 1, self.tabs.geometry().bottom(), self.palette())
        painter.end()


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
        left.addSpacing(12)
        self.keep = button(self.tr("Save answers..."), self._ask_answers, name="save-answers", icon_name="export")
        self.keep.setToolTip(self.tr("For other machines and for scripts; without passwords"))
        left.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        self.card = TabsCard()
        self.card.setObjectName("review-card")
        self.diff = DiffView()
        self.whole = DiffView()
        self.whole.setObjectName("full-file")
        self.whole.setAccessibleName(self.tr("Full file"))
        self.command = QPlainTextEdit()
        self.command.setObjectName("command-line")
        self.command.setAccessibleName(self.tr("Equivalent command line"))
        self.command.setReadOnly(True)
        self.command.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.command.setFont(font_of(Text.MONO))
        self.command.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.checks = QWidget()
        self.checks.setObjectName("checks")
        self.check_lines = QVBoxLayout(self.checks)
        self.check_lines.setContentsMargins(16, 12, 16, 12)
        self.check_lines.setSpacing(8)
        for title, widget in (
            (self.tr("Diff"), self.diff),
            (self.tr("Full file"), self.whole),
            (self.tr("Command line"), self.command),
            (self.tr("Checks"), self.checks),
        ):
            self.card.tabs.addTab(title)
            self.card.stack.addWidget(widget)
        self.card.tabs.currentChanged.connect(self.card.stack.setCurrentIndex)
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
        return self.verdict is not None and not self.verdict.blocked and not self.verdict.plan.empty

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

    def _ask_answers(self) -> None:
        ask_target(self, self.tr("Save answers"), "relay-answers.json", self.save_answers)

    async def _write_answers(self, path: Path, data: bytes) -> None:
        try:
            await asyncio.to_thread(files.write_private, path, data)
        except RelayError as error:
            self.session.failed.emit(str(error))

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
            self.session.failed.emit(str(error))

    def _fail(self, text: str) -> None:
        self.verdict = None
        errors = blocking(self.session.findings(), self.session.flow)
        if errors:
            self.banner.show_text(self.tr("Something is still missing"), f"{TITLES[errors[0].step]}: {errors[0].text}")
        else:
            self.banner.show_text(self.tr("This cannot be written"), text)
        self.go_button.setVisible(bool(errors))
        self.lead.setText(self.tr("The files can be shown once this is mended."))
        self.files.show_items([])
        self.diff.show_rows(())
        self.whole.show_rows(())
        self.command.clear()
        self.gap.show()
        self.banner.show()
        self.session.moved.emit()

    def _show_banner(self, verdict: Verdict, errors: list[Finding]) -> None:
        self.banner.setVisible(verdict.blocked)
        self.gap.setVisible(verdict.blocked)
        if errors:
            self.banner.show_text(self.tr("Something is still missing"), f"{TITLES[errors[0].step]}: {errors[0].text}")
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
            self.card.tabs.setCurrentIndex(3)
            return
        change = next((each for each in self.verdict.plan.shown if each.path.name == key), None)
        if change is not None:
            self.diff.show_rows(diff.diff_rows(change))
            self.whole.show_rows(
                [row for row in diff.diff_rows(change, whole=True) if row.side is not diff.Side.REMOVED]
            )
            if self.card.tabs.currentIndex() == 3:
                self.card.tabs.setCurrentIndex(0)

    def _item(self, change: FileChange) -> ListItem:
        name = change.path.name
        if change.new:
            words = self.tr("for you only") if change.kind.private else ""
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
        number = len(plan.shown)
        if plan.empty:
            return self.tr("Nothing to change. The files stay exactly as they are.")
        if not number:
            return self.tr("No file changes.")
        if not self.session.source.existing:
            return many(
                "{n} file is made in {folder}.",
                "{n} files are made in {folder}.",
                number,
                folder=plan.config_file.parent,
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
            self._line(f"{TITLES[finding.step]}: {finding.text}", tone)
        for problem in verdict.new:
            self._line(str(problem), Tone.FAILED)
        for problem in verdict.old:
            self._line(self.tr("Was so before: {problem}").format(problem=problem), Tone.WARNING)
        for problem in verdict.warnings:
            self._line(str(problem), Tone.WARNING)
        for note in verdict.plan.notes:
            self._line(note, Tone.PAUSED)
        if not verdict.blocked:
            self._line(self.tr("The engine's own parser accepts the configuration."), Tone.OK)
            self._line(self.tr("Passwords and keys will be readable by you only."), Tone.OK)
        self.check_lines.addWidget(Label("", Text.CAPTION))
        self.check_lines.addStretch(1)

    def _line(self, text: str, tone: Tone) -> None:
        self.check_lines.addWidget(StateLine(text, tone, role=Text.BODY, side=16, wrap=True))


def judge(plan: Plan, findings: tuple[Finding, ...], config: bytes) -> Verdict:
    """What the engine's own parser says. Blocks."""
    problems, warnings = examine(ConfigDocument.parse(config), plan.config_file.name)
    change = next((each for each in plan.files if each.kind is FileKind.CONFIG), None)
    new = new_problems(change) if change is not None else ()
    fresh = {(each.option, each.text) for each in new}
    old = tuple(each for each in problems if (each.option, each.text) not in fresh)
    return Verdict(plan=plan, findings=findings, new=new, old=old, warnings=warnings)


def command_line(config: bytes) -> str:
    """The configuration as arguments of the headless program, one a line; secrets are masked."""
    document = ConfigDocument.parse("\n".join(diff.masked(config, FileKind.CONFIG)).encode())
    words = [
        f"--{line.name}={shlex.quote(line.value)}" if line.value else f"--{line.name}"
        for line in document.lines()
        if line.name and not line.commented
    ]
    return " \\\n  ".join(("emailrelay --no-daemon", *words)) + "\n"
