"""One question at a time, without a nested event loop: the answer comes by signal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(
    parent: QWidget,
    question: str,
    details: str,
    verb: str,
    agreed: Callable[[], object],
    *,
    destructive: bool = False,
    other: tuple[str, Callable[[], object]] | None = None,
) -> QMessageBox:
    """Open a dialog with ``verb`` on its button; ``agreed`` is called if it is pressed.

    ``other`` is a second way, with a verb of its own.
    """
    box = QMessageBox(parent)
    box.setObjectName("question")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(details)
    role = QMessageBox.ButtonRole.DestructiveRole if destructive else QMessageBox.ButtonRole.AcceptRole
    yes = box.addButton(verb, role)
    second = box.addButton(other[0], QMessageBox.ButtonRole.AcceptRole) if other else None
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setEscapeButton(no)
    box.setDefaultButton(no if destructive else yes)

    def finished(_result: int) -> None:
        pressed = box.clickedButton()
        if pressed is yes:
            agreed()
        elif other is not None and pressed is second:
            other[1]()

    box.finished.connect(finished)
    box.open()
    return box
