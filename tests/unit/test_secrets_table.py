from __future__ import annotations

import pytest

from engine.sasl.credential import SecretKind
from engine.sasl.hmac_state import HmacState
from engine.secrets.base import detail
from engine.secrets.lines import Side
from engine.secrets.table import SecretsTable, TableReader, inline_table


def read(text: str | bytes, side: Side = Side.SERVER) -> tuple[SecretsTable, list[str], list[str]]:
    """The table, the problems and the warnings of a file's content."""
    reader = TableReader("/etc/relay.auth", side)
    table = reader.read(text.encode() if isinstance(text, str) else text)
    return table, [detail(each) for each in reader.problems], [detail(each) for each in reader.warnings]


def secret(table: SecretsTable, kind: SecretKind, name: str) -> str:
    found = table.server_secret(kind, name)
    assert found is not None
    return found.secret.reveal()


def test_server_lines_of_every_form_are_understood() -> None:
    state = HmacState.of(SecretKind.MD5, b"foobar")
    sha1 = HmacState.of(SecretKind.SHA1, b"foobar").format()
    table, problems, warnings = read(
        "\ufeff# comment\r\n"
        "   # another\n"
        "\n"
        "Server PLAIN alice p+2Bw\r\n"
        "server login Alice x # with a comment\n"
        "\tserver\tplain:b\tYm9i\tcMOkc3M=\n"
        f"server md5 carol {state.format()}\n"
        f"server apop dave {state.dotted()}\n"
        f"server sha1 erin {sha1}"
    )
    assert (problems, warnings) == ([], [])
    assert secret(table, SecretKind.PLAIN, "alice") == "p+w"
    assert secret(table, SecretKind.PLAIN, "Alice") == "x"
    assert secret(table, SecretKind.PLAIN, "bob") == "päss"
    assert secret(table, SecretKind.MD5, "carol") == secret(table, SecretKind.MD5, "dave") == state.format()
    assert secret(table, SecretKind.SHA1, "erin") == sha1
    assert table.server_secret(SecretKind.PLAIN, "carol") is None
    assert table.server_kinds() == {SecretKind.PLAIN, SecretKind.MD5, SecretKind.SHA1}


def test_a_credential_tells_where_it_stands() -> None:
    table, _, _ = read("#\nserver plain alice x\n")
    found = table.server_secret(SecretKind.PLAIN, "alice")
    assert found is not None
    assert found.describe() == "plaintext secret for [alice] from line 2"


def test_all_problems_are_told_together() -> None:
    _, problems, _ = read(
        "server plain a x\n"
        "foo plain a x\n"
        "server plain b\n"
        "server login a y\n"
        "server none 10.0.0.1 k\n"
        "server none 10.0.0.1 j\n"
        "server plain:b *** x\n"
        "server plain:b YQ== ***\n"
        "server md5 c hunter2\n"
        "server plain d hunter2+\n"
        "server scrypt e hunter2\n"
        "secretpasswordonaline\n"
    )
    assert problems == [
        "relay.auth(2): invalid value in first field: [foo]",
        "relay.auth(3): too few fields",
        "relay.auth(4): duplicate server secret",
        "relay.auth(6): duplicate server trust address",
        "relay.auth(7): invalid authorisation secret: invalid base64 encoding of id",
        "relay.auth(8): invalid authorisation secret: invalid base64 encoding of secret",
        "relay.auth(9): invalid authorisation secret: a hashed md5 secret is 32 octets in base64",
        "relay.auth(10): invalid authorisation secret: invalid xtext encoding of secret: a plus sign is written +2B",
        "relay.auth(11): invalid authorisation secret: invalid scrypt hash: it begins with $scrypt$ln=",
        "relay.auth(12): invalid value in first field: [secretpa...]",
    ]


def test_oddities_are_warned_about_and_do_not_stop_the_relay() -> None:
    table, problems, warnings = read(
        "server plain a x y z\nserver future b x\nserver none example.com k\nserver plain:b = eA==\nserver oauth c x\n"
    )
    assert problems == []
    assert warnings == [
        "relay.auth(1): too many fields",
        "relay.auth(2): the type [future] is not known, so the line is not used",
        (
            "relay.auth(3): the trusted address [example.com] is neither an address nor a range "
            "(192.168.1.0/24, 192.168.1.*), so it trusts nobody"
        ),
        "relay.auth(4): an account with an empty name or password can never sign in",
        "relay.auth(5): the type [oauth] is not known, so the line is not used",
    ]
    assert table.server_kinds() == {SecretKind.PLAIN}


