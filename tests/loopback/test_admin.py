"""The admin interface of the running program over raw sockets, row by row (spec process.md 5)."""

from __future__ import annotations

import json
import re
import smtplib
from collections.abc import Generator
from functools import partial
from pathlib import Path

import pytest

from engine.admin.server import bind_admin
from engine.config.options import Settings
from tests.support.admin import RawAdmin
from tests.support.engineproc import Engine, running_engine
from tests.support.program import free_port, until

pytestmark = pytest.mark.slow
HELP = (
    "commands: dnsbl, failures, flush, forward, help, info, list, notify, pid, quit, smtp, status, "
    "{terminate}unfail-all\n"
    "extensions: content, delete, health, hold, log, messages, pause, release, reload, resume, retry, sessions, show\n"
)
USAGE_INFO = "usage: info {copyright|credit|version|warranty}\n"
UNKNOWN = "error: unrecognised command\n"


class Served:
    """A running program with an admin port."""

    def __init__(self, engine: Engine, port: int) -> None:
        self.engine = engine
        self.port = port

    def admin(self) -> RawAdmin:
        return RawAdmin(self.port)

    def submit(self, count: int = 1) -> None:
        with smtplib.SMTP("127.0.0.1", self.engine.port, timeout=20) as client:
            for _ in range(count):
                client.sendmail("a@example.com", ["b@example.com"], b"Subject: x\r\n\r\nbody\r\n")

    def ids(self, end: str = ".envelope") -> list[str]:
        return sorted(each.name.removesuffix(end) for each in self.engine.spool.glob(f"*{end}"))


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    """A relay without a next hop."""
    port = free_port()
    with running_engine(tmp_path_factory.mktemp("quiet"), f"admin {port}", "verbose") as engine:
        yield Served(engine, port)


