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
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from emailrelay_gui import i18n
from emailrelay_gui.widgets.buttons import button, link_button, primary_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.glyphs import Glyph, state_glyph
from emailrelay_gui.widgets.icons import glyph
from emailrelay_gui.widgets.paint import hairline
from emailrelay_gui.widgets.theme import Tone, theme_of
from emailrelay_gui.widgets.typography import ElidedLabel, Label, Text, font_of
from emailrelay_gui.wizard.certificate_card import CertificateCard
from emailrelay_gui.wizard.probes import Certificate
from emailrelay_gui.wizard.stages import StageLine
from engine.api import CertificateInfo

NARROW = 520


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """The stage that failed: a sentence, what to do, what the server said."""

    title: str
    explanation: str
    server_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """One way out of a failure."""

    text: str
    pressed: Callable[[], object]


class ServerCertificate(CertificateCard):
    """The certificate that the server has shown; there is no key to it, and nothing to export."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("server-certificate")
        self._foot.hide()

    def show_info(self, info: CertificateInfo) -> None:
        """Show what a server's certificate says."""
        self.show_certificate(Certificate(info=info))
        self.key.show_plain(info.key)
        self._issuer.setText(self.tr("itself") if info.self_signed else info.issuer)


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
        self._glyph.set_icon(glyph(Tone.OK.glyph, Tone.OK) if line.done else glyph("skipped", Tone.PAUSED))
        self._name.setText(line.name)
        self._result.set_full_text(line.result)
        shown = self.locale().toString(round(line.milliseconds)) if line.milliseconds >= 0 else ""
        self._time.setText(self.tr("{number} ms").format(number=shown) if shown else "")
        self.setAccessibleName(f"{i18n.shown(line.name)}: {i18n.shown(line.result)}")


class ConnectionCard(Card):
    """Shows a connection test while it runs and when it has ended."""

    again = Signal()
    changed = Signal()
    """A test has begun or ended, or there is more to see."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.setObjectName("test-card")
        self.setAccessibleName(self.tr("Test connection"))
        self._lines: list[StageLine] = []
        self._rows: list[StageRow] = []
        self._trouble: Trouble | None = None
        self._transcript: tuple[str, ...] = ()
        self._report = ""
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
        self._block = self._make_block()
        self.body.addWidget(self._block)
        self._certificate = ServerCertificate()
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
        self._card_button = button(
            self.tr("Show the certificate"),
            self._toggle_card,
            name="test-certificate",
            icon_name="certificate",
            small=True,
        )
        foot.addWidget(self._show)
        foot.addWidget(self._card_button)
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
        self._certificate.hide()
        foot_column.addWidget(self._certificate)
        self.body.addWidget(self._foot)

    def begin(self) -> None:
        """A test starts."""
        self._lines = []
        self._trouble = None
        self._transcript = ()
        self._report = ""
        for row in self._rows:
            row.hide()
        self._when.setText(self.tr("running..."))
        self._block.hide()
        self._foot.hide()
        self._text.hide()
        self._certificate.hide()
        self._card_button.hide()
        self._again.setEnabled(False)
        self.changed.emit()

    def show_lines(self, lines: Sequence[StageLine]) -> None:
        """Show the stages so far; each finished one is announced once."""
        told = sum(line.done for line in self._lines)
        for line in [each for each in lines if each.done][told:]:
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
        self,
        when: str,
        trouble: Trouble | None,
        buttons: Sequence[Button],
        report: str,
        transcript: Sequence[str] = (),
    ) -> None:
        """The test is over; ``buttons`` are the ways out, the best first; ``report`` is what *Copy report* copies."""
        self.show_lines([line for line in self._lines if line.done])
        self._when.setText(when)
        self._transcript = tuple(transcript)
        self._report = report
        self._trouble = trouble
        self._again.setEnabled(True)
        self._foot.show()
        self._show.setVisible(bool(transcript))
        self._show.setText(self.tr("Show transcript"))
        self._block.setVisible(trouble is not None)
        if trouble is not None:
            self._title.setText(trouble.title)
            self._explanation.setText(trouble.explanation)
            self._explanation.setVisible(bool(trouble.explanation))
            self._server.setText(trouble.server_text)
            self._server.setVisible(bool(trouble.server_text))
            self._offer_buttons(buttons)
            self._say("")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, trouble.title))
        self._arrange()
        self.changed.emit()

    def busy(self, text: str) -> None:
        """Something is being found out about the failure."""
        self._offer_buttons(())
        self._say(text)

    def offer(self, text: str, buttons: Sequence[Button]) -> None:
        """What was found out, and what follows from it."""
        self._offer_buttons(buttons)
        self._say(text)

    def show_steps(self, steps: Sequence[str]) -> None:
        """What is to be done elsewhere, step by step."""
        self._say("\n".join(f"{number}. {step}" for number, step in enumerate(steps, start=1)))

    def show_certificate(self, info: CertificateInfo | None) -> None:
        """Have this certificate behind its button."""
        self._card_button.setVisible(info is not None)
        if info is not None:
            self._certificate.show_info(info)
        self._certificate.hide()

    def open_certificate(self) -> None:
        """Show the certificate."""
        if self._certificate.isHidden():
            self._toggle_card()

    def buttons(self) -> list[QPushButton]:
        """The buttons beside the failure."""
        items = [self._ways.itemAt(at) for at in range(self._ways.count())]
        return [widget for item in items if item and isinstance(widget := item.widget(), QPushButton)]

    def report(self) -> str:
        """What *Copy report* copies: stages, trouble and transcript, all of it redacted."""
        return self._report

    def lines(self) -> tuple[StageLine, ...]:
        """The stages as they are shown."""
        return tuple(self._lines)

    def fingerprint(self) -> str:
        """Of the certificate, while it is shown."""
        return "" if self._certificate.isHidden() else self._certificate.fingerprint()

    def more(self) -> str:
        """What stands below the explanation."""
        return self._more.text() if not self._more.isHidden() else ""

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
        self._more = Label("", Text.BODY, wrap=True)
        self._more.setObjectName("test-more")
        self._more.hide()
        row_of_ways = QWidget()
        self._ways = FlowLayout(row_of_ways, spacing=8)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._explanation)
        words.addWidget(self._server)
        words.addSpacing(4)
        words.addWidget(row_of_ways)
        words.addWidget(self._more)
        row = QHBoxLayout(block)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(state_glyph(Tone.FAILED), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return block

    def _offer_buttons(self, buttons: Sequence[Button]) -> None:
        for old in self.buttons():
            self._ways.removeWidget(old)
            old.deleteLater()
        for at, each in enumerate(buttons):
            make = button if at else primary_button
            made = make(each.text, each.pressed, name=f"test-fix-{at}" if at else "test-fix")
            made.setDefault(False)
            self._ways.addWidget(made)
            made.show()

    def _say(self, text: str) -> None:
        self._more.setText(text)
        self._more.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
            self.changed.emit()

    def _toggle_card(self) -> None:
        self._certificate.setVisible(self._certificate.isHidden())
        shown = not self._certificate.isHidden()
        self._card_button.setText(self.tr("Hide the certificate") if shown else self.tr("Show the certificate"))
        self.changed.emit()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report())

    def _show_transcript(self) -> None:
        self._text.setPlainText("\n".join(self._transcript))
        self._text.setVisible(not self._text.isVisible())
        self._show.setText(self.tr("Hide transcript") if self._text.isVisible() else self.tr("Show transcript"))
