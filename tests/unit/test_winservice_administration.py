"""Installing, removing, starting and stopping the Windows service, with a manager that remembers (spec gui.md C2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath

import pytest

from engine.config.startscript import windows_words
from engine.errors import RelayError
from engine.winservice.administration import PATIENCE, Administration, command_of
from engine.winservice.arguments import Wanted, Work, parse
from engine.winservice.lifecycle import State
from engine.winservice.manager import Condition, Definition
from engine.winservice.rights import service_sid


@dataclass
class Machine:
    """A computer with services, whose states change when somebody looks."""

    services: dict[str, Definition] = field(default_factory=dict[str, Definition])
    states: dict[str, list[State]] = field(default_factory=dict[str, list[State]])
    """What each service goes through next; the last state stays."""
    starts_as: list[State] = field(default_factory=lambda: [State.STARTING, State.RUNNING])
    stops_as: list[State] = field(default_factory=lambda: [State.STOPPING, State.STOPPED])
    code: int = 0
    done: list[str] = field(default_factory=list[str])
    access: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])
    refused: str = ""
    unset: tuple[str, ...] = ()

    def condition(self, name: str) -> Condition | None:
        if name not in self.services:
            return None
        states = self.states[name]
        state = states.pop(0) if len(states) > 1 else states[0]
        return Condition(state=state, code=self.code if state is State.STOPPED else 0)

    def command(self, name: str) -> str:
        return self.services[name].command if name in self.services else ""

    def register(self, definition: Definition) -> tuple[str, ...]:
        self.done.append(f"register {definition.name}")
        self.services[definition.name] = definition
        self.states[definition.name] = [State.STOPPED]
        return self.unset

    def unregister(self, name: str) -> None:
        self.done.append(f"unregister {name}")
        del self.services[name]

    def start(self, name: str) -> None:
        self.done.append(f"start {name}")
        self.states[name] = list(self.starts_as)

    def stop(self, name: str) -> None:
        self.done.append(f"stop {name}")
        self.states[name] = list(self.stops_as)

    def add_event_source(self, name: str) -> None:
        self.done.append(f"source {name}")

    def set_access(self, words: tuple[str, ...]) -> str:
        self.access.append(words)
        return self.refused


@dataclass
class Desk:
    """The program on that computer."""

    machine: Machine
    config: Path
    program: Path
    said: list[str] = field(default_factory=list[str])
    waited: list[float] = field(default_factory=list[float])

    def do(self, *words: str) -> int:
        work = Administration(
            manager=self.machine,
            program=self.program,
            say=self.said.append,
            pause=self.waited.append,
            keeper_of_programs=(self.program.parent.parent,),
        )
        return work.do(parse(words))

    def install(self, name: str = "emailrelay") -> int:
        return self.do("--install", "--name", name, "--config", str(self.config))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "data"
    folder.mkdir()
    config = folder / "emailrelay.cfg"
    config.write_text("log\nspool-dir mail\nlog-file logs/relay.log\n", "utf-8")
    program = tmp_path / "Program Files" / "Relay" / "emailrelay-service.exe"
    program.parent.mkdir(parents=True)
    return Desk(Machine(), config, program)


def test_a_service_is_registered_with_its_configuration_and_rights(desk: Desk) -> None:
    assert desk.install() == 0
    assert desk.machine.done == ["register emailrelay", "source emailrelay"]
    definition = desk.machine.services["emailrelay"]
    assert definition.display == "E-MailRelay"
    words = [f'"{desk.program}"', "--run", "--name", "emailrelay", "--config", str(desk.config)]
    assert definition.command == " ".join(words)
    sid = service_sid("emailrelay")
    folder = desk.config.parent
    assert desk.machine.access == [
        (str(folder), "/grant", f"*{sid}:(OI)(CI)RX", "/Q"),
        (str(folder / "mail"), "/grant", f"*{sid}:(OI)(CI)M", "/Q"),
        (str(folder / "logs"), "/grant", f"*{sid}:(OI)(CI)M", "/Q"),
    ]
    assert (folder / "mail").is_dir()
    assert desk.said == ["The service emailrelay is installed."]


def test_a_further_service_says_which_one_it_is(desk: Desk) -> None:
    desk.install("second")
    assert desk.machine.services["second"].display == "E-MailRelay (second)"


def test_a_program_outside_the_common_folders_can_be_run_by_the_service(desk: Desk, tmp_path: Path) -> None:
    desk.program = tmp_path / "own" / "emailrelay-service.exe"
    desk.program.parent.mkdir()
    work = Administration(manager=desk.machine, program=desk.program, say=desk.said.append, pause=desk.waited.append)
    work.do(Wanted(work=Work.INSTALL, config=str(desk.config)))
    assert desk.machine.access[-1][0] == str(desk.program.parent)
    assert desk.machine.access[-1][2].endswith("RX")


def test_installing_again_stops_the_service_and_changes_it(desk: Desk) -> None:
    desk.install()
    desk.do("--start")
    desk.machine.done.clear()
    assert desk.install() == 0
    assert desk.machine.done == ["stop emailrelay", "register emailrelay", "source emailrelay"]


def test_what_could_not_be_set_is_said(desk: Desk) -> None:
    desk.machine.unset = ("its delayed start cannot be set: no",)
    desk.machine.refused = "access is denied"
    assert desk.install() == 0
    assert desk.said[0] == "warning: its delayed start cannot be set: no"
    folder = desk.config.parent
    assert desk.said[1] == f"warning: the rights of the service to {folder} could not be changed: access is denied"


def test_a_service_is_never_made_for_a_configuration_that_cannot_be_used(desk: Desk) -> None:
    desk.config.write_text("port abc\n", "utf-8")
    with pytest.raises(RelayError, match="line 1"):
        desk.install()
    assert desk.machine.done == []


def test_a_service_is_started_and_waited_for(desk: Desk) -> None:
    desk.install()
    desk.machine.starts_as = [State.STARTING, State.STARTING, State.RUNNING]
    assert desk.do("--start") == 0
    assert desk.said[-1] == "The service emailrelay runs."
    assert len(desk.waited) == 2
    desk.machine.done.clear()
    assert desk.do("--start") == 0
    assert desk.machine.done == []


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (2, "another program has its port"),
        (1, "the event log says why (exit code 1)"),
        (0, "it takes too long; the event log says more"),
    ],
)
def test_a_service_that_does_not_start_says_why(desk: Desk, code: int, reason: str) -> None:
    desk.install()
    desk.machine.starts_as, desk.machine.code = [State.STARTING, State.STOPPED], code
    with pytest.raises(RelayError) as caught:
        desk.do("--start")
    assert str(caught.value) == f"the service emailrelay has not started: {reason}"


def test_a_service_that_is_not_there_cannot_be_started(desk: Desk) -> None:
    with pytest.raises(RelayError, match="there is no service emailrelay: install it first"):
        desk.do("--start")


@pytest.mark.parametrize("work", ["--stop", "--remove"])
def test_a_service_that_is_not_there_has_stopped_and_is_removed(desk: Desk, work: str) -> None:
    assert desk.do(work) == 0
    assert desk.said == ["There is no service emailrelay."]
    assert desk.machine.done == []


def test_a_service_that_does_not_stop_is_not_removed(desk: Desk) -> None:
    desk.install()
    desk.do("--start")
    desk.machine.stops_as = [State.STOPPING]
    with pytest.raises(RelayError, match="has not stopped in 60 seconds"):
        desk.do("--remove")
    assert sum(desk.waited) == pytest.approx(PATIENCE, abs=1)
    assert "emailrelay" in desk.machine.services


def test_a_removed_service_has_lost_its_rights(desk: Desk) -> None:
    desk.install()
    desk.do("--start")
    desk.machine.access.clear()
    assert desk.do("--remove") == 0
    assert desk.machine.done[-2:] == ["stop emailrelay", "unregister emailrelay"]
    sid = service_sid("emailrelay")
    folder = desk.config.parent
    assert desk.machine.access == [
        (str(each), "/remove", f"*{sid}", "/Q") for each in (folder, folder / "mail", folder / "logs")
    ]


def test_a_service_whose_configuration_is_gone_can_be_removed(desk: Desk) -> None:
    desk.install()
    desk.config.unlink()
    assert desk.do("--remove") == 0
    assert desk.machine.services == {}


@pytest.mark.parametrize(
    ("prepare", "code", "text"),
    [
        ((), 3, "There is no service emailrelay."),
        (("--install",), 3, "The service emailrelay is stopped."),
        (("--install", "--start"), 0, "The service emailrelay is running."),
    ],
    ids=["absent", "stopped", "running"],
)
def test_the_state_is_told_in_words_and_code(desk: Desk, prepare: tuple[str, ...], code: int, text: str) -> None:
    for word in prepare:
        desk.do(word, "--config", str(desk.config))
    assert desk.do("--status") == code
    assert desk.said[-1] == text


def test_the_state_of_a_service_that_failed_has_its_code(desk: Desk) -> None:
    desk.install()
    desk.machine.code = 2
    assert desk.do("--status") == 3
    assert desk.said[-1] == "The service emailrelay is stopped, with exit code 2."


@pytest.mark.parametrize(
    ("program", "wanted", "line"),
    [
        (
            r"C:\Program Files\Relay\emailrelay-service.exe",
            Wanted(work=Work.INSTALL, config=r"C:\ProgramData\E-MailRelay\emailrelay.cfg"),
            (
                r'"C:\Program Files\Relay\emailrelay-service.exe" --run --name emailrelay '
                r"--config C:\ProgramData\E-MailRelay\emailrelay.cfg"
            ),
        ),
        (
            r"C:\Relay\emailrelay-service.exe",
            Wanted(work=Work.INSTALL, name="two words", config=r"C:\My Files\r.cfg"),
            r'"C:\Relay\emailrelay-service.exe" --run --name "two words" --config "C:\My Files\r.cfg"',
        ),
        (r"C:\r\s.exe", Wanted(work=Work.INSTALL), r'"C:\r\s.exe" --run --name emailrelay'),
    ],
    ids=["blank in the program", "blanks in values", "without a configuration"],
)
def test_the_command_in_the_registry_is_quoted_and_read_back(program: str, wanted: Wanted, line: str) -> None:
    command = command_of(PureWindowsPath(program), wanted)  # type: ignore[arg-type] # a path of Windows, anywhere
    assert command == line
    assert parse(windows_words(command)[1:]) == Wanted(work=Work.RUN, name=wanted.name, config=wanted.config)


@pytest.mark.parametrize("state", [State.STARTING, State.STOPPING], ids=["starting", "stopping"])
def test_a_service_on_its_way_up_counts_as_running_and_one_on_its_way_down_does_not(desk: Desk, state: State) -> None:
    desk.install()
    desk.machine.states["emailrelay"] = [state]
    assert desk.do("--status") == (0 if state is State.STARTING else 3)


def test_a_changed_service_has_lost_the_rights_to_what_it_no_longer_uses(desk: Desk, tmp_path: Path) -> None:
    desk.install()
    old = desk.config.parent
    desk.config = tmp_path / "new" / "emailrelay.cfg"
    desk.config.parent.mkdir()
    desk.config.write_text("log\nspool-dir mail\n", "utf-8")
    desk.machine.access.clear()
    desk.install()
    assert [(words[0], words[1]) for words in desk.machine.access] == [
        *((str(each), "/remove") for each in (old, old / "mail", old / "logs")),
        *((str(each), "/grant") for each in (desk.config.parent, desk.config.parent / "mail")),
    ]


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("log-file relay.log", "the service would have the right to change its own configuration in "),
        ("pid-file ../relay.pid", "the service would have the right to change its own configuration in "),
        ("delivery-dir mail/..", "the service would have the right to change its own configuration in "),
        ("log-file /relay.log", "a service may not write to a whole drive, name a folder on it"),
    ],
    ids=["beside the configuration", "above it", "in other words", "drive"],
)
def test_a_service_never_gets_the_right_to_change_its_configuration(desk: Desk, line: str, rule: str) -> None:
    desk.config.write_text(f"log\nspool-dir mail\n{line}\n", "utf-8")
    with pytest.raises(RelayError) as caught:
        desk.install()
    option, value = line.split()
    assert str(caught.value).startswith(f"{option} {desk.config.parent / value}: {rule}")
    assert (desk.machine.done, desk.machine.access) == ([], [])
