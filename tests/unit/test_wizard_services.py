"""Services that run the relay: units, agents and the Windows service, and what becomes of them in Apply."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard.answers import Answers, Startup
from emailrelay_gui.wizard.apply import Apply, run_all
from emailrelay_gui.wizard.changes import FileChange, FileKind, Plan
from emailrelay_gui.wizard.located import locate
from emailrelay_gui.wizard.service_plan import Serving, wish_of, written_folders
from emailrelay_gui.wizard.service_steps import ServiceSteps, service_titles
from emailrelay_gui.wizard.services.base import NoServices, NotPermitted, Scope, Service, Wish
from emailrelay_gui.wizard.services.launchd import LABEL, Launchd
from emailrelay_gui.wizard.services.systemd import HARDENED, MARK, unit_text
from emailrelay_gui.wizard.services.windows import WindowsServices
from engine.api import RelayError
from tests.support.systemd import Computer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs on PATH are shell scripts")
LINUX = Path(__file__).resolve().parents[2] / "installer" / "linux"
ODD = "an odd 100% $name"


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    made = Computer(tmp_path)
    monkeypatch.setenv("PATH", f"{made.bin}{os.pathsep}{os.environ['PATH']}")
    return made


def user_wish(folder: Path, name: str = "emailrelay.conf") -> Wish:
    return Wish(scope=Scope.USER, config_file=folder / name)


def system_wish(folder: Path, account: str = "") -> Wish:
    config = folder / "emailrelay.conf"
    return Wish(scope=Scope.SYSTEM, config_file=config, account=account, writable=(folder / "spool", folder / "log"))


def test_a_unit_of_the_user_is_written_switched_on_and_started(computer: Computer, tmp_path: Path) -> None:
    services = computer.services()
    service = services.define(user_wish(tmp_path))

    services.install(service)

    assert computer.calls() == [
        "systemctl --user daemon-reload",
        "systemctl --user enable emailrelay.service",
        "systemctl --user restart emailrelay.service",
    ]
    file = computer.own / "emailrelay.service"
    assert (service.file, file.read_text()) == (file, service.text)
    assert f"ExecStart=/usr/bin/emailrelay --no-daemon {tmp_path}/emailrelay.conf\n" in service.text
    assert services.present(tmp_path / "emailrelay.conf") == service
    assert services.present(tmp_path / "another.conf") is None


def test_a_unit_that_is_not_switched_on_counts_for_nothing(computer: Computer, tmp_path: Path) -> None:
    services = computer.services()
    service = services.define(user_wish(tmp_path))
    assert service.file is not None
    service.file.write_text(service.text)

    assert services.present(tmp_path / "emailrelay.conf") is None
    assert services.define(user_wish(tmp_path)) == service


def test_a_unit_of_ours_is_stopped_and_removed(computer: Computer, tmp_path: Path) -> None:
    services = computer.services()
    service = services.define(user_wish(tmp_path))
    services.install(service)
    computer.calls()

    services.remove(service)

    assert computer.calls() == [
        "systemctl --user disable --now emailrelay.service",
        "systemctl --user daemon-reload",
    ]
    assert list(computer.own.glob("*.service")) == []
    assert services.present(tmp_path / "emailrelay.conf") is None


def test_a_unit_of_the_computer_is_made_by_one_call_that_asks_for_permission(
    computer: Computer, tmp_path: Path
) -> None:
    computer.put("pkexec", computer.system)
    services = computer.services()
    service = services.define(system_wish(tmp_path, "anna"))

    services.install(service)
    services.remove(service)

    config = tmp_path / "emailrelay.conf"
    assert computer.calls() == [
        f"pkexec /usr/bin/emailrelay-gui --install-service --config {config}",
        f"pkexec /usr/bin/emailrelay-gui --remove-service --config {config}",
    ]
    assert not (computer.system / "emailrelay.service").exists()


def test_an_administrator_makes_a_unit_of_the_computer_directly(computer: Computer, tmp_path: Path) -> None:
    services = computer.services(superuser=True)
    service = services.define(system_wish(tmp_path, "anna"))

    services.install(service)

    assert computer.calls() == [
        "systemctl daemon-reload",
        "systemctl enable emailrelay.service",
        "systemctl restart emailrelay.service",
    ]
    file = computer.system / "emailrelay.service"
    assert file.read_text() == service.text
    assert file.stat().st_mode & 0o777 == 0o644
    lines = service.text.splitlines()
    assert {"User=anna", "AmbientCapabilities=CAP_NET_BIND_SERVICE", "ProtectSystem=strict"} <= set(lines)
    assert [line for line in lines if line.startswith("ReadWritePaths=")] == [
        f"ReadWritePaths=-{tmp_path}/spool",
        f"ReadWritePaths=-{tmp_path}/log",
    ]


@pytest.mark.parametrize(
    ("code", "words"), [(126, "The permission was not given"), (1, "failed: Access denied")], ids=["refused", "broken"]
)
def test_a_program_of_the_system_that_fails_is_told_in_words(
    computer: Computer, tmp_path: Path, code: int, words: str
) -> None:
    computer.put("pkexec", computer.system)
    services = computer.services()
    service = services.define(system_wish(tmp_path))
    computer.refuse(code)

    with pytest.raises(RelayError, match=words):
        services.install(service)


def test_a_unit_of_somebody_else_is_taken_as_it_is_and_never_rewritten_or_removed(
    computer: Computer, tmp_path: Path
) -> None:
    config = tmp_path / "emailrelay.conf"
    text = f"[Service]\nExecStart=/usr/sbin/emailrelay --as-server {config}\n"
    foreign = computer.own / "emailrelay-office.service"
    foreign.write_text(text)
    services = computer.services()

    service = services.define(user_wish(tmp_path))
    services.install(service)
    present = services.present(config)
    services.remove(service)

    assert (service.name, service.ours, present) == ("emailrelay-office", False, service)
    assert computer.calls() == [
        "systemctl --user enable emailrelay-office.service",
        "systemctl --user restart emailrelay-office.service",
        "systemctl --user disable --now emailrelay-office.service",
    ]
    assert foreign.read_text() == text


def test_the_unit_of_the_packages_is_known_by_its_place_for_configurations(computer: Computer) -> None:
    shipped = computer.root / "usr/lib/systemd/user/emailrelay.service"
    shipped.parent.mkdir(parents=True)
    shutil.copy(LINUX / "user/emailrelay.service", shipped)
    config = computer.own.parent.parent / "emailrelay/emailrelay.conf"

    service = computer.services().define(Wish(scope=Scope.USER, config_file=config))

    assert (service.file, service.ours) == (shipped, False)


def test_another_configuration_gets_a_unit_of_another_name(computer: Computer, tmp_path: Path) -> None:
    services = computer.services()
    services.install(services.define(user_wish(tmp_path)))

    assert services.define(user_wish(tmp_path, "second.conf")).name == "emailrelay-2"
    assert services.define(user_wish(tmp_path)).name == "emailrelay"


def test_a_service_is_offered_only_where_systemd_runs(computer: Computer, tmp_path: Path) -> None:
    bare = replace(computer.services(), root=tmp_path / "elsewhere")

    assert bare.why_not(Scope.USER) == "this system is not run by systemd"
    assert computer.services().why_not(Scope.USER) == ""
    assert "choose a service of the computer" in computer.services(superuser=True).why_not(Scope.USER)
    assert computer.services(superuser=True).why_not(Scope.SYSTEM) == ""


def test_a_service_of_the_computer_needs_somebody_who_asks_for_permission(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(computer.bin))

    assert "pkexec is missing" in computer.services().why_not(Scope.SYSTEM)
    computer.put("pkexec", computer.system)
    assert computer.services().why_not(Scope.SYSTEM) == ""


def test_odd_paths_come_back_from_a_unit_as_they_were(tmp_path: Path) -> None:
    folder = tmp_path / ODD
    folder.mkdir()
    wish = Wish(scope=Scope.USER, config_file=folder / "emailrelay.conf")
    file = tmp_path / "emailrelay.service"
    file.write_text(unit_text(wish, ("/usr/bin/emailrelay",)))

    assert locate(file).config_file == folder / "emailrelay.conf"


@pytest.mark.peers
@pytest.mark.slow
@pytest.mark.parametrize("scope", list(Scope))
def test_systemd_itself_accepts_the_units(tmp_path: Path, scope: Scope) -> None:
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("systemd-analyze is not installed")
    folder = tmp_path / ODD
    folder.mkdir()
    wish = Wish(
        scope=scope, config_file=folder / "emailrelay.conf", account="daemon", writable=(folder / "spool", tmp_path)
    )
    file = tmp_path / "emailrelay.service"
    file.write_text(unit_text(wish, (sys.executable, "-c", 'print("it is $5")')))

    command = [program, "verify", "--man=no", *(["--user"] if scope is Scope.USER else []), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    complaints = [line for line in done.stderr.splitlines() if "emailrelay.service" in line]
    assert (complaints, done.returncode) == ([], 0), done.stderr


@pytest.mark.parametrize("name", ["emailrelay.service", "user/emailrelay.service"])
def test_units_of_the_wizard_say_what_those_of_the_packages_say(tmp_path: Path, name: str) -> None:
    shipped = {line for line in (LINUX / name).read_text().splitlines() if "=" in line and not line.startswith("#")}
    scope = Scope.USER if "user" in name else Scope.SYSTEM
    made = unit_text(Wish(scope=scope, config_file=tmp_path, account="emailrelay"), ("/usr/bin/emailrelay",))
    own = {"ProtectHome=true", "StateDirectory=emailrelay", "LogsDirectory=emailrelay", "RuntimeDirectory=emailrelay"}
    places = ("ExecStart=", "ReadWritePaths=")

    missing = {line for line in shipped - set(made.splitlines()) if not line.startswith(places)}
    assert missing <= own
    assert MARK in made
    assert set(HARDENED) <= set((LINUX / "emailrelay.service").read_text().splitlines())


def test_an_agent_of_macos_is_loaded_and_unloaded(computer: Computer, tmp_path: Path) -> None:
    computer.put("launchctl", computer.own)
    folder = tmp_path / "LaunchAgents"
    services = Launchd(folder=folder, engine=("/Applications/Relay.app/emailrelay",), user=501)
    service = services.define(user_wish(tmp_path))

    services.install(service)
    agent = plistlib.loads((folder / f"{LABEL}.plist").read_bytes())
    assert agent["ProgramArguments"] == [
        "/Applications/Relay.app/emailrelay",
        "--no-daemon",
        f"{tmp_path}/emailrelay.conf",
    ]
    assert (agent["RunAtLoad"], agent["KeepAlive"]) == (True, {"SuccessfulExit": False})
    assert services.present(tmp_path / "emailrelay.conf") == service
    assert locate(folder / f"{LABEL}.plist").config_file == tmp_path / "emailrelay.conf"
    assert services.define(user_wish(tmp_path, "second.conf")).name == f"{LABEL}-2"

    services.remove(service)
    assert services.present(tmp_path / "emailrelay.conf") is None
    assert computer.calls() == [
        f"launchctl bootout gui/501/{LABEL}",
        f"launchctl bootstrap gui/501 {folder}/{LABEL}.plist",
        f"launchctl bootout gui/501/{LABEL}",
    ]
    assert services.why_not(Scope.USER) == ""
    assert services.why_not(Scope.SYSTEM) != ""


def windows(tmp_path: Path, *, elevated: bool) -> tuple[WindowsServices, list[tuple[str, ...]], dict[str, str]]:
    program = tmp_path / "emailrelay-service.exe"
    program.touch()
    calls: list[tuple[str, ...]] = []
    known: dict[str, str] = {}
    made = WindowsServices(
        program=program, command_of=known.get, elevated=elevated, run=lambda words: calls.append(tuple(words))
    )
    return made, calls, known


def test_the_windows_service_is_installed_and_started_by_its_own_program(tmp_path: Path) -> None:
    services, calls, known = windows(tmp_path, elevated=True)
    config = tmp_path / "emailrelay.cfg"
    service = services.define(Wish(scope=Scope.SYSTEM, config_file=config))
    named = ("--name", "emailrelay", "--config", str(config))

    services.install(service)
    services.remove(service)
    assert [words[1:] for words in calls] == [
        ("--install", *named),
        ("--start", *named),
        ("--stop", *named),
        ("--remove", *named),
    ]
    assert services.present(config) is None
    known["emailrelay"] = f'"{services.program}" --name emailrelay --config "{config}"'
    assert services.present(config) == service
    assert services.define(Wish(scope=Scope.SYSTEM, config_file=tmp_path / "second.cfg")).name == "emailrelay-2"


def test_the_windows_service_needs_permission_once(tmp_path: Path) -> None:
    services, calls, _ = windows(tmp_path, elevated=False)

    services.install(services.define(Wish(scope=Scope.SYSTEM, config_file=tmp_path / "emailrelay.cfg")))

    assert len(calls) == 1
    script = calls[0][-1]
    assert (calls[0][0], script.count("-Verb RunAs")) == ("powershell.exe", 1)
    assert script.index("--install") < script.index("&&") < script.index("--start")


def test_without_its_program_there_is_no_windows_service(tmp_path: Path) -> None:
    services, _, _ = windows(tmp_path, elevated=True)
    services.program.unlink()

    assert "install Relay with its setup" in services.why_not(Scope.SYSTEM)
    assert services.why_not(Scope.USER) == "Windows has services of the computer only"


def test_a_system_without_services_says_so() -> None:
    none = NoServices()

    assert none.why_not(Scope.USER) == none.why_not(Scope.SYSTEM) != ""
    assert none.present(Path("emailrelay.conf")) is None
    with pytest.raises(RelayError, match="There can be no service"):
        none.define(Wish(scope=Scope.USER, config_file=Path("emailrelay.conf")))


def test_a_service_of_the_computer_works_as_the_owner_of_the_mail(tmp_path: Path) -> None:
    answers = Answers(
        startup=Startup.SERVICE, spool_dir="spool", log_file="log/%d.txt", client_auth=str(tmp_path / "auth")
    )
    wish = wish_of(answers, tmp_path / "emailrelay.conf", owner=lambda folder: folder.name)

    assert wish is not None
    assert (wish.scope, wish.account) == (Scope.SYSTEM, "spool")
    assert wish.writable == (tmp_path / "spool", tmp_path / "log", tmp_path / "auth.sign-ins")
    assert written_folders(Answers(), tmp_path / "emailrelay.conf") == ()
    assert wish_of(Answers(startup=Startup.LOGIN), tmp_path / "emailrelay.conf") is None


def prepared(computer: Computer, config: Path, before: Startup, after: Startup, *, touched: bool = True) -> Plan:
    """The plan for a relay that starts as ``before`` says, and shall as ``after`` says; with a change of its file."""
    config.write_bytes(b"log\n")
    serving = Serving(computer.services())
    if before.served:
        serving.services.install(required(serving.define(Answers(startup=before), config)))
        computer.calls()
    serving.look(config)
    change = FileChange(path=config, kind=FileKind.CONFIG, before=b"log\n", after=b"log\nport 26\n")
    plan = Plan(config_file=config, files=(change,) if touched else ())
    return serving.add(plan, Answers(startup=after), config)


def required(service: Service | None) -> Service:
    assert service is not None
    return service


@pytest.mark.parametrize(
    ("before", "after", "titles"),
    [
        (Startup.MANUAL, Startup.MANUAL, ()),
        (Startup.LOGIN, Startup.USER_SERVICE, ("Service emailrelay made and started",)),
        (Startup.USER_SERVICE, Startup.USER_SERVICE, ("Service emailrelay started anew",)),
        (Startup.USER_SERVICE, Startup.MANUAL, ("Service emailrelay stopped and removed",)),
        (
            Startup.USER_SERVICE,
            Startup.SERVICE,
            ("Service emailrelay stopped and removed", "Service emailrelay made and started"),
        ),
    ],
    ids=["none", "made", "restarted", "removed", "moved"],
)
def test_apply_says_what_becomes_of_the_service(
    computer: Computer, tmp_path: Path, before: Startup, after: Startup, titles: tuple[str, ...]
) -> None:
    plan = prepared(computer, tmp_path / "emailrelay.conf", before, after)

    assert service_titles(plan) == titles


def test_a_service_of_somebody_else_is_said_to_be_switched_on_and_off(computer: Computer, tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    (computer.own / "emailrelay.service").write_text(f"[Service]\nExecStart=/usr/sbin/emailrelay {config}\n")

    assert service_titles(prepared(computer, config, Startup.MANUAL, Startup.USER_SERVICE)) == (
        "Service emailrelay switched on and started",
    )
    assert service_titles(prepared(computer, config, Startup.USER_SERVICE, Startup.MANUAL)) == (
        "Service emailrelay stopped and switched off",
    )


def test_only_who_is_no_administrator_is_asked_for_permission(computer: Computer, tmp_path: Path) -> None:
    kinds = (computer.services(), computer.services(superuser=True))
    assert [[each.asks(scope) for scope in Scope] for each in kinds] == [[False, True], [False, False]]
    assert [windows(tmp_path, elevated=each)[0].asks(Scope.SYSTEM) for each in (False, True)] == [True, False]
    assert not Launchd(folder=tmp_path, engine=("emailrelay",), user=501).asks(Scope.USER)
    assert not NoServices().asks(Scope.SYSTEM)


def test_a_service_is_left_alone_when_nothing_changes(computer: Computer, tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"

    assert prepared(computer, config, Startup.USER_SERVICE, Startup.USER_SERVICE, touched=False).empty


async def test_apply_makes_the_service_last_and_undo_takes_it_away(computer: Computer, tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    plan = prepared(computer, config, Startup.MANUAL, Startup.USER_SERVICE)
    let_go: list[bool] = []

    async def release() -> bool:
        let_go.append((computer.own / "emailrelay.service").exists())
        return False

    assert plan.service is not None
    assert [change.kind for change in plan.shown] == [FileKind.CONFIG, FileKind.SERVICE]
    run = Apply(plan, service=ServiceSteps(plan.service, computer.services(), release))
    titles = [action.title for action in run.actions()]
    result = await run_all(run)

    assert titles[-2:] == ["Configuration read back and checked", "Service emailrelay made and started"]
    assert (result.served, let_go) == (True, [False])
    assert (computer.own / "emailrelay.service").exists()

    assert await run.undo() == ()
    assert list(computer.own.glob("*.service")) == []


async def test_a_service_that_cannot_be_started_takes_everything_back(computer: Computer, tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    plan = prepared(computer, config, Startup.MANUAL, Startup.USER_SERVICE)
    assert plan.service is not None
    run = Apply(plan, service=ServiceSteps(plan.service, computer.services()))
    computer.refuse(5, "restart")

    with pytest.raises(RelayError, match="Access denied"):
        await run_all(run)

    assert config.read_bytes() == b"log\n"
    assert not (computer.own / "emailrelay.service").exists()


async def test_a_permission_that_was_not_given_is_not_asked_for_again(computer: Computer, tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    computer.put("pkexec", computer.system)
    plan = prepared(computer, config, Startup.MANUAL, Startup.SERVICE)
    assert plan.service is not None
    run = Apply(plan, service=ServiceSteps(plan.service, computer.services()))
    computer.refuse(126)

    with pytest.raises(NotPermitted, match="permission was not given"):
        await run_all(run)

    assert len(computer.calls()) == 1
    assert config.read_bytes() == b"log\n"


async def test_a_new_service_of_the_computer_is_taken_away_while_its_configuration_is_there(
    computer: Computer, tmp_path: Path
) -> None:
    config = tmp_path / "emailrelay.conf"
    computer.put("pkexec", computer.system)
    program = computer.bin / "pkexec"
    known = f'#!/bin/sh\n[ -e "{config}" ] || {{ echo "There is no file" >&2; exit 2; }}\n'
    program.write_text(program.read_text().replace("#!/bin/sh\n", known, 1))
    change = FileChange(path=config, kind=FileKind.CONFIG, before=None, after=b"log\nport 26\n")
    serving = Serving(computer.services())
    plan = serving.add(Plan(config_file=config, files=(change,)), Answers(startup=Startup.SERVICE), config)
    assert plan.service is not None
    steps = ServiceSteps(plan.service, computer.services())
    run = Apply(plan, service=steps)
    await run_all(run)
    assert plan.service.new is not None
    assert plan.service.new.file is not None
    plan.service.new.file.write_text(plan.service.new.text)  # what the asked-for program does

    assert await run.undo() == ()
    assert computer.calls() == [
        f"pkexec /usr/bin/emailrelay-gui --install-service --config {config}",
        f"pkexec /usr/bin/emailrelay-gui --remove-service --config {config}",
    ]
    assert not config.exists()


@pytest.mark.parametrize("ran", [True, False])
async def test_a_relay_that_was_stopped_for_a_refused_service_is_remembered(
    computer: Computer, tmp_path: Path, *, ran: bool
) -> None:
    computer.put("pkexec", computer.system)
    plan = prepared(computer, tmp_path / "emailrelay.conf", Startup.MANUAL, Startup.SERVICE)

    async def release() -> bool:
        return ran

    assert plan.service is not None
    steps = ServiceSteps(plan.service, computer.services(), release)
    computer.refuse(126)
    with pytest.raises(NotPermitted):
        await run_all(Apply(plan, service=steps))

    assert steps.released is ran


@pytest.mark.parametrize("left", ["no program", "not text", "masked", "shipped"])
def test_a_unit_that_cannot_be_understood_is_never_overwritten(computer: Computer, tmp_path: Path, left: str) -> None:
    folder = computer.root / "usr/lib/systemd/user" if left == "shipped" else computer.own
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "emailrelay.service"
    if left == "masked":
        file.symlink_to(os.devnull)
    else:
        file.write_bytes(b"# \xff\n" if left == "not text" else b"[Unit]\nDescription=mine\n")
    before = file.lstat()
    services = computer.services()

    service = services.define(user_wish(tmp_path))
    services.install(service)

    assert service.name == "emailrelay-2"
    assert file.lstat() == before
    assert services.define(user_wish(tmp_path)) == service


@pytest.mark.parametrize("text", [b"<plist><dict>", b"not a list", b'<?xml version="1.0"?>\n<plist><a></b></plist>'])
def test_an_agent_that_cannot_be_understood_is_never_overwritten(tmp_path: Path, text: bytes) -> None:
    file = tmp_path / f"{LABEL}.plist"
    file.write_bytes(text)
    agents = Launchd(folder=tmp_path, engine=("emailrelay",), user=501, run=lambda _words: None)

    service = agents.define(user_wish(tmp_path))
    agents.install(service)

    assert service.name == f"{LABEL}-2"
    assert file.read_bytes() == text
    assert agents.define(user_wish(tmp_path)) == service
    with pytest.raises(RelayError, match="is not a property list"):
        locate(file)


async def test_undo_brings_back_a_service_that_was_removed(computer: Computer, tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    plan = prepared(computer, config, Startup.USER_SERVICE, Startup.MANUAL)
    assert plan.service is not None
    before = (computer.own / "emailrelay.service").read_bytes()
    run = Apply(plan, service=ServiceSteps(plan.service, computer.services()))

    await run_all(run)
    assert not (computer.own / "emailrelay.service").exists()
    await run.undo()

    assert (computer.own / "emailrelay.service").read_bytes() == before
    assert computer.services().present(config) is not None


@pytest.mark.parametrize(("scope", "asked"), [(Scope.USER, "systemctl --user"), (Scope.SYSTEM, "pkexec systemctl")])
def test_a_unit_is_started_and_stopped_as_it_is(computer: Computer, tmp_path: Path, scope: Scope, asked: str) -> None:
    computer.put("pkexec", computer.system)
    services = computer.services()
    service = services.define(Wish(scope=scope, config_file=tmp_path / "emailrelay.conf"))

    services.stop(service)
    services.start(service)

    assert computer.calls() == [f"{asked} stop emailrelay.service", f"{asked} start emailrelay.service"]
    assert service.file is not None
    assert not service.file.exists()


def test_an_agent_is_taken_out_of_launchd_to_stop_it_and_put_back(tmp_path: Path) -> None:
    calls: list[str] = []
    agents = Launchd(folder=tmp_path, engine=("emailrelay",), user=501, run=lambda words: calls.append(" ".join(words)))
    service = agents.define(user_wish(tmp_path))

    agents.stop(service)
    assert calls == [f"launchctl bootout gui/501/{LABEL}"]
    agents.start(service)
    assert calls[-1] == f"launchctl bootstrap gui/501 {tmp_path / LABEL}.plist"


def test_a_windows_service_is_started_and_stopped_by_its_program(tmp_path: Path) -> None:
    calls: list[str] = []
    services = WindowsServices(
        program=tmp_path / "emailrelay-service.exe",
        command_of=lambda _name: None,
        elevated=True,
        run=lambda words: calls.append(words[1]),
    )
    service = services.define(system_wish(tmp_path))

    services.stop(service)
    services.start(service)

    assert calls == ["--stop", "--start"]
