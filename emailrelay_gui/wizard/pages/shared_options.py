"""Fields that only the first of several relays of a configuration decides about: greyed elsewhere (spec gui.md D4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from emailrelay_gui.i18n import tr
from emailrelay_gui.wizard.source import Source


class SharedOptions:
    """Greys controls by their options, and gives them back as they were."""

    def __init__(self) -> None:
        self._greyed: dict[QWidget, str] = {}
        """What is greyed, with the tooltip that it had before."""

    def show(self, source: Source, controls: Iterable[QWidget], options: Mapping[str, Sequence[str]]) -> None:
        """Grey what has no effect on the relay that is shown; ``options`` by the name of the control."""
        for control in controls:
            names = options.get(control.objectName(), ())
            shared = not source.first and any(not source.document.takes(name) for name in names)
            if shared and control not in self._greyed:
                self._greyed[control] = control.toolTip()
                control.setToolTip(tr("This concerns all relays of the file. Change it at the first one."))
            elif not shared and control in self._greyed:
                control.setToolTip(self._greyed.pop(control))
                control.setEnabled(True)
            if shared:
                control.setEnabled(False)
