from __future__ import annotations

from collections.abc import Callable

import pytest

from engine.errors import AuthError
from engine.sasl.credential import Secret, SecretKind
from engine.sasl.hmac_state import HmacState
from engine.sasl.scrypt import ScryptHash
from engine.secrets.document import SecretsDocument
from engine.secrets.lines import Side

FILE = (
    b"\xef\xbb\xbf# accounts \xff\r\n"
    b"\r\n"
    b"server plain bobby p1 # the other one\r\n"
    b"  Server\tPLAIN   bob   p2\r\n"
    b"server plain:b Y2Fyb2w= cDM=\r\n"
    b"server none 192.168.0.0/16 office\r\n"
    b"client plain me+40example.com s1\r\n"
    b"client plain:b bWU= czI= work\r\n"
    b"server future dave xyz\r\n"
    b"not a line"
)


def lines(document: SecretsDocument) -> list[bytes]:
    return document.render().split(b"\r\n")


def changed(before: bytes, after: SecretsDocument) -> dict[int, bytes]:
    """The lines that differ, by number; both files must have equally many."""
    old, new = before.split(b"\r\n"), lines(after)
    assert len(old) == len(new)
    return {number: now for number, (was, now) in enumerate(zip(old, new, strict=True), start=1) if was != now}


def test_an_unedited_document_is_rendered_byte_for_byte() -> None:
    assert SecretsDocument.parse(FILE).render() == FILE


def test_bob_does_not_replace_bobby() -> None:
    document = SecretsDocument.parse(FILE).with_server_account("bob", Secret("new pass"))
    assert changed(FILE, document) == {4: b"  Server\tPLAIN   bob   new+20pass"}


def test_a_trailing_comment_and_the_selector_stay() -> None:
    document = SecretsDocument.parse(FILE)
    assert changed(FILE, document.with_server_account("bobby", Secret("x"))) == {
        3: b"server plain bobby x # the other one"
    }
    assert changed(FILE, document.with_client_account("you", Secret("y"), selector="work")) == {
        8: b"client plain:b eW91 eQ== work"
    }


def test_plain_b_stays_plain_b() -> None:
    document = SecretsDocument.parse(FILE).with_server_account("carol", Secret("p4"))
    assert changed(FILE, document) == {5: b"server plain:b Y2Fyb2w= cDQ="}


def test_a_client_account_is_found_by_its_selector_and_not_by_its_name() -> None:
    document = SecretsDocument.parse(FILE).with_client_account("other", Secret("s3"))
    assert changed(FILE, document) == {7: b"client plain other s3"}


def test_an_unchanged_name_is_left_as_it_is_written() -> None:
    data = b"server plain a=\xc3\xa9 x\n"
    assert (
        SecretsDocument.parse(data).with_server_account("a=é", Secret("y")).render() == b"server plain a=\xc3\xa9 y\n"
    )


def test_a_new_server_account_stands_behind_the_last_one() -> None:
    document = SecretsDocument.parse(FILE).with_server_account("ed", Secret("p+w"))
    assert lines(document)[8:11] == [b"server future dave xyz", b"server plain ed p+2Bw", b"not a line"]


def test_a_new_account_in_a_file_without_a_final_newline_leaves_it_without_one() -> None:
    document = SecretsDocument.parse(b"# nothing").with_client_account("me", Secret("x"), selector="a")
    assert document.render() == b"# nothing\nclient plain me x a"


def test_a_new_file_begins_with_a_comment() -> None:
    document = SecretsDocument.new().with_server_account("ed", Secret("x"), kind=SecretKind.MD5)
    header, line = document.render().decode().splitlines()
    assert header.startswith("# ")
    assert line == f"server md5 ed {HmacState.of(SecretKind.MD5, b'x').format()}"


def test_renaming_keeps_the_secret_of_every_kind() -> None:
    state = HmacState.of(SecretKind.MD5, b"x").format()
    data = f"server md5 bob {state}\nserver plain bob x\n".encode()
    document = SecretsDocument.parse(data).with_server_account("rob", None, was="bob")
    assert document.render() == data.replace(b"bob", b"rob")


