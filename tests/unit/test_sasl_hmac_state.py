from __future__ import annotations

import base64
import hmac
import struct

import pytest

from engine.sasl.credential import SecretKind
from engine.sasl.hmac_state import HmacState

HASHED = [kind for kind in SecretKind if kind.hashed]


def test_the_written_forms_are_those_of_the_password_tool() -> None:
    state = HmacState.of(SecretKind.MD5, b"foobar")
    coded = "3pIN0aPbd5aN0S4ogKA3w2P3P9XH0hXchLP1W+adpQE="
    dotted = "3507327710.2524437411.674156941.3275202688.3577739107.3692417735.1542828932.27631078"
    assert (state.format(), state.dotted()) == (coded, dotted)
    assert HmacState.parse(SecretKind.MD5, coded) == HmacState.parse(SecretKind.MD5, dotted) == state


@pytest.mark.parametrize(("kind", "length"), [(SecretKind.MD5, 44), (SecretKind.SHA1, 56), (SecretKind.SHA256, 88)])
def test_the_form_in_base64_has_its_length_and_is_read_back(kind: SecretKind, length: int) -> None:
    state = HmacState.of(kind, b"x")
    assert len(state.format()) == length
    assert HmacState.parse(kind, state.format()) == state


def sha1_state(block: bytes) -> tuple[int, ...]:
    """The five words of SHA-1 after one block (FIPS 180-4, 6.1.2)."""
    words = list(struct.unpack(">16I", block))
    for at in range(16, 80):
        words.append(_rotated(words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16], 1))
    start = (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0)
    a, b, c, d, e = start
    for at, word in enumerate(words):
        mixed = (b & c | ~b & d, b ^ c ^ d, b & c | b & d | c & d, b ^ c ^ d)[at // 20]
        constant = (0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xCA62C1D6)[at // 20]
        a, b, c, d, e = (_rotated(a, 5) + mixed + e + constant + word) & 0xFFFFFFFF, a, _rotated(b, 30), c, d
    return tuple((old + new) & 0xFFFFFFFF for old, new in zip(start, (a, b, c, d, e), strict=True))


def _rotated(word: int, bits: int) -> int:
    return (word << bits | word >> (32 - bits)) & 0xFFFFFFFF


def test_the_words_of_every_hash_are_written_with_the_least_octet_first() -> None:
    """As the original writes them, which is not how SHA digests are written (spec process.md 6.1)."""
    key = b"foobar".ljust(64, b"\0")
    inner, outer = (sha1_state(bytes(octet ^ mask for octet in key)) for mask in (0x36, 0x5C))
    assert base64.b64decode(HmacState.of(SecretKind.SHA1, b"foobar").format()) == struct.pack("<10I", *inner, *outer)


@pytest.mark.parametrize("kind", HASHED)
@pytest.mark.parametrize("size", [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 128])
def test_the_digest_is_right_around_the_ends_of_blocks(kind: SecretKind, size: int) -> None:
    message = b"m" * size
    assert HmacState.of(kind, b"k" * size).digest(message) == hmac.digest(b"k" * size, message, kind.value)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (SecretKind.MD5, "hunter2"),
        (SecretKind.MD5, "3pIN0aPbd5aN0S4ogKA3w2P3P9XH0hXchLP1W+adpQ=="),
        (SecretKind.MD5, "é" * 44),
        (SecretKind.MD5, "1.2.3.4.5.6.7"),
        (SecretKind.MD5, "1.2.3.4.5.6.7.4294967296"),
        (SecretKind.MD5, "1.2.3.4.5.6.7.x"),
        (SecretKind.MD5, "1.2.3.4.5.6.7.²"),
        (SecretKind.SHA1, "3pIN0aPbd5aN0S4ogKA3w2P3P9XH0hXchLP1W+adpQE="),
        (SecretKind.SHA256, "1.2.3.4.5.6.7.8"),
    ],
)
def test_what_is_no_state_is_refused_with_the_rule_and_without_the_text(kind: SecretKind, text: str) -> None:
    with pytest.raises(ValueError, match=r"^a (hashed|dotted)") as caught:
        HmacState.parse(kind, text)
    assert text not in str(caught.value)


def test_only_md5_has_a_dotted_form() -> None:
    with pytest.raises(ValueError, match="md5 only"):
        HmacState.of(SecretKind.SHA1, b"x").dotted()


def test_a_plain_secret_has_no_state() -> None:
    with pytest.raises(ValueError, match="no hashed secrets of kind plain"):
        HmacState.of(SecretKind.PLAIN, b"x")