def test_the_lines_of_the_other_side_do_not_count() -> None:
    text = "server plain a\nclient plain b\n"
    assert read(text)[1] == ["relay.auth(1): too few fields"]
    assert read(text, Side.CLIENT)[1] == ["relay.auth(2): too few fields"]


def test_client_lines_are_found_by_selector() -> None:
    state = HmacState.of(SecretKind.MD5, b"x").format()
    table, problems, _ = read(
        f"client plain me pw\nclient md5 me {state}\nclient plain:b eW91 cHc= work\n"
        "client oauth me dXNlcj0= gmail # comment\nclient keyring me+40x relay+20smtp desk\nclient plain:b = = none\n",
        Side.CLIENT,
    )
    assert problems == []
    account = table.client_account("")
    assert account is not None
    assert [each.describe() for each in account.credentials] == [
        "plaintext secret for [me] from line 1",
        "md5 secret for [me] from line 2",
    ]
    assert account.id == "me"
    work, gmail, desk, none = (table.client_account(each) for each in ("work", "gmail", "desk", "none"))
    assert work is not None
    assert gmail is not None
    assert desk is not None
    assert none is not None
    assert work.credentials[0].secret.reveal() == "pw"
    assert gmail.credentials[0].kind is SecretKind.OAUTH
    assert gmail.credentials[0].secret.reveal() == "dXNlcj0="
    assert desk.keyring_entry is not None
    assert (desk.keyring_entry.secret.reveal(), desk.keyring_entry.id) == ("relay smtp", "me@x")
    assert not none.signs_in
    assert none.id == ""
    assert table.client_account("other") is None
    filled = desk.with_password(work.credentials[0].secret)
    assert filled.keyring_entry is None
    assert filled.credentials[0].describe() == "plaintext secret for [me@x] from the system keyring"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("client plain a x\nclient login b y", "relay.auth(2): duplicate client secret"),
        ("client plain a x s\nclient plain:b YQ== eA== s", "relay.auth(2): duplicate client secret"),
        ("client plain:b YQ== =", "relay.auth(1): invalid authorisation secret: empty secret"),
        ("client plain:b = YQ==", "relay.auth(1): invalid authorisation secret: empty id"),
        ("client oauth a ***", "relay.auth(1): invalid authorisation secret: invalid base64 encoding of secret"),
        ("client oauth2 a b\nclient oauth2 c d", "relay.auth(2): duplicate client secret"),
    ],
)
def test_client_lines_that_cannot_be_used_are_told(line: str, problem: str) -> None:
    assert read(line, Side.CLIENT)[1] == [problem]


def test_octets_that_are_no_utf_8_are_kept() -> None:
    table, problems, _ = read(b"server plain caf\xe9 \xff\n")
    assert problems == []
    found = table.server_secret(SecretKind.PLAIN, "caf\udce9")
    assert found is not None
    assert found.secret.octets() == b"\xff"
    assert found.describe() == "plaintext secret for [caf\\udce9] from line 1"


def test_an_inline_account_has_no_line() -> None:
    account = inline_table("plain:bWU=:cHc=").client_account("")
    assert account is not None
    assert account.credentials[0].describe() == "plaintext secret for [me]"
    assert account.credentials[0].secret.reveal() == "pw"
    none = inline_table("plain:=:=").client_account("")
    assert none is not None
    assert not none.signs_in


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ("plain:bWU=", "invalid client account details: they are written"),
        ("plain:a:b:c", "invalid client account details: they are written"),
        ("plain:***:hunt", "invalid client account details: invalid base64"),
        ("plain:bWU=:", "invalid authorisation secret: empty secret"),
        ("plain::aHVudA==", "invalid authorisation secret: empty id"),
    ],
)
def test_bad_inline_values_are_refused_at_once(value: str, rule: str) -> None:
    with pytest.raises(ValueError, match=f"^{rule}") as caught:
        inline_table(value)
    assert "hunt" not in str(caught.value)
