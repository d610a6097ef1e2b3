"""The attachments of a message: what they are, and saving them; nothing is ever opened from here."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from emailrelay_gui import words
from emailrelay_gui.aio import Tasks
from emailrelay_gui.i18n import many
from emailrelay_gui.models.honest import honest_name, safe_file_name
from emailrelay_gui.models.mail import Attachment
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.page import wrapping_row

LISTED = 300
"""Attachments that are listed; *Save all* saves those."""


class AttachmentsView(QWidget):
    """A list with two buttons."""

    saved = Signal(str, str)
    """A sentence and a caption."""
    failed = Signal(str, str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._attachments: Sequence[Attachment] = ()
        self.list = QTreeWidget()
        self.list.setObjectName("attachments")
        self.list.setAccessibleName(self.tr("Attachments"))
        self.list.setHeaderLabels([self.tr("Name"), self.tr("Type"), self.tr("Size")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.save = button(self.tr("Save…"), self._save, name="attachment-save", icon_name="export")
        self.save_all = button(self.tr("Save all…"), self._save_all, name="attachment-save-all", icon_name="folder")
        self.list.itemSelectionChanged.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(wrapping_row(self.save, self.save_all))

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show what a message carries."""
        self._attachments = attachments[:LISTED]
        self.list.clear()
        rows: list[QTreeWidgetItem] = []
        for each in self._attachments:
            row = QTreeWidgetItem([honest_name(each.name), each.media_type[:80], words.size(each.size)])
            row.setToolTip(0, honest_name(each.name))
            row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            rows.append(row)
        self.list.addTopLevelItems(rows)
        self.save_all.setEnabled(bool(rows))
        if rows:
            self.list.setCurrentItem(rows[0])
        self._chosen()

    def _chosen(self) -> None:
        self.save.setEnabled(bool(self.list.selectedItems()))

    def _save(self) -> None:
        rows = sorted(self.list.indexOfTopLevelItem(each) for each in self.list.selectedItems())
        chosen = [self._attachments[row] for row in rows]
        if len(chosen) == 1:
            dialog = self._dialog()
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(safe_file_name(chosen[0].name))
            dialog.fileSelected.connect(partial(self._write_one, chosen[0]))
            dialog.open()
        elif chosen:
            self._save_into_folder(chosen)

    def _save_all(self) -> None:
        self._save_into_folder(self._attachments)

    def _save_into_folder(self, chosen: Sequence[Attachment]) -> None:
        dialog = self._dialog()
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(partial(self._write_into, chosen))
        dialog.open()

    def _dialog(self) -> QFileDialog:
        dialog = QFileDialog(self)
        dialog.setObjectName("attachment-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _write_one(self, attachment: Attachment, path: str) -> None:
        self._write([(Path(path), attachment.content)])

    def _write_into(self, chosen: Sequence[Attachment], path: str) -> None:
        self._write(placed(Path(path), chosen))

    def _write(self, files: Sequence[tuple[Path, bytes]]) -> None:
        self._tasks.start(self._written(files), "save-attachments")

    async def _written(self, files: Sequence[tuple[Path, bytes]]) -> None:
        try:
            for path, content in files:
                await asyncio.to_thread(path.write_bytes, content)
        except OSError as error:
            self.failed.emit(self.tr("The attachment could not be saved"), f"{error.filename}: {error.strerror}")
        else:
            number = many("{n} attachment saved", "{n} attachments saved", len(files))
            self.saved.emit(number, str(files[0][0] if len(files) == 1 else files[0][0].parent))


def placed(folder: Path, attachments: Sequence[Attachment]) -> list[tuple[Path, bytes]]:
    """Each attachment with a file of its own in ``folder``; what is there already is not replaced."""
    found: dict[Path, bytes] = {}
    for number, each in enumerate(attachments, 1):
        name = safe_file_name(each.name, number)
        stem, dot, suffix = name.rpartition(".")
        path, again = folder / name, 1
        while path in found or path.exists():
            again += 1
            path = folder / (f"{stem}-{again}.{suffix}" if dot else f"{name}-{again}")
        found[path] = each.content
    return list(found.items())
