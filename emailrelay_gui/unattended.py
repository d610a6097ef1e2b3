"""The wizard without a window: check, dump, try out and apply answers (spec gui.md D3; docs/guide/answers.md).

Needs neither a display nor Qt. Promises: applying what was dumped changes nothing; applying the same answers a second
time changes nothing; a failure takes everything back; no password is ever printed.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from typing import TextIO

from emailrelay_gui.connection_report import report_connection
from emailrelay_gui.options import Options, Work
from emailrelay_gui.platform.autostart import Autostart, launch_command, this_system
from emailrelay_gui.wizard import answers_json, diff, journal
from emailrelay_gui.wizard.answers_json import AnswersFile
from emailrelay_gui.wizard.apply import Apply, Keyring, NotTakenBack, backups_of, run_all
from emailrelay_gui.wizard.changes import Plan, ServiceChange
from emailrelay_gui.wizard.directories import Directories
from emailrelay_gui.wizard.intent import Intent, intend
from emailrelay_gui.wizard.secret_refs import SecretPlaces
from emailrelay_gui.wizard.service_steps import ServiceSteps, service_titles
from emailrelay_gui.wizard.services.base import NoServices, Services
from emailrelay_gui.wizard.services.own import this_systems_services
from emailrelay_gui.wizard.source import read_installation
from engine.api import RelayError, SystemKeyring, examine_file, find_neighbour

PROGRAM = "emailrelay-gui"
ABOUT_SERVICE = frozenset({Work.INSTALL, Work.REMOVE})
"""An Apply that has not ended yet asks for these with the rights of an administrator: its journal is its own."""


class Exit(IntEnum):
    """How the program ends."""

    DONE = 0
    WARNINGS = 1
    ERRORS = 2
    """Also: the answers cannot be used; nothing was touched."""
    WOULD_CHANGE = 3
    TAKEN_BACK = 4
    NOT_TAKEN_BACK = 5
    """It failed, and something is not as it was; what, is told."""


@dataclass(slots=True)
class Unattended:
    """One run. ``out`` is for what was asked for, ``err`` for what is wrong with it."""

    options: Options
    directories: Directories
    autostart: Autostart
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    keyring: Keyring | None = None
    services: Services = field(default_factory=NoServices)

    @property
    def config_file(self) -> Path:
        """The configuration that was named, or else the user's own."""
        return self.options.config_file or self.directories.config_file

    def run(self) -> Exit:
        """Do what was asked for."""
        try:
            match self.options.work:
                case Work.CHECK:
                    return self._check()
                case Work.DUMP:
                    return self._dump()
                case Work.REMOVE if not self.config_file.exists():
                    return self._remove_left_over()
                case _:
                    return self._answer()
        except RelayError as error:
            self._tell(str(error))
            return Exit.ERRORS

    def _check(self) -> Exit:
        source = read_installation(self.config_file)
        if not source.existing:
            raise RelayError(f"There is no file {source.config.path}.")
        found = examine_file(source.config.path)
        problems = [str(problem) for problem in found.problems]
        if journal.load(source.config.path) is not None:
            problems.append(f"{source.config.path}: the last change was interrupted; --apply takes it back first.")
        for problem in problems:
            self.out.write(f"error: {problem}\n")
        for warning in found.warnings:
            self.out.write(f"warning: {warning}\n")
        if not problems:
            self.out.write(f"{source.config.path}: the relay can start with it\n")
        return Exit.ERRORS if problems else Exit.WARNINGS if found.warnings else Exit.DONE

    def _dump(self) -> Exit:
        source = read_installation(self.config_file, self.options.instance)
        if not source.existing:
            raise RelayError(f"There is no file {source.config.path}.")
        instance = source.instance if len(source.instances) > 1 else ""
        self.out.write(answers_json.write(source.answers, instance=instance))
        return Exit.DONE

    def _answer(self) -> Exit:
        path = self.options.answers
        try:
            file = self._given()
            if self.options.instance is not None:
                file = replace(file, instance=self.options.instance)
            left = journal.load(self.config_file)
            if left is not None and self.options.work not in ABOUT_SERVICE:
                self._recover(left)
            places = SecretPlaces.of_process((path or self.config_file).absolute().parent, self.keyring)
            intent = intend(
                file,
                config_file=self.config_file,
                directories=self.directories,
                secrets=places.fetch,
                starts_at_login=self.autostart.enabled(),
                services=self.services,
                as_service=self.options.service,
            )
        except answers_json.AnswersError as error:
            for problem in error.problems:
                self._tell(f"{path or self.config_file}: {problem}")
            return Exit.ERRORS
        for text in intent.warnings:
            self._tell(f"warning: {text}")
        for text in intent.errors:
            self._tell(f"error: {text}")
        if intent.errors:
            return Exit.ERRORS
        plan = asyncio.run(_without_known_secrets(intent, self.keyring))
        if plan.empty:
            self.out.write("Nothing to change.\n")
            return Exit.DONE
        if self.options.work is Work.DRY_RUN:
            self._show(plan)
            return Exit.WOULD_CHANGE
        steps = ServiceSteps(plan.service, self.services) if plan.service is not None else None
        return self._apply(Apply(plan, keyring=self.keyring, login=self._set_login, service=steps))

    def _remove_left_over(self) -> Exit:
        """Remove a service whose configuration is gone."""
        service = self.services.present(self.config_file)
        if service is None:
            raise RelayError(f"There is no file {self.config_file}.")
        change = ServiceChange(old=service, new=None)
        plan = Plan(config_file=self.config_file, service=change)
        return self._apply(Apply(plan, service=ServiceSteps(change, self.services)))

    def _given(self) -> AnswersFile:
        """The answers; none besides those of the command line when it is only about the service."""
        if self.options.answers is not None:
            return answers_json.parse(_content(self.options.answers))
        if not self.config_file.exists():
            raise RelayError(f"There is no file {self.config_file}.")
        return AnswersFile()

    def _recover(self, left: journal.Journal) -> None:
        """An Apply that was interrupted comes first: its half must not be taken for what the user has."""
        if self.options.work is Work.DRY_RUN:
            raise RelayError(
                f"The last change of {left.config_file} was interrupted, so it cannot be said what would change; "
                "--apply takes it back first."
            )
        kept = journal.take_back(left)
        self._tell(f"The last change of {left.config_file} was interrupted; it was taken back.")
        for path in kept:
            self._tell(f"{path} was changed by another program in the meantime and left as it is.")

    def _show(self, plan: Plan) -> None:
        for folder in plan.folders:
            self.out.write(f"Folder {folder} is made.\n")
        for change in plan.shown:
            self.out.write(diff.unified(change))
        for title in service_titles(plan):
            self.out.write(f"{title}.\n")
        for stored in plan.keyring:
            self.out.write(f"The password of {stored.user} is put into the system keyring.\n")
        if plan.login is not None:
            self.out.write(f"Relay {'starts' if plan.login else 'no longer starts'} at login.\n")
        for note in plan.notes:
            self.out.write(f"{note}\n")

    def _apply(self, run: Apply) -> Exit:
        try:
            result = asyncio.run(run_all(run))
        except NotTakenBack as error:
            self._tell(f"{error}\nNot everything could be taken back.")
            return Exit.NOT_TAKEN_BACK
        except RelayError as error:
            self._tell(f"{error}\nEverything is as it was.")
            return Exit.TAKEN_BACK
        for path in result.written:
            old = [backup for backup in result.backups if backup in backups_of(path)]
            self.out.write(f"{path} is written" + (f"; the old one is {old[0]}.\n" if old else ".\n"))
        for note in (*(f"{title}." for title in service_titles(run.plan)), *run.plan.notes):
            self.out.write(f"{note}\n")
        if not result.served and asyncio.run(find_neighbour(result.config_file)) is not None:
            self.out.write("A relay runs with this configuration: restart it, so that it takes this up.\n")
        return Exit.DONE

    def _set_login(self, on: bool) -> None:  # noqa: FBT001 - the signature of Apply
        self.autostart.enable() if on else self.autostart.disable()

    def _tell(self, text: str) -> None:
        for line in text.splitlines():
            self.err.write(f"{PROGRAM}: {line}\n")


def run(options: Options) -> int:
    """Do the work of the command line; the code that the program ends with."""
    keyring = SystemKeyring()
    autostart = this_system(launch_command(options.config_file))
    try:
        if options.work is Work.TEST:
            config_file = options.config_file or Directories.of_user().config_file
            return report_connection(config_file, keyring=keyring, out=sys.stdout, err=sys.stderr)
        directories = Directories.of_user()
        return Unattended(
            options=options,
            directories=directories,
            autostart=autostart,
            keyring=keyring,
            services=this_systems_services(),
        ).run()
    finally:
        keyring.close()


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise RelayError(f"{path} cannot be read: {error.strerror or error}") from error


async def _without_known_secrets(intent: Intent, keyring: Keyring | None) -> Plan:
    """The plan without passwords that the keyring holds already, so that a second run changes nothing."""
    plan = intent.plan
    wanted = list(plan.keyring)
    for change in plan.keyring:
        if keyring is not None and await _holds(keyring, change.service, change.user, change.secret.reveal()):
            wanted.remove(change)
    return replace(plan, keyring=tuple(wanted))


async def _holds(keyring: Keyring, service: str, user: str, password: str) -> bool:
    try:
        return (await keyring.get(service, user)).reveal() == password
    except RelayError:
        return False
