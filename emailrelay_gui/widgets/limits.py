"""What cannot be done stays visible, disabled, with the reason as its tooltip."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from emailrelay_gui.i18n import shown

OWN = "own-tooltip"
"""The property that keeps the tooltip of better days."""


def limit(target: QAction | QAbstractButton, reason: str) -> None:
    """Disable ``target`` because of ``reason``; an empty one enables it again."""
    kept = target.property(OWN)
    if reason and kept is None:
        target.setProperty(OWN, target.toolTip())
    target.setEnabled(not reason)
    if reason:
        target.setToolTip(shown(reason))
    elif kept is not None:
        target.setToolTip(str(kept))
        target.setProperty(OWN, None)
    if isinstance(target, QAbstractButton):
        target.setAccessibleDescription(shown(reason))
