"""The guide: its links lead somewhere, its configurations are good, and its options exist."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from emailrelay_gui.options import parse
from engine.cli import main
from engine.signin.program import main as sign_in

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = sorted(
    [*(ROOT / "docs/guide").glob("*.md"), *(ROOT / name for name in ("README.md", "RELEASING.md", "SECURITY.md"))]
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
OPTION = re.compile(r"^### ([\w-]+)$", re.MULTILINE)
PROGRAM = re.compile(r"^(?:    |\t)?(?:sudo )?(emailrelay[\w-]*)((?: .*)?)$", re.MULTILINE)
HELPERS: dict[str, Callable[[Sequence[str]], object]] = {"emailrelay-gui": parse, "emailrelay-sign-in": sign_in}


def blocks(page: Path, kind: str) -> list[str]:
    return [text for found, text in BLOCK.findall(page.read_text("utf-8")) if found == kind]


def secrets_for(page: Path, number: int) -> str:
    """The secrets file that is shown behind a configuration, before the next one."""
    kinds = BLOCK.findall(page.read_text("utf-8"))
    (start,) = [at for at, (kind, _) in enumerate(kinds) if kind == "conf"][number : number + 1]
    for kind, text in kinds[start + 1 :]:
        if kind in {"auth", "conf"}:
            return text if kind == "auth" else ""
    return ""


def words_of(program: str, capsys: pytest.CaptureFixture[str]) -> str:
    """The help of a program that does not take the options of the relay."""
    with suppress(SystemExit):
        HELPERS[program](["--help"])
    return capsys.readouterr().out


def options() -> set[str]:
    return set(OPTION.findall((ROOT / "docs/reference.md").read_text("utf-8")))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_and_pictures_are_there(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        if "://" in target or target.startswith("mailto:"):
            continue
        name, _, part = target.partition("#")
        file = page.parent / name if name else page
        assert file.exists(), f"{page.name} leads to {target}"
        if part:
            titles = HEADING.findall(file.read_text("utf-8"))
            assert part in {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_page_of_the_guide_is_in_its_list(page: Path) -> None:
    if page.parent == ROOT / "docs/guide" and page.name != "README.md":
        assert f"]({page.name})" in (ROOT / "docs/guide/README.md").read_text("utf-8")


CONFIGURATIONS = [
    pytest.param(page, number, id=f"{page.stem}-{number}")
    for page in PAGES
    for number, _ in enumerate(blocks(page, "conf"))
]


@pytest.mark.skipif(sys.platform == "win32", reason="the pages show paths of Unix")
@pytest.mark.parametrize(("page", "number"), CONFIGURATIONS)
def test_a_configuration_that_is_shown_is_good(
    page: Path, number: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["/usr/bin/emailrelay"])
    (tmp_path / "etc").mkdir()
    (tmp_path / "var/spool/emailrelay").mkdir(parents=True)
    secrets = tmp_path / "etc/emailrelay.auth"
    secrets.write_text(secrets_for(page, number) or "client plain a b\nserver plain a b\n", "utf-8")
    secrets.chmod(0o600)
    for name, script in zip(("filter", "verifier"), blocks(page, "script"), strict=False):
        program = tmp_path / f"etc/emailrelay-{name}"
        program.write_text(script, "utf-8")
        program.chmod(0o755)
    text = re.sub(r" /(etc|var)/", rf" {tmp_path}/\1/", blocks(page, "conf")[number])
    file = tmp_path / "emailrelay.conf"
    file.write_text(text, "utf-8")
    assert main(["--check", str(file)]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_commands_that_are_shown_have_words_that_the_programs_know(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for program, words in PROGRAM.findall(page.read_text("utf-8")):
        given = {word.partition("=")[0] for word in words.partition("#")[0].split() if word.startswith("--")}
        if program == "emailrelay":
            assert {word[2:] for word in given} <= options() | {"version", "help"}, f"{page.name}: {program}{words}"
        elif program in HELPERS:
            known = words_of(program, capsys)
            assert all(word in known for word in given), f"{page.name}: {program}{words}"
