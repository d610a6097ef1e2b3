from __future__ import annotations

import email.utils
from collections.abc import Iterator

import pytest

from engine.mail.trace import date_time, received_line, shown_name

WHEN = 1795348583.25  # 22 November 2026, 11:56:23 UTC


@pytest.fixture(params=["UTC0", "NPT-5:45", "EST5"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    import time

    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def line(*, extended: bool = True, authenticated: bool = False, cipher: str = "", name: str = "client") -> str:
    return received_line(
        name=name,
        address="127.0.0.1",
        domain="relay.test",
        extended=extended,
        authenticated=authenticated,
        cipher=cipher,
        when=WHEN,
    ).decode("ascii")


def test_the_line_has_the_parts_of_the_specification() -> None:
    assert line().startswith("Received: from client ([127.0.0.1]) by relay.test with ESMTP ; ")
    assert line().endswith("\r\n")
    assert line().count("\n") == 1


@pytest.mark.parametrize(
    ("extended", "authenticated", "cipher", "protocol"),
    [
        (False, False, "", "SMTP"),
        (True, False, "", "ESMTP"),
        (True, True, "", "ESMTPA"),
        (True, False, "TLS_AES_256_GCM_SHA384", "ESMTPS tls TLS_AES_256_GCM_SHA384"),
        (True, True, "ECDHE-RSA-AES256+x", "ESMTPSA tls ECDHE_RSA_AES256x"),
    ],
)
def test_the_protocol_names_what_was_used(*, extended: bool, authenticated: bool, cipher: str, protocol: str) -> None:
    assert f" with {protocol} ; " in line(extended=extended, authenticated=authenticated, cipher=cipher)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("host.example", "host.example"),
        ("my old printer", "my-old-printer"),
        ("a\\b", "a\\\\b"),
        ("a\r\nX: y", "a\\x0d\\x0aX:-y"),
        ("ü", "\\xc3\\xbc"),
        ("\udcff", "\\xff"),
        ("\u2028", "\\xe2\\x80\\xa8"),
        ("a\tb\x00\x7f", "a\\x09b\\x00\\x7f"),
        ("", ""),
    ],
)
def test_a_name_can_add_nothing_to_the_header(name: str, shown: str) -> None:
    assert shown_name(name) == shown
    assert line(name=name).count("\n") == 1


def test_the_date_is_that_moment_in_every_zone(zone: str) -> None:
    text = date_time(WHEN)
    assert email.utils.parsedate_to_datetime(text).timestamp() == int(WHEN)


def test_the_day_of_month_is_not_padded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ", 2 Nov 2026 " in date_time(WHEN - 20 * 86400)
