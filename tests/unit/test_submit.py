"""``emailrelay-submit`` (spec message-store.md 10), run in this process on a real folder."""

from __future__ import annotations

import base64
import io
import os
import re
import stat
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.spool.envelope import Envelope, decode
from engine.submit.program import main

DATE = rb"Date: (Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One message in the folder."""

    content: bytes
    envelope: Envelope


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What a run came to."""

    code: int
    out: str
    err: str
    messages: tuple[Stored, ...]


Submit = Callable[..., Done]


@pytest.fixture
def submit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Submit:
    spool = tmp_path / "spool"
    spool.mkdir()

    def run(*arguments: str, text: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "argv", ["emailrelay-submit"])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
        code = main(["-s", str(spool), *arguments])
        out, err = capsys.readouterr()
        return Done(code=code, out=out, err=err, messages=stored(spool))

    return run


def stored(spool: Path) -> tuple[Stored, ...]:
    files = sorted(spool.glob("*.content"), key=lambda file: int(file.name.split(".")[3]))
    return tuple(
        Stored(content=file.read_bytes(), envelope=decode(file.with_suffix(".envelope").read_bytes()))
        for file in files
        if file.with_suffix(".envelope").exists()
    )


def coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def only(done: Done) -> Stored:
    assert (done.code, done.err) == (0, "")
    (message,) = done.messages
    return message


def test_a_message_becomes_a_content_and_an_envelope(submit: Submit) -> None:
    message = only(submit("--from", "me@x", "a@b", "c@d", text=b"Subject: hi\n\nbody\r\n.\nend"))
    assert message.content == b"Subject: hi\r\n\r\nbody\r\n.\r\nend\r\n"
    assert message.envelope == Envelope(reverse_path="me@x", remote=("a@b", "c@d"), client="127.0.0.1")


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        ((), r"\Z"),
        (("-n",), r"emailrelay\.\d+\.\d+\.1\.content\n\Z"),
        (("-v",), r"/.*/emailrelay\.\d+\.\d+\.1\.content\n\Z"),
    ],
    ids=["silent", "-n", "-v"],
)
def test_the_name_of_the_new_file_is_shown_when_asked_for(submit: Submit, arguments: Sequence[str], shown: str) -> None:
    done = submit(*arguments, "a@b", text=b"\nx\n")
    assert done.code == 0
    assert re.match(shown, done.out)


@pytest.mark.parametrize(
    ("header", "sender"),
    [
        (b"From: a@x\n", "a@x"),
        (b"from : A <a@x>\n", "a@x"),
        (b"From: a@x, b@x\n", "a@x"),
        (b"From: a@x, b@x\nSender: s@x\n", "s@x"),
        (b"From: a@x\nSender: s@x\n", "a@x"),
        (b"Sender: s@x, t@x\n", "s@x"),
        (b"Subject: x\n", "anonymous"),
        (b"From:\n A (c)\n <a@x>\n", "a@x"),
    ],
)
def test_the_sender_comes_from_the_header(submit: Submit, header: bytes, sender: str) -> None:
    assert only(submit("r@x", text=header + b"\n")).envelope.reverse_path == sender


def test_the_recipients_come_from_to_cc_and_bcc_and_nobody_sees_the_last(submit: Submit) -> None:
    text = b"Bcc: z@x\nCc: c@x\nTo: A <a@x>, grp: m@x, n@x;\nTo: b@x\nSubject: s\n\n"
    message = only(submit(text=text))
    assert message.envelope.remote == ("a@x", "m@x", "n@x", "b@x", "c@x", "z@x")
    assert message.content == text.replace(b"Bcc: z@x\n", b"").replace(b"\n", b"\r\n")


def test_given_recipients_stand_and_the_header_is_left_alone(submit: Submit) -> None:
    message = only(submit("--to", "a@x,b@x", "--to=c@x", "\\d@x", text=b"To: t@x\nBcc: z@x\n\n"))
    assert message.envelope.remote == ("a@x", "b@x", "c@x", "d@x")
    assert message.content == b"To: t@x\r\nBcc: z@x\r\n\r\n"


def test_addresses_in_headers_may_be_international(submit: Submit) -> None:
    message = only(submit(text="From: Jörg <jörg@bücher.de>\nTo: a@bücher.de\n\n".encode()))
    assert message.envelope.reverse_path == "jörg@xn--bcher-kva.de"
    assert message.envelope.remote == ("a@xn--bcher-kva.de",)
    assert message.envelope.utf8_mailbox_names


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("a@b", ("a@b",)),
        ("<a@b>", ("a@b",)),
        ("Display Name <a@b>", ("a@b",)),
        ('"Name, with comma" <a@b>', ("a@b",)),
        ('"a b"@c', ('"a b"@c',)),
        ("a@b (a comment), (another) c@d", ("a@b", "c@d")),
        ("group: a@b, c@d;, e@f", ("a@b", "c@d", "e@f")),
        ("a@b,\n c@d", ("a@b", "c@d")),
        ("=?utf-8?q?J=C3=B6rg?= <a@b>", ("a@b",)),
        ("\u6f22\u5b57@b.example", ("\u6f22\u5b57@b.example",)),
    ],
)
def test_each_form_of_an_address_in_a_header_is_understood(
    submit: Submit, written: str, found: tuple[str, ...]
) -> None:
    assert only(submit(text=f"To: {written}\n\n".encode())).envelope.remote == found


def test_fields_are_added_on_top_in_their_order(submit: Submit) -> None:
    message = only(
        submit("-dtFI", "-f", "me@x", "a@b", "c@d", text=b"To: old@x\nSender: s@x\nX-Kept: 1\nFrom: f@x\n\nbody\n")
    )
    pattern = (
        rb"To: a@b,c@d\r\nFrom: me@x\r\nMessage-ID: <\d+\.\d+\.\d+@local>\r\n" + DATE + rb"X-Kept: 1\r\n\r\nbody\r\n"
    )
    assert re.fullmatch(pattern, message.content)


def test_a_date_and_a_message_id_that_are_there_stay(submit: Submit) -> None:
    text = b"date: x\r\nMessage-Id: <1@x>\r\n\r\n"
    assert only(submit("-d", "--content-message-id=y", "a@b", text=text)).content == text


def test_the_domain_of_the_message_id_can_be_given(submit: Submit) -> None:
    content = only(submit("--content-message-id=dom.example", "a@b", text=b"\n")).content
    assert re.fullmatch(rb"Message-ID: <\d+\.\d+\.\d+@dom\.example>\r\n\r\n", content)


def test_content_comes_from_the_command_line(submit: Submit) -> None:
    arguments = ["-dtFN", "--to=user@localhost", "--content", coded("Subject: help").rstrip("="), "--content="]
    content = only(submit(*arguments, f"--content={coded('error')}")).content
    pattern = rb"To: user@localhost\r\nFrom: anonymous:;\r\n" + DATE + rb"Subject: help\r\n\r\nerror\r\n"
    assert re.fullmatch(pattern, content)


@pytest.mark.parametrize(
    ("arguments", "text", "content"),
    [
        (("-C", coded("A: 1")), b"B: 2\n\nbody\n", b"A: 1\r\nB: 2\r\n\r\nbody\r\n"),
        (("-C", f"{coded('A: 1')},,{coded('x')}"), b"B: 2\n\nbody\n", b"A: 1\r\nB: 2\r\n\r\nx\r\nbody\r\n"),
        (("-C", coded("A: 1"), "-B"), b"B: 2\n\nbody\n", b"A: 1\r\n\r\nB: 2\r\n\r\nbody\r\n"),
        (("-C", coded("A: 1"), "-C="), b"", b"A: 1\r\n\r\n"),
        (("-B",), b"body", b"\r\nbody\r\n"),
        ((), b"A: 1", b"A: 1\r\n\r\n"),
        ((), b"", b"\r\n"),
        (("-C", coded("A: 1"), "-C", "x", "-C", coded("x")), b"", b"A: 1\r\n\r\nx\r\n"),
        (("-N",), b"A: 1\n\nignored\n", b"\r\n"),
    ],
)
def test_command_line_and_input_make_up_header_and_body(
    submit: Submit, arguments: Sequence[str], text: bytes, content: bytes
) -> None:
    assert only(submit(*arguments, "a@b", text=text)).content == content


def test_each_hidden_recipient_can_have_a_message_of_his_own(submit: Submit) -> None:
    text = b"From: me@x\nTo: a@b\nBcc: s1@s, Fred <s2@s>\nSubject: hi\n\nbody\n"
    done = submit("-n", "-b", text=text)
    assert done.code == 0
    assert [re.sub(r"\d+\.\d+", "P.T", line) for line in done.out.splitlines()] == [
        f"emailrelay.P.T.{number}.content" for number in (1, 2, 3)
    ]
    assert [message.envelope.remote for message in done.messages] == [("a@b",), ("s1@s",), ("s2@s",)]
    lines = [b"", b"bcc: s1@s\r\n", b'bcc: "Fred" <s2@s>\r\n']
    assert [message.content for message in done.messages] == [
        b"From: me@x\r\nTo: a@b\r\n" + line + b"Subject: hi\r\n\r\nbody\r\n" for line in lines
    ]


def test_one_hidden_recipient_needs_no_split(submit: Submit) -> None:
    message = only(submit("-b", text=b"To: a@b\nBcc: z@x\n\n"))
    assert message.envelope.remote == ("a@b", "z@x")
    assert message.content == b"To: a@b\r\n\r\n"


@pytest.mark.parametrize(
    ("arguments", "fields"),
    [
        (("-i",), {"mail_from_auth_in": "<>"}),
        (("--from-auth-in=a b",), {"mail_from_auth_in": "a+20b"}),
        (("--from-auth-out=",), {"mail_from_auth_out": "<>"}),
        (("--from-auth-out=me",), {"mail_from_auth_out": "me"}),
        (("-a", "alice"), {"authentication": "alice"}),
        (("-f", "<>"), {"reverse_path": ""}),
        (("-f", ""), {"reverse_path": "anonymous"}),
    ],
)
def test_options_that_go_into_the_envelope(submit: Submit, arguments: Sequence[str], fields: dict[str, str]) -> None:
    envelope = only(submit(*arguments, "a@b", text=b"\n")).envelope
    assert {name: getattr(envelope, name) for name in fields} == fields


def test_input_can_come_from_a_file(submit: Submit, tmp_path: Path) -> None:
    file = tmp_path / "message"
    file.write_bytes(b"A: 1\n\nfrom a file\n")
    assert only(submit("-x", str(file), "a@b", text=b"ignored")).content == b"A: 1\r\n\r\nfrom a file\r\n"


def test_copy_moves_the_envelope_into_the_mailboxes(submit: Submit, tmp_path: Path) -> None:
    spool = tmp_path / "spool"
    for name in ("alice", "bob", "postmaster", ".hidden"):
        (spool / name).mkdir()
    assert submit("--copy", "a@b", text=b"\nx\n").code == 0
    (content,) = spool.glob("*.content")
    envelopes = sorted(file.relative_to(spool).parts[0] for file in spool.rglob("*.envelope"))
    assert envelopes == ["alice", "bob", "postmaster"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in spool.rglob("*.envelope")} == {0o660}
    assert content.read_bytes() == b"\r\nx\r\n"


def test_copy_without_mailboxes_queues_the_message(submit: Submit) -> None:
    assert only(submit("-c", "a@b", text=b"\n")).envelope.remote == ("a@b",)


def test_files_are_for_the_group_whatever_the_umask(submit: Submit, tmp_path: Path) -> None:
    only(submit("a@b", text=b"\n"))
    modes = {stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "spool").iterdir()}
    assert modes == {0o660}


@pytest.mark.parametrize(
    ("arguments", "text", "complaint"),
    [
        (("-s", "/nosuch", "a@b"), b"", "invalid spool directory: /nosuch: no such file or directory"),
        ((), b"To: a@b, bob\n\n", "rfc-5322/6532 parsing error: invalid address-list: line 1"),
        ((), b"A: 1\nTo: a@[1.2.3.4]\n\n", "rfc-5322/6532 parsing error: invalid address-list: line 2"),
        ((), b"To: <@x,@y:a@b>\n\n", "rfc-5322/6532 parsing error: invalid address-list: line 1"),
        ((), b"To:\n\n", "rfc-5322/6532 parsing error: invalid address-list: line 1"),
        (("-f", "bad@", "a@b"), b"", "invalid sender address: [bad@]"),
        (("bad@",), b"", "invalid recipient address: [bad@]"),
        (("@bad",), b"", "invalid recipient address: [@bad]"),
        (("--to", "a@b,"), b"", "invalid recipient address: []"),
        (("a\x07@b",), b"", "invalid recipient address: [a\\x07@b]"),
        (("-f", "a@b\nc", "a@b"), b"", "invalid sender address: [a@b\\nc]"),
        (("-x", "/no/such/file", "a@b"), b"", "cannot open input file [/no/such/file]"),
        (("-C", "!!!!", "a@b"), b"", "base64 encoding error"),
        (("-t",), b"A: 1\n\n", "content-to option used but no envelope-to addresses have been defined"),
        ((), b"A: 1\n\n", "no recipients: name at least one, or write a To, Cc or Bcc header"),
        (("--badopt", "a@b"), b"", 'invalid option: "--badopt"'),
        (("--spool", "x", "a@b"), b"", 'invalid option: "--spool"'),
        (("-q", "a@b"), b"", 'invalid option: "-q"'),
        (("--from",), b"", 'no value supplied for the option "--from"'),
        (("--body=x", "a@b"), b"", 'the option "--body" takes no value'),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_left(
    submit: Submit, tmp_path: Path, arguments: Sequence[str], text: bytes, complaint: str
) -> None:
    done = submit(*arguments, text=text)
    assert done.code == 1
    assert done.err == f"emailrelay-submit: {complaint}\n"
    assert list((tmp_path / "spool").iterdir()) == []


def test_the_store_may_lie_beside_the_program(submit: Submit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert submit("-s", "@app/store", "a@b").err.startswith("emailrelay-submit: invalid spool directory: ")
    (tmp_path / "store").mkdir()
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "emailrelay-submit")])
    assert main(["-N", "-s", "@app/store", "a@b"]) == 0
    assert len(stored(tmp_path / "store")) == 1


def test_progress_is_told_on_standard_error_when_it_is_asked_for(submit: Submit) -> None:
    done = submit("--debug", "a@b", text=b"\n")
    assert (done.code, done.out) == (0, "")
    assert re.fullmatch(r"emailrelay-submit: submitted emailrelay\.\d+\.\d+\.1\n", done.err)


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no pseudo terminals")
def test_a_dot_ends_what_is_typed_at_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    near, far = os.openpty()
    with open(near, "wb", buffering=0) as keyboard, open(far, encoding="utf-8") as terminal:  # noqa: PTH123 - descriptors
        keyboard.write(b"Subject: typed\n\nbody\n..\n.\nnot this\n")
        monkeypatch.setattr(sys, "stdin", terminal)
        assert main(["-s", str(tmp_path), "a@b"]) == 0
    assert stored(tmp_path)[0].content == b"Subject: typed\r\n\r\nbody\r\n..\r\n"


def test_options_end_at_the_first_address(submit: Submit) -> None:
    message = only(submit("a@b", "-n", text=b"\n"))
    assert message.envelope.remote == ("a@b", "-n")


def test_help_and_version_go_to_stdout(submit: Submit) -> None:
    for arguments in (("--help",), ("-hv",)):
        done = submit(*arguments)
        assert (done.code, done.err) == (0, "")
        assert done.out.count("usage:") == 1
    assert "--bcc-split" in submit("-hv").out
    assert re.fullmatch(r"\d\S*\n", submit("-V").out)


def test_the_umask_of_the_caller_stays(submit: Submit) -> None:
    before = os.umask(0o027)
    try:
        only(submit("a@b", text=b"\n"))
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(before)
