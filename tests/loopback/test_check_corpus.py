"""Two hundred ways to write a configuration are understood, tried and written back byte for byte (issue 5)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from engine.config.arguments import Arguments
from engine.config.files import ConfigDocument
from engine.examine import Examination, examine
from engine.loading import load_arguments, occurrences

# what stands in a line: a name and a value, or a text of its own
TEMPLATES: dict[str, tuple[tuple[str, str] | str, ...]] = {
    "server": (("spool-dir", "SPOOL"), ("log", ""), ("port", "2525"), ("interface", "127.0.0.1"), ("user", "root")),
    "proxy": (
        *("# a proxy", ("as-proxy", "smtp.example.com:587"), "", ("spool-dir", "SPOOL"), ("client-tls", "")),
        *(("client-auth", "AUTH"), ("log-file", "PLACE/log-%d.txt"), ("size", "1000000"), ("user", "root")),
    ),
    "repeats": (
        *(("spool-dir", "SPOOL"), ("interface", "127.0.0.1"), ("interface", "::1"), ("filter", "exit:0")),
        *(("filter", "exit:0"), ("port", "25"), ("port", "25"), ("log", ""), ("verbose", ""), ("verbose", "")),
        *(("pid-file", "PLACE/pid"), ("user", "root")),
    ),
    "several relays": (
        *(("in-spool-dir", "SPOOL"), ("in-port", "2525"), ("out-spool-dir", "SPOOL"), ("out-port", "2526")),
        *(("out-forward-to", "smtp.example.com:25"), ("out-poll", "60"), ("user", "root"), ("log", "yes")),
    ),
    "mailboxes": (
        *(("spool-dir", "SPOOL"), ("pop", ""), ("pop-auth", "AUTH"), ("pop-port", "1110"), ("pop-no-delete", "no")),
        *("#pop-by-name", "## more", ("domain", "mail.example.com"), ("anonymous", "vrfy,server"), ("user", "root")),
    ),
}
BLANKS = {"blank": " ", "equals": "=", "wide": "\t = \t"}


def texts(place: Path) -> Iterator[bytes]:
    """Each template with every ending, mark, indentation, separator, quoting and with or without a last newline."""
    choices = product(
        TEMPLATES.values(), BLANKS.values(), (b"\n", b"\r\n"), (b"", b"\xef\xbb\xbf"), ("", " \t"), ("", '"'), (0, 1)
    )
    for template, blank, ending, mark, indent, quote, final in choices:
        lines: list[str] = []
        for each in template:
            if isinstance(each, str):
                lines.append(each)
            else:
                name, value = each
                lines.append(f"{indent}{name}{blank}{quote}{value}{quote}" if value else f"{indent}{name}")
        text = "\n".join(lines).replace("SPOOL", str(place / "spool")).replace("AUTH", str(place / "auth"))
        text = text.replace("PLACE", str(place))
        yield mark + text.encode().replace(b"\n", ending) + ending * final


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("check")
    (place / "spool").mkdir()
    (place / "auth").write_text("client plain me right\nserver plain me right\n", encoding="ascii")
    (place / "auth").chmod(0o600)
    return place


def tried(file: Path) -> Examination:
    given = Arguments(config_file=str(file))
    return examine(load_arguments(given, base=file.parent), occurrences(given), base=file.parent)


@pytest.mark.slow
def test_all_of_them_are_found_good_and_stay_as_they_are(place: Path) -> None:
    count = 0
    for data in texts(place):
        file = place / "relay.conf"
        file.write_bytes(data)
        found = tried(file)
        assert found.problems == (), data
        assert file.read_bytes() == data
        assert ConfigDocument.parse(data).render() == data
        count += 1
    assert count > 200


@pytest.mark.slow
@pytest.mark.parametrize(
    ("line", "option", "words"),
    [
        (b"idle-timeout soon", "idle-timeout", "a whole number"),
        (b"idel-timeout 5", "idel-timeout", "did you mean"),
        (b"log-time maybe", "log-time", "takes no value"),
        (b"delivery-dri /x", "delivery-dri", "did you mean"),
        (b"server-auth /no/such/file", "server-auth", "cannot read secrets file"),
    ],
    ids=["number", "name", "flag", "folder", "file"],
)
def test_one_wrong_line_is_named_wherever_it_stands(place: Path, line: bytes, option: str, words: str) -> None:
    for number, data in enumerate(texts(place)):
        ending = b"\r\n" if b"\r\n" in data else b"\n"
        lines = data.split(ending)
        at = 1 + number % (len(lines) - 1)
        file = place / "wrong.conf"
        file.write_bytes(ending.join([*lines[:at], line, *lines[at:]]))
        (problem,) = tried(file).problems
        assert (problem.where, problem.line, problem.option) == (str(file), at + 1, option)
        assert words in problem.text
