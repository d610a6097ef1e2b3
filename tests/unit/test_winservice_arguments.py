"""The command line of the Windows service, the original's words and ours (spec process.md 3.11)."""

from __future__ import annotations

import pytest

from engine.winservice.arguments import UsageError, Wanted, Work, parse

ROWS: dict[str, Wanted] = {
    "": Wanted(work=Work.RUN),
    "--install": Wanted(work=Work.INSTALL),
    "--install relay2": Wanted(work=Work.INSTALL, name="relay2"),
    "--install relay2 Second": Wanted(work=Work.INSTALL, name="relay2", display="Second"),
    "/install relay2": Wanted(work=Work.INSTALL, name="relay2"),
    "-install relay2": Wanted(work=Work.INSTALL, name="relay2"),
    "--remove": Wanted(work=Work.REMOVE),
    "/remove relay2": Wanted(work=Work.REMOVE, name="relay2"),
    "--HELP": Wanted(work=Work.HELP),
    "--install --name relay2 --config C:/r.cfg": Wanted(work=Work.INSTALL, name="relay2", config="C:/r.cfg"),
    "--run --name relay2 --config C:/r.cfg": Wanted(work=Work.RUN, name="relay2", config="C:/r.cfg"),
    "--name relay2 --start": Wanted(work=Work.START, name="relay2"),
    "--stop relay2": Wanted(work=Work.STOP, name="relay2"),
    "--status": Wanted(work=Work.STATUS),
    "--install --display Shown": Wanted(work=Work.INSTALL, display="Shown"),
    "--install relay2 --name relay3": Wanted(work=Work.INSTALL, name="relay3"),
}


@pytest.mark.parametrize("line", ROWS, ids=lambda line: line or "nothing")
def test_the_command_line_is_understood(line: str) -> None:
    assert parse(line.split()) == ROWS[line]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["--install", "--remove"], "--install and --remove do not go together"),
        (["--stop", "a", "b"], '"b" is one word too many for --stop'),
        (["--run", "a"], '"a" is one word too many for --run'),
        (["--config"], "--config needs a value"),
        (["--instal"], "--instal is no option of this program"),
        (["--install", "a/b"], '"a/b" is no --name for a service: slashes, quotes and control characters are none'),
        (["--install", "a\\b"], '"a\\b" is no --name'),
        (["--install", 'a"b'], "no --name"),
        (["--install", "a\tb"], "no --name"),
        (["--install", " "], "it has 1 to 256 characters"),
        (["--install", "a" * 257], "it has 1 to 256 characters"),
        (["--install", "a", "b\0"], "no --display"),
    ],
)
def test_what_makes_no_sense_is_refused(words: list[str], text: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(words)
    assert text in str(caught.value)
