from __future__ import annotations

import hmac

from hypothesis import given
from hypothesis import strategies as st

from engine.sasl.credential import Secret, SecretKind
from engine.sasl.hmac_state import HmacState
from engine.sasl.scrypt import ScryptHash
from engine.secrets.codec import base64_decode, base64_encode, xtext_decode, xtext_encode
from engine.secrets.document import SecretsDocument
from engine.secrets.lines import Side
from engine.secrets.table import TableReader

octet_texts = st.binary(max_size=60).map(lambda data: data.decode("utf-8", "surrogateescape"))
names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
words = st.text(st.characters(codec="ascii", min_codepoint=33, max_codepoint=126), min_size=1, max_size=8)
selectors = words.filter(lambda word: not word.startswith("#"))
QUICK = ScryptHash(log_n=2, r=1, p=1, salt=b"saltsalt", digest=bytes(32))
password_kinds = st.sampled_from([SecretKind.PLAIN, SecretKind.MD5, SecretKind.SHA1, SecretKind.SHA256])
file_lines = st.one_of(
    st.builds(lambda name, secret: f"server plain {xtext_encode(name)} {xtext_encode(secret)}", names, names),
    st.builds(lambda name, secret: f" server\tplain:b {base64_encode(name)}  {base64_encode(secret)}", names, names),
    st.builds(
        lambda name, secret: f"server scrypt {xtext_encode(name)} {QUICK.renewed(secret, b'saltsalt').format()}",
        names,
        names,
    ),
    st.builds(lambda name, sel: f"client plain {xtext_encode(name)} x {sel} # note", names, selectors),
    st.sampled_from(
        ["", "# comment", "#server plain bob x", "server none 10.0.0.0/8 lan", "server future a b", "junk"]
    ),
)
files = st.builds(
    lambda mark, lines, end, final: mark + end.join([line.encode() for line in lines]) + final,
    st.sampled_from([b"", b"\xef\xbb\xbf"]),
    st.lists(file_lines, max_size=8),
    st.sampled_from([b"\n", b"\r\n"]),
    st.sampled_from([b"", b"\n", b"\r\n"]),
)


@given(octet_texts)
def test_xtext_and_base64_lose_nothing(plain: str) -> None:
    assert xtext_decode(xtext_encode(plain)) == plain
    assert base64_decode(base64_encode(plain)) == plain


@given(st.binary(max_size=300) | files)
def test_a_document_is_rendered_byte_for_byte(data: bytes) -> None:
    assert SecretsDocument.parse(data).render() == data


@given(st.binary(max_size=300) | files, st.sampled_from(Side))
def test_reading_never_fails_and_shows_no_secret(data: bytes, side: Side) -> None:
    reader = TableReader("x", side)
    table = reader.read(data)
    assert repr(table) == f"SecretsTable(kinds={table.kinds!r})"


@given(files, names, names, password_kinds)
def test_a_server_account_is_set_and_nothing_else_changes(
    data: bytes, name: str, secret: str, kind: SecretKind
) -> None:
    before = SecretsDocument.parse(data)
    after = before.with_server_account(name, Secret(secret), kind=kind)
    mine = [each for each in after.accounts(Side.SERVER) if each.id == name and each.kind]
    assert kind in {each.kind for each in mine}
    for each in mine:
        if each.kind is SecretKind.SCRYPT:
            assert ScryptHash.parse(each.secret.reveal()).matches(secret.encode())
            continue
        expected = HmacState.of(each.kind, secret.encode()).format() if each.kind and each.kind.hashed else secret
        assert each.secret.reveal() == expected
    others = [
        (each.side, each.id, each.type, each.secret, each.selector) for each in before.accounts() if each.id != name
    ]
    assert [
        (each.side, each.id, each.type, each.secret, each.selector) for each in after.accounts() if each.id != name
    ] == others
    mine_before = {each.number for each in before.accounts(Side.SERVER) if each.id == name}
    kept = [line for number, line in enumerate(data.split(b"\n"), 1) if number not in mine_before]
    assert all(line.rstrip(b"\r") in after.render() for line in kept)
    assert after.with_server_account(name, Secret(secret), kind=kind).render() == after.render()


@given(files, names, names, selectors | st.just(""))
def test_adding_and_removing_a_new_client_account_gives_the_old_file(
    data: bytes, name: str, secret: str, selector: str
) -> None:
    before = SecretsDocument.parse(data).without_client_account(selector)
    after = before.with_client_account(name, Secret(secret), selector=selector)
    found = [each for each in after.accounts(Side.CLIENT) if each.selector == selector]
    assert [(each.id, each.secret.reveal()) for each in found] == [(name, secret)]
    assert after.without_client_account(selector).render() == before.render()


@given(password_kinds.filter(lambda kind: kind.hashed), st.binary(max_size=150), st.binary(max_size=150))
def test_a_saved_state_gives_the_digest_of_the_password(kind: SecretKind, password: bytes, message: bytes) -> None:
    state = HmacState.parse(kind, HmacState.of(kind, password).format())
    assert state.digest(message) == hmac.digest(password, message, kind.value)


@given(names, names, names, password_kinds)
def test_a_salted_hash_follows_the_password_and_shows_nothing(
    name: str, old: str, secret: str, kind: SecretKind
) -> None:
    line = f"server scrypt {xtext_encode(name)} {QUICK.renewed(old, b'saltsalt').format()}\n"
    before = SecretsDocument.parse(line.encode())
    after = before.with_server_account(name, Secret(secret))
    [account] = after.accounts()
    assert ScryptHash.parse(account.secret.reveal()).matches(secret.encode())
    assert "$scrypt$" not in "".join((*before.masked(), *after.masked()))
    [converted] = after.with_server_account(name, Secret(secret), kind=kind).accounts()
    assert converted.kind is kind
    assert after.with_server_account(name, Secret(secret)).render() == after.render()
    assert after.without_server_account(name).render() == b""
