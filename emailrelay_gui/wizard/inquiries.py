"""What the system says to the ports, folders and programs that were answered. Blocks: ask in a worker thread.

Promises: nothing is changed, a program that is not there is a sentence and no exception.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from emailrelay_gui.wizard.answers import Answers
from emailrelay_gui.wizard.listening import hosts
from emailrelay_gui.wizard.probes import OFFERED, authority_problem, folder_problem
from emailrelay_gui.wizard.validators import port_number
from engine.api import EndpointError, PortProblem, check_port, parse_endpoint, say

LEAST_SPACE = 200_000_000
"""Octets that should be free where mail waits."""
SYNCED = ("dropbox", "onedrive", "google drive", "icloud", "nextcloud", "owncloud", "syncthing")
"""What the folders of programs are called that copy files while they are written."""
NETWORK_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "fuse.sshfs", "davfs", "glusterfs"})
RUNNABLE = (".exe", ".bat", ".cmd", ".js", ".vbs", ".ps1")
SYSTEM_USERS = range(1000, 32768)
"""The numbers of the accounts that ``account:`` takes mail for."""

Subject = tuple[object, ...]


def subject(answers: Answers) -> Subject:
    """All that :func:`ask` looks at; equal subjects need not be asked about twice."""
    a = answers
    ports = (a.pop, a.pop_port, a.admin, a.legacy, a.listen, a.addresses, a.smtp, a.port)
    paths = (a.spool_dir, a.delivery_dir, a.filters, a.client_filters, a.verifier, a.client_certificates)
    return (*ports, *paths, tuple(account.name for account in a.accounts))


def ask(answers: Answers, before: Answers, config: Path | None = None) -> dict[str, object]:
    """The facts by name; what ``before`` listens on already may be held by the relay itself.

    ``config`` is where a new configuration goes.
    """
    new_pop = answers.pop and (answers.pop_port, answers.pop) != (before.pop_port, before.pop)
    pop = trouble(hosts(answers, "pop"), answers.pop_port) if new_pop else None
    admin = trouble(hosts(answers, "admin"), answers.admin) if answers.admin != before.admin else None
    taken = {port_number(answers.port), port_number(answers.pop_port), port_number(answers.admin)}
    return {
        "pop_port": pop,
        "free_pop_port": free((1110, *OFFERED), taken) if pop or answers.pop else 1110,
        "admin_port": admin,
        "free_admin_port": free(range(10026, 10036), taken),
        "legacy_port": legacy_trouble(answers.legacy) if answers.legacy != before.legacy else None,
        "spool_doubt": folder_doubt(answers.spool_dir),
        "config_dir": config_problem(config, answers.spool_dir),
        "delivery": folder_problem(answers.delivery_dir),
        "missing": missing((*answers.filters, *answers.client_filters, answers.verifier)),
        "client_ca": authority_problem(answers.client_certificates),
        "strangers": strangers(answers),
    }


def trouble(hosts: Iterable[str], port: str) -> PortProblem | None:
    """Why a port cannot be had at one of some addresses."""
    number = port_number(port)
    if not number:
        return None
    return next((problem for host in hosts if (problem := check_port(host, number)) is not None), None)


def free(offered: Iterable[int], taken: set[int]) -> int:
    """The first port on offer that can be had."""
    known = tuple(offered)
    return next((port for port in known if port not in taken and check_port("", port) is None), known[0])


def legacy_trouble(value: str) -> PortProblem | None:
    """Why the listener for old devices cannot be opened."""
    try:
        endpoint = parse_endpoint(value.partition(",")[0].strip())
    except EndpointError:
        return None
    return check_port(endpoint.host, endpoint.numeric_port) if endpoint.is_literal and endpoint.numeric_port else None


def config_problem(config: Path | None, spool: str) -> str:
    """Why a new configuration cannot go where it shall."""
    if config is None:
        return ""
    if spool and config.parent == Path(spool):
        return say("Choose another folder than the one where mail waits.")
    if config.exists():
        return say("{config} exists already. Choose another folder, or open it from the first page.", config=config)
    return folder_problem(str(config.parent))


def folder_doubt(path: str) -> str:
    """What speaks against keeping mail in a folder that can be used."""
    if not path.strip() or folder_problem(path):
        return ""
    folder = Path(path)
    nearest = next(each for each in (folder, *folder.parents) if each.exists())
    lower = {part.casefold() for part in folder.parts}
    if synced := next((name for name in SYNCED if any(part.startswith(name) for part in lower)), ""):
        return say(
            "{title} copies files while they are written. Choose a folder that no other program touches.",
            title=synced.title(),
        )
    if path.startswith("\\\\") or on_network(nearest):
        return say(
            "{nearest} is on another computer. When the network is away, mail cannot be taken. Choose a local disk.",
            nearest=nearest,
        )
    left = shutil.disk_usage(nearest).free
    if left < LEAST_SPACE:
        return say(
            "Only {left} MB are free at {nearest}. Free some space, or choose another folder.",
            left=left // 1_000_000,
            nearest=nearest,
        )
    return ""


def on_network(folder: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """Whether a folder is on a file system of another computer, as far as the system tells."""
    if not mounts.exists():
        return False
    real = str(folder.resolve())
    best, kind = "", ""
    for line in mounts.read_text(errors="replace").splitlines():
        words = line.split(" ")
        place = words[1].replace("\\040", " ") if len(words) > 2 else ""
        inside = place in {"/", real} or real.startswith(f"{place}/")
        if place and inside and len(place) >= len(best):
            best, kind = place, words[2]
    return kind in NETWORK_SYSTEMS


def missing(items: Iterable[str]) -> tuple[str, ...]:
    """What cannot be run among filters and checks: each sentence begins with the entry."""
    found: list[str] = []
    for item in items:
        path = item.removeprefix("file:")
        if not path.startswith("/") and not (len(path) > 2 and path[1] == ":" and path[2] in "/\\"):
            continue
        file = Path(path)
        if not file.exists():
            found.append(say("{item} was not found. Mail would be refused until it exists.", item=item))
        elif not runnable(file):
            found.append(say("{item} cannot be run. Mail would be refused until it is made executable.", item=item))
    return tuple(found)


def runnable(file: Path) -> bool:
    """Whether the system would start a file as a program."""
    if sys.platform == "win32":
        return file.suffix.lower() in RUNNABLE
    return file.is_file() and os.access(file, os.X_OK)


def strangers(answers: Answers) -> tuple[str, ...]:
    """POP accounts that ``account:`` takes no mail for, because this computer does not have them."""
    if not answers.pop or not answers.verifier.startswith("account:"):
        return ()
    return tuple(account.name for account in answers.accounts if not on_this_computer(account.name))


def on_this_computer(name: str) -> bool:
    """Whether the system has such a user."""
    if sys.platform == "win32":
        return False
    import pwd  # noqa: PLC0415 - does not exist on Windows

    try:
        return pwd.getpwnam(name).pw_uid in SYSTEM_USERS
    except KeyError:
        return False
