"""How programs are called, on each system and for each kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.children.command import CommandError, command_for
from engine.children.place import unsafe_place
from engine.children.windows import environment

SYSTEM = r"C:\Windows\System32"


def test_on_unix_the_vector_is_what_it_is() -> None:
    args = ("-x", "a b", "$(id)", '"', "%PATH%", "line\nline", "")
    assert command_for("/x/f.sh", args, "unix").argv == ("/x/f.sh", *args)


@pytest.mark.parametrize(
    ("path", "argv", "line"),
    [
        pytest.param(
            r"C:\Program Files\f.exe",
            (r"C:\Program Files\f.exe", "a b", 'c"d'),
            r'"C:\Program Files\f.exe" "a b" c\"d',
            id="exe",
        ),
        pytest.param(r"C:\f.COM", (r"C:\f.COM", "a b", 'c"d'), r'C:\f.COM "a b" c\"d', id="com"),
    ],
)
def test_a_windows_program_gets_a_quoted_line(path: str, argv: tuple[str, ...], line: str) -> None:
    command = command_for(path, ("a b", 'c"d'), "windows")
    assert (command.argv, command.line) == (argv, line)


@pytest.mark.parametrize("kind", ["bat", "cmd", "BAT"])
def test_a_batch_file_is_called_by_its_interpreter_with_everything_in_quotes(kind: str) -> None:
    command = command_for(rf"C:\My Files\f.{kind}", (r"C:\spool (x86)\a&b.content", "c^d"), "windows")
    assert command.argv[0] == rf"{SYSTEM}\cmd.exe"
    assert command.line == (
        rf'{SYSTEM}\cmd.exe /d /e:on /v:off /s /c ""C:\My Files\f.{kind}" "C:\spool (x86)\a&b.content" "c^d""'
    )


def test_a_powershell_script_is_called_by_its_interpreter() -> None:
    command = command_for(r"C:\f.ps1", (r"C:\a b", "c"), "windows")
    assert command.argv[0] == rf"{SYSTEM}\WindowsPowerShell\v1.0\powershell.exe"
    assert command.argv[-4:] == ("-File", r"C:\f.ps1", r"C:\a b", "c")
    assert command.line.endswith(r'-ExecutionPolicy RemoteSigned -File C:\f.ps1 "C:\a b" c')


@pytest.mark.parametrize("kind", ["js", "vbs", "wsf"])
def test_a_windows_script_is_called_by_its_host(kind: str) -> None:
    command = command_for(rf"C:\f.{kind}", (r"C:\a b",), "windows")
    assert command.argv == (rf"{SYSTEM}\cscript.exe", "//NoLogo", "//B", rf"C:\f.{kind}", r"C:\a b")


@pytest.mark.parametrize(
    ("kind", "argument"),
    [
        *[("bat", each) for each in ('a" & calc "', "%PATH%", "a\\", "line\nline", "\x00")],
        *[("ps1", each) for each in ("-Command", "\N{EN DASH}x", "line\rline")],
        *[("js", each) for each in ("//D", '"', "\x1b")],
        ("exe", "a\nb"),
    ],
)
def test_an_argument_that_would_be_misread_is_refused(kind: str, argument: str) -> None:
    with pytest.raises(CommandError):
        command_for(rf"C:\f.{kind}", (argument,), "windows")


@pytest.mark.parametrize("path", [r"C:\f.py", r"C:\f", r"C:\f.txt"])
def test_an_unknown_kind_is_refused_on_windows(path: str) -> None:
    with pytest.raises(CommandError, match="not a program or script"):
        command_for(path, (), "windows")


def test_a_windows_child_gets_listed_variables_only() -> None:
    got = environment({"SYSTEMROOT": r"C:\Windows", "PASSWORD": "x", "PATH": r"C:\evil"}, SYSTEM)
    assert got == {"SYSTEMROOT": r"C:\Windows", "PATH": r"C:\Windows\System32;C:\Windows"}


def test_a_relative_program_is_refused() -> None:
    assert unsafe_place("f.sh") == "not an absolute path: f.sh"


@pytest.mark.parametrize("by", ["file", "folder", "link", "folder of the link"])
def test_a_program_that_others_can_change_is_refused(tmp_path: Path, by: str) -> None:
    inner, outer = tmp_path / "inner", tmp_path / "outer"
    for folder in (inner, outer):
        folder.mkdir(mode=0o755)
    program, link = inner / "f", outer / "link"
    program.touch(0o755)
    link.symlink_to(program)
    program.chmod(0o755)
    assert unsafe_place(str(program)) == unsafe_place(str(link)) == ""
    wide = {"file": program, "folder": inner, "link": program, "folder of the link": outer}[by]
    wide.chmod(0o777)
    called = link if "link" in by else program
    assert unsafe_place(str(called)) == f"others can write to {link if by == 'link' else wide}"


def test_a_folder_where_everybody_changes_only_what_is_his_own_is_no_danger(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o1777)
    (folder / "f").touch(0o755)
    assert unsafe_place(str(folder / "f")) == ""


def test_what_is_not_there_is_left_to_the_system_to_refuse(tmp_path: Path) -> None:
    assert unsafe_place(str(tmp_path / "nothing")) == ""
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert unsafe_place(str(loop)) == ""
