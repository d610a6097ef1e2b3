"""The buttons below the pages, under a hairline; each system orders *Next* and *Cancel* its own way."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QWidget

from emailrelay_gui.widgets.buttons import button, icon_button
from emailrelay_gui.widgets.paint import hairline

LONG_FROM = 940
"""Below this width short words are used."""


class Footer(QWidget):
    """*Save answers*, *Save files elsewhere*, *Back*, *Next* and *Cancel*, and what brings the help back."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.unfold = icon_button("help", self.tr("Show help"), name="help-show", flat=True)
        self.elsewhere = button(self.tr("Save files elsewhere..."), name="save-elsewhere")
        self.answers = button(self.tr("Save answers..."), name="save-answers")
        self.answers.setToolTip(self.tr("For other machines and for scripts; without passwords"))
        self.back = button(self.tr("Back"), name="back")
        self.next = QPushButton(self.tr("Next", "the button of the wizard"))
        self.next.setObjectName("next")
        self.next.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setObjectName("cancel")
        self.cancel.setAutoDefault(False)
        box = QDialogButtonBox()
        box.addButton(self.next, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 14, 24, 14)
        row.setSpacing(8)
        row.addWidget(self.unfold)
        row.addStretch(1)
        row.addWidget(self.answers)
        row.addWidget(self.elsewhere)
        row.addWidget(self.back)
        row.addWidget(box)
        for each in (self.back, self.next, self.cancel):
            each.setMinimumWidth(88)

    def fit(self, width: float) -> None:
        """Use few words in a narrow window; ``width`` is that of the window at normal text size."""
        short = width < LONG_FROM
        self.answers.setText(self.tr("Answers...") if short else self.tr("Save answers..."))
        self.elsewhere.setText(self.tr("Save...") if short else self.tr("Save files elsewhere..."))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, 0, self.width(), 0, self.palette())
        painter.end()
