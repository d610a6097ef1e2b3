"""The envelope codec (spec message-store.md 3)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.errors import EnvelopeCorrupt
from engine.spool.envelope import LARGEST, BodyType, Envelope, decode, encode

EXAMPLE = b"".join(
    b"X-MailRelay-%b\r\n" % line
    for line in (
        b"Format: #2821.8",
        b"Content: 8bit",
        b"From: me@here",
        b"ToCount: 3",
        b"To-Local: alice",
        b"To-Remote: bob@there",
        b"To-Remote: carol@xn--bcher-kva.com",
        b"Authentication: alice",
        b"Client: 127.0.0.1",
        b"ClientCertificate: ",
        b"MailFromAuthIn: ",
        b"MailFromAuthOut: ",
        b"ForwardTo: ",
        b"ForwardToAddress: ",
        b"ClientAccountSelector: ",
        b"Utf8MailboxNames: 0",
        b"End: 1",
    )
)

ENVELOPE = Envelope(
    content=BodyType.EIGHT_BIT,
    reverse_path="me@here",
    local=("alice",),
    remote=("bob@there", "carol@xn--bcher-kva.com"),
    authentication="alice",
    client="127.0.0.1",
)


def lf(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


def without(data: bytes, *names: str) -> bytes:
    lines = data.split(b"\r\n")
    return b"\r\n".join(
        line for line in lines if not line.startswith(tuple(f"X-MailRelay-{n}:".encode() for n in names))
    )


def test_the_example_of_the_specification_is_written_byte_for_byte() -> None:
    assert encode(ENVELOPE) == EXAMPLE


def test_the_example_of_the_specification_is_read() -> None:
    assert decode(EXAMPLE) == ENVELOPE


def test_lines_may_end_in_lf_only() -> None:
    assert decode(lf(EXAMPLE)) == ENVELOPE


def test_what_was_read_with_lf_is_written_with_crlf() -> None:
    assert encode(decode(lf(EXAMPLE + b"X-MailRelay-Foo: 1\r\n"))) == EXAMPLE + b"X-MailRelay-Foo: 1\r\n"


@pytest.mark.parametrize(
    ("version", "dropped"),
    [
        ("7", ("ClientAccountSelector",)),
        ("6", ("ClientAccountSelector", "Utf8MailboxNames")),
        ("5", ("ClientAccountSelector", "Utf8MailboxNames", "ForwardTo", "ForwardToAddress")),
        (
            "3",
            (
                "ClientAccountSelector",
                "Utf8MailboxNames",
                "ForwardTo",
                "ForwardToAddress",
                "MailFromAuthIn",
                "MailFromAuthOut",
                "ClientCertificate",
            ),
        ),
    ],
)
def test_older_formats_are_read_and_rewritten_as_format_8(version: str, dropped: tuple[str, ...]) -> None:
    old = without(EXAMPLE, *dropped).replace(b"#2821.8", f"#2821.{version}".encode())
    assert decode(old) == ENVELOPE
    assert encode(decode(old)) == EXAMPLE


def test_format_4_has_a_client_name_that_is_dropped() -> None:
    newer = ("MailFromAuthIn", "MailFromAuthOut", "ForwardTo", "ForwardToAddress", "ClientAccountSelector")
    old = without(EXAMPLE, *newer, "Utf8MailboxNames").replace(b"#2821.8", b"#2821.4")
    certificate = b"X-MailRelay-ClientCertificate:"
    old = old.replace(certificate, b"X-MailRelay-ClientName: host+2Bx\r\n" + certificate)
    assert decode(old) == ENVELOPE


def test_a_format_may_not_leave_out_its_fields() -> None:
    with pytest.raises(EnvelopeCorrupt, match='expected "X-MailRelay-ClientAccountSelector:"'):
        decode(without(EXAMPLE, "ClientAccountSelector"))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (b"#2821.8", b"#2821.2", "unknown format id: #2821.2"),
        (b"X-MailRelay-Format", b"x-mailrelay-format", 'expected "X-MailRelay-Format:"'),
        (b"ToCount: 3", b"ToCount: 4", "bad 'to' line"),
        (b"ToCount: 3", b"ToCount: 2", 'expected "X-MailRelay-Authentication:"'),
        (b"ToCount: 3", b"ToCount: three", "string conversion error"),
        (b"ToCount: 3", b"ToCount: -3", "string conversion error"),
        (b"ToCount: 3", b"ToCount: 9999999999", "string conversion error"),
        (b"ToCount: 3", b"ToCount: ", "string conversion error"),
        (b"To-Local: alice", b"To-Local:alice", "bad 'to' line"),
        (b"To-Local: alice", b"To-Other: alice", "bad 'to' line"),
        (b"To-Local: alice", b"To-Local:  ", "bad 'to' line"),
        (b"Client: 127", b"Client:127", 'expected "X-MailRelay-Client:"'),
        (b"X-MailRelay-End: 1\r\n", b"", "no end line"),
        (b"X-MailRelay-End: 1\r\n", b"X-MailRelay-End: 1", "no end line"),
        (b"AuthIn: ", b"AuthIn: a+0g", "invalid mail-from-auth-in encoding"),
        (b"AuthOut: ", b"AuthOut: \xc3\xbc", "invalid mail-from-auth-out encoding"),
        (b"From: me@here", b"From: me\0@here", "control character"),
        (b"From: me@here", b"From: me\x7f@here", "control character"),
        (b"From: me@here", b"From: me\r@here", "control character"),
        (b"To-Remote: bob@there", b"To-Remote: bob\x1b@there", "bad 'to' line"),
        (b"ClientCertificate: ", b"ClientCertificate: a\0b", "control character"),
    ],
)
def test_damage_is_named(old: bytes, new: bytes, message: str) -> None:
    assert old in EXAMPLE
    with pytest.raises(EnvelopeCorrupt, match=message.replace("(", r"\(")):
        decode(EXAMPLE.replace(old, new))


@pytest.mark.parametrize("data", [b"", b"\n", b"\0" * 4096, b"garbage", b"X-MailRelay-Format: #2821.8"])
def test_empty_and_foreign_files_are_not_envelopes(data: bytes) -> None:
    with pytest.raises(EnvelopeCorrupt, match='expected "X-MailRelay-Format:"'):
        decode(data)


def test_every_cut_of_an_envelope_is_noticed() -> None:
    for length in range(len(EXAMPLE) - 1):
        with pytest.raises(EnvelopeCorrupt):
            decode(EXAMPLE[:length])


def test_an_envelope_cut_after_its_end_line_is_whole() -> None:
    assert decode(EXAMPLE + b"X-MailRelay-Rea") == replace(ENVELOPE, trailing=("X-MailRelay-Rea",))


def test_an_oversized_file_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(EnvelopeCorrupt, match="the limit is"):
        decode(b" " * (LARGEST + 1))


@pytest.mark.parametrize(
    "field", ["From", "ForwardTo", "ForwardToAddress", "ClientAccountSelector", "Client", "Authentication"]
)
def test_a_folded_value_cannot_smuggle_a_line(field: str) -> None:
    data = EXAMPLE.replace(f"X-MailRelay-{field}: ".encode(), f"X-MailRelay-{field}: x\r\n y".encode())
    with pytest.raises(EnvelopeCorrupt, match="expected"):
        decode(data)


def test_a_certificate_is_folded_and_unfolded() -> None:
    envelope = replace(ENVELOPE, client_certificate="-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----")
    data = encode(envelope)
    assert b"ClientCertificate: -----BEGIN CERTIFICATE-----\r\n MIIB\r\n -----END CERTIFICATE-----\r\nX-" in data
    assert decode(data) == envelope
    assert decode(lf(data)) == envelope


def test_a_certificate_may_arrive_with_crlf_and_a_final_line_end() -> None:
    envelope = replace(ENVELOPE, client_certificate="A\r\nB\r\n")
    assert decode(encode(envelope)).client_certificate == "A\nB"


def test_a_name_without_a_space_is_an_empty_value() -> None:
    assert decode(EXAMPLE.replace(b"Authentication: alice", b"Authentication:")).authentication == ""


def test_values_are_trimmed_of_blanks() -> None:
    assert (
        decode(EXAMPLE.replace(b"From: me@here", b"From:   me@here \t".replace(b"\t", b" "))).reverse_path == "me@here"
    )


def test_local_and_remote_recipients_may_be_mixed_and_keep_their_order() -> None:
    data = EXAMPLE.replace(
        b"To-Local: alice\r\nX-MailRelay-To-Remote: bob@there", b"To-Remote: bob@there\r\nX-MailRelay-To-Local: alice"
    )
    assert data != EXAMPLE
    assert decode(data) == ENVELOPE


def test_an_unknown_content_type_reads_as_unknown() -> None:
    assert decode(EXAMPLE.replace(b"8bit", b"9bit")).content is BodyType.UNKNOWN


def test_only_the_digit_one_means_utf8_mailbox_names() -> None:
    assert decode(EXAMPLE.replace(b"Names: 0", b"Names: 1")).utf8_mailbox_names
    assert not decode(EXAMPLE.replace(b"Names: 0", b"Names: yes")).utf8_mailbox_names


def test_octets_that_are_no_utf8_survive() -> None:
    data = EXAMPLE.replace(b"From: me@here", b"From: m\xe9@h\xc3\xa9re")
    assert encode(decode(data)) == data


def test_authentication_is_xtext() -> None:
    data = encode(replace(ENVELOPE, authentication="a b+c=\n\u00fc"))
    assert b"Authentication: a+20b+2Bc+3D+0A+C3+BC\r\n" in data
    assert decode(data).authentication == "a b+c=\n\u00fc"


@pytest.mark.parametrize(
    ("given", "written"), [("<>", "<>"), ("", ""), ("+", "+"), ("a+2fb", "a/b"), ("a=b", "a+3Db"), ("a b", "a+20b")]
)
def test_auth_values_are_normalised_when_written(given: str, written: str) -> None:
    again = decode(encode(replace(ENVELOPE, mail_from_auth_in=given, mail_from_auth_out=given, forward_to=given)))
    assert (again.mail_from_auth_in, again.mail_from_auth_out, again.forward_to) == (written,) * 3


def test_trailing_lines_are_kept_right_trimmed_and_end_in_crlf() -> None:
    data = EXAMPLE + b"X-MailRelay-Foo: 1  \nanything\r\n\r\nlast"
    envelope = decode(data)
    assert envelope.trailing == ("X-MailRelay-Foo: 1", "anything", "", "last")
    assert encode(envelope) == EXAMPLE + b"X-MailRelay-Foo: 1\r\nanything\r\n\r\nlast\r\n"


def test_the_rest_of_the_end_line_is_ignored() -> None:
    assert decode(EXAMPLE.replace(b"End: 1", b"EndOfFile whatever")) == ENVELOPE


@pytest.mark.parametrize(
    "envelope",
    [
        replace(ENVELOPE, reverse_path="a\r\nX-MailRelay-ToCount: 0"),
        replace(ENVELOPE, reverse_path="a\tb"),
        replace(ENVELOPE, remote=("a\nb",)),
        replace(ENVELOPE, remote=("",)),
        replace(ENVELOPE, remote=(" a@b",)),
        replace(ENVELOPE, client="1\0"),
        replace(ENVELOPE, forward_to_address="h:1\n"),
        replace(ENVELOPE, client_account_selector="\r"),
        replace(ENVELOPE, client_certificate="a\0"),
        replace(ENVELOPE, trailing=("a\nb",)),
    ],
)
def test_values_that_would_add_or_change_lines_are_not_written(envelope: Envelope) -> None:
    with pytest.raises(EnvelopeCorrupt):
        encode(envelope)


def test_unicode_line_separators_add_no_line() -> None:
    envelope = replace(ENVELOPE, reverse_path="a\u2028b\u0085c@d", trailing=("X-MailRelay-Foo: a\u2028b\u0085c",))
    assert decode(encode(envelope)) == envelope
