"""W10: when the relay starts, and as what."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from emailrelay_gui.forms.controls import radio_button
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.answers import Startup
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.service_plan import SCOPES
from emailrelay_gui.wizard.services.base import Scope, Service
from engine.api import say


class StartupPage(Page):
    """By hand, at login, or as a service."""

    step = Step.STARTUP
    title = say("When should Relay start?")
    purpose = say("Mail is accepted and sent on only while Relay runs.")

    def build(self) -> None:
        self.defined: dict[Startup, Service] = {}
        """The services that the choices stand for, once the system was asked."""
        self._control = ""
        """The control port that came with the choice of a service."""
        form = self.form()
        start = FieldSpec(
            name="startup",
            label=self.tr("Start"),
            control=Control.RADIO,
            column=True,
            choices=(
                (Startup.LOGIN.value, self.tr("When I log in, in the tray")),
                (Startup.USER_SERVICE.value, self.tr("When I log in, as a service")),
                (Startup.SERVICE.value, self.tr("With the computer, as a service")),
                (Startup.MANUAL.value, self.tr("By hand")),
            ),
        )
        self.start = self.row(form, self.tr("Start"), start)
        self.note = Label("", Text.CAPTION, wrap=True)
        self.note.setObjectName("startup-note")
        self.body.addSpacing(8)
        self.body.addWidget(self.note)
        self.body.addStretch(1)

    def entered(self) -> None:
        self.session.tasks.start("services", self._look())

    async def _look(self) -> None:
        """Ask the system which services the choices would make."""
        session = self.session
        path = session.source.config.path
        offered = [each for each in SCOPES if not self._reason(each)]
        asked = {each: replace(session.answers, startup=each) for each in offered}
        defined = {
            each: await asyncio.to_thread(session.serving.define, answers, path) for each, answers in asked.items()
        }
        self.defined = {each: service for each, service in defined.items() if service is not None}
        self.update_page()

    def update_page(self) -> None:
        for each in (Startup.LOGIN, *SCOPES):
            reason = self._reason(each)
            button = radio_button(self.start.controls[0], each.value)
            button.setEnabled(not reason)
            button.setToolTip(shown(reason))
        self.note.setText("\n".join(self._notes()))

    def _reason(self, startup: Startup) -> str:
        """Why a choice is not offered."""
        facts = self.session.facts
        reasons = {
            Startup.LOGIN: facts.login,
            Startup.USER_SERVICE: facts.user_service,
            Startup.SERVICE: facts.service,
        }
        return reasons.get(startup, "")

    def _notes(self) -> list[str]:
        chosen, before = self.session.answers.startup, self.session.startup
        notes = [*self._login_notes(chosen, before), *self._service_notes(chosen)]
        if chosen.served or before.served:
            notes.append(self.tr("One way only: two relays would want the same ports and the same mail."))
        if not chosen.served:
            notes.append(self.tr("Either way you can start and stop it from the tray and from the dashboard."))
        refused = dict.fromkeys(self._reason(each) for each in SCOPES)
        missing = self.tr("Not every service is offered: {reason}.")
        return [*notes, *(missing.format(reason=shown(reason)) for reason in refused if reason)]

    def _login_notes(self, chosen: Startup, before: Startup) -> list[str]:
        reason, entry = self.session.facts.login, self.session.facts.login_entry
        if reason:
            return [self.tr("Starting at login is not offered: {reason}").format(reason=reason)]
        if not entry or Startup.LOGIN not in {chosen, before}:
            return []
        if chosen is before:
            return [self.tr("{entry} is there and stays.").format(entry=entry)]
        text = self.tr("Apply makes {entry}") if chosen is Startup.LOGIN else self.tr("Apply removes {entry}")
        return [text.format(entry=entry)]

    def _service_notes(self, chosen: Startup) -> list[str]:
        """Exactly which service is made or removed, and what to know about it."""
        present, wanted = self.session.serving.present, self.defined.get(chosen)
        notes: list[str] = []
        if present is not None and present != wanted and (wanted is None or present.name != wanted.name):
            text = self.tr("Apply stops and removes {service}.")
            if not present.ours:
                text = self.tr("{service} was made by somebody else. Apply stops it and switches it off.")
            notes.append(text.format(service=present.file or present.name))
        if wanted is None:
            return notes
        if not wanted.ours:
            text = self.tr("{service} was made by somebody else. Apply switches it on as it is.")
        elif wanted == present:
            text = self.tr("{service} is there and stays.")
        else:
            text = self.tr("Apply makes {service} and starts it.")
        notes.append(text.format(service=wanted.file or wanted.name))
        if wanted.scope is Scope.SYSTEM:
            notes.append(
                self.tr("It runs before anybody logs in. An administrator's permission is asked for once.")
                if self.session.serving.services.asks(wanted.scope)
                else self.tr("It runs before anybody logs in.")
            )
        elif wanted.file is not None and wanted.file.suffix == ".service":
            notes.append(self.tr("It ends when you log out, unless you enter: loginctl enable-linger"))
        return notes

    def _write(self, name: str, value: object) -> None:
        if name != "startup":
            super()._write(name, value)
            return
        chosen, answers = Startup(str(value)), self.session.answers
        control: dict[str, object] = {}
        if chosen.served and not answers.admin and not self.session.source.existing:
            # Without a control port this application could not show what the service does.
            self._control = str(self.session.facts.free_admin_port)
            control = {"admin": self._control, "admin_listen": "127.0.0.1"}
        elif not chosen.served and self._control and answers.admin == self._control:
            control = {"admin": "", "admin_listen": ""}
        self.session.change(startup=chosen, **control)
