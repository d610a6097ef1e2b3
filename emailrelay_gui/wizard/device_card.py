"""What to enter on a device: server, port, security, user. The same for scanners, printers and programs."""

from __future__ import annotations

import html
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.glyphs import Tile
from emailrelay_gui.widgets.paint import hairline
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.answers import Answers, InboundTls, Listen
from emailrelay_gui.wizard.places import Computer
from engine.api import say

CAPTION_WIDTH = 92

SECURITY = {
    InboundTls.OFF: say("None"),
    InboundTls.OPTIONAL: say("STARTTLS, or none"),
    InboundTls.REQUIRED: "STARTTLS",
    InboundTls.IMPLICIT: "SSL/TLS",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One line of the card; ``copied`` gives it a button."""

    caption: str
    value: str
    copied: bool = False


def device_settings(answers: Answers, computer: Computer) -> tuple[Setting, ...]:
    """What a device needs to know."""
    settings = [
        Setting(caption=say("Server"), value=server_for(answers, computer), copied=True),
        Setting(caption=say("Port"), value=answers.port, copied=True),
        Setting(caption=say("Security"), value=SECURITY[answers.inbound_tls]),
    ]
    if not answers.devices_sign_in:
        settings.append(Setting(caption=say("User"), value=say("none")))
    elif answers.accounts:
        name = answers.accounts[0].name
        settings.append(Setting(caption=say("User"), value=name, copied=True))
        settings.append(Setting(caption=say("Password"), value=say("the one you set for {name}", name=name)))
    if "@" in answers.email:
        domain = answers.email.rpartition("@")[2]
        settings.append(Setting(caption=say("From"), value=say("any @{domain} address", domain=domain)))
    return tuple(settings)


def server_for(answers: Answers, computer: Computer) -> str:
    """The address that devices reach this computer at."""
    if answers.listen is Listen.LOOPBACK:
        return "127.0.0.1"
    if answers.listen is Listen.PICKED:
        outside = [each for each in answers.addresses if each in computer.lan]
        return (outside or list(answers.addresses) or [computer.hostname])[0]
    return (*computer.lan, computer.hostname)[0]


class SettingRow(QWidget):
    """Caption, value at section size, Copy."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setObjectName(f"device-{setting.caption.lower()}")
        self.setAccessibleName(f"{shown(setting.caption)}: {shown(setting.value)}")
        caption = self.caption = Label(setting.caption, Text.CAPTION)
        value = Label(setting.value, Text.VALUE, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(caption)
        row.addWidget(value, 1, Qt.AlignmentFlag.AlignVCenter)
        self.copy: QPushButton | None = None
        if setting.copied:
            self.copy = button(
                self.tr("Copy"),
                lambda: QGuiApplication.clipboard().setText(setting.value),
                name=f"copy-{setting.caption.lower()}",
                icon_name="copy",
                small=True,
            )
            self.copy.setAccessibleName(self.tr("Copy {what}").format(what=shown(setting.caption)))
            self.copy.setFlat(True)
            row.addWidget(self.copy)
        self.setMinimumHeight(max(44, value.fontMetrics().height() + 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, 1, self.width() - 1, 0, self.palette())
        painter.end()


class DeviceCard(Card):
    """The card."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.setObjectName("device-card")
        self.body.setSpacing(0)
        self._settings: tuple[Setting, ...] = ()
        self._printer: QPrinter | None = None
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 12)
        head.setSpacing(14)
        head.addWidget(Tile("printer", side=40), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.tr("Enter this on your devices"), Text.SECTION, wrap=True))
        words.addWidget(Label(self.tr("Scanner, printer or program, under SMTP or e-mail"), Text.CAPTION, wrap=True))
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 14)
        row.setSpacing(8)
        row.addWidget(button(self.tr("Copy all"), self._copy_all, name="device-copy-all", icon_name="copy"))
        row.addWidget(button(self.tr("Print..."), self.ask_printer, name="device-print", icon_name="printer"))
        row.addStretch(1)
        self.body.addWidget(foot)
        self._foot = foot

    def show_answers(self, answers: Answers, computer: Computer) -> None:
        """Show what belongs to an installation."""
        self._settings = device_settings(answers, computer)
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        rows = [SettingRow(setting) for setting in self._settings]
        wide = max((row.caption.sizeHint().width() + 8 for row in rows), default=0)
        for row in rows:
            row.caption.setFixedWidth(max(CAPTION_WIDTH, wide))
            self._rows.addWidget(row)
        self.setAccessibleName(self.tr("Enter this on your devices"))

    def text(self) -> str:
        """All of it as text."""
        return "".join(f"{setting.caption}: {setting.value}\n" for setting in self._settings)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        hairline(painter, 1, self.width() - 1, self._foot.geometry().top(), self.palette())
        painter.end()

    def ask_printer(self) -> None:
        """Ask for a printer; the dialog is opened, never run, so that mail goes on meanwhile."""
        self._printer = QPrinter()  # the dialog does not keep it
        dialog = QPrintDialog(self._printer, self)
        dialog.setObjectName("print-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted[QPrinter].connect(self.print_to)  # type: ignore[index] # one signal for each kind of argument
        QDialog.open(dialog)  # its own form of it wants a slot by name

    def print_to(self, printer: QPrinter) -> None:
        """The settings on paper, black on white whatever the screen looks like."""
        document = QTextDocument()
        document.setDefaultStyleSheet("body { color: #000000; } td { padding: 4px 24px 4px 0; }")
        rows = "".join(
            f"<tr><td>{html.escape(each.caption)}</td><td><b>{html.escape(each.value)}</b></td></tr>"
            for each in self._settings
        )
        title = html.escape(self.tr("Enter this on your devices"))
        document.setHtml(f"<body><h2>{title}</h2><table>{rows}</table></body>")
        document.print_(printer)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
