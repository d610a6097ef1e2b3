"""W4: where mail is sent on to, how, and when; with Detect and Test connection."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from emailrelay_gui.aio import Tasks
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.i18n import shown
from emailrelay_gui.views.send_test import SendTestDialog
from emailrelay_gui.widgets.buttons import button, link_button
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.answers import Security
from emailrelay_gui.wizard.checks import Severity, Step
from emailrelay_gui.wizard.connection_card import ConnectionCard
from emailrelay_gui.wizard.connection_test import ConnectionTest
from emailrelay_gui.wizard.detection import Detection
from emailrelay_gui.wizard.forwarding_fields import FORWARDING_ADVANCED, FORWARDING_TLS
from emailrelay_gui.wizard.next_hop import NO_PATH, going, is_direct, sending, unusual, when_of
from emailrelay_gui.wizard.pages.base import AnswerForm, Page, stacked
from emailrelay_gui.wizard.pages.connections import show_row
from emailrelay_gui.wizard.pages.section import AdvancedSection
from emailrelay_gui.wizard.trial_letter import send_letter
from engine.api import say


class ForwardingPage(Page):
    """The next hop."""

    step = Step.FORWARDING
    title = say("Where should mail be sent on to?")
    purpose = say("Relay keeps every accepted message until this server has taken it.")

    def build(self) -> None:
        self.letters = Tasks(lambda error: self.session.failed.emit(shown(str(error)) or type(error).__name__))
        form = self.form()
        goes = FieldSpec(
            name="goes",
            label=self.tr("Mail goes"),
            control=Control.RADIO,
            options=("forward-to",),
            choices=(
                ("True", self.tr("To a server")),
                ("direct", self.tr("Straight to its recipients")),
                ("False", self.tr("Nowhere, it stays in the queue")),
            ),
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
        self._add_server(form)
        self._add_security(form)
        self._add_times(form)
        partial = FieldSpec(
            name="partial",
            label=self.tr("If some recipients are refused"),
            control=Control.CHOICE,
            options=("forward-to-all", "forward-to-some"),
            choices=(
                ("", self.tr("As usual")),
                ("some", self.tr("The others get the message")),
                ("all", self.tr("Nobody gets the message")),
            ),
        )
        self.partial = self.row(form, self.tr("Re&fusals"), partial, stretch=-1)
        self.partial.show_help(self.tr("What happens when the server refuses some recipients of a message."))
        self._add_advanced()
        self._add_test()
        self.body.addStretch(1)

    def update_page(self) -> None:
        answers = self.session.answers
        needs_server = self.session.template is not None and bool(self.session.template.requires)
        show_row(self.goes, shown=not needs_server)
        on, direct = answers.forward, is_direct(answers)
        for field in (self.times, self.security, self.partial):
            show_row(field, shown=on)
        show_row(self.email, shown=on and not direct)
        show_row(self.server, shown=on and not direct and not answers.next_hop)
        show_row(self.custom, shown=on and not direct and bool(answers.next_hop))
        self.detection.setVisible(on and not direct)
        self.goes.show_help(
            self.tr("Port 25 must be open on the way out, and many servers refuse strangers.") if direct else ""
        )
        self.poll.setEnabled(bool(answers.poll))
        self.background.setVisible(not answers.immediate)
        for widget in (self.test_row, self.test_rule):
            widget.setVisible(on and not direct)
        self.advanced.setVisible(on)
        self.card.setVisible(on and not direct and self.test.started)
        self.advanced.show_unusual(unusual=unusual(answers))
        encrypted = answers.security is not Security.NONE
        for name in ("authority", *(field.name for field in FORWARDING_TLS)):
            show_row(self.more[name], shown=encrypted)
        self.verify.setEnabled(encrypted)
        self.test_button.setEnabled(bool(answers.next_hop_text) and not self.test.running)
        self.letter_button.setEnabled(bool(answers.next_hop_text))
        for each in (self.test_button, self.letter_button):
            each.setToolTip("" if answers.next_hop_text else self.tr("Enter a server first."))
        provider = self.session.provider
        self.server.show_help(provider.notes[0][0] if provider and provider.notes else "")

    def show_findings(self) -> None:
        """An error inside the collapsed part opens it."""
        super().show_findings()
        wrong = {each.field for each in self.findings() if each.severity is Severity.ERROR and self._may_show(each)}
        if not wrong.isdisjoint(self.more):
            self.advanced.open()

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
        if self.detect_button.hasFocus():
            # On to what was filled in, which is there to be looked at.
            self.server.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_server(self, form: AnswerForm) -> None:
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
        controls = (self.binder.make(server), Label(self.tr("Port")), self.binder.make(port))
        self.server = self.field(form, self.tr("&Server"), ["server", "server_port"], *controls)
        custom = FieldSpec(name="next_hop", label=self.tr("As written"), control=Control.TEXT, options=("forward-to",))
        self.custom = self.row(form, self.tr("Server"), custom)
        self.custom.show_help(self.tr("host:port@proxy:port goes through a SOCKS proxy; a path is a local socket."))

    def _add_security(self, form: AnswerForm) -> None:
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
            form,
            self.tr("S&ecurity"),
            ["security", "verify"],
            self.binder.make(security),
            self.verify,
            stretch=-1,
        )

    def _add_times(self, form: AnswerForm) -> None:
        when = FieldSpec(
            name="when",
            label=self.tr("Send"),
            control=Control.RADIO,
            options=("forward-on-disconnect", "poll", "forward", "immediate"),
            choices=(
                ("background", self.tr("By itself")),
                ("waiting", self.tr("While the device waits")),
                ("demand", self.tr("Only when I ask")),
            ),
        )
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
        often = QWidget()
        row = QHBoxLayout(often)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.binder.make(every))
        row.addWidget(self.poll, 1)
        self.background = stacked(self.binder.make(first), often, self.binder.make(start), spacing=0)
        choice = self.binder.make(when)
        block = stacked(choice, self.background, spacing=4)
        block.setFocusProxy(choice)
        self.times = self.field(form, self.tr("Send"), ["on_disconnect", "poll"], block)

    def _add_test(self) -> None:
        self.test = ConnectionTest(self.session)
        self.test.field_wanted.connect(self.go_to)
        self.test_button = button(self.tr("&Test connection"), self.test.start, name="test", icon_name="diagnostics")
        self.test_rule = QWidget()
        self.test_rule.setFixedHeight(12)
        self.test_row = QWidget()
        row = QHBoxLayout(self.test_row)
        row.setContentsMargins(0, 0, 0, 0)
        self.letter_button = button(
            self.tr("Send test &message..."), self.send_test, name="send-test-message", icon_name="send"
        )
        row.setSpacing(8)
        row.addWidget(self.test_button)
        row.addWidget(self.letter_button)
        row.addWidget(
            Label(self.tr("The test signs in and says goodbye; nothing is sent."), Text.CAPTION, wrap=True), 1
        )
        self.body.addWidget(self.test_rule)
        self.body.addWidget(self.test_row)
        self.body.addSpacing(12)
        self.card = ConnectionCard()
        self.card.again.connect(self.test.start)
        self.card.changed.connect(self._reveal)
        self.card.hide()
        self.body.addWidget(self.card)
        self.test.attach(self.card)

    def _add_advanced(self) -> None:
        form = AnswerForm()
        self.add_form(form)
        authority = FieldSpec(
            name="authority",
            label=self.tr("Trust"),
            control=Control.TEXT,
            options=("client-tls-verify",),
            placeholder=self.tr("the certificate authorities of this computer"),
        )
        trust = self.row(
            form,
            self.tr("T&rust"),
            authority,
            help_text=self.tr("A PEM file or a folder, when the server has a certificate of its own authority."),
        )
        self.more = {"authority": trust, **self.option_rows(form, (*FORWARDING_TLS, *FORWARDING_ADVANCED))}
        self.proxy = link_button(self.tr("Use a SOCKS proxy..."), self._write_out, name="forwarding-proxy")
        form.add_row("", self.proxy)
        self.advanced = AdvancedSection(self.tr("Ad&vanced"), form, name="forwarding-advanced")
        self.body.addWidget(self.advanced)

    def _reveal(self) -> None:
        """Scroll to the card of the test once it has its size."""
        area: QWidget | None = self
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            QTimer.singleShot(0, self.card, partial(area.ensureWidgetVisible, self.card, 0, 16))

    def go_to(self, name: str) -> None:
        """Put the keyboard to the field of an answer, wherever on the page it is."""
        if name in self.more:
            self.advanced.open()
        for field in self.fields:
            if name in field.names:
                field.control(name).setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def send_test(self) -> None:
        """Ask for the addresses of a test message, and send it with what is answered now."""
        session = self.session
        own = session.answers.email or session.answers.client_user
        dialog = SendTestDialog(
            partial(send_letter, session),
            self.letters,
            self,
            way=self.tr("A short message is sent to {server} with the settings of this page, saved or not.").format(
                server=session.answers.next_hop_text
            ),
            sender=own if "@" in own else "",
        )
        dialog.open()

    def _write_out(self) -> None:
        """Show the next hop as it is written, so that a proxy can be put behind it."""
        answers = self.session.answers
        self.session.change(next_hop=answers.next_hop or f"{answers.next_hop_text}@127.0.0.1:1080", forward=True)
        self.go_to("next_hop")

    def _read(self, name: str) -> object:
        answers = self.session.answers
        match name:
            case "goes":
                return "direct" if is_direct(answers) else str(answers.forward)
            case "when":
                return when_of(answers)
            case "verify":
                return answers.verify not in {"", "<none>"}
            case "authority":
                return "" if answers.verify in NO_PATH else answers.verify
            case "poll_on":
                return bool(answers.poll)
            case _:
                return super()._read(name)

    def _write(self, name: str, value: object) -> None:
        answers, initial = self.session.answers, self.session.source.answers
        match name:
            case "goes":
                self.session.change(**going(answers, str(value)))
            case "when":
                self.session.change(**sending(answers, initial, str(value)))
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
