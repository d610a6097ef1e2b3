"""``emailrelay-passwd`` (spec process.md 6.1)."""

from __future__ import annotations

import io
import sys

import pytest

from engine.passwd import main, written
from engine.sasl.credential import SecretKind
from engine.sasl.scrypt import ScryptHash
from engine.secrets.lines import Side
from engine.secrets.table import TableReader

FOOBAR = "3pIN0aPbd5aN0S4ogKA3w2P3P9XH0hXchLP1W+adpQE="
DOTTED = "3507327710.2524437411.674156941.3275202688.3577739107.3692417735.1542828932.27631078"


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str, line: bytes = b"") -> int:
    monkeypatch.setattr(sys, "argv", ["emailrelay-passwd"])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line)))
    return main(arguments)


@pytest.mark.parametrize(
    ("arguments", "line", "expected"),
    [
        ((), b"foobar\n", FOOBAR),
        ((), b" \tfoobar \r\n", FOOBAR),
        (("--password", "foobar"), b"", FOOBAR),
        (("-p", "foobar", "--hash=md5"), b"", FOOBAR),
        (("-b", "-p", "Zm9vYmFy"), b"", FOOBAR),
        (("--dotted",), b"foobar\n", DOTTED),
        (("-H", "NONE"), b"a b+c=\n", "a+20b+2Bc+3D"),
        (("--hash", "none", "-p", " x "), b"", "+20x+20"),
        (("-v", "-t", "-T", "x"), b"foobar\n", FOOBAR),
    ],
)
def test_one_line_comes_out(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    line: bytes,
    expected: str,
) -> None:
    assert run(monkeypatch, *arguments, line=line) == 0
    out, err = capsys.readouterr()
    assert out == expected + "\n"
    assert err == ""


@pytest.mark.parametrize(
    ("arguments", "line", "complaint"),
    [
        ((), b"", "emailrelay-passwd: invalid password"),
        ((), b" \t\r\n", "emailrelay-passwd: invalid password"),
        (("--password=",), b"", "emailrelay-passwd: invalid password"),
        (("surplus",), b"foobar\n", "usage: emailrelay-passwd"),
        (("--hash=SHA7",), b"foobar\n", 'emailrelay-passwd: exception: invalid hash function "SHA7"'),
        (("-d", "-H", "SCRYPT"), b"foobar\n", "emailrelay-passwd: exception: --dotted only works for md5"),
        (("-d", "-H", "SHA1"), b"foobar\n", "emailrelay-passwd: exception: --dotted only works for md5"),
        (("-b",), b"!!!\n", "emailrelay-passwd: exception: base64 encoding error"),
        (("--badopt",), b"foobar\n", 'emailrelay-passwd: error: invalid option: "--badopt"'),
        (("--hash",), b"foobar\n", "emailrelay-passwd: error: "),
    ],
)
def test_what_is_wrong_is_said_on_stderr_and_the_exit_code_is_one(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    line: bytes,
    complaint: str,
) -> None:
    assert run(monkeypatch, *arguments, line=line) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(complaint)
    assert "foobar" not in err


@pytest.mark.slow
def test_a_slow_hash_is_salted_and_fits_into_a_secrets_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = []
    for _ in range(2):
        assert run(monkeypatch, "--hash=scrypt", line="p\u00e4ss word\n".encode()) == 0
        lines.append(capsys.readouterr().out.rstrip("\n"))
    assert lines[0] != lines[1]
    reader = TableReader("x", Side.SERVER)
    stored = reader.read(f"server scrypt alice {lines[0]}\n".encode()).server_secret(SecretKind.SCRYPT, "alice")
    assert stored is not None
    assert reader.problems == reader.warnings == []
    found = ScryptHash.parse(stored.secret.reveal())
    assert (found.log_n, found.r, found.p, len(found.salt)) == (14, 8, 5, 16)
    assert found.matches("p\u00e4ss word".encode())
    assert not found.matches(b"pass word")


def test_help_goes_to_stdout(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, "--help") == 0
    out, err = capsys.readouterr()
    assert out.startswith("usage: emailrelay-passwd")
    assert "SCRYPT (extension)" in " ".join(out.split())
    assert err == ""


@pytest.mark.parametrize(("name", "length"), [("SHA1", 56), ("sha256", 88), ("MD5", 44)])
def test_a_hash_has_the_length_of_its_two_halves(name: str, length: int) -> None:
    assert len(written(name, b"secret", coded=False, dotted=False)) == length
