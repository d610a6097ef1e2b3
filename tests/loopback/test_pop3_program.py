"""POP3 in the running program: options, start, and what it refuses (spec pop-server.md 1, 2; process.md 2.6)."""

from __future__ import annotations

import poplib
import re
import socket
import ssl
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest

from engine.spool.envelope import Envelope, encode
from tests.support.ca import CertificateAuthority
from tests.support.engineproc import Engine
from tests.support.program import free_port, until

pytestmark = pytest.mark.slow
ONE = b"Subject: one\r\n\r\nhello\r\n"


def secrets(folder: Path, text: str = "server plain me pw\nserver md5 old " + "A" * 43 + "=\n") -> Path:
    file = folder / "pop.auth"
    file.write_text(text, encoding="ascii")
    file.chmod(0o600)
    return file


def put(spool: Path, count: int) -> None:
    """Messages that nobody but their owner may read."""
    for number in range(count):
        for end, data in (("content", ONE), ("envelope", encode(Envelope(reverse_path="a@x", remote=("b@x",))))):
            file = spool / f"emailrelay.1.2.{number}.{end}"
            file.write_bytes(data)
            file.chmod(0o600)


def greeting(port: int, address: str = "127.0.0.1") -> bytes:
    with socket.create_connection((address, port), timeout=20) as client:
        return client.recv(1000)


def reader(port: int) -> closing[poplib.POP3]:
    """A client that goes without QUIT."""
    return closing(poplib.POP3("127.0.0.1", port, timeout=20))


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory, ca: CertificateAuthority) -> Generator[Engine]:
    """Two relays that serve nothing but POP3 and the admin interface."""
    folder = tmp_path_factory.mktemp("pop")
    certificate = ca.issue("127.0.0.1").both
    (folder / "out").mkdir()
    engine = Engine(
        folder,
        *("verbose", "no-smtp", "pop", f"pop-auth {secrets(folder)}", "domain pop.example", "user root"),
        *(f"admin {free_port()}", "forward-to 127.0.0.1:9"),
        *(f"in-spool-dir {folder}/out", "in-no-smtp", "in-pop", f"in-pop-auth {folder}/pop.auth", "in-pop-port 0"),
        *("in-interface 127.0.0.1", "in-server-tls-connection", f"in-server-tls-certificate {certificate}"),
        *(
            "in-domain in.example",
            f"in-server-tls-verify {ca.file}",
            f"in-admin {free_port()}",
            "in-forward-to 127.0.0.1:9",
            "in-pop-by-name",
        ),
        f"pop-port {free_port()}",
    )
    lines = [line for line in engine.config.read_text().splitlines() if not line.startswith("port ")]
    engine.config.write_text("\n".join(lines) + "\n")
    put(engine.spool, 1)
    engine.launch()
    try:
        until(lambda: engine.output().count("pop server authentication") == 2, seconds=30, what="both POP3 servers")
        yield engine
    finally:
        engine.kill()


def port_of(engine: Engine, prefix: str) -> int:
    found = re.search(rf"info: {re.escape(prefix)}pop server on 127\.0\.0\.1:(\d+)$", engine.output(), re.MULTILINE)
    assert found, engine.output()
    return int(found[1])


def test_without_smtp_there_are_mailboxes_only(both: Engine) -> None:
    assert "smtp server on" not in both.output()
    with reader(port_of(both, "")) as client:
        client.user("me")
        client.pass_("pw")
        assert client.stat() == (1, len(ONE))


@pytest.mark.parametrize("prefix", ["", "[in] "])
@pytest.mark.parametrize(
    "line",
    [
        r"pop server on 127\.0\.0\.1:[1-9]\d*",
        r'pop server authentication secrets from ".*/pop\.auth"',
        r"admin server on 127\.0\.0\.1:[1-9]\d*",
        r"forwarding to 127\.0\.0\.1:9",
    ],
)
def test_the_report_of_the_start_names_a_relay_that_has_a_name(both: Engine, prefix: str, line: str) -> None:
    pattern = re.compile(rf"^emailrelay: info: {re.escape(prefix)}{line}$", re.MULTILINE)
    until(lambda: len(pattern.findall(both.output())) == 1, seconds=20, what=line)


def test_the_challenge_has_the_domain_of_the_relay(both: Engine) -> None:
    pattern = rb"\+OK POP3 server ready <\d+\.\d+@%s>\r\n"
    assert re.fullmatch(pattern % b"pop.example", greeting(port_of(both, "")))
    assert re.fullmatch(pattern % b"in.example", greeting(port_of(both, "[in] ")))


def test_a_relay_with_implicit_tls_for_smtp_has_stls(both: Engine) -> None:
    for prefix, encrypts in (("", False), ("[in] ", True)):
        with reader(port_of(both, prefix)) as client:
            assert ("STLS" in client.capa()) is encrypts


@pytest.mark.parametrize("shown", [False, True], ids=["none", "one"])
def test_the_certificate_of_a_client_is_looked_at_as_for_smtp(
    both: Engine, ca: CertificateAuthority, *, shown: bool
) -> None:
    context = ssl.create_default_context(cafile=str(ca.file))
    if shown:
        issued = ca.issue("reader.example", client=True)
        context.load_cert_chain(issued.certificate, issued.key)

    def offered() -> bool:
        with reader(port_of(both, "[in] ")) as client:
            client.stls(context)
            return "SASL" in client.capa()

    if shown:
        assert offered()
    else:
        with pytest.raises((OSError, poplib.error_proto)):
            offered()


def test_a_bad_file_of_accounts_ends_the_start(tmp_path: Path) -> None:
    engine = Engine(tmp_path, "pop", f"pop-auth {secrets(tmp_path, 'server plain me')}", f"pop-port {free_port()}")
    engine.launch()
    assert engine.program.wait(30) == 1
    assert "invalid secrets file" in engine.run_output()
    assert "pop.auth(1): too few fields" in engine.run_output()


def test_a_port_that_is_taken_ends_the_start_with_2(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
        engine = Engine(
            tmp_path, "pop", f"pop-auth {secrets(tmp_path)}", f"pop-port {port}", f"pid-file {tmp_path}/pid"
        )
        engine.launch()
        assert engine.program.wait(30) == 2
    assert f"socket bind error: address already in use: 127.0.0.1:{port} (option pop-port)" in engine.run_output()
    assert not (tmp_path / "pid").exists()


def test_a_spool_that_is_private_to_root_is_listed_and_read(tmp_path: Path) -> None:
    """Three messages give three lines, whoever may read the files (spec pop-server.md 1, 11)."""
    engine = Engine(tmp_path, "pop", f"pop-auth {secrets(tmp_path)}", "pop-port 0", "user daemon")
    put(engine.spool, 3)
    engine.spool.chmod(0o700)
    engine.start()
    try:
        with reader(port_of(engine, "")) as client:
            client.user("me")
            client.pass_("pw")
            assert len(client.list()[1]) == 3
            assert b"\r\n".join(client.retr(1)[1]) + b"\r\n" == ONE
            client.dele(2)
        until(lambda: "pop connection closed: peer disconnected" in engine.output(), seconds=20, what="the end")
        assert len(list(engine.spool.iterdir())) == 6
    finally:
        engine.kill()
