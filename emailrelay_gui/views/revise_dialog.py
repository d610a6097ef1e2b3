"""The dialog that sends messages elsewhere: other recipients, another server, another account (spec gui.md D9)."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from emailrelay_gui import words
from emailrelay_gui.widgets.forms import Field, Form
from emailrelay_gui.widgets.typography import Label
from engine.api import EndpointError, MessageSummary, Revise, parse_endpoint

_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+")


class ReviseDialog(QDialog):
    """Asks for what is to be another; what is not asked for stays as it is."""

    agreed = Signal(object)
    """:class:`~engine.api.Revise`."""

    def __init__(
        self, chosen: tuple[MessageSummary, ...], parent: QWidget, *, title: str, recipients: bool, route: bool
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setObjectName("revise-dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(max(480, self.fontMetrics().averageCharWidth() * 72))
        self.recipients = QPlainTextEdit()
        self.recipients.setObjectName("revise-recipients")
        self.recipients.setAccessibleName(self.tr("Recipients"))
        self.recipients.setTabChangesFocus(True)
        self.recipients.setFixedHeight(self.fontMetrics().height() * 6)
        known = {each.recipients for each in chosen}
        if len(known) == 1:
            self.recipients.setPlainText("\n".join(next(iter(known))))
        self.server = QLineEdit()
        self.server.setObjectName("revise-server")
        self.server.setAccessibleName(self.tr("Server"))
        self.server.setPlaceholderText("smtp.example.com:587")
        self.account = QLineEdit()
        self.account.setObjectName("revise-account")
        self.account.setAccessibleName(self.tr("Account"))
        self._to = Field(self.recipients, help_text=self.tr("One address in each line."), validated=True)
        self._way = Field(self.server, help_text=self.tr("Host and port. Empty: as configured."), validated=True)
        self._who = Field(
            self.account, help_text=self.tr("The selector of a client account. Empty: as configured."), validated=True
        )
        self._asks_recipients, self._asks_route = recipients, route
        form = Form()
        if recipients:
            form.add_row(self.tr("&Recipients"), self._to)
        if route:
            form.add_row(self.tr("&Server"), self._way)
            form.add_row(self.tr("&Account"), self._who)
        box = QDialogButtonBox()
        self.verb = box.addButton(self.tr("Send"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setObjectName("dialog-accept")
        self.verb.setDefault(True)
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName("dialog-cancel")
        box.accepted.connect(self._try)
        box.rejected.connect(self.reject)
        said = self.tr("{messages} will be sent this way with the next run; a held one stays held.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(Label(said.format(messages=words.messages(len(chosen))), quiet=True, wrap=True))
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(box)
        (self.recipients if recipients else self.server).setFocus()

    def _try(self) -> None:
        addresses = tuple(line.strip() for line in self.recipients.toPlainText().splitlines() if line.strip())
        if self._asks_recipients and not self._good(addresses):
            return
        server, account = self.server.text().strip(), self.account.text().strip()
        if self._asks_route and server:
            try:
                parse_endpoint(server)
            except EndpointError:
                self._way.show_error(self.tr("This is no host and port. Write it like smtp.example.com:587."))
                return
        if any(map(str.isspace, account)):
            self._who.show_error(self.tr("The name of an account has no blanks in it."))
            return
        self.agreed.emit(
            Revise(
                messages=tuple(each.id for each in self._chosen),
                recipients=addresses if self._asks_recipients else None,
                forward_to_address=server if self._asks_route else None,
                selector=account if self._asks_route else None,
            )
        )
        self.accept()

    def _good(self, addresses: tuple[str, ...]) -> bool:
        if not addresses:
            self._to.show_error(self.tr("There is no recipient. Write at least one address."))
            return False
        local = {each for summary in self._chosen for each in summary.recipients}
        wrong = next((each for each in addresses if each not in local and not _ADDRESS.fullmatch(each)), None)
        if wrong is not None:
            self._to.show_error(self.tr("{address} is no mail address.").format(address=wrong))
        return wrong is None
