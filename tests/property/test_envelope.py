"""Envelopes and their history survive every round trip, and no octets make the reader misbehave."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.errors import EnvelopeCorrupt
from engine.link import Failure
from engine.spool import history, xtext
from engine.spool.envelope import BodyType, Envelope, decode, encode


def text_of(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


octets = st.binary(max_size=40).map(text_of)
plain = st.binary(max_size=40).map(lambda data: text_of(bytes(c for c in data if c >= 32 and c != 127).strip(b" ")))
filled = plain.filter(bool)
encoded = octets.map(xtext.encode) | st.sampled_from(["<>", "", "+"])
certificate = st.lists(plain, max_size=4).map(lambda lines: "\n".join(lines).strip(" \t\n"))
trailing = st.binary(max_size=40).map(lambda data: text_of(data.replace(b"\n", b"").rstrip(b" \t\r")))

envelopes = st.builds(
    Envelope,
    content=st.sampled_from(BodyType),
    reverse_path=plain,
    local=st.lists(filled, max_size=3).map(tuple),
    remote=st.lists(filled, max_size=4).map(tuple),
    authentication=octets,
    client=plain,
    client_certificate=certificate,
    mail_from_auth_in=encoded,
    mail_from_auth_out=encoded,
    forward_to=encoded,
    forward_to_address=plain,
    client_account_selector=plain,
    utf8_mailbox_names=st.booleans(),
    trailing=st.lists(trailing, max_size=4).map(tuple),
)


@given(envelopes)
def test_what_is_written_is_read_back(envelope: Envelope) -> None:
    assert decode(encode(envelope)) == envelope


@given(envelopes)
def test_lf_line_ends_make_no_difference(envelope: Envelope) -> None:
    assert decode(encode(envelope).replace(b"\r\n", b"\n")) == envelope


@given(envelopes)
def test_every_line_of_the_file_is_one_that_was_meant(envelope: Envelope) -> None:
    lines = encode(envelope).split(b"\n")
    head = 14 + len(envelope.local) + len(envelope.remote)
    folded = envelope.client_certificate.count("\n")
    assert lines[-1] == b""
    assert all(line.endswith(b"\r") for line in lines[:-1])
    assert len(lines) - 1 == head + folded + len(envelope.trailing)


@given(st.binary(max_size=400))
def test_arbitrary_octets_are_an_envelope_or_corrupt(data: bytes) -> None:
    try:
        envelope = decode(data)
    except EnvelopeCorrupt:
        return
    assert decode(encode(envelope)) == envelope


@given(envelopes, st.data())
def test_a_damaged_envelope_is_corrupt_or_still_writable(envelope: Envelope, data: st.DataObject) -> None:
    octets_of = bytearray(encode(envelope))
    for _ in range(data.draw(st.integers(1, 4))):
        octets_of[data.draw(st.integers(0, len(octets_of) - 1))] = data.draw(st.integers(0, 255))
    try:
        read = decode(bytes(octets_of))
    except EnvelopeCorrupt:
        return
    again = decode(encode(read))
    assert decode(encode(again)) == again
    assert (again.reverse_path, again.local, again.remote) == (read.reverse_path, read.local, read.remote)


@given(envelopes, st.text(max_size=300), st.integers(0, 599))
def test_a_reason_adds_two_lines_whatever_it_says(envelope: Envelope, reason: str, code: int) -> None:
    changed = decode(encode(history.with_failure(envelope, reason, code)))
    assert len(changed.trailing) == len(envelope.trailing) + 2
    last = history.failures(changed)[-1]
    assert last.code == code
    assert all(line.isascii() and line.isprintable() for line in changed.trailing[-2:])


@given(envelopes, st.lists(st.tuples(st.integers(0, 2**33), st.integers(0, 599), st.text("abc \n\u00fc", max_size=9))))
def test_attempts_are_remembered_in_order(envelope: Envelope, told: list[tuple[int, int, str]]) -> None:
    before = history.failures(envelope)
    started = history.attempts(envelope)
    for time, code, reason in told:
        envelope = history.with_attempt(envelope, time=time, code=code, reason=reason, next_attempt=time + 60)
    expected = tuple(Failure(reason=reason.strip(" "), code=code, time=time) for time, code, reason in told)
    assert history.failures(decode(encode(envelope))) == before + expected
    assert history.attempts(envelope) == started + len(told)