def test_an_account_cannot_take_the_name_of_another() -> None:
    with pytest.raises(AuthError, match="there is an account \\[bobby\\] already"):
        SecretsDocument.parse(FILE).with_server_account("bobby", None, was="bob")


def test_a_new_password_reaches_every_line_of_the_name_each_in_its_own_form() -> None:
    old = HmacState.of(SecretKind.MD5, b"old")
    data = f"server plain:b Ym9i b2xk\nserver cram-md5 bob {old.dotted()}\nserver md5 bobby {old.format()}\n".encode()
    document = SecretsDocument.parse(data).with_server_account("bob", Secret("new"))
    new = HmacState.of(SecretKind.MD5, b"new")
    assert document.render() == (
        f"server plain:b Ym9i bmV3\nserver cram-md5 bob {new.dotted()}\nserver md5 bobby {old.format()}\n".encode()
    )


def test_a_hashed_account_stays_hashed_unless_told_otherwise() -> None:
    old = HmacState.of(SecretKind.SHA256, b"old").format()
    document = SecretsDocument.parse(f"server sha256 bob {old}\n".encode())
    new = HmacState.of(SecretKind.SHA256, b"new").format()
    assert document.with_server_account("bob", Secret("new")).render() == f"server sha256 bob {new}\n".encode()
    plain = document.with_server_account("bob", Secret("new"), kind=SecretKind.PLAIN)
    assert plain.render() == b"server plain bob new\n"


def test_a_plain_account_can_be_hashed_without_asking_for_the_password() -> None:
    document = SecretsDocument.parse(b"server plain:b Ym9i b2xk\n")
    state = HmacState.of(SecretKind.MD5, b"old").format()
    hashed = document.with_server_account("bob", None, kind=SecretKind.MD5)
    assert hashed.render() == f"server md5 bob {state}\n".encode()
    with pytest.raises(AuthError, match="give the password"):
        hashed.with_server_account("bob", None, kind=SecretKind.PLAIN)


def test_removing_takes_the_whole_line_out() -> None:
    document = SecretsDocument.parse(FILE).without_server_account("bob").without_client_account("work")
    assert lines(document) == [line for line in FILE.split(b"\r\n") if b"p2" not in line and b"bWU=" not in line]
    assert SecretsDocument.parse(b"# x\nserver plain bob x").without_server_account("bob").render() == b"# x"


def test_moving_to_the_keyring_takes_every_password_of_the_selector_out() -> None:
    state = HmacState.of(SecretKind.MD5, b"s3cret").format()
    data = f"client md5 me {state}\nclient plain me s3cret\nclient plain me s3cret work\n".encode()
    document = SecretsDocument.parse(data).with_client_keyring("me@example.com", "emailrelay smtp")
    assert document.render() == b"client keyring me@example.com emailrelay+20smtp\nclient plain me s3cret work\n"


def test_an_oauth2_sign_in_takes_the_place_of_every_password_of_the_selector() -> None:
    data = b"# mine\r\nclient plain  me s3cret # old\r\nclient md5 me2 AAAA\nclient plain x y work\n"
    document = SecretsDocument.parse(data).with_client_oauth2("me@example.com", "my mail")
    assert document.render().startswith(b"# mine\r\nclient oauth2  me@example.com my+20mail # old\r\n")
    assert b"s3cret" not in document.render()
    again = SecretsDocument.parse(document.render())
    assert again.render() == document.render()
    assert next((each.kind, each.id, each.secret.reveal()) for each in again.accounts(Side.CLIENT)) == (
        SecretKind.OAUTH2,
        "me@example.com",
        "my mail",
    )
    assert "my+20mail" in document.masked()[1]


def test_an_oauth2_sign_in_becomes_a_password_again() -> None:
    document = SecretsDocument.parse(b"client oauth2 me relay work\n")
    changed = document.with_client_account("me", Secret("pw"), kind=SecretKind.PLAIN, selector="work")
    assert changed.render() == b"client plain me pw work\n"


def test_a_first_oauth2_sign_in_is_a_new_line() -> None:
    document = SecretsDocument.new().with_client_oauth2("me", "relay", selector="work")
    assert document.render().endswith(b"\nclient oauth2 me relay work\n")


