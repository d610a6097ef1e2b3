from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.config.options import Settings
from engine.config.values import AnonymousScope
from engine.server.limits import Admission, GuessingBrake, descriptor_limit
from engine.server.patience import Patience
from engine.server.peer import UNIX_PEER, Peer, peer_of
from engine.server.policy import server_policy
from engine.server.reserve import DiskReserve
from engine.server.shared import TimeLimits
from tests.support.forwarding import HandClock

ONE = Peer("192.0.2.1", "192.0.2.1:1", local=False, loopback=False)
OTHER = Peer("192.0.2.2", "192.0.2.2:1", local=False, loopback=False)
NEAR = Peer("127.0.0.1", "127.0.0.1:1", local=True, loopback=True)


@pytest.mark.parametrize(
    ("address", "local"),
    [
        ("127.0.0.1", True),
        ("127.255.0.9", True),
        ("128.0.0.1", False),
        ("10.1.2.3", True),
        ("172.16.0.1", True),
        ("172.31.255.255", True),
        ("172.32.0.1", False),
        ("192.168.255.1", True),
        ("192.169.0.1", False),
        ("169.254.1.1", True),
        ("203.0.113.5", False),
        ("0.0.0.0", False),
        ("::1", True),
        ("::2", False),
        ("fe80::1", True),
        ("fe80::1%eth0", True),
        ("fe80:0:0:1::1", False),
        ("fc00::1", True),
        ("fdff::1", True),
        ("fe00::1", False),
        ("2001:db8::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:203.0.113.5", False),
    ],
)
def test_local_is_exactly_what_the_specification_lists(address: str, local: bool) -> None:  # noqa: FBT001 - a table
    name = (address, 25, 0, 0) if ":" in address else (address, 25)
    assert peer_of(name).local is local


@pytest.mark.parametrize(
    ("name", "address", "text"),
    [
        (("192.0.2.1", 25), "192.0.2.1", "192.0.2.1:25"),
        (("::1", 53036, 0, 0), "::1", "::1.53036"),
        (("fe80::1%eth0", 9, 0, 2), "fe80::1", "fe80::1%eth0.9"),
        ("", "/", "/"),
        (b"", "/", "/"),
        (None, "/", "/"),
    ],
)
def test_a_peer_is_shown_as_logs_show_it(name: object, address: str, text: str) -> None:
    peer = peer_of(name)
    assert (peer.address, peer.text) == (address, text)


def test_why_a_peer_is_not_local_is_said_in_full() -> None:
    assert ONE.not_local_because.startswith("192.0.2.1 is not in 127.0.0.0/8, 169.254.0.0/16, 10.0.0.0/8, ")
    far = peer_of(("2001:db8::1", 25, 0, 0))
    assert far.not_local_because == "2001:db8::1 is not in ::1/128 or fe80::/64 or fc00::/7"
    assert UNIX_PEER.local


def test_connections_are_admitted_up_to_the_total() -> None:
    admission = Admission(total=2, per_address=0)
    assert [admission.admit(peer) for peer in (ONE, OTHER, ONE)] == [True, True, False]
    admission.release(ONE)
    assert admission.admit(OTHER)


def test_connections_are_admitted_up_to_the_limit_of_one_address() -> None:
    admission = Admission(total=8, per_address=1)
    assert [admission.admit(peer) for peer in (ONE, ONE, OTHER)] == [True, False, True]
    assert [admission.admit(NEAR) for _ in range(7)] == [True] * 6 + [False]
    admission.release(ONE)
    assert admission.admit(ONE)


def test_without_limits_the_descriptors_decide() -> None:
    admission = Admission(total=0, per_address=0)
    assert descriptor_limit() > 0
    assert admission.admit(ONE)


def test_failures_are_delayed_longer_and_longer_and_one_after_the_other() -> None:
    brake = GuessingBrake(10)
    assert [brake.failed("a", 100.0) for _ in range(6)] == [1, 3, 7, 15, 25, 35]
    assert brake.failed("b", 100.0) == 1
    assert brake.failed("a", 135.0) == 10


def test_a_success_or_a_long_time_forgives() -> None:
    brake = GuessingBrake(10)
    brake.failed("a", 0.0)
    brake.failed("b", 0.0)
    brake.succeeded("a")
    assert brake.failed("a", 1.0) == 1
    assert brake.failed("b", 1000.0) == 1


def test_no_delay_unless_asked_for_and_no_endless_memory() -> None:
    assert GuessingBrake(0).failed("a", 0.0) == 0
    brake = GuessingBrake(10)
    brake.MOST = 3
    for number in range(5):
        brake.failed(str(number), 0.0)
    assert brake.failed("0", 0.0) == 1
    assert brake.failed("4", 0.0) == 3


