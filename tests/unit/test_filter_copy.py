"""``emailrelay-filter-copy``: the old program behind ``filter copy:pop`` (spec smtp-server.md 18.6)."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.filter_copy import main
from engine.spool.envelope import Envelope, encode

NAME = "emailrelay.1.2.3"
ENVELOPE = encode(Envelope(reverse_path="a@b", remote=("c@d",)))


@pytest.fixture
def message(tmp_path: Path) -> tuple[str, str]:
    content, envelope = tmp_path / f"{NAME}.content", tmp_path / f"{NAME}.envelope.new"
    content.write_bytes(b"x\r\n")
    envelope.write_bytes(ENVELOPE)
    return str(content), str(envelope)


def test_each_mailbox_gets_the_envelope_and_the_content_stays(tmp_path: Path, message: tuple[str, str]) -> None:
    for name in ("alice", "bob", "postmaster"):
        (tmp_path / name).mkdir()
    assert main(message) == 100
    files = sorted(str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if file.is_file())
    assert files == [f"alice/{NAME}.envelope", f"bob/{NAME}.envelope", f"{NAME}.content"]
    assert (tmp_path / "alice" / f"{NAME}.envelope").read_bytes() == ENVELOPE


def test_without_mailboxes_the_message_goes_its_way(tmp_path: Path, message: tuple[str, str]) -> None:
    assert main(message) == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == [f"{NAME}.content", f"{NAME}.envelope.new"]


@pytest.mark.parametrize(
    "arguments", [(), ("/nosuch/x.content",), ("/nosuch/x.content", "/nosuch/x"), ("a", "/nosuch/x.envelope")]
)
def test_what_is_wrong_is_told_in_the_way_of_filters(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first == "<<copy failed>>"
    assert second.startswith("<<")
    assert second.endswith(">>")
