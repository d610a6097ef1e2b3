"""Installing, removing, starting and stopping the service: what is done, in which order, and what is said about it.

Promises: done twice it is as done once; a service that is not there is no error when it is to be stopped or removed,
so that an interrupted set-up can always be taken back.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.config.options import Settings
from engine.config.parser import parse_arguments
from engine.config.startscript import windows_words
from engine.errors import RelayError
from engine.loading import load_arguments
from engine.winservice.arguments import DISPLAY, NAME, Wanted, Work, parse
from engine.winservice.lifecycle import State
from engine.winservice.manager import Condition, Definition, Manager, ServiceError
from engine.winservice.rights import Grant, Right, granting, needed, revoking, unprotected
from engine.winservice.start import Start, find_start

PATIENCE: Final = 60.0
"""Seconds for a start or a stop; the relay itself takes 20 for a stop at most."""
LOOK: Final = 0.2
"""Seconds between two looks at a service that is on its way."""
PORT_IN_USE: Final = 2
NOT_RUNNING: Final = 3
"""What ``--status`` ends with for a service that has stopped, is about to, or is not there."""


def command_of(program: Path, wanted: Wanted) -> str:
    """The command line in the registry: what Windows starts, with what this service is called there."""
    words = [str(program), f"--{Work.RUN}", "--name", wanted.name]
    if wanted.config:
        words += ["--config", wanted.config]
    line = subprocess.list2cmdline(words)
    # Without quotes, Windows would try C:\Program.exe first.
    return line if line.startswith('"') else f'"{program}"{line[len(str(program)) :]}'


@dataclass(frozen=True, slots=True, kw_only=True)
class Administration:
    """The work of one call. ``say`` gets a line for the user, ``pause`` waits for a number of seconds."""

    manager: Manager
    program: Path
    say: Callable[[str], None]
    pause: Callable[[float], object]
    keeper_of_programs: tuple[Path, ...] = ()
    """Folders whose programs every account may run."""

    def do(self, wanted: Wanted) -> int:
        """Do what the command line asks for; the answer is the exit code.

        Raises :class:`~engine.errors.RelayError`.
        """
        match wanted.work:
            case Work.INSTALL:
                self._install(wanted)
            case Work.REMOVE:
                self._remove(wanted)
            case Work.START:
                self._start(wanted.name)
            case Work.STATUS:
                return self._status(wanted.name)
            case _:
                self._stop(wanted.name)
        return 0

    def _status(self, name: str) -> int:
        condition = self.manager.condition(name)
        if condition is None:
            self.say(f"There is no service {name}.")
            return NOT_RUNNING
        code = f", with exit code {condition.code}" if condition.state is State.STOPPED and condition.code else ""
        self.say(f"The service {name} is {condition.state.name.lower()}{code}.")
        return 0 if condition.state in (State.RUNNING, State.STARTING) else NOT_RUNNING

    def _install(self, wanted: Wanted) -> None:
        start = find_start(wanted, self.program)
        settings = self._settings(start)
        if problems := "\n".join(unprotected(settings, start.config_file, start.base)):
            raise ServiceError(problems)
        grants = self._grants(start, settings)
        if self.manager.condition(wanted.name) is not None:
            self._stop(wanted.name)
            self._revoke(wanted)
        display = wanted.display or (DISPLAY if wanted.name == NAME else f"{DISPLAY} ({wanted.name})")
        command = command_of(self.program, wanted)
        unset = self.manager.register(Definition(name=wanted.name, display=display, command=command))
        for each in unset:
            self.say(f"warning: {each}")
        self.manager.add_event_source(NAME)
        for grant in grants:
            if grant.right is Right.CHANGE:
                _make(grant.path)
            if grant.path.exists():
                self._access(tuple(granting(grant, wanted.name, folder=grant.path.is_dir())))
        self.say(f"The service {wanted.name} is installed.")

    def _settings(self, start: Start) -> list[Settings]:
        """The relays that the service runs; refuses a configuration that no relay would start with."""
        found = load_arguments(parse_arguments(start.words), base=start.base)
        if found.settings is None:
            raise ServiceError("\n".join(str(problem) for problem in found.problems))
        return [instance.settings for instance in found.instances]

    def _grants(self, start: Start, settings: Sequence[Settings]) -> tuple[Grant, ...]:
        """What the service has to get at."""
        grants = needed(settings, start.config_file, start.base)
        home = self.program.parent
        if any(folder == home or folder in home.parents for folder in self.keeper_of_programs):
            return grants
        return (*grants, Grant(path=home, right=Right.READ))

    def _remove(self, wanted: Wanted) -> None:
        if self.manager.condition(wanted.name) is None:
            self.say(f"There is no service {wanted.name}.")
            return
        self._stop(wanted.name)
        self._revoke(wanted)
        self.manager.unregister(wanted.name)
        self.say(f"The service {wanted.name} is removed.")

    def _revoke(self, wanted: Wanted) -> None:
        """Take back what the service got at, as far as its configuration still tells."""
        words = windows_words(self.manager.command(wanted.name))
        try:
            start = find_start(parse(words[1:]), self.program)
            grants = self._grants(start, self._settings(start))
        except RelayError:
            return
        for grant in grants:
            if grant.path.exists():
                self._access(tuple(revoking(grant, wanted.name)))

    def _access(self, words: tuple[str, ...]) -> None:
        if problem := self.manager.set_access(words):
            self.say(f"warning: the rights of the service to {words[0]} could not be changed: {problem}")

    def _start(self, name: str) -> None:
        condition = self.manager.condition(name)
        if condition is None:
            raise ServiceError(f"there is no service {name}: install it first")
        if condition.state not in (State.RUNNING, State.STARTING):
            self.manager.start(name)
        condition = self._await(name, State.RUNNING)
        if condition.state is not State.RUNNING:
            raise ServiceError(f"the service {name} has not started: {_reason(condition.code)}")
        self.say(f"The service {name} runs.")

    def _stop(self, name: str) -> None:
        condition = self.manager.condition(name)
        if condition is None:
            self.say(f"There is no service {name}.")
            return
        if condition.state is State.STARTING:
            condition = self._await(name, State.RUNNING)
        if condition.state is State.RUNNING:
            self.manager.stop(name)
        if condition.state is not State.STOPPED and self._await(name, State.STOPPED).state is not State.STOPPED:
            raise ServiceError(f"the service {name} has not stopped in {PATIENCE:g} seconds")
        self.say(f"The service {name} is stopped.")

    def _await(self, name: str, wanted: State) -> Condition:
        """Wait until the service has come to that state, or has stopped, or time is up."""
        waited = 0.0
        while True:
            found = self.manager.condition(name) or Condition(state=State.STOPPED)
            if found.state in (wanted, State.STOPPED) or waited >= PATIENCE:
                return found
            self.pause(LOOK)
            waited += LOOK


def _reason(code: int) -> str:
    if code == PORT_IN_USE:
        return "another program has its port"
    return f"the event log says why (exit code {code})" if code else "it takes too long; the event log says more"


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ServiceError(f"the folder {folder} cannot be made: {error.strerror or error}") from error
