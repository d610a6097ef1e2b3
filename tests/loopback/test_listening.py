"""Where the running program listens (spec process.md 3.8)."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.support.engineproc import ROOT, Engine, running_engine
from tests.support.network import in_own_network, missing_network
from tests.support.program import Program, free_port, until

if sys.platform != "linux":
    pytest.skip("interfaces can be named on Linux only", allow_module_level=True)

pytestmark = pytest.mark.slow
own_network = pytest.mark.skipif(bool(missing_network()), reason=missing_network() or "-")
SERVICES = ("smtp", "pop", "admin")


def all_three(folder: Path) -> tuple[str, ...]:
    auth = folder / "auth"
    auth.write_text("server plain me pw\n", encoding="ascii")
    auth.chmod(0o600)
    return ("pop", f"pop-port {free_port()}", f"pop-auth {auth}", f"admin {free_port()}", "remote-clients")


def listening(engine: Engine, service: str) -> list[str]:
    """The addresses of the report at the start, without their ports."""
    return re.findall(rf"info: {service} server on (\S+)[.:]\d+$", engine.output(), re.MULTILINE)


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


def greeting(address: str, port: int) -> bytes:
    with socket.create_connection((address, port), timeout=20) as client:
        return client.recv(1000)


def said(engine: Engine, text: str) -> None:
    until(lambda: text in engine.output(), seconds=30, what=text)


def test_each_server_listens_where_its_items_say(tmp_path: Path) -> None:
    items = "pop=127.0.0.2, admin=127.0.0.3,smtp=127.0.0.4"
    with running_engine(tmp_path, *all_three(tmp_path), f"interface {items}") as engine:
        for service, own in (("smtp", "127.0.0.4"), ("pop", "127.0.0.2"), ("admin", "127.0.0.3")):
            said(engine, f"{service} server on {own}:")
            assert listening(engine, service) == ["127.0.0.1", own]


@pytest.mark.parametrize("item", ["no-such-interface", "127.0.0.1:25"])
def test_what_names_nothing_is_refused(tmp_path: Path, item: str) -> None:
    engine = Engine(tmp_path, f"interface {item}")
    engine.launch()
    assert engine.program.wait(30) == 1
    assert item in engine.run_output()
    assert "server on" not in engine.run_output()


@pytest.mark.parametrize("daemon", [False, True], ids=["foreground", "daemon"])
def test_sockets_that_were_opened_before_are_taken_over(tmp_path: Path, *, daemon: bool) -> None:
    """Socket activation: each server has its descriptor."""
    (tmp_path / "spool").mkdir()
    with socket.create_server(("127.0.0.1", 0)) as first, socket.create_server(("127.0.0.1", 0)) as second:
        lines = (
            *("log", f"log-file {tmp_path}/log", "no-syslog", f"spool-dir {tmp_path}/spool"),
            *(f"pid-file {tmp_path}/pid", "user root", *all_three(tmp_path)[:3]),
            f"interface smtp=fd#{first.fileno()},pop=fd#{second.fileno()}",
        )
        config = tmp_path / "conf"
        config.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        more = [] if daemon else ["--no-daemon"]
        keep = (first.fileno(), second.fileno())
        program = Program([sys.executable, "-m", "engine.cli", *more, config], tmp_path / "out", cwd=ROOT, keep=keep)
        try:
            until((tmp_path / "pid").exists, seconds=30, what="the pid file")
            assert greeting("127.0.0.1", first.getsockname()[1]).startswith(b"220 ")
            assert greeting("127.0.0.1", second.getsockname()[1]).startswith(b"+OK ")
        finally:
            if daemon and (tmp_path / "pid").exists():
                os.kill(int((tmp_path / "pid").read_text()), 9)
            program.kill()


def test_a_descriptor_that_is_no_listener_is_refused(tmp_path: Path) -> None:
    engine = Engine(tmp_path, "interface fd#77")
    engine.launch()
    assert engine.program.wait(30) == 1
    assert "emailrelay: error: socket error: no bound address on fd 77\n" in engine.run_output()


def in_network(work: Callable[[], None]) -> None:
    in_own_network(["10.9.0.1"], work)


@own_network
def test_a_name_stands_for_the_addresses_of_one_family_or_of_both(tmp_path: Path) -> None:
    def work() -> None:
        ip("addr", "add", "fe80::7/64", "dev", "lo", "nodad")
        for number, (item, found) in enumerate(
            {
                "lo": ["10.9.0.1", "::1", "fe80::7%lo"],
                "lo-ipv4": ["10.9.0.1"],
                "smtp=lo-ipv6,pop=10.9.0.1": ["::1", "fe80::7%lo"],
                "[::1]": ["::1"],
                "fe80::7%lo": ["fe80::7%lo"],
            }.items()
        ):
            with running_engine(tmp_path / str(number), f"interface {item}") as engine:
                until(lambda e=engine, f=found: set(f) <= set(listening(e, "smtp")), what=item)  # type: ignore[misc] # its defaults are values
                assert sorted(listening(engine, "smtp")) == sorted({"127.0.0.1", *found})
                assert "deleting" not in engine.output()

    if not Path("/proc/sys/net/ipv6").exists():
        pytest.skip("there is no IPv6 here")
    in_network(work)


@own_network
@pytest.mark.parametrize("account", ["root", "nobody"])
def test_listeners_follow_the_addresses_of_an_interface(tmp_path: Path, account: str) -> None:
    """Also on a low port, for a program that is no longer root."""
    in_network(partial(follow, tmp_path, account))


def follow(folder: Path, account: str) -> None:
    engine = Engine(folder, *all_three(folder), "interface lo-ipv4", f"user {account}", port=25)
    engine.start()
    try:
        for service in SERVICES:
            said(engine, f"{service} server on 10.9.0.1:")
        for _ in range(2):
            before = engine.output()
            ip("addr", "add", "10.9.0.2/32", "dev", "lo")
            for service in SERVICES:
                until(
                    lambda b=before, s=service: f"info: new {s} server on 10.9.0.2:" in engine.output()[len(b) :],  # type: ignore[misc] # its defaults are values
                    seconds=30,
                    what=f"a new {service} server",
                )
            assert greeting("10.9.0.2", 25).startswith(b"220 ")
            with socket.create_connection(("10.9.0.1", 25), timeout=20) as client:
                client.recv(1000)
                ip("addr", "del", "10.9.0.2/32", "dev", "lo")
                for service in SERVICES:
                    until(
                        lambda b=before, s=service: (
                            f"info: deleting {s} server on 10.9.0.2:" in engine.output()[len(b) :]
                        ),  # type: ignore[misc] # its defaults are values
                        seconds=30,
                        what=f"the end of the {service} server",
                    )
                client.sendall(b"NOOP\r\n")
                assert client.recv(1000).startswith(b"250 ")
        assert greeting("127.0.0.1", 25).startswith(b"220 ")
        assert "warning" not in engine.output()
    finally:
        engine.kill()
