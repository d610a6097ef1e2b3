"""From answers to the service that runs the relay: which one, and what changes about it. Blocks; no Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from emailrelay_gui.wizard.answers import Answers, Startup
from emailrelay_gui.wizard.changes import Plan, ServiceChange
from emailrelay_gui.wizard.services.base import Scope, Service, Services, Wish
from emailrelay_gui.wizard.source import is_file
from engine.api import folder_of

SCOPES = {Startup.USER_SERVICE: Scope.USER, Startup.SERVICE: Scope.SYSTEM}


def startup_of(service: Service | None, otherwise: Startup) -> Startup:
    """How the relay starts at present."""
    if service is None:
        return otherwise
    return Startup.SERVICE if service.scope is Scope.SYSTEM else Startup.USER_SERVICE


def wish_of(answers: Answers, config_file: Path, owner: Callable[[Path], str] | None = None) -> Wish | None:
    """The service that the answers ask for; ``owner`` tells whose a folder is."""
    scope = SCOPES.get(answers.startup)
    if scope is None:
        return None
    whose = (owner or owner_of)(config_file.parent / answers.spool_dir) if scope is Scope.SYSTEM else ""
    return Wish(scope=scope, config_file=config_file, account=whose, writable=written_folders(answers, config_file))


def written_folders(answers: Answers, config_file: Path) -> tuple[Path, ...]:
    """Where the relay writes: mail, mailboxes, log, process id, sealed sign-ins."""
    base = config_file.parent
    folders = [base / each for each in (answers.spool_dir, answers.delivery_dir) if each]
    folders += [(base / each).parent for each in (answers.log_file, answers.pid_file) if each]
    if is_file(answers.client_auth):
        folders.append(folder_of(base / answers.client_auth))
    return tuple(dict.fromkeys(folders))


def owner_of(folder: Path) -> str:
    """The account that a service of the computer works as: whose the mail is; empty for the superuser's."""
    if sys.platform == "win32":
        return ""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        name = folder.owner()
    except (KeyError, OSError):
        return ""
    return "" if name == "root" else name


@dataclass(slots=True)
class Serving:
    """The services of this system and the one that runs the relay at present."""

    services: Services
    present: Service | None = None

    def look(self, config_file: Path | None) -> None:
        """Find the service of a configuration; None: there is no configuration yet."""
        self.present = self.services.present(config_file) if config_file is not None else None

    def define(self, answers: Answers, config_file: Path) -> Service | None:
        """The service that the answers ask for."""
        wish = wish_of(answers, config_file)
        return self.services.define(wish) if wish is not None else None

    def add(self, plan: Plan, answers: Answers, config_file: Path, *, anew: bool = False) -> Plan:
        """``plan`` with what becomes of the service.

        One that stays is started anew when its files change, or ``anew``.
        """
        wanted = self.define(answers, config_file)
        touched = anew or plan.files or plan.sign_ins or plan.keyring
        if (wanted is None and self.present is None) or (wanted == self.present and not touched):
            return plan
        return replace(plan, service=ServiceChange(old=self.present, new=wanted))
