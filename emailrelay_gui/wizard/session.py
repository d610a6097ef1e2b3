"""The wizard's one model for its pages: what was read, what is answered, where the user is.

Pages read :attr:`WizardSession.answers` and call :meth:`WizardSession.change`; they never talk to each
other. Work that waits runs in tasks that the session owns and cancels.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from emailrelay_gui.i18n import shown
from emailrelay_gui.wizard import begin, checks, draft, inquiries, probes, templates
from emailrelay_gui.wizard.answers import Answers, CertificateFrom, InboundTls, Listen, Mode, SignIn, Startup
from emailrelay_gui.wizard.changes import Plan, SignInChange, with_sign_ins
from emailrelay_gui.wizard.checks import Finding, Step
from emailrelay_gui.wizard.flow import Flow
from emailrelay_gui.wizard.imports.carried import Imported
from emailrelay_gui.wizard.intent import FIRST_TEMPLATE
from emailrelay_gui.wizard.merge import merge
from emailrelay_gui.wizard.named_tasks import NamedTasks
from emailrelay_gui.wizard.plan import CERTIFICATE_NAME, SECRETS_NAME, complete, make_plan
from emailrelay_gui.wizard.providers import Provider, by_server
from emailrelay_gui.wizard.service_plan import Serving, startup_of
from emailrelay_gui.wizard.sign_in_desk import SignInDesk
from emailrelay_gui.wizard.source import Source, new_installation, read_installation, with_targets
from emailrelay_gui.wizard.surroundings import Surroundings
from engine.api import RelayError, say

SETTLE = 250
"""Milliseconds without a key before the system is asked."""


class WizardSession(QObject):
    """Answers, facts and way of one run of the wizard."""

    changed = Signal()
    """Answers or facts changed."""
    moved = Signal()
    """Another page is current."""
    opened = Signal(object)
    """An existing installation was opened; the path of its configuration."""
    failed = Signal(str)
    """Something went wrong that belongs to no field; a sentence."""
    keyring_wanted = Signal()
    """The system keyring was chosen: time to ask whether it works."""

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.surroundings = surroundings
        self.tasks = NamedTasks(lambda error: self.failed.emit(shown(str(error)) or type(error).__name__))
        self.flow = Flow()
        self.facts = replace(surroundings.facts, own_names=surroundings.computer.names, secrets_file=SECRETS_NAME)
        self.source: Source = new_installation(surroundings.directories.config_file)
        self.answers = Answers()
        self._first = self.answers  # what stood there before the user gave an answer
        self.certificate = probes.Certificate()
        self.sign_in = SignInDesk(surroundings.means, self)
        self.sign_in.changed.connect(self.changed)
        self.serving = Serving(surroundings.services)
        self._carried: tuple[SignInChange, ...] = ()
        self._asked: dict[str, object] = {}
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._ask)

    @property
    def template(self) -> templates.Template | None:
        """The use case, while a new installation is made."""
        return next((each for each in self.surroundings.templates if each.id == self.answers.template), None)

    @property
    def provider(self) -> Provider | None:
        """Who runs the next hop, if the table knows it."""
        return by_server(self.surroundings.providers, self.answers.server)

    @property
    def name(self) -> str:
        """What the step list is headed with."""
        if self.flow.mode is Mode.EDIT:
            return self.source.config.path.name
        if self.template is None or not self.answers.template:
            return self.tr("New relay")
        if "{provider}" not in self.template.rail:
            return self.template.rail
        if self.provider is None:
            return self.template.title
        return say(self.template.rail, provider=self.provider.name)

    def findings(self) -> tuple[Finding, ...]:
        """All that is wrong with the answers as they are."""
        health = self.sign_in.health
        ended = health.problem if health is not None and health.person_needed else ""
        return checks.findings(self.answers, replace(self.facts, provider=self.provider, sign_in=ended))

    def plan(self) -> Plan:
        """What Apply would do now; raises RelayError with what cannot be written."""
        try:
            plan = make_plan(
                self.source,
                self.answers,
                certificate=self.certificate.pem if self.wants_certificate() else None,
                extra=self._extra_options(),
                startup=self.startup,
                sign_in=self.sign_in.fresh,
            )
            return with_sign_ins(plan, self._carried)
        except ValueError as error:
            raise RelayError(probes.sentence(str(error))) from error

    @property
    def startup(self) -> Startup:
        """How the relay starts at present."""
        return startup_of(self.serving.present, self.surroundings.startup)

    async def whole_plan(self) -> Plan:
        """:meth:`plan` with what becomes of the service, which the system is asked for."""
        return await asyncio.to_thread(self.serving.add, self.plan(), self.answers, self.source.config.path)

    def _extra_options(self) -> tuple[tuple[str, str], ...]:
        """What the use case brings along, within the provider's limits."""
        return begin.extra_options(self.template, self.provider)

    def wants_certificate(self) -> bool:
        """Whether a new certificate is to be made."""
        return self.answers.inbound_tls is not InboundTls.OFF and self.answers.certificate_from is CertificateFrom.NEW

    def change(self, **values: object) -> None:
        """Change answers; equal values change nothing."""
        changed = replace(self.answers, **values)  # type: ignore[arg-type] # names are checked by replace
        if changed != self.answers and not self.locked:
            self.answers = changed
            self._settle.start()
            self.changed.emit()

    def know(self, **values: object) -> None:
        """Take in facts."""
        facts = replace(self.facts, **values)  # type: ignore[arg-type] # names are checked by replace
        if facts != self.facts:
            self.facts = facts
            self.changed.emit()

    def start_new(self) -> None:
        """Set up a new relay, from the first use case that works."""
        self.serving.present = None
        self.source = new_installation(self.surroundings.directories.config_file)
        self.sign_in.reset()
        self.answers = begin.blank(self.surroundings.directories, self._names(), self.startup)
        self._first = self.answers
        self.flow = self.flow.begin(Mode.NEW)
        self.use(self.surroundings.templates[0])
        self.tasks.start("targets", self._look_at_targets())
        self.moved.emit()

    def use(self, template: templates.Template) -> None:
        """Take a use case; its values replace those of the one before, the rest stays."""
        self.flow = self.flow.use(template)
        untouched = self.answers == self._first
        kept = templates.leave(self.template, self.answers) if self.template else self.answers
        self.answers = begin.use(template, kept, self._names())
        if untouched:
            self._first = self.answers
        self._settle.start()
        self.changed.emit()

    def move_configuration(self, folder: Path) -> None:
        """Let a new configuration go to another folder."""
        config = folder / self.source.config.path.name
        if config != self.source.config.path and not self.source.existing:
            self.source = new_installation(config)
            self.tasks.start("targets", self._look_at_targets())
            self._settle.start()
            self.changed.emit()

    async def open_existing(self, config_file: Path, instance: str | None = None) -> None:
        """Read an installation and open its overview; raises RelayError when it cannot be read.

        ``instance`` picks one of several relays of the file (:attr:`Source.instances`); None is the first.
        """
        source = await asyncio.to_thread(read_installation, config_file, instance)
        if not source.existing:
            raise RelayError(say("There is no file {path}.", path=source.config.path))
        source = await asyncio.to_thread(self._with_targets, source)
        await asyncio.to_thread(self.serving.look, source.config.path)
        self._edit(source)
        self.opened.emit(source.config.path)

    def start_import(self, imported: Imported) -> None:
        """Set up a new relay with what another program was set up with."""
        self.start_new()
        empty = begin.template_of(self.surroundings.templates, FIRST_TEMPLATE)
        if empty is not None:
            self.use(empty)
        answers = imported.onto(self.answers)
        if answers.listen is Listen.LOOPBACK and not answers.addresses:
            answers = replace(answers, addresses=self.surroundings.computer.loopback)
        self.answers = answers
        self.changed.emit()
        self.go(self.flow.steps[1])

    def start_copy(self, source: Source, sign_ins: tuple[SignInChange, ...] = ()) -> None:
        """Set up a new relay as the copy of another installation; nothing is written before Apply."""
        self.serving.present = None
        self._edit(source)
        self._carried = sign_ins

    def _edit(self, source: Source) -> None:
        """Open the overview of what was read."""
        self._carried = ()
        self.source = source
        self.sign_in.reset()
        self.answers = self._first = replace(source.answers, startup=self.startup)
        self.flow = Flow().begin(Mode.EDIT)
        self._asked.clear()
        self._ask()
        self.changed.emit()
        self.moved.emit()

    async def resume(self, kept: draft.Draft) -> None:
        """Go on with answers that were given before; raises RelayError when they do not fit any more."""
        if kept.new:
            self.start_new()
            template = begin.template_of(self.surroundings.templates, kept.answers.template)
            if template is not None:
                self.use(template)
            if kept.config_file.parent != self.source.config.path.parent:
                self.move_configuration(kept.config_file.parent)
        else:
            await self.open_existing(kept.config_file, kept.answers.instance)
        self.answers = kept.onto(self.answers)
        self.changed.emit()
        if kept.new:
            self.go(self.flow.steps[1])

    @property
    def draft_file(self) -> Path:
        """Where answers are kept that were not applied."""
        return self.surroundings.directories.state / draft.NAME

    def keep_draft(self) -> None:
        """Keep what was answered and is on no disk; a copy of another installation is made anew instead."""
        if self.answers == self._first or self.source.copied:
            return
        # A sign-in of this run ends with it.
        answers = replace(self.answers, oauth_account=self._first.oauth_account)
        draft.save(draft.draft_for(self.source, answers, self._first, time.time()), self.draft_file)

    def applied(self) -> None:
        """The answers are on the disk now."""
        self._first = self.answers
        draft.forget(self.draft_file)

    async def reload(self) -> tuple[str, ...]:
        """Read the files again and put the user's own changes on top of what is there now.

        Returns the names of answers that both sides changed; the user's own were kept.
        """
        before = replace(self.source.answers, startup=self.startup)
        source = await asyncio.to_thread(read_installation, self.source.config.path, self.source.instance)
        source = await asyncio.to_thread(self._with_targets, source)
        found = merge(before, self.answers, replace(source.answers, startup=self.startup))
        self.source = source
        self._first = replace(source.answers, startup=self.startup)
        self.answers = found.answers
        self.changed.emit()
        if found.contested:
            fields = ", ".join(found.contested)
            text = self.tr("You and the other program both changed {fields}. Your own answers are kept; see Review.")
            self.failed.emit(text.format(fields=fields))
        return found.contested

    def go(self, step: Step) -> None:
        """Show another page."""
        if step is not self.flow.step:
            self.flow = self.flow.go(step)
            self.moved.emit()

    def names(self) -> tuple[str, ...]:
        """Names and addresses that devices know this computer by."""
        return self._names().all

    def secrets_for_next_hop(self) -> Path:
        """The secrets file that the relay signs in with, also when it does not exist yet."""
        return self.source.path_of(complete(self.answers, self.source.config.path).client_auth)

    def _names(self) -> begin.Names:
        computer = self.surroundings.computer
        return begin.Names(hostname=computer.hostname, loopback=computer.loopback, lan=computer.lan)

    def close(self) -> None:
        """Stop all work, and keep what was answered."""
        self.keep_draft()
        self._settle.stop()
        self.tasks.cancel_all()
        self.sign_in.close()

    def ask_now(self) -> None:
        """Ask the system at once instead of after a pause."""
        self._settle.stop()
        self._ask()

    def _with_targets(self, source: Source) -> Source:
        answers = complete(source.answers, source.config.path)
        folder = source.config.path.parent
        certificate = Path(answers.certificate[0]) if answers.certificate else folder / CERTIFICATE_NAME
        folders = [Path(each) for each in (answers.spool_dir, str(Path(answers.log_file).parent)) if each]
        return with_targets(source, secrets=folder / SECRETS_NAME, certificate=certificate, folders=folders)

    async def _look_at_targets(self) -> None:
        source = replace(self.source, answers=replace(self.source.answers, spool_dir=self.answers.spool_dir))
        try:
            found = await asyncio.to_thread(self._with_targets, source)
        except RelayError as error:
            self.failed.emit(shown(str(error)))
            return
        self.source = replace(found, answers=Answers())
        self.changed.emit()

    def _ask(self) -> None:
        """Ask the system about answers that changed since it was asked last."""
        a, initial = self.answers, self.source.answers
        listening = (a.port, a.listen, a.addresses)
        own = self.source.existing and listening == (initial.port, initial.listen, initial.addresses)
        self._once("port", (*listening, own), lambda: self._ask_port(own=own))
        self._once("spool", a.spool_dir, self._ask_spool)
        config = None if self.source.existing else self.source.config.path
        self._once("places", (config, *inquiries.subject(a)), self._ask_places)
        self._once("authority", a.verify, self._ask_authority)
        if self.wants_certificate():
            self._once("certificate", ("new", a.request), self._make_certificate)
        else:
            self._once("certificate", ("file", a.certificate), self._read_certificate)

    def _once(self, what: str, subject: object, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if self._asked.get(what) != subject:
            self._asked[what] = subject
            self.tasks.start(what, work())

    async def _ask_port(self, *, own: bool) -> None:
        if own:  # The relay itself may be running there.
            self.know(port=None)
            return
        answers = self.answers
        problem = await asyncio.to_thread(self.surroundings.port_problem, answers)
        free = await asyncio.to_thread(probes.free_port, answers) if problem else self.facts.free_port
        self.know(port=problem, free_port=free)

    async def _ask_spool(self) -> None:
        self.know(spool=await asyncio.to_thread(probes.folder_problem, self.answers.spool_dir))

    async def _ask_places(self) -> None:
        before = self.source.answers if self.source.existing else Answers()
        config = None if self.source.existing else self.source.config.path
        self.know(**await asyncio.to_thread(inquiries.ask, self.answers, before, config))

    async def _ask_authority(self) -> None:
        self.know(ca=await asyncio.to_thread(probes.authority_problem, self.answers.verify))

    async def _make_certificate(self) -> None:
        request = self.answers.request
        if not request.names or not all(map(checks.good_name, request.names)):
            self.certificate = probes.Certificate()
        else:
            present = self.source.certificate.data if self.source.certificate and request.keep_key else None
            self.certificate = await asyncio.to_thread(probes.new_certificate, request, present)
        self.know(certificate=self.certificate.problem, certificate_days=None)
        self.changed.emit()

    async def _read_certificate(self) -> None:
        files = self.answers.certificate
        self.certificate = await asyncio.to_thread(probes.read_certificate, files)
        self.know(certificate=self.certificate.problem, certificate_days=self.certificate.days_left)
        self.changed.emit()

    @property
    def dirty(self) -> bool:
        """Whether anything was answered that is not on disk."""
        return not self.source.existing or self.answers != self.source.answers

    @property
    def touched(self) -> bool:
        """Whether the user gave an answer that is not on disk."""
        return self.answers != self._first

    @property
    def locked(self) -> bool:
        """Whether the installation can be looked at only, because its file makes no sense as it stands."""
        return bool(self.source.unreadable)

    @property
    def signs_in(self) -> bool:
        """Whether the next hop wants a password from us."""
        return self.answers.forward and self.answers.sign_in is SignIn.PASSWORD
