"""Saving messages as ``.eml`` files: exactly the octets that the spool holds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from emailrelay_gui.aio import Tasks
from engine.api import MessageSummary, QueueAccess, SpoolError

Told = Callable[[str, str], object]


def export_messages(
    parent: QWidget, chosen: Sequence[MessageSummary], queue: QueueAccess, tasks: Tasks, told: Told
) -> QFileDialog:
    """Ask where to, then save; ``told`` gets what was saved, or the problem."""
    single = len(chosen) == 1
    dialog = QFileDialog(parent)
    dialog.setObjectName("export-dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if single:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(QCoreApplication.translate("export", "Messages (*.eml)"))
        dialog.setDefaultSuffix("eml")
        dialog.selectFile(f"{chosen[0].id}.eml")
    else:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)

    def picked(path: str) -> None:
        targets = [Path(path)] if single else [Path(path) / f"{each.id}.eml" for each in chosen]
        tasks.start(save_all(chosen, targets, queue, told), "export")

    dialog.fileSelected.connect(picked)
    dialog.open()
    return dialog


async def save_all(chosen: Sequence[MessageSummary], targets: Sequence[Path], queue: QueueAccess, told: Told) -> None:
    """Save each message to its file; stops at the first that cannot be saved."""
    try:
        for summary, target in zip(chosen, targets, strict=True):
            data = await queue.content(summary.id, max(summary.size, 1) + 1)
            await asyncio.to_thread(save, target, data)
    except SpoolError as error:
        told("", str(error))
    except OSError as error:
        told("", f"{error.filename or targets[0]}: {error.strerror}")
    else:
        told(str(targets[0]) if len(targets) == 1 else str(targets[0].parent), "")


def save(target: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    part = target.with_name(target.name + ".part")
    part.write_bytes(data)
    part.replace(target)
