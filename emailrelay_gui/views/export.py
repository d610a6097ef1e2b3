"""Saving messages as ``.eml``, several as a ``.zip`` of them: exactly the octets that the spool holds."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

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
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(QCoreApplication.translate("export", "Archives (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.selectFile("messages.zip")

    def picked(path: str) -> None:
        work = save_one if single else save_zip
        tasks.start(work(chosen, Path(path), queue, told), "export")

    dialog.fileSelected.connect(picked)
    dialog.open()
    return dialog


async def save_one(chosen: Sequence[MessageSummary], target: Path, queue: QueueAccess, told: Told) -> None:
    """Save the first message to a file."""

    async def work() -> None:
        data = await queue.content(chosen[0].id, max(chosen[0].size, 1) + 1)
        await asyncio.to_thread(save, target, data)

    await _telling(work, target, told)


async def save_zip(chosen: Sequence[MessageSummary], target: Path, queue: QueueAccess, told: Told) -> None:
    """Save messages to one archive, a file for each; nothing is left when one cannot be had."""
    part = target.with_name(target.name + ".part")

    async def work() -> None:
        try:
            with ZipFile(part, "w", ZIP_DEFLATED) as archive:
                for each in chosen:
                    data = await queue.content(each.id, max(each.size, 1) + 1)
                    await asyncio.to_thread(archive.writestr, f"{each.id}.eml", data)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)

    await _telling(work, target, told)


async def _telling(work: Callable[[], Awaitable[None]], target: Path, told: Told) -> None:
    try:
        await work()
    except SpoolError as error:
        told("", str(error))
    except OSError as error:
        told("", f"{error.filename or target}: {error.strerror}")
    else:
        told(str(target), "")


def save(target: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    part = target.with_name(target.name + ".part")
    part.write_bytes(data)
    part.replace(target)
