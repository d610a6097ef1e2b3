from __future__ import annotations

import pytest

from engine.secrets.codec import base64_decode, base64_encode, xtext_decode, xtext_encode


@pytest.mark.parametrize(
    ("plain", "coded"),
    [
        ("secret", "secret"),
        ("a+b=c d", "a+2Bb+3Dc+20d"),
        ("\t~!", "+09~!"),
        ("é", "+C3+A9"),
        ("\udcff", "+FF"),
        ("", ""),
    ],
)
def test_xtext_leaves_printable_characters_and_codes_the_rest(plain: str, coded: str) -> None:
    assert xtext_encode(plain) == coded
    assert xtext_decode(coded) == plain


def test_xtext_written_by_hand_is_understood() -> None:
    assert xtext_decode("pass=word+2bé") == "pass=word+é"


@pytest.mark.parametrize("coded", ["hunter2+", "hunter2+4", "hunter2+zz"])
def test_a_lone_plus_is_refused_with_the_rule_and_without_the_text(coded: str) -> None:
    with pytest.raises(ValueError, match="a plus sign is written") as caught:
        xtext_decode(coded)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("coded", "plain"), [("bWU=", "me"), ("bWU", "me"), ("=", ""), ("", ""), ("/w==", "\udcff"), ("w6k=", "é")]
)
def test_base64_is_decoded_with_or_without_padding(coded: str, plain: str) -> None:
    assert base64_decode(coded) == plain


@pytest.mark.parametrize("coded", ["hunt*", "bWU===", "a", "é", "bW U="])
def test_what_is_no_base64_is_refused_without_the_text(coded: str) -> None:
    with pytest.raises(ValueError, match=r"^invalid base64 encoding$"):
        base64_decode(coded)


def test_an_empty_text_is_an_equals_sign_in_base64() -> None:
    assert base64_encode("") == "="
