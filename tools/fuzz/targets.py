"""What is fuzzed: one function for each parser, which fails when the parser does (spec reliability-security.md P16).

A target takes any octets. It may refuse them in the parser's own words; every other exception, a wait, and an
answer that depends on how the octets were cut is a finding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from html.parser import HTMLParser
from typing import Final

import dns.name
import dns.rdatatype

from emailrelay_gui.models.mail import read_header, read_mail
from emailrelay_gui.models.mail_html import clean_html
from engine.admin import records
from engine.admin.command import Verb
from engine.admin.core import AdminCore, AdminPolicy
from engine.admin.core import Close as AdminClose
from engine.admin.replies import EventReader, ReplyReader, StreamReader, status_sessions
from engine.config.files import ConfigDocument
from engine.config.parser import parse_file, resolve
from engine.discovery.autoconfig import AutoconfigError, parse_autoconfig
from engine.errors import AuthError, DnsError, EnvelopeCorrupt, PeerProtocolError, TokenError
from engine.filters.spamd import SpamdAnswer
from engine.filters.words import parse_answer, parse_output
from engine.forward.reply import BadReply, Reply
from engine.forward.reply import ReplyReader as HopReplyReader
from engine.mail.fields import parse_head, parse_message
from engine.net.dns import follow_aliases, summarise
from engine.net.dns_exchange import parsed
from engine.oauth.replies import Answer, read_device_code, read_tokens
from engine.oauth.requests import Form
from engine.sasl.credential import Secret
from engine.secrets.document import SecretsDocument
from engine.secrets.lines import Side
from engine.secrets.table import TableReader
from engine.spool import history
from engine.spool.envelope import decode, encode
from engine.verifiers.network import parse_answer as parse_verdict
from tests.support.pop_driver import FixedAccess as PopAccess
from tests.support.pop_driver import PopDriver
from tests.support.smtp_driver import POLICY, Driver, FixedAccess

Target = Callable[[bytes], None]

_MESSAGES: Final = [
    ("a.content", b"A: b\r\n\r\none\r\n.\r\ntwo\r\n"),
    ("b.content", b"\n.\n"),
    ("c.content", b"no header"),
]


def _pieces(data: bytes) -> Iterator[bytes]:
    """``data`` cut at places that depend on nothing but itself: one octet, two, three and so on."""
    at, size = 0, 1
    while at < len(data):
        yield data[at : at + size]
        at, size = at + size, size % 7 + 1


def smtp(data: bytes) -> None:
    """A session: the replies do not depend on the segmentation, and only content that was ended is stored."""

    def driver() -> Driver:
        policy = replace(POLICY, size_limit=60, recipient_limit=3, chunking=True, verifies=True)
        return Driver(policy, FixedAccess(clear=("PLAIN", "LOGIN")))

    whole, cut = driver(), driver()
    replies = whole.send(data)
    assert all(line[:3].isdigit() for line in replies.splitlines() if line), replies
    refused = any(line[0] in "45" for line in replies.splitlines())
    if b"STARTTLS" in data.upper() or (refused and (b"DATA" in data.upper() or b"BDAT" in data.upper())):
        return  # what belongs to the handshake, or to content that nobody wants, depends on when it comes
    assert "".join(map(cut.send, _pieces(data))) == replies
    assert cut.messages == whole.messages
    assert cut.closed == whole.closed


def pop3(data: bytes) -> None:
    """A session: the replies do not depend on the segmentation, and nothing goes without QUIT."""

    def driver() -> PopDriver:
        made = PopDriver(messages=_MESSAGES, access=PopAccess(clear=("PLAIN", "LOGIN")), vanished={3})
        made.greet()
        if data[:1] < b"\x80":
            made.sign_in()
        return made

    whole, cut = driver(), driver()
    replies = whole.send(data)
    if b"QUIT" not in data.upper():
        assert whole.deleted == []
    if b"STLS" in data.upper():
        return
    assert "".join(map(cut.send, _pieces(data))) == replies
    assert cut.deleted == whole.deleted
    assert cut.closed == whole.closed


def admin(data: bytes) -> None:
    """The admin server's side: output does not depend on the segmentation; without the token nothing is changed."""

    def talk(parts: Iterator[bytes]) -> tuple[bytes, list[Verb]]:
        core = AdminCore(AdminPolicy(pid=7, token=b"a-token-of-some-length"))
        output, verbs = b"", list[Verb]()
        for part in parts:
            core.receive(part)
            while True:
                action = core.next_action()
                output += core.take_output()
                if isinstance(action, AdminClose):
                    return output, verbs
                if action is None and core.unfinished:
                    continue
                if action is None:
                    break
                verbs.append(action.verb)
                if action.verb is Verb.LOG:
                    core.no_answer()
                elif action.verb is not Verb.NOTIFY:
                    core.answer("done")
        return output + core.take_output(), verbs

    output, verbs = talk(iter([data]))
    assert talk(_pieces(data)) == (output, verbs)
    if b"a-token-of-some-length" not in data:
        assert not {Verb.DELETE, Verb.TERMINATE, Verb.HOLD, Verb.RELEASE, Verb.FLUSH, Verb.FORWARD} & set(verbs)


