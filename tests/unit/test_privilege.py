"""Root's two identities (spec process.md 3.5), each tried in a process of its own."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import ConfigError
from engine.privilege import Privileges, find_account

if sys.platform == "win32":
    pytest.skip("there is no root on Windows", allow_module_level=True)

import pwd

AS_ROOT = pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs root, on Linux")
NOBODY = pwd.getpwnam("nobody")

START = """
import os, sys, threading
from pathlib import Path
from engine.privilege import Privileges
from engine.server.reserve import DiskReserve

place = Path(sys.argv[1])
rights = Privileges.of("nobody")
os.umask(0o077)
rights.drop()

def status(*names):
    lines = Path(f"/proc/self/task/{threading.get_native_id()}/status").read_text().splitlines()
    return [line.split() for line in lines if line.split(":")[0] in names]

def can_write():
    try:
        os.close(os.open(place / "probe", os.O_CREAT | os.O_WRONLY, 0o660))
    except PermissionError:
        return False
    os.unlink(place / "probe")
    return True
"""


def run(place: Path, script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", START + script, str(place)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stderr == ""
    return done.stdout.strip()


@AS_ROOT
def test_the_process_keeps_roots_real_identity_and_no_more(tmp_path: Path) -> None:
    seen = run(tmp_path, "import json; print(json.dumps(status('Uid', 'Gid', 'Groups')))")
    uid, gid = str(NOBODY.pw_uid), str(NOBODY.pw_gid)
    lines = json.loads(seen)
    assert lines[0][:4] == ["Uid:", "0", uid, "0"]
    assert lines[1] == ["Gid:", "0", gid, "0", gid]
    assert lines[2] == ["Groups:"]


@AS_ROOT
def test_a_file_thread_creates_files_of_root_for_the_accounts_group(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    script = """
def work():
    rights.file_thread()
    descriptor = os.open(place / "message", os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o660)
    os.fchmod(descriptor, 0o660)

thread = threading.Thread(target=work)
thread.start()
thread.join()
"""
    run(tmp_path, script)
    found = (tmp_path / "message").stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (0, NOBODY.pw_gid, 0o660)


@AS_ROOT
def test_the_main_thread_is_root_for_files_only_where_it_asks(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    script = """
before = can_write() and not rights.note
with rights.files():
    inside = can_write()
after = can_write() and not rights.note
print(before, inside, after)
"""
    assert run(tmp_path, script) == "False True False"


@AS_ROOT
def test_the_disk_of_a_folder_that_only_root_may_enter_is_looked_at(tmp_path: Path) -> None:
    (tmp_path / "spool").mkdir()
    tmp_path.chmod(0o700)
    script = """
unable = DiskReserve(place / "spool", 10**15, Privileges()).low(0.0) and not rights.note
print(unable, DiskReserve(place / "spool", 10**15, rights).low(0.0))
"""
    assert run(tmp_path, script) == "False True"


@AS_ROOT
def test_a_bundle_is_judged_by_its_own_program(tmp_path: Path) -> None:
    script = """
sys.frozen, sys.executable = True, "/bin/sh"
bundled = Privileges.of("nobody")
os.seteuid(0)
bundled.drop()
print(repr(bundled.note))
"""
    assert run(tmp_path, script) == "''"


@AS_ROOT
def test_a_child_with_the_accounts_identity_cannot_get_root_back(tmp_path: Path) -> None:
    script = """
import subprocess
account = rights.account
command = ["/bin/grep", "-E", "^(Uid|Gid):", "/proc/self/status"]
print(subprocess.run(command, user=account.uid, group=account.gid, capture_output=True, text=True, cwd="/").stdout)
"""
    uid, gid = str(NOBODY.pw_uid), str(NOBODY.pw_gid)
    assert run(tmp_path, script).split() == ["Uid:", uid, uid, uid, uid, "Gid:", gid, gid, gid, gid]


@AS_ROOT
def test_a_set_user_id_program_serves_its_caller_and_keeps_nothing_of_root() -> None:
    script = (
        "import os; from engine.privilege import Privileges; os.umask(0o022)\n"
        f"os.setresuid({NOBODY.pw_uid}, 0, 0)\n"
        "rights = Privileges.of('daemon'); rights.drop()\n"
        "print(rights.account, *os.getresuid())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout.split(), done.stderr) == (["None", *[str(NOBODY.pw_uid)] * 3], "")


def test_an_account_that_does_not_exist_is_named() -> None:
    with pytest.raises(ConfigError, match="no such user: no-such-account"):
        find_account("no-such-account")


def test_root_changes_nothing() -> None:
    rights = Privileges.of("root")
    rights.drop()
    assert rights.account is None
