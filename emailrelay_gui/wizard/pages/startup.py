"""W10: when the relay starts."""

from __future__ import annotations

from emailrelay_gui.forms.controls import radio_button
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.answers import Startup
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.base import Page
from engine.api import say


class StartupPage(Page):
    """By hand or at login."""

    step = Step.STARTUP
    title = say("When should Relay start?")
    purpose = say("Mail is accepted and sent on only while Relay runs.")

    def build(self) -> None:
        form = self.form()
        start = FieldSpec(
            name="startup",
            label=self.tr("Start"),
            control=Control.RADIO,
            choices=(("login", self.tr("When I log in, in the tray")), ("manual", self.tr("By hand"))),
        )
        self.start = self.row(form, self.tr("Start"), start)
        self.note = Label("", Text.CAPTION, wrap=True)
        self.note.setObjectName("startup-note")
        self.body.addSpacing(8)
        self.body.addWidget(self.note)
        self.body.addStretch(1)

    def update_page(self) -> None:
        reason = self.session.facts.login
        button = radio_button(self.start.controls[0], "login")
        button.setEnabled(not reason)
        button.setToolTip(reason)
        self.note.setText("\n".join(self._notes(reason)))

    def _notes(self, reason: str) -> list[str]:
        if reason:
            return [self.tr("Starting at login is not offered: {reason}").format(reason=reason)]
        chosen = self.session.answers.startup
        before = self.session.surroundings.startup
        entry = self.session.facts.login_entry
        notes: list[str] = []
        if entry and chosen is not before:
            text = self.tr("Apply makes {entry}") if chosen is Startup.LOGIN else self.tr("Apply removes {entry}")
            notes.append(text.format(entry=entry))
        elif entry and chosen is Startup.LOGIN:
            notes.append(self.tr("{entry} is there and stays.").format(entry=entry))
        notes.append(self.tr("Either way you can start and stop it from the tray and from the dashboard."))
        return notes

    def _write(self, name: str, value: object) -> None:
        super()._write(name, Startup(str(value)) if name == "startup" else value)