def admin_link(data: bytes) -> None:
    """What an admin server, or something that poses as one, says to a window."""
    with suppress(PeerProtocolError):
        whole, cut = ReplyReader(), ReplyReader()
        whole.receive(data)
        for each in _pieces(data):
            cut.receive(each)
        while (reply := whole.take()) is not None:
            assert cut.take() == reply
            status_sessions(reply, 0.0)
    events = EventReader()
    with suppress(PeerProtocolError):
        for text in StreamReader().receive(data):
            events.read(text)
            with suppress(ValueError):
                records.decode(text)


def envelope(data: bytes) -> None:
    """An envelope file is refused, or can be written and read again with the same meaning."""
    try:
        read = decode(data)
    except EnvelopeCorrupt:
        return
    history.failures(read)
    history.recipient_outcomes(read)
    again = decode(encode(read))
    assert decode(encode(again)) == again
    assert (again.reverse_path, again.local, again.remote) == (read.reverse_path, read.local, read.remote)


def config(data: bytes) -> None:
    """A configuration file ends in settings or in problems; a document keeps its octets."""
    document = ConfigDocument.parse(data)
    assert document.render() == data
    found = resolve(parse_file(data.decode("utf-8", "replace"), "file").settings)
    assert (found.settings is None) is bool(found.problems)
    assert all(str(each) for each in (*found.problems, *found.warnings))


def secrets(data: bytes) -> None:
    """A secrets file is read, problems are told, and a document keeps its octets."""
    assert SecretsDocument.parse(data).render() == data
    for side in Side:
        reader = TableReader("file", side)
        table = reader.read(data)
        table.client_account("")
        table.trust("127.0.0.1")


def dns_answer(data: bytes) -> None:
    """What a name server says, or somebody in its place."""
    reply = parsed(data)
    if reply is None:
        return
    summarise(reply)
    with suppress(DnsError):
        name = reply.question[0].name if reply.question else dns.name.root
        for kind in ("A", "MX", "TXT", "SRV", "CNAME"):
            follow_aliases(reply, name, dns.rdatatype.from_text(kind))


def autoconfig(data: bytes) -> None:
    """A document in which a provider describes its servers; what is taken is one line."""
    with suppress(AutoconfigError):
        for each in parse_autoconfig(data, "me@example.com").servers:
            assert not any(letter.isspace() or ord(letter) < 32 for letter in each.host + each.user)
            assert 0 < each.port < 65536


def spamd(data: bytes) -> None:
    """The answer of spamd: never more than was announced, the same however it is cut."""

    def read(parts: Iterator[bytes]) -> tuple[bytes, bool, bytes] | None:
        answer, content = SpamdAnswer(200), b""
        try:
            for part in parts:
                content += answer.feed(part)
        except PeerProtocolError:
            return None
        return content, answer.complete, answer.spam

    whole = read(iter([data]))
    assert read(_pieces(data)) == whole
    assert whole is None or len(whole[0]) <= 200


def words(data: bytes) -> None:
    """What filters and verifiers print: nothing of it adds a line."""
    said = parse_output(data)
    for text in (said.response, said.reason, parse_answer(data).response):
        assert text.isprintable(), text
    parse_verdict(data.decode("utf-8", "surrogateescape"), "to@example.com")


def hop_reply(data: bytes) -> None:
    """Replies of the next server, the same however they are cut."""

    def read(parts: Iterator[bytes]) -> list[Reply] | None:
        reader, replies = HopReplyReader(), list[Reply]()
        try:
            for part in parts:
                replies += reader.feed(part)
        except BadReply:
            return None
        return None if reader.bad else replies

    whole = read(iter([data]))
    assert read(_pieces(data)) == whole
    for each in whole or ():
        assert 100 <= each.code < 600
        assert each.reason


def oauth(data: bytes) -> None:
    """What a token endpoint answers: good tokens or an error of ours."""
    kind, body = ("application/json", data[1:]) if data[:1] < b"\xc0" else ("text/html", data)
    answer = Answer(status=200 if data[:1] < b"\x80" else 400, content_type=kind, body=body)
    form = Form(url="https://provider.example/token", body=Secret(""), secrets=())
    for read in (read_tokens, read_device_code):
        with suppress(AuthError, TokenError):
            read(answer, form)


def mail(data: bytes) -> None:
    """The viewer, as far as it needs no window: whatever a message is, something is shown."""
    parse_head(data)
    for part in parse_message(data).parts:
        assert "/" not in part.name
    read_header(data)
    read_mail(data)


class _Reach(HTMLParser):
    """Fails on a tag or an attribute that reaches anything."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in {"script", "iframe", "object", "embed", "link", "form", "input", "base", "meta", "svg"}, tag
        for name, value in attrs:
            assert not name.startswith("on"), name
            if name in {"href", "src", "background"}:
                assert (value or "").partition(":")[0].lower() in {"http", "https", "mailto", "cid", "data"}, value


def html(data: bytes) -> None:
    """Pages in mail are cut down to what cannot reach anything."""
    reader = _Reach()
    reader.feed(clean_html(data.decode("utf-8", "replace")).html)
    reader.close()


TARGETS: Final[dict[str, Target]] = {
    each.__name__.replace("_", "-"): each
    for each in (
        *(smtp, pop3, admin, admin_link, envelope, config, secrets, dns_answer),
        *(autoconfig, spamd, words, hop_reply, oauth, mail, html),
    )
}
