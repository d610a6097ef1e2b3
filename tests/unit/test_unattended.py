"""The wizard without a window: from answers to files and back, with the exit codes of spec gui.md D3."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui import options
from emailrelay_gui.options import Options, Work
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.unattended import Exit, Unattended
from emailrelay_gui.wizard import answers_json, journal, probes
from emailrelay_gui.wizard.apply import Apply, ChangedOnDisk
from emailrelay_gui.wizard.changes import FileChange, FileKind, Plan
from emailrelay_gui.wizard.directories import Directories
from emailrelay_gui.wizard.services.base import NoServices, Services
from engine.api import PortProblem, PortTrouble
from tests.support.systemd import Computer

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide" / "answers.md"
EXISTING = b"# the office\r\n\tport  2525\r\nspool-dir spool\r\nlog\r\nunknown-one  x # y\r\nserver-auth auth\r\n"
PASSWORD = "s\u00e9cret word+=/"
unix = pytest.mark.skipif(sys.platform == "win32", reason="the programs on PATH are shell scripts")


class Desk:
    """A folder with its configuration, and a program that is run on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.config = folder / "emailrelay.conf"
        self.autostart = NoAutostart()
        self.services: Services = NoServices()
        self.out = ""
        self.err = ""

    def run(
        self,
        work: Work,
        answers: Mapping[str, object] | bytes | None = None,
        instance: str | None = None,
        *,
        service: bool | None = None,
    ) -> Exit:
        file = None
        if answers is not None:
            file = self.folder / "answers.json"
            file.write_bytes(answers if isinstance(answers, bytes) else json.dumps(answers).encode())
        out, err = io.StringIO(), io.StringIO()
        asked = Options(config_file=self.config, work=work, answers=file, instance=instance, service=service)
        directories = Directories(config=self.folder, data=self.folder / "data", state=self.folder / "state")
        code = Unattended(
            options=asked,
            directories=directories,
            autostart=self.autostart,
            services=self.services,
            out=out,
            err=err,
        ).run()
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def apply(self, **answers: object) -> Exit:
        return self.run(Work.APPLY, {"version": 1, "answers": answers})

    def files(self) -> dict[str, bytes]:
        found = (path for path in self.folder.rglob("*") if path.is_file() and path.name != "answers.json")
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in found}


