"""Foreign configurations: what is written is read, what is not understood is refused, and no secret is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from emailrelay_gui.wizard.answers import Answers, Security, SignIn
from emailrelay_gui.wizard.imports.carried import Imported, ImportRefused
from emailrelay_gui.wizard.imports.msmtp import SWITCHES, TEXTS, import_msmtp, parse
from emailrelay_gui.wizard.imports.oauth2_proxy import import_oauth2_proxy
from engine.api import Secret

PATH = Path("/etc/msmtprc")
TITLES = st.text(alphabet="abcdefgh-_.@0123456789", min_size=1, max_size=8)
VALUES = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=20).filter(
    lambda text: not (len(text) > 1 and text[0] == text[-1] == '"')
)
SETTINGS = st.dictionaries(st.sampled_from(sorted(TEXTS)), VALUES, max_size=6) | st.dictionaries(
    st.sampled_from(sorted(SWITCHES)), st.sampled_from(["on", "off"]), max_size=4
)
ACCOUNTS = st.dictionaries(TITLES, SETTINGS, min_size=1, max_size=4)
BLANKS = st.sampled_from([" ", "\t", "   "])
ENDINGS = st.sampled_from(["\n", "\r\n"])
SWITCHED = st.sampled_from(["on", "off"])
WORDS = st.lists(st.sampled_from([*sorted(TEXTS), "account a", "host h", "defaults"])).map("\n".join)
SHAPES = {"bare": "{blank}{name}{blank}{value}", "quoted": '{name}{blank}"{value}"'}


@pytest.mark.slow
@settings(suppress_health_check=(HealthCheck.too_slow,))
@given(
    st.dictionaries(TITLES, SETTINGS, min_size=1, max_size=4),
    SETTINGS,
    BLANKS,
    ENDINGS,
    st.sampled_from(sorted(SHAPES)),
)
def test_an_msmtp_file_is_read_as_it_was_written(
    accounts: dict[str, dict[str, str]], defaults: dict[str, str], blank: str, ending: str, shape: str
) -> None:
    def lines(settings: dict[str, str]) -> list[str]:
        return [SHAPES[shape].format(blank=blank, name=name, value=value) for name, value in settings.items()]

    text = ["# a remark", "", "defaults", *lines(defaults)]
    for title, own in accounts.items():
        text += [f"account{blank}{title}", *lines(own)]

    found = parse(ending.join(text), PATH)

    assert {name: dict(account.settings) for name, account in found.items()} == {
        title: {**defaults, **own} for title, own in accounts.items()
    }


@given(VALUES, st.sampled_from(["on", "plain", "cram-md5"]), SWITCHED, SWITCHED)
def test_a_password_is_taken_and_never_shown(password: str, auth: str, tls: str, starttls: str) -> None:
    secret = f"5ecret{password}"
    text = (
        f"account a\nhost h.example.com\nauth {auth}\nuser u\npassword {secret}\ntls {tls}\ntls_starttls {starttls}\n"
    )

    found = import_msmtp(text, PATH)
    answers = found.onto(Answers())

    assert answers.client_secret == Secret(secret)
    assert answers.sign_in is SignIn.PASSWORD
    expected = {("on", "on"): Security.STARTTLS, ("on", "off"): Security.IMPLICIT}
    assert answers.security is expected.get((tls, starttls), Security.NONE)
    assert secret not in repr(found) + repr(found.taken) + repr(found.left) + repr(answers)


@settings(max_examples=100)
@example('account a\nhost \x1b[1m\npassword "\n')
@example("account default : \n")
@given(st.text(max_size=120) | WORDS)
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    for reader in (import_msmtp, import_oauth2_proxy):
        assert said_of(reader, text)


def said_of(reader: Callable[[str, Path], Imported], text: str) -> bool:
    """Whether a text was understood, or refused with the name of its file."""
    try:
        return reader(text, PATH).onto(Answers()).forward
    except ImportRefused as error:
        return str(error).startswith(str(PATH))


@pytest.mark.slow
@settings(suppress_health_check=(HealthCheck.too_slow,))
@given(
    st.integers(1, 65535),
    st.integers(1, 65535),
    st.sampled_from(["True", "False"]),
    st.lists(st.emails(), min_size=1, max_size=3, unique=True),
    st.text(alphabet="abcdefXYZ0123456789", min_size=12, max_size=20),
)
def test_a_proxy_file_is_read_as_it_was_written(
    listening: int, port: int, starttls: str, users: list[str], secret: str
) -> None:
    text = f"[SMTP-{listening}]\nserver_address = h.example.com\nserver_port = {port}\nserver_starttls = {starttls}\n"
    text += "".join(f"[{user}]\nclient_id = id\nclient_secret = {secret}\n" for user in users)

    found = import_oauth2_proxy(text, PATH)
    answers = found.onto(Answers())

    assert (answers.port, answers.server_port) == (str(listening), str(port))
    assert answers.security is (Security.STARTTLS if starttls == "True" else Security.IMPLICIT)
    assert answers.client_user == users[0]
    assert secret not in repr(found) + "".join(found.left)


@pytest.mark.parametrize("reader", [import_msmtp, import_oauth2_proxy])
def test_an_empty_file_has_nothing_to_import(reader: Callable[[str, Path], Imported]) -> None:
    with pytest.raises(ImportRefused):
        reader("", PATH)
