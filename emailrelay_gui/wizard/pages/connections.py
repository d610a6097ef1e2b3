"""W3: how devices and programs reach the relay, and who may."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from emailrelay_gui.forms.controls import radio_button
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.i18n import shown, tr
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.wizard import fields
from emailrelay_gui.wizard.answers import Listen
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.listening import EVERYWHERE
from emailrelay_gui.wizard.pages.base import AnswerForm, Page
from emailrelay_gui.wizard.pages.section import AdvancedSection
from emailrelay_gui.wizard.session import WizardSession
from emailrelay_gui.wizard.validators import a_label
from engine.api import say


class ConnectionsPage(Page):
    """Port, addresses, who may connect, name, size."""

    step = Step.CONNECTIONS
    title = say("How do devices reach Relay?")
    purpose = say("Enter the same port on your devices and programs.")

    def build(self) -> None:
        form = self.form()
        table = {field.name: field for field in fields.CONNECTIONS}
        self.smtp = self.option_rows(form, (table["smtp"],))["smtp"]
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
        self.domain = self.row(form, self.tr("&Announce as"), domain)
        size = FieldSpec(name="size", label=self.tr("Largest message"), control=Control.SIZE, options=("size",))
        self.size_row = self.row(form, self.tr("&Largest message"), size)
        control, terminate = table["admin"], table["admin_terminate"]
        self.admin = self.field(
            form,
            self.tr("&Control port"),
            ["admin", "admin_terminate"],
            self.binder.make(control.spec),
            self.binder.make(terminate.spec),
            stretch=-1,
            help_text=control.help,
        )
        reached = own_addresses(self.session, "admin_listen", self.tr("Control reached at"))
        self.reached = self.row(form, self.tr("Control reached at"), reached, stretch=-1)
        advanced = AnswerForm()
        self.more = self.option_rows(advanced, fields.CONNECTIONS_ADVANCED)
        self.advanced = AdvancedSection(self.tr("Ad&vanced"), advanced, name="advanced")
        self.add_form(advanced)
        self.sections.append(self.advanced)
        self.ends = shown(terminate.spec.tip)
        self.body.addWidget(self.advanced)
        self.body.addStretch(1)

    def update_page(self) -> None:
        answers = self.session.answers
        show_row(self.picked, shown=answers.listen is Listen.PICKED)
        show_row(self.custom, shown=answers.listen is Listen.CUSTOM)
        show_row(self.who, shown=answers.listen is not Listen.LOOPBACK)
        for row in (self.port, self.size_row):
            show_row(row, shown=answers.smtp)
        show_row(self.reached, shown=bool(answers.admin) and answers.listen is not Listen.CUSTOM)
        terminate = self.admin.control("admin_terminate")
        terminate.setEnabled(bool(answers.admin))
        terminate.setToolTip(self.ends if answers.admin else self.tr("Enter a control port first."))
        self.advanced.show_unusual(unusual=any(getattr(answers, each.name) for each in fields.CONNECTIONS_ADVANCED))
        wire = a_label(answers.domain)
        self.domain.show_help(
            self.tr("Written as {name} in the greeting.").format(name=wire) if not answers.domain.isascii() else ""
        )
        self.who.show_help(
            self.tr("The firewall of this computer has to let port {port} in.").format(port=answers.port)
            if answers.remote_clients
            else ""
        )
        button = radio_button(self.listen, "custom")
        button.setVisible(answers.listen is Listen.CUSTOM or self.session.source.answers.listen is Listen.CUSTOM)
        for address, box in self.boxes.items():
            box.setChecked(address in answers.addresses)
        if answers.listen is not Listen.CUSTOM and self.session.facts.port is None:
            self.port.show_help(self.tr("Devices must use the same number."))

    def focus_first(self) -> None:
        first = self.port if self.session.answers.smtp else self.smtp
        first.controls[0].setFocus(Qt.FocusReason.OtherFocusReason)

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


def own_addresses(session: WizardSession, name: str, label: str) -> FieldSpec:
    """The addresses of a server that may have other ones than mail."""
    inside = ",".join(session.surroundings.computer.loopback)
    choices = {"": tr("Where mail is taken"), inside: tr("This computer only"), EVERYWHERE: tr("All addresses")}
    return FieldSpec(
        name=name, label=label, control=Control.CHOICE, options=("interface",), choices=tuple(choices.items())
    )


def show_row(field: QWidget, *, shown: bool) -> None:
    """Show or hide a row with its label."""
    field.setVisible(shown)
    label = field.property("label")
    if isinstance(label, QWidget):
        label.setVisible(shown)
