"""The card of Test connection: stages that passed in two columns, the one that failed in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from emailrelay_gui.widgets.buttons import button, link_button, primary_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.glyphs import Glyph, state_glyph
from emailrelay_gui.widgets.icons import glyph
from emailrelay_gui.widgets.paint import hairline
from emailrelay_gui.widgets.theme import Tone, theme_of
from emailrelay_gui.widgets.typography import ElidedLabel, Label, Text, font_of

NARROW = 520


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLine:
    """One stage as it is shown; ``milliseconds`` below 0 are not shown."""

    name: str
    result: str
    milliseconds: float = -1
    tone: Tone | None = Tone.OK
    """None while it runs or waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """The stage that failed: a sentence, what to do, what the server said."""

    title: str
    explanation: str
    server_text: str = ""


class SoftBlock(QFrame):
    """The failed part of the card."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.soft(Tone.FAILED))
        painter.drawRoundedRect(self.rect().adjusted(1, -8, -1, 0), 7, 7)
        painter.end()


class StageRow(QWidget):
    """Glyph, name, result, milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._glyph = Glyph(glyph("skipped", Tone.PAUSED), 16)
        self._name = Label("", Text.CAPTION)
        self._name.setMinimumWidth(78)
        self._result = ElidedLabel("", Text.CAPTION, quiet=False)
        self._time = Label("", Text.CAPTION)
        self._time.use_tabular_figures()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addWidget(self._name)
        row.addWidget(self._result, 1)
        row.addWidget(self._time)
        self.setMinimumHeight(max(28, self._result.fontMetrics().height() + 10))

    def show_line(self, line: StageLine) -> None:
        """Show a stage."""
        self._glyph.set_icon(glyph("skipped", Tone.PAUSED) if line.tone is None else glyph(line.tone.glyph, line.tone))
        self._name.setText(line.name)
        self._result.set_full_text(line.result)
        shown = self.locale().toString(round(line.milliseconds)) if line.milliseconds >= 0 else ""
        self._time.setText(f"{shown} ms" if shown else "")
        self.setAccessibleName(f"{line.name}: {line.result}")


