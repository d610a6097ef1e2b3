"""W3: how devices and programs reach the relay, and who may."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from emailrelay_gui.forms.controls import radio_button
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.wizard.answers import Listen
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.base import Page


class ConnectionsPage(Page):
    """Port, addresses, who may connect, name, size."""

    step = Step.CONNECTIONS
    title = "How do devices reach Relay?"
    purpose = "Enter the same port on your devices and programs."

    def build(self) -> None:
        form = self.form()
        port = FieldSpec(
            name="port", label=self.tr("Port"), control=Control.PORT, options=("port",), width=10, placeholder="2525"
        )
        self.port = self.row(form, self.tr("&Port"), port, stretch=-1)
        listen = FieldSpec(
            name="listen",
            label=self.tr("Listen on"),
            control=Control.RADIO,
            options=("interface",),
            choices=(
                ("loopback", self.tr("This computer only")),
                ("all", self.tr("All addresses")),
                ("picked", self.tr("Chosen addresses")),
                ("custom", self.tr("As written")),
            ),
        )
        self.listen = self.binder.make(listen)
        self.listen_field = self.field(form, self.tr("Listen on"), ["listen"], self.listen)
        self.picks = QWidget()
        self.picks.setObjectName("addresses")
        self.picks.setAccessibleName(self.tr("Addresses"))
        flow = FlowLayout(self.picks, spacing=16)
        self.boxes: dict[str, QCheckBox] = {}
        for each in self.session.surroundings.computer.addresses:
            box = QCheckBox(f"{each.address} ({each.interface})")
            box.setObjectName(f"address-{each.address}")
            box.setAccessibleName(box.text())
            box.setMinimumHeight(28)
            box.clicked.connect(self._picked)
            self.boxes[each.address] = box
            flow.addWidget(box)
        self.binder.watch("listen", self.picks)
        self.picked = self.field(form, self.tr("Addresses"), ["addresses"], self.picks)
        custom = FieldSpec(name="custom", label=self.tr("As written"), control=Control.TEXT, options=("interface",))
        self.custom = self.field(form, self.tr("As written"), ["addresses"], self.binder.make(custom))
        who = FieldSpec(
            name="remote_clients",
            label=self.tr("Who may connect"),
            control=Control.RADIO,
            options=("remote-clients",),
            choices=(("False", self.tr("Local networks only")), ("True", self.tr("Anyone"))),
        )
        self.who = self.row(form, self.tr("Who may connect"), who)
        domain = FieldSpec(
            name="domain",
            label=self.tr("Announce as"),
            control=Control.TEXT,
            options=("domain",),
            placeholder=self.tr("the name of this computer"),
        )
        self.row(form, self.tr("&Announce as"), domain)
        size = FieldSpec(name="size", label=self.tr("Largest message"), control=Control.SIZE, options=("size",))
        self.row(form, self.tr("&Largest message"), size)
        self.body.addStretch(1)

    def update_page(self) -> None:
        answers = self.session.answers
        show_row(self.picked, shown=answers.listen is Listen.PICKED)
        show_row(self.custom, shown=answers.listen is Listen.CUSTOM)
        show_row(self.who, shown=answers.listen is not Listen.LOOPBACK)
        button = radio_button(self.listen, "custom")
        button.setVisible(answers.listen is Listen.CUSTOM or self.session.source.answers.listen is Listen.CUSTOM)
        for address, box in self.boxes.items():
            box.setChecked(address in answers.addresses)
        if answers.listen is not Listen.CUSTOM and self.session.facts.port is None:
            self.port.show_help(self.tr("Devices must use the same number."))

    def _read(self, name: str) -> object:
        if name == "custom":
            return ", ".join(self.session.answers.addresses)
        return super()._read(name)

    def _write(self, name: str, value: object) -> None:
        computer = self.session.surroundings.computer
        match name:
            case "remote_clients":
                self.session.change(remote_clients=value == "True")
            case "custom":
                self.session.change(addresses=(str(value),) if value else ())
            case "listen":
                listen = Listen(str(value))
                initial = self.session.source.answers
                if listen is initial.listen:
                    addresses = initial.addresses
                elif listen is Listen.LOOPBACK:
                    addresses = computer.loopback
                elif listen is Listen.PICKED:
                    addresses = (*computer.loopback, *computer.lan)
                else:
                    addresses = ()
                self.session.change(listen=listen, addresses=addresses)
            case _:
                super()._write(name, value)

    def _picked(self) -> None:
        chosen = tuple(address for address, box in self.boxes.items() if box.isChecked())
        self.binder.edited.add("addresses")
        self.session.change(addresses=chosen)


def show_row(field: QWidget, *, shown: bool) -> None:
    """Show or hide a row with its label."""
    field.setVisible(shown)
    label = field.property("label")
    if isinstance(label, QWidget):
        label.setVisible(shown)
