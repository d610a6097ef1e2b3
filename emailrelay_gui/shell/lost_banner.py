"""The banner over all pages while there is no connection to the relay: why, and when it is tried again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emailrelay_gui import words
from emailrelay_gui.models.abilities import lost
from emailrelay_gui.models.place import Place
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.theme import Tone
from engine.api import EngineStatus


class LostBanner(QWidget):
    """Takes no room while there is a connection. The words count down in place, and are announced once."""

    retry_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner(Tone.WARNING, self.tr("There is no connection to the relay"))
        self.banner.setObjectName("banner-lost")
        self.retry = self.banner.add_button(
            self.tr("Try now"), self.retry_wanted.emit, name="fix-connection", icon_name="retry"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 0)
        column.addWidget(self.banner)
        self.hide()

    def show_status(self, status: EngineStatus, place: Place, now: float) -> None:
        """Show, hide or count down."""
        gone = lost(status)
        if gone:
            title = self.tr("There is no connection to the relay at {target}").format(target=place.target)
            self.banner.show_text(title, self._caption(status, now))
            self.retry.setEnabled(status.retry_at > 0)
        self.setVisible(gone)

    def _caption(self, status: EngineStatus, now: float) -> str:
        coming = self.tr("It is being tried again now.")
        if status.retry_at > now:
            coming = self.tr("Next attempt in {time}.").format(time=words.span(status.retry_at - now))
        why = status.problem.strip().rstrip(".")
        parts = (f"{why[:1].upper()}{why[1:]}." if why else "", coming, self.tr("What is shown may be out of date."))
        return " ".join(part for part in parts if part)
