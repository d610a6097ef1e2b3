"""Child programs that behave, and ones that do not."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.children import ChildResult, ChildUser, run_child
from engine.children.unix import UnixChild
from tests.support.filters import script
from tests.support.program import until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")

linux = pytest.mark.skipif(sys.platform != "linux", reason="/proc")
LONG = 60.0
"""Seconds that no test takes."""


def own_zombies() -> list[str]:
    """Scripts of these tests that nobody has waited for."""
    found: list[str] = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, rest = stat.read_text().rpartition(")")
        except OSError:
            continue
        state, parent = rest.split()[:2]
        if int(parent) == os.getpid() and state == "Z" and name.endswith("(f.sh"):
            found.append(name)
    return found


def written(path: Path) -> Callable[[], bool]:
    return lambda: path.exists() and path.read_text().endswith("\n")


async def reached(condition: Callable[[], bool], what: str) -> None:
    await asyncio.to_thread(until, condition, seconds=30, what=what)


async def test_a_child_gets_arguments_as_they_are(tmp_path: Path) -> None:
    hostile = ("a b", "$(id)", "`id`", "%PATH%", "-x", '"', "'", "l1\nl2", "*", "", "ü")
    path = script(tmp_path, 'for each in "$@"; do printf "%s\\0" "$each"; done')
    result = await run_child((str(path), *hostile), timeout=LONG)
    assert result == ChildResult(code=0, output=("\0".join(hostile) + "\0").encode())


@linux
async def test_a_child_inherits_nothing(tmp_path: Path) -> None:
    """Environment, descriptors, umask, group, streams: as spec smtp-server.md 16.1 says."""
    read, write = os.pipe()
    os.set_inheritable(write, True)
    text = "cat /proc/$$/environ; umask; cut -d' ' -f1,5 /proc/$$/stat; exec ls -l /proc/self/fd"
    try:
        result = await run_child((str(script(tmp_path, text)),), timeout=LONG, keep=4096)
    finally:
        os.close(read)
        os.close(write)
    variables, _, rest = result.output.partition(b"\0IFS= \t\n\0")
    assert variables == b"PATH=/usr/bin:/bin"
    umask, numbers, _, *descriptors = rest.decode().splitlines()
    assert umask == "0077"
    pid, group = numbers.split()
    assert pid == group
    links = dict(line.split()[-3::2] for line in descriptors)
    assert links.pop("3").startswith("/proc/")  # the folder that ls reads
    assert links.pop("1").startswith("pipe:")
    assert links == {"0": "/dev/null", "2": "/dev/null"}


@linux
async def test_ignored_and_blocked_signals_are_not_inherited(tmp_path: Path) -> None:
    result = await run_child((str(script(tmp_path, "exec grep -E 'SigBlk|SigIgn' /proc/self/status")),), timeout=LONG)
    masks = dict(line.split(":\t") for line in result.output.decode().splitlines())
    assert int(masks["SigBlk"], 16) == 0
    assert not int(masks["SigIgn"], 16) & (1 << (signal.SIGPIPE - 1))


@pytest.mark.parametrize("pidfd", [True, False], ids=["pidfd", "without"])
@pytest.mark.parametrize(
    ("text", "code", "output"),
    [
        pytest.param("exit 0", 0, b"", id="ok"),
        pytest.param("echo x; exit 255", 255, b"x\n", id="code"),
        pytest.param("kill -9 $$", 137, b"", id="killed"),
        pytest.param("kill -TERM $$", 143, b"", id="terminated"),
        pytest.param("exec >&- 2>&-; read x <&0; exit 7", 7, b"", id="closes its output"),
        pytest.param("yes | head -c 1000000; exit 3", 3, b"y\n" * 512, id="floods"),
        pytest.param("echo x; sleep 60 >&1 & exit 4", 4, b"x\n", id="leaves something running"),
    ],
)
def test_how_a_child_ends(tmp_path: Path, text: str, code: int, output: bytes, pidfd: bool) -> None:  # noqa: FBT001 - a table's column
    child = UnixChild((str(script(tmp_path, text)),), 1024, None, pidfd=pidfd)
    assert child.run() == ChildResult(code=code, output=output)
    child.stop()  # too late, and no error
    assert own_zombies() == []


@pytest.mark.parametrize(
    ("make", "error"),
    [
        pytest.param(lambda folder: folder / "nothing", "no such file or directory", id="missing"),
        pytest.param(lambda folder: folder, "permission denied", id="folder"),
        pytest.param(lambda folder: _plain(folder, b"", 0o755), "exec format error", id="empty"),
        pytest.param(lambda folder: _plain(folder, b"#!/bin/sh\n", 0o644), "permission denied", id="not executable"),
        pytest.param(lambda folder: _plain(folder, b"#!/no/such\n", 0o755), "no such file or directory", id="no shell"),
        pytest.param(lambda folder: _plain(folder, b"#!/bin/sh\n", 0o757), "others can write to", id="writable"),
        pytest.param(lambda _: Path("sh"), "not an absolute path: sh", id="relative"),
        pytest.param(lambda _: Path("/bin/\0sh"), "embedded null byte", id="nul"),
    ],
)
async def test_why_a_child_could_not_be_started(tmp_path: Path, make: Callable[[Path], Path], error: str) -> None:
    result = await run_child((str(make(tmp_path)),), timeout=LONG)
    assert (result.code, result.output, result.timed_out) == (127, b"", False)
    assert result.error.startswith(error)


def _plain(folder: Path, data: bytes, mode: int) -> Path:
    path = folder / "f"
    path.write_bytes(data)
    path.chmod(mode)
    return path


async def test_a_child_that_ends_in_time_is_left_to_itself(tmp_path: Path) -> None:
    """What a script starts for later is not killed with it: that is how E-MailRelay's scripts work."""
    go, done = tmp_path / "go", tmp_path / "done"
    os.mkfifo(go)
    path = script(tmp_path, f"(read x <{go}; echo x >{done}) & exit 0")
    assert (await run_child((str(path),), timeout=LONG)).code == 0
    await asyncio.to_thread(go.write_text, "\n")
    await reached(written(done), "the background job")


