"""Trying a configuration without starting a relay: ``emailrelay --check FILE``.

Opens everything that a start would open, except listening sockets, and tells all that is wrong in one go, with
file and line. Changes nothing on the disk and asks nobody over the network.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from engine.admin.token import read_token
from engine.bus import Bus
from engine.clock import SystemClock
from engine.config.arguments import Arguments, Setting
from engine.config.instances import Instance
from engine.config.options import Settings
from engine.config.parser import Resolved
from engine.errors import ConfigError, Problem, RelayError
from engine.loading import load_arguments, occurrences
from engine.net.endpoint import EndpointError, parse_endpoint
from engine.net.listener import parse_interfaces
from engine.net.tls import client_context, server_context
from engine.privilege import Privileges
from engine.secrets.base import InvalidSecrets
from engine.secrets.file import SecretsFile
from engine.secrets.lines import Side
from engine.secrets.pam import names_pam, require_pam
from engine.services import server_help
from engine.spool.folder import reason_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """What was found; a configuration without ``problems`` starts, unless a port is taken."""

    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def examine(found: Resolved, occurrences: Sequence[Setting], *, base: Path) -> Examination:
    """Try everything that ``found`` names; ``occurrences`` tell where each option is written."""
    problems, warnings = list(found.problems), list(found.warnings)
    refused = {problem.option for problem in found.problems}
    for instance in found.instances:
        trial = _Trial(instance, occurrences, base)
        trial.run()
        problems += (each for each in trial.problems if each.option not in refused)
        warnings += trial.warnings
    return Examination(problems=tuple(dict.fromkeys(problems)), warnings=tuple(dict.fromkeys(warnings)))


def examine_file(config_file: Path) -> Examination:
    """Try a configuration as a relay that is started in its own folder with it, with nothing on its command line.

    Raises :class:`~engine.errors.ConfigError` when the file cannot be read.
    """
    given = Arguments(config_file=str(config_file))
    base = config_file.parent
    return examine(load_arguments(given, base=base), occurrences(given), base=base)


@dataclass(slots=True)
class _Trial:
    """One instance."""

    instance: Instance
    occurrences: Sequence[Setting]
    base: Path
    problems: list[Problem] = field(default_factory=list[Problem])
    warnings: list[Problem] = field(default_factory=list[Problem])

    @property
    def settings(self) -> Settings:
        return self.instance.settings

    def run(self) -> None:
        settings = self.settings
        for option, step in self._steps():
            try:
                step()
            except InvalidSecrets as error:
                for text in error.details or (str(error),):
                    self._wrong(option, text)
            except ConfigError as error:
                for problem in error.problems:
                    self._wrong(problem.option or option, problem.text)
            except (RelayError, EndpointError) as error:
                self._wrong(option, str(error))
            except OSError as error:
                self._wrong(option, f"{error.filename}: {reason_of(error)}")
        for option in ("server_auth", "pop_auth"):
            if names_pam(getattr(settings, option)) and os.name != "posix":
                self._wrong(option.replace("_", "-"), "system accounts are not available on this system")

    def _steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        settings = self.settings
        yield "spool-dir", partial(self._folder, "spool-dir", settings.spool_dir)
        if settings.delivery_dir:
            yield "delivery-dir", partial(self._folder, "delivery-dir", settings.delivery_dir)
        for option, file in (("log-file", settings.log_file), ("pid-file", settings.pid_file)):
            if file:
                yield option, partial(self._place, option, Path(file))
        yield "user", partial(self._account, settings.user)
        yield from self._sign_in()
        yield from self._addresses()
        for option in ("filter", "client-filter", "address-verifier", "dnsbl"):
            if _value(settings, option):
                yield option, partial(self._helpers, option)

    def _sign_in(self) -> Iterator[tuple[str, Callable[[], object]]]:
        settings = self.settings
        for option, value, side in (
            ("server-auth", settings.server_auth, Side.SERVER),
            ("client-auth", settings.client_auth, Side.CLIENT),
            ("pop-auth", settings.pop_auth, Side.SERVER),
        ):
            if value:
                yield option, partial(self._secrets, option, value, side)
        server, client = "server-tls-certificate", "client-tls-certificate"
        if settings.server_tls_certificate:
            yield server, partial(server_context, settings, warn=partial(self._doubt, server))
        if settings.client_tls or settings.client_tls_connection:
            yield client, partial(client_context, settings, warn=partial(self._doubt, client))
        if settings.admin_token:
            yield "admin-token", partial(read_token, settings.admin_token)

    def _addresses(self) -> Iterator[tuple[str, Callable[[], object]]]:
        settings = self.settings
        if settings.next_hop:
            option = next(name for name in ("as-client", "as-proxy", "forward-to") if _value(settings, name))
            yield option, partial(parse_endpoint, settings.next_hop)
        for service, on in (
            ("smtp", settings.smtp_listener),
            ("pop", settings.pop_listener),
            ("admin", settings.admin_listener),
        ):
            if on:
                yield "interface", partial(parse_interfaces, settings.interface, service)

    def _helpers(self, option: str) -> None:
        """One of them alone, so that each names its own line."""
        settings = self.settings
        specs = settings.client_filter if option == "client-filter" else settings.filter
        alone = replace(
            settings,
            filter=specs if option.endswith("filter") else (),
            address_verifier=settings.address_verifier if option == "address-verifier" else "",
            dnsbl=settings.dnsbl if option == "dnsbl" else (),
        )
        clock = SystemClock()
        for text in server_help(alone, base=self.base, bus=Bus(clock), clock=clock).warnings:
            self._doubt(option, text)

    def _secrets(self, option: str, value: str, side: Side) -> None:
        if side is Side.SERVER and names_pam(value):
            require_pam()
            return
        for text in SecretsFile.open(value, side, SystemClock()).warnings:
            self._doubt(option, text)

    def _folder(self, option: str, path: str) -> None:
        try:
            os.close(os.open(path, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)))
        except OSError as error:
            self._wrong(option, f"invalid {_called(option)}: {path}: {reason_of(error)}")
            return
        if not os.access(path, os.W_OK | os.X_OK):
            self._doubt(option, f'directory not writable: "{path}"')

    def _place(self, option: str, file: Path) -> None:
        folder = file.parent
        if option == "pid-file" and not folder.exists():
            folder = folder.parent  # one level is made at the start
        if not folder.is_dir():
            self._wrong(option, f"there is no folder {folder} for the file {file}")
        elif not os.access(folder, os.W_OK | os.X_OK):
            self._wrong(option, f"no file can be made in the folder {folder}")
        elif file.is_dir():
            self._wrong(option, f"{file} is a folder, not a file")

    def _account(self, name: str) -> None:
        if os.name == "posix" and os.geteuid() == os.getuid():
            Privileges.of(name)

    def _wrong(self, option: str, text: str) -> None:
        self.problems.append(self._located(option, text))

    def _doubt(self, option: str, text: str) -> None:
        self.warnings.append(self._located(option, text))

    def _located(self, option: str, text: str) -> Problem:
        name = f"{self.instance.name}-{option}" if self.instance.name else option
        names = (name, option) if self.instance.name else (option,)
        for setting in self.occurrences:
            if setting.name in names:
                return Problem(text=text, option=option, where=setting.where, line=setting.line)
        return Problem(text=text, option=option)


def _value(settings: Settings, option: str) -> object:
    return getattr(settings, option.replace("-", "_"))


def _called(option: str) -> str:
    return "spool directory" if option == "spool-dir" else "delivery directory"
