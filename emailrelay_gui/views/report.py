"""The problem report: shown whole before anything is saved or copied (spec gui.md D9)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from emailrelay_gui.widgets.buttons import button, primary_button
from emailrelay_gui.widgets.typography import Label, Text, font_of


class ReportDialog(QDialog):
    """The text, which may be edited, and what to do with it."""

    save_wanted = Signal(str, str)
    """The file, and the text that was shown for it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Report a problem"))
        said = self.tr(
            "This is the whole report. Passwords and keys were taken out; addresses of people were not. Read it, "
            "take out what you do not want to show, then save it and send it to whoever helps you. Nothing is sent "
            "by itself."
        )
        self.text = QPlainTextEdit(text)
        self.text.setObjectName("report-text")
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setFont(font_of(Text.MONO))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.save = primary_button(self.tr("Save…"), self._ask_where, name="report-save", icon_name="export")
        self.copy = button(self.tr("Copy"), self._copy, name="report-copy", icon_name="copy")
        buttons = QDialogButtonBox()
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        close.setDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(Label(said, wrap=True))
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.save.setDefault(True)
        self.resize(min(letter * 130, 1000), min(letter * 90, 640))

    def save_to(self, path: str) -> None:
        """Have what is shown now written."""
        self.save_wanted.emit(path, self.text.toPlainText())
        self.accept()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save report"), "relay-report.txt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
