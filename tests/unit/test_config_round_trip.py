"""Over two hundred varied configurations survive an edit but for the line that it is about (spec gui.md D13, 1)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from engine.config.files import ConfigDocument

TEXTS = {
    "annotated template": "# Relay\n\n# Name: port\n# Default: 25\n#\n#port 587\n\n# Name: log\nlog\n\n## end ##\n",
    "bare list": "log\nlog-time\nport 25\nforward-to smtp.example.com:587\nspool-dir /var/spool/emailrelay\n",
    "several relays": "in-spool-dir /in\nin-port 25\nout-spool-dir /out\nout-forward-to a:25\nport 2\n",
    "repeats": "interface ::1\ninterface 127.0.0.1\nverbose\nverbose\nport 25\nport 25\npid-file /a\npid-file /b\n",
    "odd spacing": '\t port\t =  25 \t\n   log   \n=  domain = x\n\n\n  # remark\nlog-file "/a b"   \n \t\n',
    "unknown options": "scanner /usr/bin/x\nicon\nport 25\ninterface=client=1.2.3.4\n-v\n--log\n",
    "shorthands": "as-proxy smtp.example.com:25\nas-server\n#as-client x:1\nport = 25\nclient-auth /etc/relay.auth\n",
    "not understood": 'port 25 # mail\nverbose # talk\n\x0c\n\x1b[1mport\u2028 26\nplain text, no more\n"quoted"\n',
    "other languages": "# Übersicht der Einträge\ndomain bücher.example\nlog-file /журнал\nport 25\n# 終わり\n",
    "empty": "",
    "one word": "port\n",
}
SPOILT = (
    b"# caf\xe9 \xff\xfe\nport 25\nlog-file /\xe9\n",
    b"\xff\xfep\x00o\x00r\x00t\x00 \x002\x005\x00\n\x00",
    b"\0\nport 1\n",
)


def configs() -> Iterator[bytes]:
    bodies = [text.encode() for text in TEXTS.values()] + list(SPOILT)
    for body, ending, mark, final, indent in product(
        bodies, ("lf", "crlf", "mixed"), (b"", b"\xef\xbb\xbf"), *[(0, 1)] * 2
    ):
        lines = body.split(b"\n")
        ends = {"lf": [b"\n"], "crlf": [b"\r\n"], "mixed": [b"\n", b"\r\n", b"\r\n"]}[ending]
        text = b"".join((b"  " * indent) + line + ends[number % len(ends)] for number, line in enumerate(lines[:-1]))
        yield mark + (text if final else text.rstrip(b"\r\n")) + lines[-1]


@pytest.fixture(scope="module")
def corpus() -> tuple[bytes, ...]:
    found = tuple(dict.fromkeys(configs()))
    assert len(found) > 200
    return found


def test_without_a_change_every_byte_stays(corpus: tuple[bytes, ...]) -> None:
    for data in corpus:
        document = ConfigDocument.parse(data)
        assert document.render() == data
        for name in ("port", "log", "interface", "domain", "in-port"):
            if document.has(name):
                assert document.set(name, *document.values(name)).render() == data


@pytest.mark.parametrize(("name", "value"), [("port", "2525"), ("forward-to", "x.example:465"), ("no-smtp", "")])
def test_one_change_touches_the_lines_of_that_option_only(corpus: tuple[bytes, ...], name: str, value: str) -> None:
    for data in corpus:
        before = ConfigDocument.parse(data)
        after = before.set(name, value)
        touched = after.changed_lines(before)
        lines = after.lines()
        assert after.values(name) == (value,)
        own = [number for number in touched if lines[number - 1].name == name]
        assert len(own) == max(1, len(before.values(name)))
        # the last line of a file without a final newline gets an ending when a line follows it
        if len(touched) > len(own):
            assert not data.endswith(b"\n")
            assert touched == (len(lines) - 1, len(lines))
            assert after.render().startswith(data)