def test_a_keyring_entry_becomes_a_password_again() -> None:
    document = SecretsDocument.parse(b"client keyring me relay work\n")
    back = document.with_client_account("me", Secret("pw"), selector="work")
    assert back.render() == b"client plain me pw work\n"


def test_a_first_keyring_entry_is_a_new_line() -> None:
    document = SecretsDocument.new().with_client_keyring("me", "relay", selector="work")
    assert document.render().endswith(b"\nclient keyring me relay work\n")


def test_an_oauth_line_and_a_password_of_one_selector_do_not_disturb_each_other() -> None:
    data = b"client oauth me dXNlcj1tZQE=\nclient plain me old\n"
    document = SecretsDocument.parse(data)
    assert document.with_client_account("me", Secret("new")).render() == data.replace(b"old", b"new")
    again = document.with_client_account("me", Secret("dXNlcj15b3UB"), kind=SecretKind.OAUTH)
    assert again.render() == data.replace(b"dXNlcj1tZQE=", b"dXNlcj15b3UB")


def test_trusted_ranges_are_added_changed_and_removed() -> None:
    document = SecretsDocument.parse(FILE)
    assert changed(FILE, document.with_trusted("192.168.0.0/16", "home")) == {6: b"server none 192.168.0.0/16 home"}
    assert changed(FILE, document.with_trusted("10.*.*.*", "lab", was="192.168.0.0/16")) == {
        6: b"server none 10.*.*.* lab"
    }
    added = document.with_trusted("::1", "me")
    assert lines(added)[6] == b"server none ::1 me"
    assert [each.range for each in added.trusted()] == ["192.168.0.0/16", "::1"]
    assert document.with_trusted("::1", "me").without_trusted("::1").render() == FILE
    assert SecretsDocument.parse(b"").with_trusted("127.0.0.1", "x").render() == b"server none 127.0.0.1 x\n"


def test_duplicates_are_flagged() -> None:
    data = (
        b"server plain a x\nserver login a y\nserver md5 a "
        + b"A" * 43
        + b"=\nclient plain b x s\nclient plain c y s\n"
    )
    flags = [(each.id, each.type, each.duplicate) for each in SecretsDocument.parse(data).accounts()]
    assert flags == [
        ("a", "plain", False),
        ("a", "plain", True),
        ("a", "md5", False),
        ("b", "plain", False),
        ("c", "plain", True),
    ]


def test_accounts_are_read_decoded_and_of_one_side_if_asked() -> None:
    document = SecretsDocument.parse(FILE)
    server = document.accounts(Side.SERVER)
    assert [each.id for each in server] == ["bobby", "bob", "carol", "dave"]
    assert [each.kind for each in server] == [SecretKind.PLAIN] * 3 + [None]
    client = document.accounts(Side.CLIENT)
    assert [(each.id, each.secret.reveal(), each.selector, each.number) for each in client] == [
        ("me@example.com", "s1", "", 7),
        ("me", "s2", "work", 8),
    ]


@pytest.mark.parametrize(
    ("edit", "rule"),
    [
        (lambda doc: doc.with_server_account("", Secret("x")), "name of an account must not be empty"),
        (lambda doc: doc.with_server_account("a", Secret("")), "password of an account must not be empty"),
        (lambda doc: doc.with_server_account("a", None), "so it needs a password"),
        (lambda doc: doc.with_server_account("a", Secret("x"), kind=SecretKind.OAUTH), "next hop"),
        (lambda doc: doc.with_client_account("a", Secret("x"), selector="two words"), "one word"),
        (lambda doc: doc.with_client_account("a", Secret("x"), selector="#x"), "one word"),
        (lambda doc: doc.with_client_account("a", Secret("pass word"), kind=SecretKind.OAUTH), "base64"),
        (lambda doc: doc.with_trusted("example.com", "x"), "neither an address nor a range"),
        (lambda doc: doc.with_trusted("10.0.0.1", ""), "one word"),
        (lambda doc: doc.with_trusted("10.0.0.1", "a\nserver"), "one word"),
    ],
)
def test_what_cannot_be_written_is_refused_with_the_rule(
    edit: Callable[[SecretsDocument], SecretsDocument], rule: str
) -> None:
    with pytest.raises(AuthError, match=rule) as caught:
        edit(SecretsDocument.parse(FILE))
    assert "pass word" not in str(caught.value)