@pytest.fixture
def served(tmp_path: Path) -> Generator[Served]:
    """A relay whose next hop refuses connections."""
    port, nobody = free_port(), free_port()
    options = (f"admin {port}", "admin-terminate", f"forward-to 127.0.0.1:{nobody}", "verbose")
    with running_engine(tmp_path, *options) as engine:
        yield Served(engine, port)


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        pytest.param("", "", id="blank line"),
        pytest.param("   ", "", id="blanks only"),
        pytest.param("help", HELP.format(terminate=""), id="help"),
        pytest.param("  HeLp extra", HELP.format(terminate=""), id="any case, leading blanks, surplus words"),
        pytest.param("list", "<none>\n", id="list, empty"),
        pytest.param("failures", "<none>\n", id="failures, empty"),
        pytest.param("unfail-all", "", id="unfail-all"),
        pytest.param("info", USAGE_INFO, id="info without topic"),
        pytest.param("info nonsense", USAGE_INFO, id="info with an unknown topic"),
        pytest.param("forward", "error: no remote server configured: use --forward-to\n", id="forward, no next hop"),
        pytest.param("flush", "error: no remote server configured: use --forward-to\n", id="flush, no next hop"),
        pytest.param("pause", "error: no remote server configured: use --forward-to\n", id="pause, no next hop"),
        pytest.param("smtp", "usage: smtp {disable|enable}\n", id="smtp without a word"),
        pytest.param("smtp maybe", "usage: smtp {disable|enable}\n", id="smtp with a wrong word"),
        pytest.param("smtp enable", "OK\n", id="smtp enable"),
        pytest.param("dnsbl", "usage: dnsbl {start|stop <timeout>}\n", id="dnsbl without a word"),
        pytest.param("dnsbl stop soon", "usage: dnsbl {start|stop <timeout>}\n", id="dnsbl stop with a wrong time"),
        pytest.param("dnsbl start", "OK\n", id="dnsbl start"),
        pytest.param("dnsbl stop", "OK\n", id="dnsbl stop"),
        pytest.param("dnsbl stop 60", "OK\n", id="dnsbl stop for a time"),
        pytest.param("terminate", UNKNOWN, id="terminate without admin-terminate"),
        pytest.param("token x", UNKNOWN, id="token without admin-token"),
        pytest.param("config", UNKNOWN, id="config"),
        pytest.param("xyzzy", UNKNOWN, id="anything else"),
        pytest.param("pause soon", "usage: pause [<seconds>]\n", id="pause with a wrong time"),
        pytest.param("log loud", "usage: log {debug|verbose|info|warning|error|off} [no-wire]\n", id="log, no level"),
        pytest.param("show", "usage: show <id>\n", id="show without id"),
        pytest.param("hold", "usage: hold <id> ...\n", id="hold without id"),
        pytest.param("delete now", "usage: delete [now|trash] <id> ...\n", id="delete without id"),
        pytest.param("content", "usage: content <id> [<limit>]\n", id="content without id"),
        pytest.param("reload", "OK\n", id="reload"),
        pytest.param("messages", "", id="messages, empty"),
    ],
)
@pytest.mark.parametrize("eol", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_a_command_is_answered_in_the_line_ends_of_the_client(quiet: Served, line: str, reply: str, eol: str) -> None:
    with quiet.admin() as admin:
        assert admin.ask(line, eol) == reply.replace("\n", eol)


def test_nothing_is_said_before_the_first_command(quiet: Served) -> None:
    with quiet.admin() as admin:
        admin.send(b"pid\n")
        assert admin.until(b"\n") == f"{quiet.engine.program.pid}\n".encode()


@pytest.mark.parametrize("topic", ["copyright", "CREDIT", "warranty"])
def test_a_long_text_ends_with_a_blank_line(quiet: Served, topic: str) -> None:
    with quiet.admin() as admin:
        text = admin.ask(f"info {topic}")
    assert text.count("\n") > 2
    assert text.endswith("\n\n")


def test_the_version_is_bare(quiet: Served) -> None:
    with quiet.admin() as admin:
        assert re.fullmatch(r"\d+\.\d+\S*\n", admin.ask("info version"))


def test_commands_in_one_write_are_answered_in_order(quiet: Served) -> None:
    with quiet.admin() as admin:
        admin.send(b"pid\r\nlist\r\n\r\nxyzzy\r\nquit\r\n")
        pid = quiet.engine.program.pid
        prompt = "E-MailRelay> "
        expected = f"{pid}\r\n{prompt}<none>\r\n{prompt}{prompt}error: unrecognised command\r\n{prompt}"
        assert admin.rest().decode() == expected


def test_a_lone_cr_ends_no_line(quiet: Served) -> None:
    with quiet.admin() as admin:
        assert admin.ask("xy\rpid") == UNKNOWN


def test_quit_closes_without_a_reply(quiet: Served) -> None:
    with quiet.admin() as admin:
        admin.send(b"quit\n")
        assert admin.rest() == b""
        me = f"127.0.0.1:{admin.sock.getsockname()[1]}" if admin.sock.fileno() >= 0 else ""
    until(lambda: f"admin connection closed: {me}\n" in quiet.engine.output(), what="the closed connection in the log")


def test_the_thirtieth_error_ends_the_connection(quiet: Served) -> None:
    with quiet.admin() as admin:
        admin.send(b"xyzzy\n" * 40)
        assert admin.rest() == (UNKNOWN.encode() + b"E-MailRelay> ") * 29
    until(lambda: "admin connection closed: too many errors: " in quiet.engine.output(), what="the reason in the log")


def test_connections_are_independent(quiet: Served) -> None:
    with quiet.admin() as one, quiet.admin() as two:
        assert one.ask("pid") == two.ask("pid")
        assert one.ask("xyzzy", "\r\n") == UNKNOWN
        two.send(b"quit\n")
        assert two.rest() == b""
        assert one.ask("") == ""


def test_status_lists_listeners_counters_and_this_connection(quiet: Served) -> None:
    with quiet.admin() as admin:
        lines = admin.ask("status").splitlines()
        mine = f"IN: 127.0.0.1:{quiet.port} <- 127.0.0.1:{admin.sock.getsockname()[1]}"
    assert f"LISTEN: 127.0.0.1:{quiet.engine.port}" in lines
    assert f"LISTEN: 127.0.0.1:{quiet.port}" in lines
    assert "OUT started: 0" in lines
    assert "OUT finished: 0" in lines
    assert mine in lines
    started, finished = (int(next(each for each in lines if each.startswith(word)).split(": ")[1]) for word in IN)
    assert started > finished


IN = ("IN started", "IN finished")


def test_smtp_sessions_are_in_the_status(quiet: Served) -> None:
    with smtplib.SMTP("127.0.0.1", quiet.engine.port, timeout=20) as client, quiet.admin() as admin:
        client.ehlo()
        assert client.sock is not None
        peer = f"127.0.0.1:{client.sock.getsockname()[1]}"
        assert f"IN: 127.0.0.1:{quiet.engine.port} <- {peer}\n" in admin.ask("status")
        rows = [json.loads(line) for line in admin.ask("sessions").splitlines()]
        assert {"smtp", "admin"} == {row["service"] for row in rows}
        assert peer in {row["peer"] for row in rows}


@pytest.mark.parametrize(
    "first",
    [
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\nsmtp disable\r\n",
        b"POST / HTTP/1.1\r\n\r\nterminate\r\nsmtp disable\r\n",
        b"post /x HTTP/1.0\r\nContent-Length: 3\r\n\r\nflush\r\n",
        b"OPTIONS * HTTP/1.1\r\n\r\nsmtp disable\r\n",
        b"DELETE /x HTTP/1.1\r\n\r\nsmtp disable\r\n",
        b"DELETE http://localhost/x\r\n\r\nsmtp disable\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"x" * 200 + b"\nsmtp disable\n",
    ],
    ids=["GET", "POST", "lower-case post", "OPTIONS", "DELETE a path", "DELETE an address", "TLS"],
)
def test_web_pages_and_tls_clients_are_cut_off_at_once(quiet: Served, first: bytes) -> None:
    with quiet.admin() as admin:
        admin.send(first)
        assert admin.rest() == b""
    with smtplib.SMTP("127.0.0.1", quiet.engine.port, timeout=20) as client:
        assert client.ehlo()[0] == 250
    assert re.search(r"received (an http request|unexpected tls)", quiet.engine.output())


def test_deleting_a_message_may_be_the_first_command(quiet: Served) -> None:
    with quiet.admin() as admin:
        assert admin.ask("delete emailrelay.1.2.3").startswith("error: emailrelay.1.2.3: ")


def test_smtp_disable_turns_new_sessions_away(served: Served) -> None:
    with served.admin() as admin:
        assert admin.ask("smtp disable") == "OK\n"
        with pytest.raises(smtplib.SMTPConnectError) as refused:
            smtplib.SMTP("127.0.0.1", served.engine.port, timeout=20)
        assert refused.value.smtp_code == 421
        assert admin.ask("smtp enable") == "OK\n"
    served.submit()


def test_list_and_failures_name_messages_in_the_order_of_their_files(served: Served) -> None:
    served.submit(3)
    ids = served.ids()
    bad = served.engine.spool / f"{ids[1]}.envelope"
    bad.rename(f"{bad}.bad")
    with served.admin() as admin:
        assert admin.ask("list", "\r\n") == f"{ids[0]}\r\n{ids[2]}\r\n"
        assert admin.ask("failures") == f"{ids[1]}\r\n"
        assert admin.ask("unfail-all") == ""
        assert admin.ask("failures") == "<none>\r\n"
    assert served.ids() == ids


def test_forward_answers_at_once_and_runs_for_the_reason_admin(served: Served) -> None:
    served.submit()
    with served.admin() as admin:
        assert admin.ask("forward") == "OK\n"
    until(lambda: "forwarding: [admin]" in served.engine.output(), what="the run in the log")


def test_flush_tells_how_it_ended(served: Served) -> None:
    with served.admin() as admin:
        admin.send(b"flush\r\n")
        assert admin.until(b"\n") == b"error: no messages to send\r\n"
        admin.until(b"E-MailRelay> ")
        served.submit()
        reply = admin.ask("flush")
        assert re.fullmatch(r"error: connect failure: cannot connect to 127\.0\.0\.1:\d+\r\n", reply)
        assert re.search(r"OUT started: 1\r\nOUT finished: 1\r\n", admin.ask("status"))


def test_flush_of_an_unknown_host_tells_of_dns(tmp_path: Path) -> None:
    port = free_port()
    with running_engine(tmp_path, f"admin {port}", "forward-to no-such-host.invalid:25") as engine:
        served = Served(engine, port)
        served.submit()
        with served.admin() as admin:
            assert admin.ask("flush").startswith("error: dns error: no such host")


def test_terminate_ends_the_program_in_good_order(served: Served) -> None:
    with served.admin() as admin:
        assert admin.ask("help") == HELP.format(terminate="terminate, ")
        admin.send(b"terminate x\n")
        assert admin.rest() == b""
    assert served.engine.program.wait() == 0
    assert "received a terminate command from 127.0.0.1:" in served.engine.output()


def test_extensions_show_change_and_delete_messages(served: Served) -> None:
    served.submit(2)
    first, second = served.ids()
    with served.admin() as admin:
        assert admin.ask("pause") == "OK\n"
        rows = [json.loads(line) for line in admin.ask("messages").splitlines()]
        assert [row["id"] for row in rows] == [first, second]
        assert admin.ask(f"hold {first} emailrelay.1.2.3").startswith("error: emailrelay.1.2.3: ")
        assert served.ids(".envelope.hold") == [first]
        assert admin.ask(f"release {first}") == "OK\n"
        shown = json.loads(admin.ask(f"show {first}"))
        assert shown["summary"]["recipients"] == ["b@example.com"]
        assert "Subject: x" in shown["header"]
        assert admin.ask(f"retry {first}") == "OK\n"
        assert admin.ask(f"delete {first} {second}") == "OK\n"
        assert admin.ask("list") == "<none>\n"
        assert admin.ask(f"show {first}").startswith("error: there is no message")
    assert list(served.engine.spool.glob("emailrelay.*")) == []


def test_pause_and_resume(served: Served) -> None:
    with served.admin() as admin:
        assert admin.ask("pause 60") == "OK\n"
        report = json.loads(admin.ask("health"))
        assert report["verdict"] == "warning"
        assert report["relays"][0]["paused"]
        assert admin.ask("resume") == "OK\n"
        assert json.loads(admin.ask("health"))["verdict"] == "ok"


def test_the_log_comes_as_json_lines(served: Served) -> None:
    with served.admin() as admin:
        admin.send(b"log info\nhelp\n")
        admin.until(b"E-MailRelay> ")
        served.submit()
        record = b""
        while b'"event":"MessageStored"' not in record:
            record = admin.until(b"\n")
        found = json.loads(record)
        assert found["level"] == "info"
        assert found["text"].startswith("message stored: emailrelay.")
        assert found["fields"]["reverse_path"] == "a@example.com"


def test_notify_tells_what_forwarding_does(served: Served) -> None:
    served.submit()
    (message,) = served.ids()
    with served.admin() as admin:
        admin.send(b"\nnotify\n\n")
        assert admin.until(b"E-MailRelay> E-MailRelay> ") == b"E-MailRelay> E-MailRelay> "
        assert admin.ask("forward") == "OK\n"
        told = admin.until(b"EVENT: client: forward: end: ").decode()
        for event in (
            "\nEVENT: client: forward: start: admin  ",
            f"\nEVENT: client: sending: {message}  ",
            "\nEVENT: network: out: start  ",
            "\nEVENT: client: connecting: 127.0.0.1:",
            "\nEVENT: network: out: stop  ",
        ):
            assert event in told
        with served.admin() as other:
            assert admin.until(b"EVENT: network: in: start  ")
            assert other.ask("flush").startswith("error: connect failure")
            other.send(b"quit\n")
        later = admin.until(b"EVENT: network: in: stop  ")
        assert b"EVENT: client:" not in later.partition(b"\n")[2]


def test_notify_tells_of_an_empty_run(served: Served) -> None:
    with served.admin() as admin:
        admin.send(b"notify\nforward\n")
        admin.until(b"EVENT: client: forward: end: no messages  ")


def test_a_client_that_does_not_read_costs_nobody_anything(served: Served) -> None:
    with served.admin() as deaf, served.admin() as other:
        deaf.sock.settimeout(0.2)
        block = b"notify\n" + b"help\n" * 20_000
        with pytest.raises(TimeoutError):
            deaf.send(block * 500)
        served.submit()
        assert other.ask("list").startswith("emailrelay.")
        assert served.engine.resident() < 150_000


def _tells(admin: RawAdmin, wanted: set[str]) -> bool:
    return wanted <= set(admin.ask("status").splitlines())


def test_two_instances_tell_everything_on_both_admin_ports(tmp_path: Path) -> None:
    port, out_port, out_admin, spool = free_port(), free_port(), free_port(), tmp_path / "out"
    spool.mkdir()
    options = (
        *(f"admin {port}", "out-interface 127.0.0.1", f"out-port {out_port}", f"out-admin {out_admin}"),
        *(f"out-spool-dir {spool}", "out-admin-terminate"),
    )
    with running_engine(tmp_path / "in", *options) as engine:
        with RawAdmin(port) as first, RawAdmin(out_admin) as second:
            wanted = {f"LISTEN: 127.0.0.1:{each}" for each in (engine.port, port, out_port, out_admin)}
            for admin in (first, second):
                # the first relay lets clients in before the second one has opened all of its ports
                until(partial(_tells, admin, wanted), seconds=30, what="all listeners of both relays")
                admin.send(b"notify\n\n")
                admin.until(b"E-MailRelay> ")
            with smtplib.SMTP("127.0.0.1", out_port, timeout=20) as client:
                client.sendmail("a@x", ["b@x"], b"x")
            for admin in (first, second):
                admin.until(b"EVENT: network: in: start  ")
                admin.until(b"EVENT: network: in: stop  ")
            assert "<none>" in first.ask("list")
            assert "emailrelay." in second.ask("list")
            second.send(b"terminate\n")
            second.rest()
        assert engine.program.wait() == 0


def test_a_unix_socket_serves_and_is_removed_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "admin.sock"
    with running_engine(tmp_path, f"interface admin={path}", "interface smtp=127.0.0.1", "admin 1") as engine:
        with RawAdmin(0, str(path)) as admin:
            assert admin.ask("pid") == f"{engine.program.pid}\n"
            assert "<- /\n" in admin.ask("status")
        assert engine.stop() == 143, "a file to remove at the end: spec process.md 3.6"
    assert not path.exists()


TOKEN = "correct-horse-battery-staple"


@pytest.fixture
def guarded(tmp_path: Path) -> Generator[Served]:
    """A relay whose admin port wants a token."""
    file, port = tmp_path / "token", free_port()
    file.write_text(f"{TOKEN}\n")
    file.chmod(0o600)
    options = (f"admin {port}", "admin-terminate", f"admin-token {file}", "forward-to 127.0.0.1:1")
    with running_engine(tmp_path / "relay", *options) as engine:
        yield Served(engine, port)


CHANGING = (
    *("flush", "forward", "unfail-all", "smtp disable", "dnsbl stop", "terminate", "pause", "resume", "reload"),
    *("hold emailrelay.1.2.3", "release emailrelay.1.2.3", "retry emailrelay.1.2.3", "delete emailrelay.1.2.3"),
    *("show emailrelay.1.2.3", "content emailrelay.1.2.3"),
)


def test_what_changes_something_needs_the_token(guarded: Served) -> None:
    with guarded.admin() as admin:
        assert admin.ask("help").endswith(", show, token\n")
        for command in CHANGING:
            assert admin.ask(command) == "error: not allowed: give the token first: token <value>\n", command
        assert admin.ask("token wrong") == "error: wrong token\n"
        assert admin.ask("pause").startswith("error: not allowed")
        assert admin.ask("list") == "<none>\n"
        assert admin.ask(f"token {TOKEN}") == "OK\n"
        assert admin.ask("pause") == "OK\n"
        with guarded.admin() as other:
            assert other.ask("resume").startswith("error: not allowed")
    assert TOKEN not in guarded.engine.output()


def test_guessing_the_token_ends_the_connection(guarded: Served) -> None:
    with guarded.admin() as admin:
        admin.send(b"token no\n" * 40)
        assert admin.rest() == b"error: wrong token\nE-MailRelay> " * 29


@pytest.mark.parametrize(
    ("mode", "text", "complaint"),
    [
        pytest.param(0o644, TOKEN, "can be read by every user", id="readable by all"),
        pytest.param(0o620, TOKEN, "may be changed by other users", id="writable by the group"),
        pytest.param(0o600, "short", "needs at least 16 characters, not 5", id="too short"),
        pytest.param(0o600, f"{TOKEN} {TOKEN}", "must be a single word", id="two words"),
    ],
)
def test_a_token_file_that_is_no_good_refuses_the_start(tmp_path: Path, mode: int, text: str, complaint: str) -> None:
    file = tmp_path / "token"
    file.write_text(f"{text}\n")
    file.chmod(mode)
    options = (f"admin {free_port()}", f"admin-token {file}")
    with pytest.raises(AssertionError, match=complaint), running_engine(tmp_path / "relay", *options):
        pass


def test_without_interface_only_this_computer_is_served() -> None:
    sockets = bind_admin(Settings(admin=0), warn=lambda _: None)
    try:
        hosts = {each.getsockname()[0] for each in sockets}
        assert "127.0.0.1" in hosts
        assert hosts <= {"127.0.0.1", "::1"}
        assert len({each.getsockname()[1] for each in sockets}) == 1
    finally:
        for each in sockets:
            each.close()
