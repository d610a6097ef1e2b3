"""The manual pages: complete, and good troff."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from engine.config.options import OPTIONS
from engine.submit.arguments import HELP, MORE_HELP
from tools.manual import manual_pages

PAGES = manual_pages()
REQUESTS = {"TH", "SH", "SS", "TP", "PP", "B", "BR"}


def plain(page: str) -> str:
    return PAGES[f"docs/man/{page}.1"].replace("\\-", "-").replace("\\(aq", "'").replace("\\&", "")


@pytest.mark.parametrize("name", [name for name, option in OPTIONS.items() if not option.doc.hidden])
def test_every_option_has_its_entry(name: str) -> None:
    letter = f"-{OPTIONS[name].doc.letter}, " if OPTIONS[name].doc.letter else ""
    assert re.search(rf"^\.B {re.escape(letter)}--{name}(=<|\[=<|$)", plain("emailrelay"), re.MULTILINE)


def test_every_option_of_the_submission_tool_has_its_entry() -> None:
    wanted = re.findall(r"--[a-z-]+", f"{HELP}{MORE_HELP}")
    assert len(wanted) > 15
    for name in wanted:
        assert f"{name}" in re.sub(r"\n(?!\.B).*", "", plain("emailrelay-submit"))


@pytest.mark.parametrize("page", PAGES)
def test_no_text_is_taken_for_a_request(page: str) -> None:
    for line in PAGES[page].splitlines():
        assert line
        assert not line.startswith("'")
        if line.startswith("."):
            assert line.startswith('.\\"') or line[1:].split()[0] in REQUESTS


@pytest.mark.peers
@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
@pytest.mark.parametrize("page", PAGES)
def test_groff_has_nothing_to_say_against_them(page: str) -> None:
    done = subprocess.run(
        ["groff", "-man", "-ww", "-Tutf8"],
        input=PAGES[page].encode(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"SEE ALSO" in re.sub(rb"\x1b\[\d+m|.\x08", b"", done.stdout)
