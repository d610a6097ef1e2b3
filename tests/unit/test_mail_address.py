from __future__ import annotations

import pytest

from engine.mail.address import PATH_LIMIT, AddressError, a_labels, parse_path


@pytest.mark.parametrize(
    ("text", "address", "rest"),
    [
        (b"<a@b>", "a@b", b""),
        (b" <a@b>", "a@b", b""),
        (b"\t<a@b>", "a@b", b""),
        (b"<a@b> SIZE=10 BODY=8BITMIME", "a@b", b"SIZE=10 BODY=8BITMIME"),
        (b"<a@b>\tSIZE=10", "a@b", b"SIZE=10"),
        (b"<>", "", b""),
        (b"<> AUTH=<>", "", b"AUTH=<>"),
        (b"<@one,@two:a@b>", "a@b", b""),
        (b'<"a>b"@c>', '"a>b"@c', b""),
        (b'<"a\\"b"@c> X=1', '"a\\"b"@c', b"X=1"),
        (b'<@r:"a>b"@c>', '"a>b"@c', b""),
        (b"<a b@c>", "a b@c", b""),
        (b"<a@b@c>", "a@b@c", b""),
        (b"<postmaster>", "postmaster", b""),
        (b"<a\\b@c>", "a\\b@c", b""),
    ],
)
def test_paths_are_taken_as_they_come(text: bytes, address: str, rest: bytes) -> None:
    path, parameters = parse_path(text)
    assert path.address == address
    assert path.stored == address
    assert parameters == rest


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (b"a@b", "missing angle brackets in mailbox name"),
        (b"", "invalid angle brackets in mailbox name"),
        (b"  ", "invalid angle brackets in mailbox name"),
        (b"<a@b", "invalid angle brackets in mailbox name"),
        (b"<@a>", "invalid source route in mailbox name"),
        (b"<@a:>", "invalid source route in mailbox name"),
        (b'<"a@b>', "invalid quoting"),
        (b'<"a>b"@c', "invalid angle brackets"),
        (b"<a@b>x", "invalid angle brackets"),
        (b"<a@b><c@d>", "invalid angle brackets"),
        (b"<a@>", "invalid character in mailbox name"),
        (b"< a@b>", "invalid character in mailbox name"),
        (b"<a@b >", "invalid character in mailbox name"),
        (b"<a@b\x01>", "invalid character in mailbox name"),
        (b"<a\x7f@b>", "invalid character in mailbox name"),
        (b"<a@b>\0", "invalid character in mailbox name"),
        (b"<a@b> X=\n", "invalid character in mailbox name"),
        (b"<a\r@b>", "invalid character in mailbox name"),
        (b"<a@\xff>", "invalid character in mailbox name"),
        (b"<\xc3@b>", "invalid character in mailbox name"),
        (b"<" + b"a" * PATH_LIMIT + b"@b>", "mailbox name too long"),
    ],
)
def test_a_refusal_says_what_is_wrong(text: bytes, error: str) -> None:
    with pytest.raises(AddressError) as caught:
        parse_path(text)
    assert str(caught.value) == error


def test_a_path_of_the_longest_length_is_taken() -> None:
    longest = b"a" * (PATH_LIMIT - 2) + b"@b"
    assert parse_path(b"<" + longest + b">")[0].address.encode() == longest


@pytest.mark.parametrize(("text", "address", "rest"), [(b"a@b SIZE=1", "a@b", b"SIZE=1"), (b"a>@b\tX", "a>@b", b"X")])
def test_brackets_may_be_missing_when_parsing_is_not_strict(text: bytes, address: str, rest: bytes) -> None:
    path, parameters = parse_path(text, strict=False)
    assert (path.address, parameters) == (address, rest)


@pytest.mark.parametrize("text", [b"@b", b"a@"])
def test_an_unbracketed_address_needs_both_parts(text: bytes) -> None:
    with pytest.raises(AddressError, match="invalid character in mailbox name"):
        parse_path(text, strict=False)


def test_the_domain_is_stored_in_a_labels_and_quoted_as_received() -> None:
    path, _ = parse_path("<a@bücher.com>".encode())
    assert path.address == "a@bücher.com"
    assert path.stored == "a@xn--bcher-kva.com"
    assert not path.utf8


def test_a_mailbox_outside_ascii_needs_smtputf8() -> None:
    path, _ = parse_path("<müller@example.com>".encode())
    assert path.utf8
    assert path.stored == "müller@example.com"


def test_the_last_at_sign_splits_mailbox_and_domain() -> None:
    path, _ = parse_path(b"<a@b@c>")
    assert (path.mailbox, path.domain) == ("a@b", "c")


def test_an_ascii_domain_is_left_alone() -> None:
    assert a_labels("Example.COM") == "Example.COM"