@pytest.mark.parametrize(
    ("settings", "limits"),
    [
        (Settings(), (1800, 180, 30)),
        (Settings(idle_timeout=2), (2, 2, 30)),
        (Settings(idle_timeout=0), (0, 180, 30)),
        (Settings(command_timeout=300, body_timeout=60, connection_timeout=5), (300, 60, 5)),
    ],
)
def test_time_limits_follow_the_options(settings: Settings, limits: tuple[int, int, int]) -> None:
    found = TimeLimits.of(settings)
    assert (found.command, found.body, found.handshake) == limits


def test_the_policy_follows_the_options() -> None:
    policy = server_policy(Settings(server_tls=True, size=5, max_recipients=7), "relay.test", tls=True)
    assert policy.greeting == "relay.test -- E-MailRelay V2.6b -- Service ready"
    assert (policy.starttls, policy.size_limit, policy.recipient_limit, policy.vrfy) == (True, 5, 7, True)
    assert not server_policy(Settings(server_tls=True), "d", tls=False).starttls
    assert not server_policy(Settings(server_tls=True, server_tls_connection=True), "d", tls=True).starttls
    quiet = server_policy(replace(Settings(), anonymous=frozenset(AnonymousScope)), "d", tls=False)
    assert (quiet.greeting, quiet.says_hello, quiet.vrfy) == ("greeting", "smtp says hello", False)
    words = ("nopipelining", "smtputf8strict", "-strictparsing")
    switched = server_policy(Settings(server_smtp_config=words), "d", tls=False)
    assert (switched.pipelining, switched.utf8_strict, switched.strict_parsing) == (False, True, False)


# Pressure (spec reliability-security.md O5)


@pytest.mark.parametrize(
    ("taken", "near", "far"), [(80, False, False), (81, False, True), (90, False, True), (91, True, True)]
)
def test_silence_is_borne_for_a_short_time_only_when_most_connections_are_taken(
    taken: int, *, near: bool, far: bool
) -> None:
    admission = Admission(total=100, per_address=0)
    for number in range(taken):
        assert admission.admit(Peer(f"192.0.2.{number}", "x", local=False, loopback=False))
    assert admission.pressed(loopback=True) is near
    assert admission.pressed(loopback=False) is far


def test_patience_is_shorter_under_pressure_and_content_earns_some() -> None:
    clock = HandClock()
    heard: list[float] = []
    patience = Patience(clock, heard.append)
    assert patience.until(pressed=False) == math.inf
    patience.grant(300)
    start = clock.monotonic()
    assert patience.until(pressed=False) == heard[-1] == start + 300
    assert patience.until(pressed=True) == start + 30
    patience.grant(10)
    assert patience.until(pressed=True) == start + 10
    patience.earn(2500)
    assert patience.until(pressed=False) == start + 10
    clock.now += 5
    patience.earn(1000)
    assert patience.until(pressed=False) == start + 12
    patience.earn(10_000_000)
    assert patience.until(pressed=False) == start + 15
    patience.grant(0)
    assert patience.until(pressed=True) == math.inf


# The reserve of the disk


def test_the_reserve_is_looked_at_once_a_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[Path] = []

    def look(folder: Path) -> SimpleNamespace:
        looks.append(folder)
        return SimpleNamespace(f_files=1000, f_favail=500, f_bavail=free, f_frsize=1024)

    monkeypatch.setattr("os.statvfs", look, raising=False)
    free = 16
    reserve = DiskReserve(tmp_path, 16 * 1024)
    assert not reserve.low(0.0)
    free = 15
    assert not reserve.low(0.9)
    assert reserve.low(1.0)
    assert len(looks) == 2


@pytest.mark.parametrize(
    ("octets", "files", "low"),
    [(1024, 100, False), (1024, 99, True), (64 * 1024**2, 999, True), (64 * 1024**2, 1000, False), (0, 0, False)],
)
def test_some_files_are_kept_in_reserve_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, octets: int, files: int, *, low: bool
) -> None:
    found = SimpleNamespace(f_files=100_000, f_favail=files, f_bavail=1 << 30, f_frsize=4096)
    monkeypatch.setattr("os.statvfs", lambda _: found, raising=False)
    assert DiskReserve(tmp_path, octets).low(5.0) is low


def test_a_folder_that_cannot_be_looked_at_is_not_called_full(tmp_path: Path) -> None:
    assert not DiskReserve(tmp_path / "missing", 1024).low(0.0)


def test_a_file_system_that_counts_no_files_is_not_short_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = SimpleNamespace(f_files=0, f_favail=0, f_bavail=1 << 30, f_frsize=4096)
    monkeypatch.setattr("os.statvfs", lambda _: found, raising=False)
    assert not DiskReserve(tmp_path, 1024).low(0.0)
