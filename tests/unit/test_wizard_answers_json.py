"""Answers as JSON: there and back without a secret, and every mistake in words."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard import answers_json
from emailrelay_gui.wizard.answers import Account, Answers, CertificateFrom, KeepIn, Security, SignIn, TrustedNetwork
from emailrelay_gui.wizard.answers_json import AnswersError, SecretRef
from emailrelay_gui.wizard.secret_refs import SecretPlaces
from engine.api import KeyringEntryMissing, RelayError, Secret

STORED = replace(
    Answers(),
    port="2525",
    security=Security.STARTTLS,
    verify="<default>",
    devices_sign_in=True,
    server_auth="/etc/relay.auth",
    accounts=(
        Account(name="bob", kind="plain", line=3, was="bob"),
        Account(name="bob", kind="md5", line=4, was="bob"),
        Account(name="ann lee", kind="plain:b", line=7, was="ann lee"),
    ),
    trusted=(TrustedNetwork(range="192.168.1.0/24", keyword="lan"),),
    sign_in=SignIn.PASSWORD,
    client_user="me",
    client_stored=True,
    keep_in=KeepIn.KEYRING,
)
PLACES = 'write {"env": "NAME"}, {"file": "PATH"} or {"keyring": "SERVICE/USER"}'


def no_secret(reference: SecretRef) -> Secret:
    raise RelayError(f"nobody may ask for {reference}")


def known(reference: SecretRef) -> Secret:
    return Secret(f"{reference.source} {reference.name} {reference.user}".strip())


def read(answers: dict[str, object], base: Answers = STORED) -> Answers:
    file = answers_json.parse(json.dumps({"version": 1, "answers": answers}).encode())
    return answers_json.read(file, base, known)


def problems(answers: object, **frame: object) -> tuple[str, ...]:
    data = json.dumps({"version": 1, "answers": answers, **frame}).encode()
    with pytest.raises(AnswersError) as caught:
        answers_json.read(answers_json.parse(data), STORED, known)
    return caught.value.problems


def test_what_was_written_is_read_back_equal() -> None:
    file = answers_json.parse(answers_json.write(STORED).encode())

    assert answers_json.read(file, STORED, no_secret) == STORED


def test_every_answer_has_its_key() -> None:
    full = replace(STORED, client_secret=Secret("x"), email="me@example.com", certificate_from=CertificateFrom.NEW)
    written = json.loads(answers_json.write(full))["answers"]

    assert set(written) == set(answers_json.names())
    assert {each.name for each in fields(Answers)} - set(written) == {"template", "client_stored"}


def test_a_typed_password_is_written_as_the_variable_that_shall_hold_it() -> None:
    accounts = (*STORED.accounts, Account(name="Scanner 2", secret=Secret("hunter2")))
    text = answers_json.write(replace(STORED, accounts=accounts, client_secret=Secret("swordfish")))

    assert "hunter2" not in text
    assert "swordfish" not in text
    written = json.loads(text)["answers"]
    assert written["accounts"][-1]["password"] == {"env": "RELAY_SCANNER_2_PASSWORD"}
    assert written["client_secret"] == {"env": "RELAY_CLIENT_PASSWORD"}
    assert "password" not in json.dumps(written["accounts"][:-1])


def test_a_draft_says_nothing_of_passwords() -> None:
    text = answers_json.write(replace(STORED, client_secret=Secret("swordfish")), placeholders=False)

    assert "client_secret" not in json.loads(text)["answers"]


def test_what_is_not_said_stays() -> None:
    assert read({"poll": 60}) == replace(STORED, poll=60)
    assert read({"port": 587}).port == "587"


def test_accounts_are_found_by_their_names() -> None:
    given = [
        {"name": "ann", "was": "ann lee"},
        {"name": "bob", "kind": "md5"},
        {"name": "new", "password": {"env": "P"}},
    ]
    ann, bob, new = read({"accounts": given}).accounts

    assert (ann.name, ann.was, ann.line, ann.kind) == ("ann", "ann lee", 7, "plain:b")
    assert (bob.line, bob.secret) == (4, None)
    assert (new.was, new.line) == ("", 0)
    assert new.secret is not None
    assert new.secret.reveal() == "env P"


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        ({"prot": 25}, 'answers.prot: this key is not known; did you mean "port"?'),
        ({"xyzzy": 1}, "answers.xyzzy: this key is not known."),
        ({"forward": "yes"}, 'answers.forward: "yes" has to be true or false.'),
        ({"poll": "often"}, 'answers.poll: "often" has to be a whole number, 0 or more.'),
        ({"poll": -1}, "answers.poll: -1 has to be a whole number, 0 or more."),
        ({"poll": True}, "answers.poll: true has to be a whole number, 0 or more."),
        ({"port": 2.5}, "answers.port: 2.5 has to be a text in one line."),
        ({"domain": "a\nadmin 1"}, 'answers.domain: "a\\nadmin 1" has to be a text in one line.'),
        (
            {"security": "tls"},
            'answers.security: "tls" has to be one of "starttls", "opportunistic", "implicit", "none".',
        ),
        ({"addresses": "::1"}, 'answers.addresses: "::1" has to be a list.'),
        ({"addresses": [1.5]}, "answers.addresses[0]: 1.5 has to be a text in one line."),
        ({"accounts": ["bob"]}, 'answers.accounts[0]: "bob" has to be an object.'),
        ({"accounts": [{"kind": "plain"}]}, "answers.accounts[0]: name is missing."),
        ({"accounts": [{"name": "x", "was": "y"}]}, 'answers.accounts[0].was: there is no "y" in the file.'),
        ({"accounts": [{"name": "bob", "line": 3}]}, "answers.accounts[0].line: this key is not known."),
        (
            {"client_secret": {"vault": "x"}},
            f"answers.client_secret: this says not where the password is; {PLACES}.",
        ),
        (
            {"client_secret": {"keyring": "me"}},
            'answers.client_secret: "me" has to be SERVICE/USER, such as "emailrelay/me@example.com".',
        ),
        ([], "answers: [] has to be an object."),
    ],
)
def test_a_wrong_value_is_told_by_key_value_and_rule(answers: object, says: str) -> None:
    assert problems(answers) == (says,)


def test_a_password_in_the_file_is_refused_without_being_repeated() -> None:
    (text,) = problems({"client_secret": "swordfish"})

    assert "may not stand in this file" in text
    assert "swordfish" not in text


def test_all_mistakes_are_told_at_once() -> None:
    assert len(problems({"prot": 1, "poll": "x", "accounts": [{"name": 1.5}, 7]})) == 4


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"{", "Line 1, column 2: this is not JSON"),
        (b"\xff", "The file is not UTF-8 text."),
        (b"[]", "The file has to be an object"),
        (b"{}", 'version: it is missing; write "version": 1.'),
        (b'{"version": 2}', "version: 2 is not known; this program reads version 1."),
        (b'{"version": true}', "version: true is not known"),
        (b'{"version": 1, "answer": {}}', 'answer: this key is not known; did you mean "answers"?'),
        (b'{"version": 1, "template": 5}', "template: 5 has to be a text."),
        (b'{"version": 1, "answers": {"port": 1, "port": 2}}', "port: this key stands twice in the same object."),
        (b'{"version": 1, "answers": ' + b'{"a":' * 20000, "The file nests its values too deeply."),
    ],
    ids=range(10),
)
def test_a_file_that_is_none_is_told(data: bytes, says: str) -> None:
    with pytest.raises(AnswersError) as caught:
        answers_json.parse(data)
    assert says in str(caught.value)


class OneEntry:
    """A keyring with one entry."""

    async def available(self) -> str | None:
        return None

    async def get(self, service: str, name: str) -> Secret:
        if (service, name) != ("relay/x", "me"):
            raise KeyringEntryMissing("no such entry")
        return Secret("kept")

    async def set(self, service: str, name: str, password: Secret) -> None:
        raise AssertionError((service, name, password))

    async def delete(self, service: str, name: str) -> None:
        raise AssertionError((service, name))


def test_secrets_come_from_the_environment_a_file_and_the_keyring(tmp_path: Path) -> None:
    (tmp_path / "pw").write_bytes("p\u00e4ss word+=\r\n".encode())
    places = SecretPlaces(folder=tmp_path, environment={"PW": "from env"}, keyring=OneEntry())

    references = [
        SecretRef(source="env", name="PW"),
        SecretRef(source="file", name="pw"),
        SecretRef(source="keyring", name="relay/x", user="me"),
    ]
    assert [places.fetch(each).reveal() for each in references] == ["from env", "p\u00e4ss word+=", "kept"]


@pytest.mark.parametrize(
    ("reference", "says"),
    [
        (SecretRef(source="env", name="NONE"), "the environment variable NONE is not set."),
        (SecretRef(source="file", name="none"), "there is no file"),
        (SecretRef(source="file", name="two"), "has 2 lines; it has to hold the password and nothing else."),
        (SecretRef(source="file", name="bad"), "is not UTF-8 text."),
        (SecretRef(source="keyring", name="relay", user="you"), "the keyring has no entry relay/you."),
    ],
    ids=["environment", "missing", "two lines", "not text", "keyring"],
)
def test_a_secret_that_is_not_there_is_told(tmp_path: Path, reference: SecretRef, says: str) -> None:
    (tmp_path / "two").write_text("a\nb\n")
    (tmp_path / "bad").write_bytes(b"\xff\xfe")
    places = SecretPlaces(folder=tmp_path, environment={}, keyring=OneEntry())

    with pytest.raises(RelayError) as caught:
        places.fetch(reference)
    assert says in str(caught.value)
