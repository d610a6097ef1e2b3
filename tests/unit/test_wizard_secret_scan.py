"""No password gets anywhere but into the secrets file and its backups (spec gui.md D13.10)."""

from __future__ import annotations

import io
import json
import logging
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.options import Options, Work
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.unattended import Exit, Unattended
from emailrelay_gui.wizard import answers_json, diff, draft, journal
from emailrelay_gui.wizard.answers import Account
from emailrelay_gui.wizard.apply import Apply, run_all
from emailrelay_gui.wizard.directories import Directories
from emailrelay_gui.wizard.plan import make_plan
from emailrelay_gui.wizard.source import Source, read_installation
from engine.api import Secret

ROOT = Path(__file__).resolve().parents[2]
OLD = {"device": "oldDevice1", "hop": "oldHop2", "inline": "aW5saW5lMw=="}
NEW = {"device": "newDevice4+=", "hop": "newHop5 x"}
WRITTEN = ("newDevice4+2B+3D", "newHop5+20x")
"""The new passwords as the secrets file has them."""
FORBIDDEN = (*OLD.values(), *NEW.values(), *WRITTEN)


@pytest.fixture
def source(tmp_path: Path) -> Source:
    auth = tmp_path / "emailrelay.auth"
    auth.write_text(f"server plain bob {OLD['device']}\nclient plain me {OLD['hop']}\n")
    auth.chmod(0o600)
    (tmp_path / "emailrelay.conf").write_text(
        f"spool-dir {tmp_path}\nlog\nforward-to h.example:25\nserver-auth {auth}\nclient-auth {auth}\n"
        f"in-spool-dir {tmp_path}\nin-forward-to g.example:25\nin-client-auth plain:bWU=:{OLD['inline']}\n"
    )
    return read_installation(tmp_path / "emailrelay.conf")


def found_in(text: str) -> list[str]:
    return [each for each in FORBIDDEN if each in text]


def holding(folder: Path) -> set[str]:
    """The files in which a password stands."""
    return {path.name for path in folder.rglob("*") if path.is_file() and found_in(path.read_text())}


def changed(source: Source) -> Source:
    """The installation with new passwords and something else that is new."""
    accounts = (
        replace(source.answers.accounts[0], secret=Secret(NEW["device"])),
        Account(name="x", secret=Secret("y")),
    )
    answers = replace(source.answers, accounts=accounts, client_secret=Secret(NEW["hop"]), size=5)
    return replace(source, answers=answers)


def test_plans_diffs_answers_and_drafts_have_none(source: Source, tmp_path: Path) -> None:
    wanted = changed(source).answers
    plan = make_plan(source, wanted)
    kept = draft.draft_of(wanted, source.answers, config_file=tmp_path, new=False, instance="", saved=0)
    draft.save(kept, tmp_path / draft.NAME)

    shown = [
        *(diff.unified(change) for change in plan.files),
        *("\n".join(row.text for row in diff.diff_rows(change, whole=True)) for change in plan.files),
        answers_json.write(wanted),
        answers_json.write(wanted, placeholders=False),
        (tmp_path / draft.NAME).read_text(),
        *(repr(each) for each in (wanted, plan, plan.files, Apply(plan), kept)),
    ]

    assert len(plan.files) == 2
    assert found_in("\n".join(shown)) == []


async def test_the_journal_and_the_log_have_none(
    source: Source, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    run = Apply(make_plan(source, changed(source).answers))
    written = ""
    for action in run.actions():
        await action.run()
        if journal.journal_path(source.config.path).exists():
            written = journal.journal_path(source.config.path).read_text()
    await run.settle()

    assert '"files"' in written
    assert found_in(written + caplog.text + repr(run.result())) == []
    holders = holding(tmp_path)
    assert {name.partition(".20")[0] for name in holders} == {"emailrelay.auth", "emailrelay.conf"}
    config = (tmp_path / "emailrelay.conf").read_text()
    assert found_in(config) == [OLD["inline"]]


async def test_what_is_wrong_is_told_without_them(source: Source) -> None:
    plan = make_plan(source, changed(source).answers)
    (source.config.path.parent / "emailrelay.auth").write_text(f"server plain bob {NEW['device']}\n")

    with pytest.raises(Exception, match="was changed by another program") as caught:
        await run_all(Apply(plan))
    assert found_in(str(caught.value)) == []


def test_without_a_window_none_is_printed(
    source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("HOP", NEW["hop"])
    (tmp_path / "device").write_text(NEW["device"])
    answers = {
        "accounts": [{"name": "bob", "password": {"file": "device"}}],
        "client_secret": {"env": "HOP"},
    }
    spoilt = {**answers, "client_secret": NEW["hop"]}
    said: list[str] = []
    codes: list[Exit] = []
    for work, content in (
        *((Work.DRY_RUN, answers), (Work.APPLY, spoilt), (Work.APPLY, answers), (Work.CHECK, None)),
        *((Work.DUMP, None), (Work.APPLY, answers)),
    ):
        file = tmp_path / "answers.json"
        file.write_text(json.dumps({"version": 1, "answers": content}))
        out = io.StringIO()
        asked = Options(config_file=source.config.path, work=work, answers=file)
        home = Directories(config=tmp_path, data=tmp_path, state=tmp_path)
        codes.append(Unattended(options=asked, directories=home, autostart=NoAutostart(), out=out, err=out).run())
        said.append(out.getvalue())

    assert codes[:3] == [Exit.WOULD_CHANGE, Exit.ERRORS, Exit.DONE]
    assert codes[-1] is Exit.DONE
    assert said[-1] == "Nothing to change.\n"
    assert found_in("".join(said) + caplog.text) == []


@pytest.mark.slow
def test_the_program_itself_needs_no_display_no_qt_and_no_password_in_its_arguments(
    source: Source, tmp_path: Path
) -> None:
    (tmp_path / "answers.json").write_text(
        json.dumps({"version": 1, "answers": {"client_secret": {"env": "HOP"}, "size": 7}})
    )
    without = "import sys; sys.modules['PySide6'] = None; from emailrelay_gui.__main__ import main; sys.exit(main())"
    keep = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "VIRTUAL_ENV") if name in os.environ}
    places = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    found: dict[str, tuple[int, str]] = {}
    for work in ("--dry-run", "--apply", "--check"):
        arguments = ["--config", str(source.config.path), work]
        arguments += ["--answers", str(tmp_path / "answers.json")] if work != "--check" else []
        done = subprocess.run(
            [sys.executable, "-c", without, *arguments],
            cwd=ROOT,
            env={**keep, **places, "HOP": NEW["hop"]},
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        found[work] = (done.returncode, done.stdout + done.stderr)
        assert found_in(" ".join(map(str, done.args))) == []

    assert [code for code, _ in found.values()][:2] == [3, 0], found
    assert found_in("".join(text for _, text in found.values())) == []
    assert "client plain me newHop5+20x" in (tmp_path / "emailrelay.auth").read_text()
