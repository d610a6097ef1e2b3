"""How far an errand on many messages is, and the button that ends it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from emailrelay_gui.message_control import MessageControl
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.theme import Tone


class ProgressBanner(Banner):
    """There only while there is something to see."""

    def __init__(self, control: MessageControl) -> None:
        super().__init__(Tone.BUSY, "", glyph_name="info")
        self.setObjectName("queue-progress")
        self.cancel = self.add_button(self.tr("Cancel"), control.cancel, name="queue-cancel")
        control.progressed.connect(self._show)
        self.hide()

    def _show(self, doing: str, done: int, total: int) -> None:
        if doing:
            number = QLocale().toString
            text = self.tr("{doing}: {done} of {all}")
            self.show_text(text.format(doing=doing, done=number(done), all=number(total)))
        self.setVisible(bool(doing))