HOSTILE = [
    pytest.param("sleep 1000", 143, id="slow"),
    pytest.param("trap '' TERM; sleep 1000; sleep 1000", 137, id="ignores SIGTERM"),
    pytest.param("trap '' TERM; while :; do echo flood; done", 137, id="floods and ignores SIGTERM"),
    pytest.param("exec >&-; sleep 1000", 143, id="closes its output"),
    pytest.param("sleep 1000 & sleep 1000 & wait", 143, id="forks"),
    pytest.param("(trap '' TERM; sleep 1000; sleep 1000) & wait", 143, id="forks one that ignores SIGTERM"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("text", "code"), HOSTILE)
async def test_at_the_limit_the_whole_group_is_ended(tmp_path: Path, text: str, code: int) -> None:
    pids = tmp_path / "pids"
    result = await run_child((str(script(tmp_path, f"echo $$ >{pids}; {text}")),), timeout=0.5)
    assert result.timed_out
    assert result.code in {code, 143}  # on a busy machine it ends before it could ignore anything
    assert own_zombies() == []
    if written(pids)():
        await reached(lambda: not group(int(pids.read_text())), "the end of the group")


@pytest.mark.slow
@pytest.mark.parametrize("text", [row.values[0] for row in HOSTILE], ids=[row.id for row in HOSTILE])
async def test_a_cancelled_child_ends_with_its_group(tmp_path: Path, text: str) -> None:
    pids = tmp_path / "pids"
    path = script(tmp_path, f"echo $$ >{pids}; {text}")
    task = asyncio.create_task(run_child((str(path),), timeout=0), name="child")
    await reached(written(pids), "the start")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await reached(lambda: not group(int(pids.read_text())), "the end of the group")
    assert own_zombies() == []


def group(leader: int) -> list[int]:
    """The living processes of a group."""
    found: list[int] = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == leader and fields[0] not in {"Z", "X"}:
            found.append(int(stat.parent.name))
    return found


@pytest.mark.slow
def test_without_process_descriptors_the_group_is_ended_too(tmp_path: Path) -> None:
    child = UnixChild(
        (str(script(tmp_path, "(trap '' TERM; sleep 1000; sleep 1000) & wait")),), 1024, None, pidfd=False
    )
    child.stop()
    assert child.run().code == 143
    assert own_zombies() == []


async def test_children_run_side_by_side(tmp_path: Path) -> None:
    """Each opens a fifo that only the next one's start opens at the far end."""
    for name in "abc":
        os.mkfifo(tmp_path / name)
    turns = (("a", "b"), ("b", "c"), ("c", "a"))
    work = [
        run_child(
            (str(script(tmp_path, f"echo x >{tmp_path / to} & read x <{tmp_path / at}; wait", f"f{at}")),), timeout=LONG
        )
        for at, to in turns
    ]
    assert [result.code for result in await asyncio.gather(*work)] == [0, 0, 0]


@linux
@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root may become somebody else")
async def test_a_child_becomes_its_user_for_good() -> None:
    user = ChildUser(uid=65534, gid=65534)
    result = await run_child(
        ("/bin/grep", "-E", "^(Uid|Gid|Groups|CapEff|CapPrm)", "/proc/self/status"), timeout=LONG, user=user
    )
    ids = "\t".join(["65534"] * 4)
    lines = [line.rstrip() for line in result.output.decode().splitlines()]
    assert lines == [f"Uid:\t{ids}", f"Gid:\t{ids}", "Groups:", "CapPrm:\t" + "0" * 16, "CapEff:\t" + "0" * 16]


@linux
@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root may become somebody else")
def test_rights_that_were_laid_down_for_the_time_being_cannot_be_taken_up_by_a_child() -> None:
    code = (
        "import asyncio, os; from engine.children import ChildUser, run_child; os.setgroups([]);"
        "user = ChildUser(uid=65534, gid=65534);"
        "work = run_child(('/bin/grep', '-E', '^(Uid|Gid)', '/proc/self/status'), timeout=60, user=user);"
        "os.setegid(65534); os.seteuid(65534); print(asyncio.run(work).output.decode())"
    )
    done = subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=False)
    ids = "\t".join(["65534"] * 4)
    assert done.stdout.split("\n")[:2] == [f"Uid:\t{ids}", f"Gid:\t{ids}"], done.stderr


async def test_somebody_elses_rights_are_not_there_for_everybody() -> None:
    if os.geteuid() == 0:
        pytest.skip("root may become anybody")
    result = await run_child(("/bin/true",), timeout=LONG, user=ChildUser(uid=0, gid=0))
    assert result.error == "operation not permitted"


def test_a_child_runs_on_uvloop(tmp_path: Path) -> None:
    uvloop = pytest.importorskip("uvloop")
    path = script(tmp_path, "echo hello; exit 9")
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert runner.run(run_child((str(path),), timeout=LONG)) == ChildResult(code=9, output=b"hello\n")


@linux
async def test_too_many_open_files_is_a_reason_like_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    fill = [os.dup(0) for _ in range(64)]
    resource.setrlimit(resource.RLIMIT_NOFILE, (fill[0], hard))
    try:
        result = await run_child(("/bin/true",), timeout=LONG)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        for each in fill:
            os.close(each)
    assert result.error == "too many open files"
