"""W4: where mail is sent on to, how, and when; with Detect and Test connection."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.widgets.buttons import button, link_button
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.answers import Answers, Security
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.connection_card import ConnectionCard
from emailrelay_gui.wizard.connection_test import ConnectionTest
from emailrelay_gui.wizard.detection import Detection
from emailrelay_gui.wizard.pages.base import Page, stacked
from emailrelay_gui.wizard.pages.connections import show_row

NO_PATH = frozenset({"", "<default>", "<none>"})


class ForwardingPage(Page):
    """The next hop."""

    step = Step.FORWARDING
    title = "Where should mail be sent on to?"
    purpose = "Relay keeps every accepted message until this server has taken it."

    def build(self) -> None:
        form = self.form()
        goes = FieldSpec(
            name="forward",
            label=self.tr("Mail goes"),
            control=Control.RADIO,
            options=("forward-to",),
            choices=(("True", self.tr("To a server")), ("False", self.tr("Nowhere, it stays in the queue"))),
        )
        self.goes = self.row(form, self.tr("Mail goes"), goes)
        email = FieldSpec(
            name="email", label=self.tr("Your address"), control=Control.TEXT, placeholder=self.tr("you@example.com")
        )
        self.detect_button = button(self.tr("&Detect"), self.detect, name="detect", icon_name="search")
        address = self.binder.make(email)
        self.email = self.field(form, self.tr("&Your address"), ["email"], address, self.detect_button)
        self.detection = Detection(self.session)
        self.detection.told.connect(self.email.show_help)
        self.detection.filled.connect(self._found)
        self.detection.running_changed.connect(self._detecting)
        form.add_row("", self.detection)
        address.returnPressed.connect(self.detect)  # type: ignore[attr-defined] # the control of an address is a line edit
        server = FieldSpec(
            name="server",
            label=self.tr("Server"),
            control=Control.TEXT,
            options=("forward-to",),
            placeholder=self.tr("smtp.example.com"),
        )
        port = FieldSpec(
            name="server_port",
            label=self.tr("Port of the server"),
            control=Control.PORT,
            options=("forward-to",),
            width=8,
        )
        port_label = Label(self.tr("Port"))
        self.server = self.field(
            form,
            self.tr("&Server"),
            ["server", "server_port"],
            self.binder.make(server),
            port_label,
            self.binder.make(port),
        )
        custom = FieldSpec(name="next_hop", label=self.tr("As written"), control=Control.TEXT, options=("forward-to",))
        self.custom = self.row(form, self.tr("Server"), custom)
        self._add_security(form)
        self._add_times(form)
        self._add_test()
        self._add_advanced()
        self.body.addStretch(1)

    def update_page(self) -> None:
        answers = self.session.answers
        needs_server = self.session.template is not None and bool(self.session.template.requires)
        show_row(self.goes, shown=not needs_server)
        on = answers.forward
        for field in (self.email, self.security, self.times):
            show_row(field, shown=on)
        show_row(self.server, shown=on and not answers.next_hop)
        show_row(self.custom, shown=on and bool(answers.next_hop))
        self.poll.setEnabled(bool(answers.poll))
        for widget in (self.test_row, self.advanced_button):
            widget.setVisible(on)
        self.card.setVisible(on and self.test.started)
        self.advanced.setVisible(on and self._advanced_open(answers))
        self.test_button.setEnabled(bool(answers.next_hop_text) and not self.test.running)
        self.test_button.setToolTip("" if answers.next_hop_text else self.tr("Enter a server first."))
        provider = self.session.provider
        self.server.show_help(provider.notes[0][0] if provider and provider.notes else "")

    def detect(self) -> None:
        """Find out about the provider, or stop doing so; what comes of it stands under the address."""
        if self.detection.running:
            self.detection.cancel()
            return
        address = self.session.answers.email
        if not address:
            self.email.show_help(self.tr("Enter your mail address or its domain first."))
            self.email.setFocus()
            return
        self.detection.start(address)

    def _detecting(self) -> None:
        self.detect_button.setText(self.tr("Stop") if self.detection.running else self.tr("&Detect"))

    def _found(self, text: str) -> None:
        self.email.show_help(text)
        self.email.show_ok(text)

    def _add_security(self, form: object) -> None:
        security = FieldSpec(
            name="security",
            label=self.tr("Security"),
            control=Control.CHOICE,
            options=("client-tls", "client-tls-required", "client-tls-connection"),
            choices=(
                (Security.STARTTLS, self.tr("STARTTLS, required")),
                (Security.OPPORTUNISTIC, self.tr("STARTTLS, if offered")),
                (Security.IMPLICIT, self.tr("TLS from the start")),
                (Security.NONE, self.tr("None, not encrypted")),
            ),
        )
        verify = FieldSpec(
            name="verify", label=self.tr("&Check the certificate"), control=Control.FLAG, options=("client-tls-verify",)
        )
        self.verify = self.binder.make(verify)
        self.security = self.field(
            form,  # type: ignore[arg-type] # forms and columns both take fields
            self.tr("S&ecurity"),
            ["security", "verify"],
            self.binder.make(security),
            self.verify,
            stretch=-1,
        )

    def _add_times(self, form: object) -> None:
        first = FieldSpec(
            name="on_disconnect",
            label=self.tr("as soon as a device finishes"),
            control=Control.FLAG,
            options=("forward-on-disconnect",),
        )
        every = FieldSpec(name="poll_on", label=self.tr("every"), control=Control.FLAG, options=("poll",))
        poll = FieldSpec(name="poll", label=self.tr("Interval"), control=Control.PERIOD, options=("poll",))
        start = FieldSpec(
            name="at_start", label=self.tr("when Relay starts"), control=Control.FLAG, options=("forward",)
        )
        self.poll = self.binder.make(poll)
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.binder.make(every))
        row.addWidget(self.poll, 1)
        block = stacked(self.binder.make(first), top, self.binder.make(start), spacing=0)
        self.times = self.field(form, self.tr("Send"), ["on_disconnect", "poll"], block)  # type: ignore[arg-type] # as above

    def _add_test(self) -> None:
        self.test = ConnectionTest(self.session)
        self.test_button = button(self.tr("&Test connection"), self._run_test, name="test", icon_name="diagnostics")
        self.advanced_button = link_button(self.tr("Ad&vanced"), self._toggle_advanced, name="advanced")
        self.test_row = QWidget()
        row = QHBoxLayout(self.test_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.test_button)
        row.addWidget(Label(self.tr("Signs in and says goodbye; nothing is sent."), Text.CAPTION), 1)
        row.addWidget(self.advanced_button)
        self.body.addWidget(self.test_row)
        self.body.addSpacing(12)
        self.card = ConnectionCard()
        self.card.again.connect(self._run_test)
        self.card.hide()
        self.body.addWidget(self.card)
        self.test.attach(self.card)

    def _add_advanced(self) -> None:
        self.advanced = QWidget()
        self.advanced.setObjectName("advanced-section")
        self.advanced_wanted = False
        form = self.form()
        self.body.removeItem(form)
        self.advanced.setLayout(form)
        form.setContentsMargins(0, 12, 0, 0)
        authority = FieldSpec(
            name="authority",
            label=self.tr("Trust"),
            control=Control.TEXT,
            options=("client-tls-verify",),
            placeholder=self.tr("the certificate authorities of this computer"),
        )
        self.authority = self.row(
            form,
            self.tr("T&rust"),
            authority,
            help_text=self.tr("A PEM file or a folder, when the server has a certificate of its own authority."),
        )
        self.authority.names = ("authority", "verify_file")
        self.body.addWidget(self.advanced)
        self.advanced.hide()

    def _advanced_open(self, answers: Answers) -> bool:
        return self.advanced_wanted or answers.verify not in NO_PATH

    def _toggle_advanced(self) -> None:
        self.advanced_wanted = not self.advanced_wanted
        self.update_page()

    def _run_test(self) -> None:
        self.session.tasks.start("test connection", self.test.run())
        self.update_page()

    def _read(self, name: str) -> object:
        answers = self.session.answers
        match name:
            case "forward":
                return str(answers.forward)
            case "verify":
                return answers.verify not in {"", "<none>"}
            case "authority":
                return "" if answers.verify in NO_PATH else answers.verify
            case "poll_on":
                return bool(answers.poll)
            case _:
                return super()._read(name)

    def _write(self, name: str, value: object) -> None:
        initial = self.session.source.answers
        match name:
            case "forward":
                self.session.change(forward=value == "True")
            case "verify":
                kept = initial.verify if initial.verify not in {"", "<none>"} else "<default>"
                off = "<none>" if initial.verify == "<none>" else ""
                self.session.change(verify=kept if value else off)
            case "authority":
                self.session.change(verify=str(value) or "<default>")
            case "poll_on":
                self.session.change(poll=(initial.poll or 60) if value else 0)
            case "poll":
                self.session.change(poll=value)
            case "next_hop":
                self.session.change(next_hop=value, forward=True)
            case _:
                super()._write(name, value)
