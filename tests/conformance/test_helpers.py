"""Spec smtp-server.md 15 to 18: verifiers and filters as scripts and services, through the running program."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.conformance import BYE, Relay, Relays
from tests.support.lineservice import LineService, line_service
from tests.support.program import until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="the helpers are shell scripts"),
]

PROCESSED = "250 message processed"
SEQUENCE = "503 command out of sequence -- use RSET to resynchronise"
BODY = b"Subject: x\r\n\r\nhello\r\n.\r\n"


@dataclass(frozen=True)
class Acting:
    """A relay with a script whose acts each test writes."""

    relay: Relay
    folder: Path

    def acts(self, text: str) -> None:
        """What the script does from now on, with ``$1``, ``$2`` as it was called."""
        fresh = self.folder / "act.new"
        fresh.write_text(f"{text}\n", encoding="utf-8")
        fresh.chmod(0o755)
        fresh.replace(self.folder / "act")

    def seen(self) -> str:
        """What the script has written into the file ``seen`` beside it."""
        return (self.folder / "seen").read_text(encoding="utf-8")


def stage(folder: Path, name: str) -> Path:
    """A script that runs the file ``act`` beside it."""
    script = folder / name
    script.write_text(f'#!/bin/sh\nD={folder}\n. "$D/act"\n', encoding="utf-8")
    script.chmod(0o755)
    return script


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {name: stage(tmp_path_factory.mktemp("stage"), f"{name}.sh") for name in ("filter", "verifier")}


@pytest.fixture
def filtering(relays: Relays, stages: dict[str, Path]) -> Acting:
    script = stages["filter"]
    return Acting(relays("user root", f"filter {script}", "filter-timeout 1"), script.parent)


@pytest.fixture
def judging(relays: Relays, stages: dict[str, Path]) -> Acting:
    script = stages["verifier"]
    return Acting(relays("user root", f"address-verifier {script}", "filter-timeout 1"), script.parent)


@pytest.fixture(scope="module")
def service() -> Iterator[LineService]:
    with ExitStack() as stack:
        yield stack.enter_context(line_service())


# Filter programs: 18.1

KEPT, GONE = ["content", "envelope"], list[str]()


@pytest.mark.parametrize(
    ("act", "reply", "files", "said"),
    [
        pytest.param("exit 0", PROCESSED, KEPT, "ok response=[]", id="exit 0"),
        pytest.param("exit 1", "452 rejected", GONE, "failed response=[rejected]", id="exit 1"),
        pytest.param("exit 99", "452 rejected", GONE, "failed response=[rejected]", id="exit 99"),
        pytest.param("exit 100", PROCESSED, KEPT, "ok(abandon) response=[]", id="exit 100"),
        pytest.param('rm "$1" "$2"; exit 100', PROCESSED, GONE, "ok(abandon) response=[]", id="both deleted, exit 100"),
        pytest.param("exit 101", PROCESSED, KEPT, "ok response=[]", id="exit 101"),
        pytest.param("exit 102", PROCESSED, KEPT, "ok(abandon) +rescan response=[]", id="exit 102"),
        pytest.param("exit 103", PROCESSED, KEPT, "ok +rescan response=[]", id="exit 103"),
        pytest.param("exit 104", "452 rejected", GONE, "failed +rescan response=[rejected]", id="exit 104"),
        pytest.param("exit 105", "452 rejected", GONE, "failed response=[rejected]", id="exit 105"),
        pytest.param("exit 106", "452 rejected", GONE, "failed response=[rejected]", id="exit 106"),
        pytest.param("exit 255", "452 rejected", GONE, "failed response=[rejected]", id="exit 255"),
        pytest.param("kill -9 $$", "452 rejected", GONE, "failed response=[rejected]", id="killed"),
        pytest.param("exec sleep 50", "452 error", GONE, "failed response=[error] reason=[timeout]", id="timeout"),
        pytest.param('rm "$2"', "452 rejected", ["content"], "ok response=[]", id="envelope deleted, exit 0"),
        pytest.param('rm "$1"', PROCESSED, ["envelope"], "ok response=[]", id="content deleted, exit 0"),
        pytest.param("yes | head -c 3000000; exit 0", PROCESSED, KEPT, "ok response=[]", id="chatty"),
        pytest.param("echo '<<>>'; exit 3", "452 rejected", GONE, "", id="output <<>>"),
        pytest.param("echo '  <<foo>>'; exit 3", "452 rejected", GONE, "", id="output with blanks"),
        pytest.param("echo 'x<<foo>>'; exit 3", "452 rejected", GONE, "", id="output x<<foo>>"),
        pytest.param("echo '<<foo'; exit 3", "452 rejected", GONE, "", id="output <<foo"),
        pytest.param(
            "printf 'one\\n<<no thanks>> x\\ntwo\\n'; exit 3", "452 no thanks", GONE, "", id="output of three lines"
        ),
        pytest.param("echo '[[foo]]'; exit 3", "452 foo", GONE, "failed response=[foo]", id="output [[foo]]"),
        pytest.param(
            "printf '<<a>>\\n[[b]]\\n'; exit 3",
            "452 a",
            GONE,
            "failed response=[a] reason=[b]",
            id="output <<a>> [[b]]",
        ),
        pytest.param("printf '<<a>>\\r\\n[[b]]\\r'; exit 3", "452 a", GONE, "reason=[b]", id="output CR LF"),
        pytest.param("echo '<<550 not allowed>>'; exit 3", "550 not allowed", GONE, "", id="output <<550 text>>"),
        pytest.param("echo '<<550>>'; exit 3", "550 ", GONE, "", id="output <<550>>"),
        pytest.param("echo '<<399 x>>'; exit 3", "452 399 x", GONE, "", id="output <<399 x>>"),
        pytest.param("echo '<<550x>>'; exit 3", "452 550x", GONE, "", id="output <<550x>>"),
        pytest.param("echo '<<a<<b>>c>>'; exit 3", "452 a<<b", GONE, "", id="output nested"),
    ],
)
def test_a_filter_program(filtering: Acting, act: str, reply: str, files: list[str], said: str) -> None:
    filtering.acts(act)
    assert filtering.relay.send(BODY) == reply
    assert filtering.relay.names() == files
    filtering.relay.logs("filter [filter.sh]: [emailrelay.")
    filtering.relay.logs(said)
    if reply != PROCESSED and act != 'rm "$2"':
        filtering.relay.logs("rejected by filter: [")


def test_a_filter_is_called_as_the_table_says(filtering: Acting) -> None:
    acts = 'printf "%s|" "$#" "$1" "$2" "$(env | grep -v "^\\(PWD\\|_\\|SHLVL\\|OLDPWD\\)=" | sort)" "$(umask)"'
    acts += ' "$(ls -l /proc/self/fd/0 | sed "s/.* -> //")" >"$D/seen"'
    filtering.acts(f'{acts}\nstat -c "%n %s" "$1" "$2" >>"$D/seen"\ncat >>"$D/seen"')
    assert filtering.relay.send(BODY) == PROCESSED
    (envelope,) = filtering.relay.spool.glob("*.envelope")
    content = envelope.with_suffix(".content")
    wanted = ["2", str(content), f"{envelope}.new", "IFS= \t\n\nPATH=/usr/bin:/bin", "0077", "/dev/null"]
    fields = filtering.seen().split("|")
    assert fields[0:3] == wanted[0:3]
    assert fields[3].replace("\n", "") == wanted[3].replace("\n", "")
    assert fields[4:6] == wanted[4:6]
    sizes = f"{content} {content.stat().st_size}\n{envelope}.new {envelope.stat().st_size}\n"
    assert fields[6] == sizes


def test_a_filter_may_rewrite_both_files(filtering: Acting) -> None:
    filtering.acts('sed s/hello/changed/ "$1" >"$1.x" && mv "$1.x" "$1"; sed -i s/you@there/new@place/ "$2"')
    assert filtering.relay.send(BODY) == PROCESSED
    content, envelope = filtering.relay.message()
    assert content.endswith(b"\r\n\r\nchanged\r\n")
    assert b"X-MailRelay-To-Remote: new@place\r\n" in envelope


def test_lines_behind_the_end_of_an_envelope_stay(filtering: Acting) -> None:
    filtering.acts('printf "X-MailRelay-Foo: 1\\r\\n" >>"$2"')
    assert filtering.relay.send(BODY) == PROCESSED
    assert filtering.relay.message()[1].endswith(b"X-MailRelay-End: 1\r\nX-MailRelay-Foo: 1\r\n")


def test_a_client_that_goes_takes_the_filter_along(filtering: Acting) -> None:
    relay = filtering.relay
    filtering.acts('echo $$ >"$D/pid.x"; mv "$D/pid.x" "$D/pid"; exec sleep 50')
    pid = filtering.folder / "pid"
    pid.unlink(missing_ok=True)
    with relay.begun("DATA") as client:
        client.send_bytes(BODY)
        until(lambda: pid.exists() or "timed out" in relay.said(), seconds=30, what="the filter running")
    until(lambda: relay.names() == [], seconds=30, what="no file")
    process = Path("/proc", pid.read_text().strip())
    until(lambda: not process.exists(), seconds=30, what="the filter gone")


# Other kinds of filters: 17, 18.2, 18.4


@pytest.mark.parametrize(
    ("specification", "shown", "reply", "files"),
    [
        pytest.param("exit:0", "", PROCESSED, KEPT, id="exit:0"),
        pytest.param("exit:1", "", "452 rejected", GONE, id="exit:1"),
        pytest.param("exit:100", "", PROCESSED, KEPT, id="exit:100"),
        pytest.param("exit:0,exit:101,exit:5", "", "452 rejected", GONE, id="chain ends with a failure"),
        pytest.param("exit:100,exit:5", "", PROCESSED, KEPT, id="chain ends with the first that is not ok"),
        pytest.param("sleepms:1", "sleep", PROCESSED, KEPT, id="sleepms"),
        pytest.param("file:/no/such/filter", "filter", "452 rejected", GONE, id="no such program"),
        pytest.param("net:127.0.0.1:1", "127.0.0.1/1/ip", "452 failed", GONE, id="nobody listens"),
        pytest.param("spam:127.0.0.1:1", "127.0.0.1/1/ip", "452 rejected", GONE, id="no spamd"),
        pytest.param("spam-edit:127.0.0.1:1", "127.0.0.1/1/ip", "452 rejected", GONE, id="no spamd to edit"),
        pytest.param("split:", "", PROCESSED, KEPT, id="split: one domain"),
        pytest.param("deliver:", "", PROCESSED, KEPT, id="deliver: nobody local"),
        pytest.param("copy:", "", PROCESSED, KEPT, id="copy: no folder"),
        pytest.param("mx:", "", PROCESSED, KEPT, id="mx: no forward-to"),
    ],
)
def test_a_filter(relays: Relays, specification: str, shown: str, reply: str, files: list[str]) -> None:
    relay = relays(f"filter {specification}")
    assert relay.send(BODY) == reply
    assert relay.names() == files
    if specification == "exit:0":
        assert "filter [" not in relay.said()
    else:
        relay.logs(f"filter [{shown or specification}]: [emailrelay.")
    if specification.startswith("exit:") and reply != PROCESSED:
        last = specification.rpartition(",")[2]
        relay.logs(f"failed response=[rejected] reason=[{last}]")
        relay.logs(f"rejected by filter: [{last}]")


BEHIND = {  # what comes with the content waits for the filter, and then finds the state Idle
    "EHLO y": "250-test.local says hello",
    "HELO y": "250 hello",
    "MAIL FROM:<s@t>": "250 sender <s@t> OK",
    "RCPT TO:<s@t>": SEQUENCE,
    "DATA": SEQUENCE,
    "BDAT 0 LAST": SEQUENCE,
    "RSET": "250 state reset",
    "VRFY s@t": "252 cannot verify but will accept: s@t",
    "AUTH PLAIN": "502 command not implemented",
    "STARTTLS": "500 command unrecognized",
    "NOOP": "250 noop",
    "QUIT": BYE,
}


@pytest.mark.parametrize("content", [b"DATA\r\nabc\r\n.\r\n", b"BDAT 5 LAST\r\nabc\r\n"], ids=["DATA", "BDAT"])
@pytest.mark.parametrize("command", BEHIND)
def test_commands_behind_the_content_wait_for_the_filter(relays: Relays, content: bytes, command: str) -> None:
    relay = relays("filter sleepms:20", "server-smtp-config chunking")
    with relay.begun() as client:
        client.send_bytes(content + command.encode() + b"\r\n")
        if content.startswith(b"DATA"):
            assert client.reply().startswith("354 ")
        assert client.reply() == PROCESSED
        assert client.reply().split("\r\n")[0] == BEHIND[command]
    assert relay.content() == b"abc\r\n"


# "Rescan": 17, message-store.md 11

ANOTHER = (
    'M=$(dirname "$1")/made; cp "$1" "$M.content"; '
    'sed s/you@there/made@there/ "$2" >"$M.envelope.x" && mv "$M.envelope.x" "$M.envelope"; '
)


@pytest.mark.parametrize(
    ("act", "reply", "recipients"),
    [
        pytest.param("exit 102", PROCESSED, ["you@there"], id="102"),
        pytest.param("exit 103", PROCESSED, ["you@there"], id="103"),
        pytest.param("exit 104", "452 rejected", [], id="104, nothing is there"),
        pytest.param(f"{ANOTHER} exit 103", PROCESSED, ["made@there", "you@there"], id="103 with a message of its own"),
        pytest.param(f"{ANOTHER} exit 104", "452 rejected", ["made@there"], id="104 with a message of its own"),
    ],
)
def test_a_filter_can_have_mail_forwarded(
    relays: Relays, stages: dict[str, Path], act: str, reply: str, recipients: list[str]
) -> None:
    hop, script = relays(), stages["filter"]
    filtering = Acting(relays("user root", f"filter {script}", f"forward-to 127.0.0.1:{hop.port}"), script.parent)
    filtering.acts(act)
    assert filtering.relay.send(BODY) == reply
    filtering.relay.logs("forwarding: [rescan]\n")
    filtering.relay.logs("forwarding: no more messages to send" if recipients else "forwarding: no messages to send")
    told = b"".join(file.read_bytes() for file in hop.spool.glob("*.envelope"))
    assert sorted(re.findall(rb"To-Remote: (.*)\r\n", told)) == [each.encode() for each in recipients]
    assert filtering.relay.names() == GONE


def test_a_message_id_is_added_above_all(relays: Relays) -> None:
    relay = relays("filter msgid:")
    assert relay.send(BODY) == PROCESSED
    first, second, _ = relay.message()[0].split(b"\r\n", 2)
    assert first.startswith(b"Message-ID: <")
    assert first.endswith(b"@test.local>")
    assert second.startswith(b"Received: ")
    relay.fresh()
    assert relay.send(b"message-id: <1@x>\r\n" + BODY) == PROCESSED
    assert relay.content() == b"message-id: <1@x>\r\n" + BODY.removesuffix(b".\r\n")


@pytest.mark.parametrize(
    ("answer", "reply", "said"),
    [
        pytest.param(b"ok\n", PROCESSED, "ok response=[]", id="ok"),
        pytest.param(b"ok and more\r\n", PROCESSED, "ok response=[]", id="ok as a prefix"),
        pytest.param(b"nope\n", "452 nope", "rejected by filter: [nope]", id="text"),
        pytest.param(b"550 nope\tscore 9\n", "550 nope", "rejected by filter: [score 9]", id="code, text, reason"),
        pytest.param(b"550 nope\r\nmore\n", "550 nope", "rejected by filter: [", id="first line only"),
        pytest.param(b"Ok\n", "452 Ok", "rejected by filter: [Ok]", id="upper case"),
        pytest.param(b"\n", "452 failed", "rejected by filter: [", id="21.9 empty"),
        pytest.param(None, "452 failed", "rejected by filter: [", id="disconnect"),
        pytest.param(b"", "452 failed", "response timeout: no response after 1s", id="silence"),
    ],
)
def test_a_filter_service(relays: Relays, service: LineService, answer: bytes | None, reply: str, said: str) -> None:
    relay = relays(f"filter net:{service.address}", "filter-timeout 1")
    service.answer = answer
    asked = len(service.questions)
    assert relay.send(BODY) == reply
    relay.logs(said)
    (question,) = service.questions[asked:]
    assert question.startswith(str(relay.spool).encode() + b"/emailrelay.")
    assert question.endswith(b".content\n")
    assert relay.names() == (KEPT if reply == PROCESSED else GONE)


# Verifier programs: 16.1


@pytest.mark.parametrize(
    ("act", "reply", "line"),
    [
        pytest.param("printf 'Full Name\\nmbox\\n'", "250 recipient <you@there>  OK", "To-Local: mbox", id="local"),
        pytest.param(
            "printf '\\nnew@place\\n'; exit 1", "250 recipient <you@there> OK", "To-Remote: new@place", id="1"
        ),
        pytest.param(
            "printf 'x\\nnew@place'; exit 1", "250 recipient <you@there> OK", "To-Remote: new@place", id="1 b"
        ),
        pytest.param("echo only", "550 only", "", id="0 with one line"),
        pytest.param("exit 1", "550 mailbox unavailable", "", id="1 without output"),
        pytest.param("exit 2", "550 mailbox unavailable", "", id="2"),
        pytest.param("printf 'go away\\nbad mood\\n'; exit 2", "550 go away", "", id="2 with text"),
        pytest.param("echo later; exit 3", "450 later", "", id="3"),
        pytest.param("exit 101", "550 mailbox unavailable", "", id="101"),
        pytest.param("kill -9 $$", "550 mailbox unavailable", "", id="killed"),
        pytest.param("exec sleep 50", "450 timeout", "", id="timeout"),
    ],
)
def test_a_verifier_program(judging: Acting, act: str, reply: str, line: str) -> None:
    judging.acts(act)
    with judging.relay.hello() as client:
        client.say("MAIL FROM:<me@here>")
        assert client.say("RCPT TO:<you@there>") == reply
        assert client.say("DATA")[:3] == ("354" if line else "554")
        if line:
            assert client.say(".") == PROCESSED
            assert f"ToCount: 1\r\nX-MailRelay-{line}\r\n".encode() in judging.relay.message()[1]
    if not line:
        judging.relay.logs('warning: rejecting recipient "you@there": ' + reply[4:])
    judging.relay.logs("address verifier: executing [")


def test_a_verifier_is_called_with_six_fields(judging: Acting) -> None:
    judging.acts('printf "[%s]" "$#" "$@" >"$D/seen"; printf "\\nx@y\\n"; exit 1')
    with judging.relay.hello() as client:
        client.say("MAIL FROM:<me@here>")
        client.say("RCPT TO:<a;b $(x)@b\u00fccher.com>")
        address = client.address
        assert judging.seen() == f"[6][a;b $(x)@xn--bcher-kva.com][me@here][{address}][test.local][none][]"
        client.say("VRFY bob")
        assert judging.seen() == f"[6][bob][][{address}][test.local][none][]"


def test_a_verifier_that_says_abort_cuts_the_connection(judging: Acting) -> None:
    judging.acts("exit 100")
    with judging.relay.hello() as client:
        client.say("MAIL FROM:<me@here>")
        client.send("RCPT TO:<you@there>")
        assert client.rest() == ""
    judging.relay.logs("smtp connection closed: ")


@pytest.mark.parametrize(
    ("act", "reply"),
    [
        pytest.param("printf 'Full Name\\nmbox\\n'", "250 Full Name", id="local"),
        pytest.param("printf '\\nmbox\\n'", "250 ", id="local without a name"),
        pytest.param("printf '\\nx@y\\n'; exit 1", "252 cannot verify but will accept: bob", id="remote"),
        pytest.param("echo gone; exit 2", "550 gone", id="invalid"),
        pytest.param("echo later; exit 3", "450 later", id="temporary"),
    ],
)
def test_vrfy_with_a_verifier(judging: Acting, act: str, reply: str) -> None:
    judging.acts(act)
    with judging.relay.hello() as client:
        assert client.say("VRFY bob") == reply


# Verifier services and the built-in ones: 15, 16.2, 16.3


@pytest.mark.parametrize(
    ("answer", "reply"),
    [
        pytest.param(b"0|mbox|Full Name\n", "250 recipient <Bob@Here>  OK", id="local"),
        pytest.param(b"0|mbox|Full|more\n", "250 recipient <Bob@Here>  OK", id="local with more fields"),
        pytest.param(b"1|robert@here\r\n", "250 recipient <Bob@Here> OK", id="remote"),
        pytest.param(b"1|\n", "250 recipient <Bob@Here> OK", id="remote unchanged"),
        pytest.param(b"2|gone|moved away\n", "550 gone", id="rejected"),
        pytest.param(b"3|later\n", "450 later", id="later"),
        pytest.param(b"0|mbox\n", "550 mailbox unavailable", id="too few fields"),
        pytest.param(b"\n", "550 mailbox unavailable", id="empty"),
        pytest.param(b"x|y\n", "550 mailbox unavailable", id="anything else"),
        pytest.param(None, "450 cannot verify", id="disconnect"),
        pytest.param(b"", "450 cannot verify", id="silence"),
    ],
)
def test_a_verifier_service(relays: Relays, service: LineService, answer: bytes | None, reply: str) -> None:
    relay = relays(f"address-verifier net:{service.address}", "filter-timeout 1")
    service.answer = answer
    asked = len(service.questions)
    with relay.hello() as client:
        client.say("MAIL FROM:<me@here>")
        assert client.say("RCPT TO:<Bob@Here>") == reply
        assert service.questions[asked:] == [f"Bob@Here|me@here|{client.address}|test.local|none|\n".encode()]
    relay.logs("verification request: [Bob@Here")


def test_a_verifier_service_keeps_its_connection_for_a_transaction(relays: Relays, service: LineService) -> None:
    relay = relays(f"address-verifier net:{service.address}", "filter-timeout 1")
    service.answer = b"1|\n"
    before = service.connections
    with relay.hello() as client:
        for _ in range(2):
            client.say("MAIL FROM:<me@here>")
            client.say("RCPT TO:<a@b>")
            client.say("RCPT TO:<c@d>")
            client.say("RSET")
    assert service.connections == before + 2


def test_a_bar_in_an_address_shifts_no_field(relays: Relays, service: LineService) -> None:
    relay = relays(f"address-verifier net:{service.address}", "filter-timeout 1")
    service.answer = b"1|\n"
    asked = len(service.questions)
    with relay.hello() as client:
        client.say("MAIL FROM:<me@here>")
        assert client.say("RCPT TO:<a|b@c>")[:3] == "550"
    assert service.questions[asked:] == []


@pytest.mark.parametrize(
    ("parameters", "recipient", "reply"),
    [
        pytest.param("", "postmaster", "250 recipient <postmaster>  OK", id="postmaster"),
        pytest.param("remote", "postmaster", "250 recipient <postmaster>  OK", id="postmaster with remote"),
        pytest.param("", "PostMaster@test.local", "250 recipient <PostMaster@test.local>  OK", id="21.17 postmaster"),
        pytest.param("", "nosuchuser@test.local", "550 rejected", id="no account"),
        pytest.param("", "root@test.local", "550 rejected", id="uid out of range"),
        pytest.param("0", "root@test.local", "250 recipient <root@test.local>  OK", id="uid in range"),
        pytest.param("0-10", "ROOT@TEST.local", "250 recipient <ROOT@TEST.local>  OK", id="any case"),
        pytest.param("0;remote", "root@test.local", "250 recipient <root@test.local> OK", id="remote"),
        pytest.param("0;r", "root@test.local", "250 recipient <root@test.local> OK", id="abbreviated"),
        pytest.param("0", "root@other", "550 rejected", id="other domain"),
        pytest.param("0;check", "root@other", "250 recipient <root@other> OK", id="check"),
    ],
)
def test_system_accounts(relays: Relays, parameters: str, recipient: str, reply: str) -> None:
    with relays(f"address-verifier account:{parameters}").hello() as client:
        client.say("MAIL FROM:<me@here>")
        assert client.say(f"RCPT TO:<{recipient}>") == reply


def test_exit_accepts_everybody(relays: Relays) -> None:
    relay = relays("address-verifier exit:0")
    assert relay.send(BODY) == PROCESSED
    assert b"To-Remote: you@there\r\n" in relay.message()[1]


# Mailboxes: 18.5 to 18.7, message-store.md 9


def test_delivery_into_mailboxes(relays: Relays, service: LineService) -> None:
    relay = relays(f"address-verifier net:{service.address}", "filter deliver:", "filter-timeout 5")
    with relay.hello() as client:
        client.say("MAIL FROM:<me@here>")
        for answer, address in ((b"1|\n", "ext@remote"), (b"0|alice|A\n", "a@here"), (b"0|bob|B\n", "b@here")):
            service.answer = answer
            assert client.say(f"RCPT TO:<{address}>").startswith("250 ")
        client.say("DATA")
        assert client.say("x\r\n.") == PROCESSED
    (envelope,) = relay.spool.glob("*.envelope")
    told = envelope.read_bytes()
    assert b"ToCount: 3\r\nX-MailRelay-To-Local: alice\r\nX-MailRelay-To-Local: bob\r\n" in told
    assert b"To-Local: bob\r\nX-MailRelay-To-Remote: ext@remote\r\n" in told
    for name in ("alice", "bob"):
        copy = relay.spool / name / envelope.name
        assert copy.read_bytes() == told
        assert copy.with_suffix(".content").read_bytes() == envelope.with_suffix(".content").read_bytes()
        relay.logs(f"delivery: recipient [{name}]: delivery to mailbox [{name}]")


def test_splitting_by_domain(relays: Relays) -> None:
    relay = relays("filter split:")
    lines = ("MAIL FROM:<me@here>", "RCPT TO:<a@Two>", "RCPT TO:<b@one>", "RCPT TO:<c@two>")
    assert relay.send(BODY, *lines) == PROCESSED
    envelopes = [file.read_bytes() for file in relay.spool.glob("*.envelope")]
    assert len(envelopes) == 2
    found = {
        next(line for line in text.split(b"\r\n") if b"ForwardTo:" in line).split(b": ")[1]: text for text in envelopes
    }
    assert set(found) == {b"one", b"Two"}
    assert b"ToCount: 2\r\nX-MailRelay-To-Remote: a@Two\r\nX-MailRelay-To-Remote: c@two\r\n" in found[b"Two"]
    assert b"ToCount: 1\r\nX-MailRelay-To-Remote: b@one\r\n" in found[b"one"]
    for text in envelopes:
        assert b"X-MailRelay-End: 1\r\nX-MailRelay-SplitGroupCount: 2\r\n" in text
        assert text.count(b"X-MailRelay-SplitGroup: emailrelay.") == 2
