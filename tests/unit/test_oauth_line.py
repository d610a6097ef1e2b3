"""The token keeper's line in the secrets file of another relay."""

from __future__ import annotations

from pathlib import Path

from engine.oauth.line import keep_line
from engine.sasl.credential import Secret
from engine.sasl.xoauth2 import xoauth2_payload


def test_the_line_is_kept_fresh_and_everything_else_stays(tmp_path: Path) -> None:
    file = tmp_path / "relay.auth"
    file.write_bytes(b"# mine\r\nclient oauth  me AAAA # old\r\nserver plain a b\r\n")
    file.chmod(0o600)
    token = Secret("new-token")
    assert keep_line(file, "me", token)
    payload = xoauth2_payload("me", token).reveal().encode()
    assert file.read_bytes() == b"# mine\r\nclient oauth  me " + payload + b" # old\r\nserver plain a b\r\n"
    assert file.stat().st_mode & 0o777 == 0o600
    assert not keep_line(file, "me", token)


def test_a_missing_line_is_added_for_its_selector(tmp_path: Path) -> None:
    file = tmp_path / "relay.auth"
    file.write_bytes(b"client plain me pw\n")
    file.chmod(0o600)
    assert keep_line(file, "me", Secret("t"), selector="work")
    payload = xoauth2_payload("me", Secret("t")).reveal().encode()
    assert file.read_bytes() == b"client plain me pw\nclient oauth me " + payload + b" work\n"
