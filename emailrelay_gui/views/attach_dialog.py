"""The dialog that asks which running relay the window shall belong to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from emailrelay_gui.models.place import Place
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.forms import Field, Form
from emailrelay_gui.widgets.typography import Label, Text
from engine.api import EndpointError, parse_endpoint


class AttachDialog(QDialog):
    """Admin address and token file; the verb moves to what is wrong."""

    done_with = Signal(str, str)
    """The address, and the file with the token or nothing."""

    def __init__(self, place: Place, parent: QWidget, *, running: bool) -> None:
        """``running`` says whether there is a relay in this application that would be stopped."""
        super().__init__(parent)
        self.setObjectName("attach-dialog")
        self.setWindowTitle(self.tr("Attach to a relay"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(max(520, self.fontMetrics().averageCharWidth() * 84))
        self.target = QLineEdit(place.target)
        self.target.setObjectName("attach-target")
        self.target.setPlaceholderText("192.168.1.5:10026")
        self.token = QLineEdit(place.token_file)
        self.token.setObjectName("attach-token")
        self._where = Field(self.target, help_text=self.tr("Its host and admin port."))
        self._file = Field(self.token, help_text=self.tr("Only if it asks for one."))
        choose = button(self.tr("Choose…"), self._choose, name="attach-choose", icon_name="folder")
        form = Form()
        form.add_row(self.tr("&Address"), self._where)
        form.add_row(self.tr("&Token file"), self._file)
        form.addWidget(choose, form.rowCount() - 1, 2, Qt.AlignmentFlag.AlignTop)
        box = QDialogButtonBox()
        self.verb = box.addButton(self.tr("Attach"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setObjectName("dialog-accept")
        self.verb.setDefault(True)
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName("dialog-cancel")
        box.accepted.connect(self._try)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        if place.ours and running:
            said = self.tr("The relay in this app stops. What is queued here stays safe until it runs again.")
            column.addWidget(Label(said, Text.CAPTION, wrap=True))
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(box)
        self.target.setFocus()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Token file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.token.setText)
        dialog.open()

    def _try(self) -> None:
        target = self.target.text().strip()
        self._where.clear()
        try:
            parse_endpoint(target)
        except EndpointError as error:
            self._where.show_error(str(error))
            self.target.setFocus()
            return
        self.done_with.emit(target, self.token.text().strip())
        self.accept()
