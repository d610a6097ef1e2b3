"""Test connection: follows the stages of a test of unsaved answers, and does what its buttons offer."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTime, Signal

from emailrelay_gui.wizard import fixes, stages
from emailrelay_gui.wizard.aiming import aim
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.connection_card import Button, ConnectionCard, Trouble
from emailrelay_gui.wizard.fixes import Deed, Remedy
from emailrelay_gui.wizard.plan import TRUSTED_NAME
from emailrelay_gui.wizard.report import text_of
from emailrelay_gui.wizard.session import WizardSession
from engine.api import ProbeTarget, RelayError, Search, Stage, SystemKeyring, diagnose, probe

LIMIT = 10.0


class ConnectionTest(QObject):
    """One test at a time, shown on a :class:`ConnectionCard`."""

    field_wanted = Signal(str)
    """The keyboard is to go to the field of an answer of the page Forwarding."""

    def __init__(self, session: WizardSession, *, limit: float = LIMIT) -> None:
        """``limit``: seconds for a step."""
        super().__init__(session)
        self._session = session
        self._limit = limit
        self._card: ConnectionCard | None = None
        self._stages: list[Stage] = []
        self.ports: tuple[int, ...] = fixes.USUAL_PORTS
        """The ports that are tried when nobody listens on the answered one."""
        self.started = False
        self.running = False

    def attach(self, card: ConnectionCard) -> None:
        """Show tests on this card."""
        self._card = card

    @property
    def card(self) -> ConnectionCard:
        """Where tests are shown."""
        assert self._card is not None, "attach() comes first"
        return self._card

    def start(self) -> None:
        """Test the answers as they are now; a test that runs ends first."""
        self._session.tasks.start("test connection", self.run())

    async def run(self) -> None:
        """Test the answers as they are now."""
        session, card = self._session, self.card
        self.started = self.running = True
        session.changed.emit()
        card.begin()
        self._stages = []
        self._show(verified=False)
        keyring = SystemKeyring()
        keeper = None
        try:
            target = await asyncio.to_thread(make_target, session, keyring)
            target, keeper = session.sign_in.aimed(
                replace(target, limit=self._limit), session.answers, session.secrets_for_next_hop()
            )
            verified = target.profile.context is not None and session.answers.verify not in {"", "<none>"}
            async with aclosing(probe(target)) as steps:
                async for stage in steps:
                    self._stages.append(stage)
                    self._show(verified=verified)
        except (RelayError, ValueError) as error:
            trouble = Trouble(title=self.tr("The test could not start"), explanation=str(error))
            card.end(self._when(self.tr("could not start")), trouble, (), str(error))
        else:
            self._conclude(target)
        finally:
            self.running = False
            if keeper is not None:
                await keeper.close()
            keyring.close()
            session.changed.emit()

    def _show(self, *, verified: bool) -> None:
        answers = self._session.answers
        lines = stages.stage_lines(self._stages, verified=verified, port=answers.server_port)
        over = bool(self._stages) and not self._stages[-1].ok
        self.card.show_lines((*lines, *(() if over else stages.lines_to_come(self._stages, answers))))

    def _conclude(self, target: ProbeTarget) -> None:
        last, card = self._stages[-1], self.card
        report = text_of(target.address, self._stages)
        if last.ok:
            card.show_certificate(next((each.certificate for each in self._stages if each.certificate), None))
            card.end(self._when(self.tr("passed")), None, (), report, last.transcript)
            return
        card.show_certificate(last.certificate)
        name = stages.NAMES[last.name].lower()
        when = self._when(self.tr("stopped at {name}").format(name=name))
        if last.symptom is None:
            trouble = Trouble(title=self.tr("The test has stopped"), explanation=last.text)
            card.end(when, trouble, (), report, last.transcript)
            return
        diagnosis = diagnose(last.symptom)
        trouble = Trouble(
            title=diagnosis.title, explanation=diagnosis.explanation, server_text=self._said(diagnosis.server_text)
        )
        offered = fixes.remedies(
            diagnosis, self._session.answers, self._session.surroundings.providers, last.certificate
        )
        card.end(when, trouble, self._buttons(offered), report, last.transcript)

    def _buttons(self, offered: tuple[Remedy, ...]) -> tuple[Button, ...]:
        return tuple(Button(text=each.label, pressed=partial(self._do, each)) for each in offered)

    def _do(self, remedy: Remedy) -> None:
        """What a button does: change answers, go where more is to be entered, or act."""
        session = self._session
        if remedy.changes:
            session.change(**dict(remedy.changes))
        if remedy.step is not None and remedy.step is not Step.FORWARDING:
            session.go(remedy.step)
        elif remedy.field:
            self.field_wanted.emit(remedy.field)
        match remedy.deed:
            case Deed.SHOW_CERTIFICATE:
                self.card.open_certificate()
            case Deed.STEPS:
                self.card.show_steps(remedy.steps)
            case Deed.TRUST:
                session.tasks.start("trust", self._trust())
            case Deed.FIND_PORT:
                session.tasks.start("find port", self._find_port())
            case Deed.AGAIN:
                self.start()
            case Deed.NOTHING:
                pass

    async def _trust(self) -> None:
        """Have the shown certificate trusted, and no other; Apply writes it."""
        shown = self._stages[-1]
        if shown.certificate is None:
            return
        session = self._session
        mark = shown.certificate.sha256.replace(":", "").lower()[:12]
        file = session.source.config.path.with_name(f"{TRUSTED_NAME}{mark}.pem")
        pem = "" if await asyncio.to_thread(file.exists) else shown.certificate_pem
        session.change(verify=str(file), trusted_pem=pem)
        self.start()

    async def _find_port(self) -> None:
        """Knock at the usual ports of the server, and offer those that answer."""
        host, card = self._session.answers.server, self.card
        card.busy(self.tr("Trying the usual ports of {host}...").format(host=host))
        search = self._session.surroundings.search or Search()
        found = await search.knock([host], self.ports, name=host)
        offered = fixes.found_ports(found)
        if offered:
            card.offer(self.tr("These ports answer:"), self._buttons(offered))
        else:
            words = self.tr("None of the usual ports of {host} answers. Is it the right server?").format(host=host)
            card.offer(words, self._buttons((fixes.EDIT_HOST,)))

    def _said(self, text: str) -> str:
        host = self._session.answers.server
        return self.tr("{host} said {text}").format(host=host, text=text) if text and host else text

    def _when(self, how: str) -> str:
        return f"{how}, {QTime.currentTime().toString('HH:mm')}"


def make_target(session: WizardSession, keyring: SystemKeyring | None = None) -> ProbeTarget:
    """What to test, from answers that are on no disk yet. Blocks: reads authorities."""
    return aim(session.source, session.answers, session.surroundings.computer.hostname, keyring=keyring)
