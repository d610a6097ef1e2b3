"""``emailrelay-resubmit`` (spec message-store.md 6.2)."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.resubmit import main

ENVELOPE = b"X-MailRelay-Format: #2821.8\r\nX-MailRelay-End: 1\r\n"
REASON = b"X-MailRelay-Reason: no\r\nX-MailRelay-ReasonCode: 550\r\n"


@pytest.mark.parametrize("failures", range(8))
def test_a_message_is_queued_again_until_it_has_failed_five_times(tmp_path: Path, failures: int) -> None:
    text = ENVELOPE + REASON * failures
    (tmp_path / "emailrelay.1.2.3.envelope.bad").write_bytes(text)
    assert main([str(tmp_path)]) == 0
    name = "emailrelay.1.2.3.envelope" if failures < 5 else "emailrelay.1.2.3.envelope.bad"
    assert [file.name for file in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_bytes() == text


def test_a_queued_message_of_the_same_name_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "emailrelay.1.2.3.envelope.bad").write_bytes(ENVELOPE + REASON)
    (tmp_path / "emailrelay.1.2.3.envelope").write_bytes(ENVELOPE)
    assert main([str(tmp_path)]) == 0
    assert (tmp_path / "emailrelay.1.2.3.envelope.bad").read_bytes() == ENVELOPE + REASON
    assert (tmp_path / "emailrelay.1.2.3.envelope").read_bytes() == ENVELOPE


def test_messages_in_other_states_and_links_are_left_alone(tmp_path: Path) -> None:
    others = ["emailrelay.1.2.3.envelope.busy", "emailrelay.1.2.4.envelope.hold", "emailrelay.1.2.5.content"]
    for name in others:
        (tmp_path / name).write_bytes(ENVELOPE)
    (tmp_path / "emailrelay.1.2.6.envelope.bad").symlink_to(tmp_path / others[0])
    assert main([str(tmp_path)]) == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == [*others, "emailrelay.1.2.6.envelope.bad"]


def test_a_bad_directory_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "nosuch")]) == 1
    expected = f"emailrelay-resubmit: invalid spool directory: {tmp_path}/nosuch: no such file or directory\n"
    assert capsys.readouterr().err == expected