class ConnectionCard(Card):
    """Shows a connection test while it runs and when it has ended."""

    again = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.setObjectName("test-card")
        self.setAccessibleName(self.tr("Test connection"))
        self._lines: list[StageLine] = []
        self._rows: list[StageRow] = []
        self._trouble: Trouble | None = None
        self._pressed: Callable[[], object] | None = None
        self._transcript = ""
        self._when = Label("", Text.CAPTION)
        self._when.setObjectName("test-when")
        self._again = link_button(self.tr("Run again"), self.again.emit, name="test-again")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(self.tr("Test connection"), Text.STRONG))
        head.addWidget(self._when, 1)
        head.addWidget(self._again)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(16, 8, 16, 10)
        top.setSpacing(2)
        top.addLayout(head)
        top.addLayout(self._grid)
        self.body.setSpacing(0)
        self.body.addLayout(top)
        self._fix = primary_button("", self._press, name="test-fix")
        self._fix.setAccessibleName(self.tr("Mend it"))
        self._block = self._make_block()
        self.body.addWidget(self._block)
        self._make_foot()
        self.begin()

    def _make_foot(self) -> None:
        self._buttons_row = QWidget()
        foot = FlowLayout(self._buttons_row, spacing=8)
        self._copy = button(self.tr("Copy report"), self._copy_report, name="test-copy", icon_name="copy", small=True)
        self._show = button(
            self.tr("Show transcript"), self._show_transcript, name="test-transcript", icon_name="log", small=True
        )
        foot.addWidget(self._copy)
        foot.addWidget(self._show)
        self._foot = QWidget()
        foot_column = QVBoxLayout(self._foot)
        foot_column.setContentsMargins(16, 8, 16, 12)
        foot_column.addWidget(self._buttons_row)
        self._text = QPlainTextEdit()
        self._text.setObjectName("test-text")
        self._text.setAccessibleName(self.tr("Transcript"))
        self._text.setReadOnly(True)
        self._text.setFont(font_of(Text.MONO))
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setMinimumHeight(140)
        self._text.hide()
        foot_column.addWidget(self._text)
        self.body.addWidget(self._foot)

    def begin(self) -> None:
        """A test starts."""
        self._lines = []
        self._trouble = None
        self._transcript = ""
        for row in self._rows:
            row.hide()
        self._when.setText(self.tr("running..."))
        self._block.hide()
        self._foot.hide()
        self._text.hide()
        self._again.setEnabled(False)

    def show_lines(self, lines: Sequence[StageLine]) -> None:
        """Show the stages so far; each finished one is announced once."""
        for line in lines[len(self._lines) :]:
            if line.tone is not None:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{line.name}: {line.result}"))
        self._lines = list(lines)
        while len(self._rows) < len(lines):
            self._rows.append(StageRow())
            self._rows[-1].setObjectName(f"test-stage-{len(self._rows)}")
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line)
            row.show()
        for row in self._rows[len(lines) :]:
            row.hide()
        self._arrange()

    def end(
        self, when: str, transcript: str, trouble: Trouble | None, fix: tuple[str, Callable[[], object]] | None
    ) -> None:
        """The test is over; ``fix`` is the button that mends it."""
        self._when.setText(when)
        self._transcript = transcript
        self._trouble = trouble
        self._again.setEnabled(True)
        self._foot.show()
        self._block.setVisible(trouble is not None)
        self._fix.hide()
        if trouble is not None:
            self._title.setText(trouble.title)
            self._explanation.setText(trouble.explanation)
            self._explanation.setVisible(bool(trouble.explanation))
            self._server.setText(trouble.server_text)
            self._server.setVisible(bool(trouble.server_text))
            if fix is not None:
                self._fix.setText(fix[0])
                self._fix.setAccessibleName(fix[0])
                self._pressed = fix[1]
                self._fix.show()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, trouble.title))

    def report(self) -> str:
        """What *Copy report* copies: stages, trouble and transcript, all of it redacted."""
        lines = [f"{line.name}: {line.result}" for line in self._lines]
        if self._trouble is not None:
            lines += ["", self._trouble.title, self._trouble.explanation, self._trouble.server_text]
        return "\n".join((*lines, "", self._transcript)).strip() + "\n"

    def trouble(self) -> Trouble | None:
        """What failed, if something did."""
        return self._trouble

    def when(self) -> str:
        """The words beside the title."""
        return self._when.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._foot.isVisible() and not self._block.isVisible():
            painter = QPainter(self)
            hairline(painter, 1, self.width() - 1, self._foot.geometry().top(), self.palette())
            painter.end()

    def _arrange(self) -> None:
        scale = max(1.0, self.fontMetrics().height() / 17)
        shown = self._rows[: len(self._lines)]
        columns = 2 if self.width() >= NARROW * scale else 1
        half = (len(shown) + columns - 1) // columns
        for at, row in enumerate(shown):
            self._grid.addWidget(row, at % half if half else 0, at // half if half else 0)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _make_block(self) -> QWidget:
        block = SoftBlock()
        block.setObjectName("test-trouble")
        self._title = Label("", Text.STRONG, wrap=True)
        self._title.setObjectName("test-trouble-title")
        self._explanation = Label("", Text.BODY, quiet=True, wrap=True)
        self._server = Label("", Text.MONO, wrap=True)
        self._server.setObjectName("test-server-text")
        self._server.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._server.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._fix.setAutoDefault(False)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._explanation)
        words.addWidget(self._server)
        words.addSpacing(4)
        words.addWidget(self._fix, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(block)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(state_glyph(Tone.FAILED), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return block

    def _press(self) -> None:
        if self._pressed is not None:
            self._pressed()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report())

    def _show_transcript(self) -> None:
        self._text.setPlainText(self._transcript)
        self._text.setVisible(not self._text.isVisible())
        self._show.setText(self.tr("Hide transcript") if self._text.isVisible() else self.tr("Show transcript"))