def test_nothing_of_a_document_shows_its_secrets() -> None:
    document = SecretsDocument.parse(FILE)
    assert "p2" not in repr(document)
    assert "s2" not in repr(document.accounts())


def test_the_masked_lines_show_no_secret_and_everything_else() -> None:
    data = (
        b"# a comment about server accounts\n"
        b"  server  plain  bob  s3cret # note\n"
        b"#server plain rob s3cret\n"
        b"# client oauth me s3cret work\n"
        b"client plain me s3cret work\n"
        b"client keyring me relay\n"
        b"server none 10.0.0.0/8 lan\n"
        b"  s3cret\n"
        b"server plain s3cret\n"
        b"\n"
    )
    dots = "\u2022" * 8
    assert SecretsDocument.parse(data).masked() == (
        "# a comment about server accounts",
        f"  server  plain  bob  {dots} # note",
        f"#server plain rob {dots}",
        f"# client oauth me {dots} work",
        f"client plain me {dots} work",
        "client keyring me relay",
        "server none 10.0.0.0/8 lan",
        dots,
        f"server {dots}",
        "",
    )


SALTED = ScryptHash(log_n=4, r=1, p=1, salt=b"saltsalt", digest=bytes(32)).renewed("old", b"saltsalt")
OLD_STATE = HmacState.of(SecretKind.MD5, b"old").format()
SCRYPT = f"server scrypt ed {SALTED.format()} # slow\r\nserver md5 ed {OLD_STATE}".encode()


def stored(document: SecretsDocument, number: int = 0) -> ScryptHash:
    return ScryptHash.parse(document.accounts(Side.SERVER)[number].secret.reveal())


def test_a_salted_hash_is_a_password_and_never_shown() -> None:
    document = SecretsDocument.parse(SCRYPT)
    assert [each.password for each in document.accounts()] == [True, True]
    assert "$scrypt" not in "".join(document.masked())
    assert SALTED.format() not in repr(document)


def test_a_new_password_gets_a_new_salt_at_the_same_cost_and_reaches_every_line() -> None:
    document = SecretsDocument.parse(SCRYPT).with_server_account("ed", Secret("new"))
    hashed = stored(document)
    assert hashed.matches(b"new")
    assert (hashed.log_n, hashed.r, hashed.p) == (4, 1, 1)
    assert hashed.salt != SALTED.salt
    assert document.accounts()[1].secret.reveal() == HmacState.of(SecretKind.MD5, b"new").format()
    assert lines(document)[0].endswith(b" # slow")


def test_the_same_password_leaves_the_salted_hash_as_it_is() -> None:
    assert SecretsDocument.parse(SCRYPT).with_server_account("ed", Secret("old")).render() == SCRYPT
    assert SecretsDocument.parse(SCRYPT).with_server_account("ed", None).render() == SCRYPT


def test_a_salted_hash_is_kept_when_the_account_is_renamed_and_cannot_become_another_form() -> None:
    document = SecretsDocument.parse(SCRYPT)
    assert stored(document.with_server_account("eve", None, was="ed")) == SALTED
    with pytest.raises(AuthError, match="give the password"):
        SecretsDocument.parse(SCRYPT.split(b"\r\n")[0]).with_server_account("ed", None, kind=SecretKind.PLAIN)


@pytest.mark.slow
def test_a_plain_password_can_be_turned_into_a_salted_hash() -> None:
    document = SecretsDocument.parse(b"server plain ed old\n").with_server_account("ed", None, kind=SecretKind.SCRYPT)
    assert stored(document).matches(b"old")
    assert b"old" not in document.render()


def test_a_salted_hash_is_of_no_use_for_signing_in_elsewhere() -> None:
    with pytest.raises(AuthError, match="not for signing in at the next hop"):
        SecretsDocument.new().with_client_account("me", Secret("x"), kind=SecretKind.SCRYPT)