@pytest.fixture(autouse=True)
def free_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every port is free, whatever else runs on this computer."""
    monkeypatch.setattr(probes, "port_problem", lambda _answers: None)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def office(desk: Desk) -> Desk:
    desk.config.write_bytes(EXISTING)
    (desk.folder / "spool").mkdir()
    (desk.folder / "auth").write_bytes(b"# mine\r\nserver plain bob pw1\r\nserver plain:b Ym9iYnk= cHcy\r\n")
    (desk.folder / "auth").chmod(0o600)
    return desk


def examples() -> list[dict[str, object]]:
    return [json.loads(text) for text in re.findall(r"```json\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)]


@pytest.mark.parametrize("number", range(3))
def test_every_example_of_the_guide_works_and_changes_nothing_the_second_time(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setenv("SMTP_PASSWORD", PASSWORD)
    assert len(examples()) == 3
    example = examples()[number]

    assert desk.run(Work.DRY_RUN, example) is Exit.WOULD_CHANGE, desk.err
    assert not desk.config.exists()
    assert desk.run(Work.APPLY, example) is Exit.DONE, desk.err
    before = desk.files()
    assert desk.run(Work.APPLY, example) is Exit.DONE, desk.err
    assert desk.out == "Nothing to change.\n"
    assert desk.files() == before


def test_the_guide_explains_every_answer() -> None:
    explained = set(re.findall(r"`(\w+)`", GUIDE.read_text("utf-8")))

    assert set(answers_json.names()) - explained == set()


def test_what_was_dumped_applies_without_a_change(office: Desk) -> None:
    assert office.run(Work.DUMP) is Exit.DONE
    dumped = office.out.encode()
    before = office.files()

    assert office.run(Work.DRY_RUN, dumped) is Exit.DONE
    assert office.run(Work.APPLY, dumped) is Exit.DONE
    assert office.out == "Nothing to change.\n"
    assert office.files() == before
    assert "pw1" not in dumped.decode()


def test_what_was_dumped_sets_up_another_machine(office: Desk, tmp_path_factory: pytest.TempPathFactory) -> None:
    office.run(Work.DUMP)
    dumped = json.loads(office.out)
    for account in dumped["answers"]["accounts"]:
        account["password"] = {"file": "pw"}
    dumped["answers"]["spool_dir"] = str(tmp_path_factory.mktemp("mail"))
    other = Desk(tmp_path_factory.mktemp("other"))
    (other.folder / "pw").write_text(PASSWORD + "\n", "utf-8")

    assert other.run(Work.APPLY, dumped) is Exit.DONE, other.err
    other.run(Work.DUMP)
    again = json.loads(other.out)["answers"]
    assert [each["name"] for each in again["accounts"]] == ["bob", "bobby"]
    assert again["port"] == "2525"


def test_one_answer_touches_its_line_only(office: Desk) -> None:
    assert office.apply(port=2526) is Exit.DONE, office.err

    assert office.config.read_bytes() == EXISTING.replace(b"2525", b"2526")
    (backup,) = (office.folder / "backups").iterdir()
    assert backup.read_bytes() == EXISTING
    assert str(backup) in office.out


def test_a_dry_run_shows_lines_without_passwords_and_touches_nothing(
    office: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PW", PASSWORD)
    before = office.files()
    accounts = [{"name": "bob", "password": {"env": "PW"}}, {"name": "bobby"}]

    code = office.run(Work.DRY_RUN, {"version": 1, "answers": {"accounts": accounts, "poll": 0, "size": 7}})

    assert code is Exit.WOULD_CHANGE
    assert "+\tsize 7" in office.out.splitlines()
    assert "-server plain bob" in office.out
    assert "bobby" not in "".join(line for line in office.out.splitlines() if line[:1] in "+-")
    assert PASSWORD not in office.out
    assert "pw1" not in office.out
    assert office.files() == before


def test_answers_that_make_no_sense_are_refused_before_anything_is_touched(office: Desk) -> None:
    before = office.files()

    assert office.apply(port="never", prot=1) is Exit.ERRORS
    assert 'answers.prot: this key is not known; did you mean "port"?' in office.err
    assert office.apply(port="never") is Exit.ERRORS
    assert 'Enter a port from 1 to 65535, or a service name such as "submission".' in office.err
    assert office.run(Work.APPLY, b"{") is Exit.ERRORS
    assert office.files() == before


def test_a_port_that_is_taken_is_told_before_anything_is_touched(office: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    trouble = PortProblem(trouble=PortTrouble.TAKEN, text="taken", program="master")
    monkeypatch.setattr(probes, "port_problem", lambda _answers: trouble)
    before = office.files()

    assert office.apply(port=26) is Exit.ERRORS
    assert "Port 26 is already used by master" in office.err
    assert office.apply(size=5) is Exit.DONE, office.err
    assert office.config.read_bytes() == before["emailrelay.conf"].replace(b"2525\r\n", b"2525\r\n\tsize 5\r\n")


def test_a_fault_that_was_there_before_forbids_no_other_change(desk: Desk) -> None:
    desk.config.write_bytes(b"spool-dir /x\nserver-auth none\nforward-to mail.example.com:465\nclient-tls\n")

    assert desk.apply(size=5) is Exit.DONE, desk.err
    assert "size 5" in desk.config.read_text("utf-8").splitlines()


def test_a_failure_takes_everything_back(office: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = office.files()
    monkeypatch.setenv("PW", PASSWORD)
    put_in_place = Apply._write

    def fail_at_the_configuration(run: Apply, change: FileChange) -> str:
        if change.kind is FileKind.CONFIG:
            raise ChangedOnDisk(change.path)
        return put_in_place(run, change)

    monkeypatch.setattr(Apply, "_write", fail_at_the_configuration)
    accounts = [{"name": "new", "password": {"env": "PW"}}]

    assert office.apply(accounts=accounts, size=9) is Exit.TAKEN_BACK
    assert "was changed by another program" in office.err
    left = {name: data for name, data in office.files().items() if not name.startswith("backups/")}
    assert left == before


def interrupted(office: Desk) -> bytes:
    """Leave an Apply half-way; what the configuration holds now."""
    half = EXISTING.replace(b"2525", b"2599")
    change = FileChange(path=office.config, kind=FileKind.CONFIG, before=EXISTING, after=half)
    run = Apply(Plan(config_file=office.config, files=(change,)))
    for step in (run._compare, run._back_up, run._prepare):
        step()
    run._write(change)
    assert office.config.read_bytes() == half
    return half


def test_an_interrupted_change_is_taken_back_first(office: Desk) -> None:
    interrupted(office)

    assert office.run(Work.CHECK) is Exit.ERRORS
    assert "was interrupted" in office.out
    assert office.run(Work.DRY_RUN, {"version": 1, "answers": {"size": 3}}) is Exit.ERRORS
    assert "--apply takes it back first" in office.err
    assert office.apply(size=3) is Exit.DONE
    assert "was interrupted; it was taken back" in office.err
    assert journal.load(office.config) is None
    assert b"2525" in office.config.read_bytes()
    assert b"size 3" in office.config.read_bytes()


def test_check_tells_good_doubtful_and_wrong_apart(desk: Desk) -> None:
    spool = desk.folder / "spool"
    spool.mkdir()
    good = f"spool-dir {spool}\nlog\n".encode()
    codes = {}
    for name, more in {"good": b"", "doubtful": b"poll 60\n", "wrong": b"prot 25\n"}.items():
        desk.config.write_bytes(good + more)
        codes[name] = desk.run(Work.CHECK)

    assert codes == {"good": Exit.DONE, "doubtful": Exit.WARNINGS, "wrong": Exit.ERRORS}
    assert f'error: {desk.config}, line 3: invalid option "prot"; did you mean "port"?' in desk.out


def test_one_relay_of_several_is_changed_through_its_own_lines(desk: Desk) -> None:
    text = b"in-spool-dir /in\nin-port 25\nout-spool-dir /out\nout-port 26\nlog\n"
    desk.config.write_bytes(text)

    assert desk.run(Work.DUMP, instance="out") is Exit.DONE
    assert (json.loads(desk.out)["instance"], json.loads(desk.out)["answers"]["port"]) == ("out", "26")
    assert desk.run(Work.APPLY, {"version": 1, "instance": "out", "answers": {"port": 2600}}) is Exit.DONE, desk.err
    assert desk.config.read_bytes() == text.replace(b"out-port 26", b"out-port 2600")
    assert desk.run(Work.DUMP, instance="off") is Exit.ERRORS
    assert f'There is no relay "off" in {desk.config}; it has "in", "out".' in desk.err


def test_starting_at_login_is_switched(office: Desk) -> None:
    assert office.apply(startup="login") is Exit.DONE, office.err
    assert office.autostart.on
    assert office.config.read_bytes() == EXISTING
    assert office.apply(startup="login") is Exit.DONE
    assert office.out == "Nothing to change.\n"


@pytest.fixture
def served(office: Desk, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Computer:
    computer = Computer(tmp_path_factory.mktemp("computer"))
    monkeypatch.setenv("PATH", f"{computer.bin}{os.pathsep}{os.environ['PATH']}")
    office.services = computer.services()
    return computer


@unix
def test_a_relay_becomes_a_service_and_stays_one(office: Desk, served: Computer) -> None:
    assert office.run(Work.INSTALL, service=True) is Exit.DONE, office.err
    unit = served.own / "emailrelay.service"
    assert served.calls()[-1] == "systemctl --user restart emailrelay.service"
    assert f"--no-daemon {office.config}" in unit.read_text()
    assert office.config.read_bytes() == EXISTING
    assert "Service emailrelay made and started.\n" in office.out
    assert "Without a control port" in office.err

    assert office.run(Work.DUMP) is Exit.DONE
    assert office.apply() is Exit.DONE
    assert (office.out, served.calls()) == ("Nothing to change.\n", [])
    assert office.apply(size=60) is Exit.DONE, office.err
    assert served.calls()[-1] == "systemctl --user restart emailrelay.service"

    assert office.run(Work.REMOVE, service=False) is Exit.DONE, office.err
    assert not unit.exists()
    assert office.run(Work.REMOVE, service=False) is Exit.DONE
    assert office.out == "Nothing to change.\n"


@unix
def test_a_service_is_made_and_removed_for_an_apply_that_has_not_ended(office: Desk, served: Computer) -> None:
    interrupted(office)
    before = office.files()

    assert office.run(Work.INSTALL, service=True) is Exit.DONE, office.err
    assert (served.own / "emailrelay.service").exists()
    assert office.files() == before
    assert office.run(Work.REMOVE, service=False) is Exit.DONE, office.err
    assert not (served.own / "emailrelay.service").exists()
    assert office.files() == before
    assert "interrupted" not in office.err


@unix
def test_a_service_whose_configuration_is_gone_can_be_removed(office: Desk, served: Computer) -> None:
    assert office.run(Work.INSTALL, service=True) is Exit.DONE, office.err
    office.config.unlink()

    assert office.run(Work.REMOVE, service=False) is Exit.DONE, office.err
    assert office.out == "Service emailrelay stopped and removed.\n"
    assert not (served.own / "emailrelay.service").exists()
    assert office.run(Work.REMOVE, service=False) is Exit.ERRORS
    assert f"There is no file {office.config}." in office.err


@unix
def test_answers_and_a_service_go_in_one_step_and_can_be_tried_before(office: Desk, served: Computer) -> None:
    answers = {"version": 1, "answers": {"size": 60, "admin": "10026"}}

    assert office.run(Work.DRY_RUN, answers, service=True) is Exit.WOULD_CHANGE, office.err
    assert "Service emailrelay made and started.\n" in office.out
    assert "+WantedBy=default.target" in office.out
    assert served.calls() == []
    assert office.run(Work.APPLY, answers, service=True) is Exit.DONE, office.err
    assert (served.own / "emailrelay.service").exists()
    assert b"size 60" in office.config.read_bytes()


@unix
def test_a_service_that_cannot_start_takes_the_answers_back(office: Desk, served: Computer) -> None:
    served.refuse(3, "restart")

    assert office.run(Work.APPLY, {"version": 1, "answers": {"size": 60}}, service=True) is Exit.TAKEN_BACK
    assert office.config.read_bytes() == EXISTING
    assert not (served.own / "emailrelay.service").exists()
    assert "Access denied" in office.err
    assert "Everything is as it was." in office.err


@unix
def test_a_service_that_does_not_go_away_again_is_told(office: Desk, served: Computer) -> None:
    served.refuse(3)

    assert office.run(Work.APPLY, {"version": 1, "answers": {"size": 60}}, service=True) is Exit.NOT_TAKEN_BACK
    assert office.config.read_bytes() == EXISTING
    assert "The service emailrelay is still there." in office.err
    assert "Not everything could be taken back." in office.err
    assert "as it was" not in office.err


@unix
def test_a_service_that_does_not_come_back_is_told(office: Desk, served: Computer) -> None:
    assert office.run(Work.INSTALL, service=True) is Exit.DONE, office.err
    served.refuse(3, "restart")

    assert office.apply(size=60) is Exit.NOT_TAKEN_BACK
    assert office.config.read_bytes() == EXISTING
    assert "The service emailrelay is not back." in office.err


def test_where_there_are_no_services_none_is_made(office: Desk) -> None:
    assert office.run(Work.INSTALL, service=True) is Exit.ERRORS
    assert "this system has no services" in office.err


@pytest.mark.parametrize("work", [Work.CHECK, Work.DUMP, Work.INSTALL])
def test_a_configuration_that_is_not_there_is_told(desk: Desk, work: Work) -> None:
    assert desk.run(work) is Exit.ERRORS
    assert f"There is no file {desk.config}." in desk.err


def test_a_use_case_that_does_not_exist_is_told(desk: Desk) -> None:
    assert desk.run(Work.APPLY, {"version": 1, "template": "fax"}) is Exit.ERRORS
    assert 'template: "fax" is no use case; there are "scanner"' in desk.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("--apply", "--apply needs --answers FILE"),
        ("--answers x", "--answers needs --dry-run or --apply"),
        ("--answers x --check", "--answers needs --dry-run or --apply"),
        ("--dry-run --apply --answers x", "not allowed with argument"),
        ("--check --attach host:1", "--check goes with --config only"),
        ("--dump-answers --quit", "--dump-answers goes with --config only"),
        ("--instance in", "--instance goes with"),
        ("--install-service --remove-service", "not allowed with argument"),
        ("--check --install-service", "--install-service and --remove-service go with"),
        ("--answers x --install-service", "--answers needs --dry-run or --apply"),
    ],
)
def test_arguments_that_do_not_go_together_are_refused(
    arguments: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        options.parse(arguments.split())
    assert caught.value.code == 2
    assert says in capsys.readouterr().err


def test_without_such_arguments_the_window_is_wanted() -> None:
    assert options.parse([]) == replace(Options())
    assert options.parse(["--check", "--config", "/x"]).work is Work.CHECK
    alone = [options.parse([f"--{word}-service"]) for word in ("install", "remove")]
    assert [(each.work, each.service) for each in alone] == [(Work.INSTALL, True), (Work.REMOVE, False)]
    both = options.parse(["--answers", "/x", "--apply", "--install-service"])
    assert (both.work, both.service) == (Work.APPLY, True)
