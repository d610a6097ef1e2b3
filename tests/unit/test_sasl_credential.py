from __future__ import annotations

import copy
import pickle

import pytest

from engine.sasl.credential import Credential, Secret, SecretKind, missing, octets, printable, text


def test_a_secret_shows_stars_however_it_is_asked() -> None:
    secret = Secret("hunter2")
    credential = Credential(kind=SecretKind.PLAIN, id="me", secret=secret)
    for shown in (repr(secret), str(secret), f"{secret}", f"{secret!r:>20}", repr([secret]), repr(credential)):
        assert "hunter2" not in shown
        assert "****" in shown
    assert not hasattr(secret, "__dict__")


def test_a_secret_cannot_be_pickled_or_copied_out() -> None:
    with pytest.raises(TypeError, match=r"^a secret cannot be pickled$"):
        pickle.dumps(Secret("hunter2"))
    with pytest.raises(TypeError, match=r"^a secret cannot be pickled$"):
        copy.copy(Secret("hunter2"))


def test_secrets_are_equal_by_their_text() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2
    assert Secret("a")
    assert not Secret("")
    assert Secret("é").reveal() == "é"


def test_octets_that_are_no_utf_8_come_back() -> None:
    assert octets(text(b"\xff\xc3\xa9")) == b"\xff\xc3\xa9"
    assert octets("\ud800") == b"\xed\xa0\x80"


def test_words_for_the_log_are_one_printable_line() -> None:
    assert printable("a\r\n\x1b[1m\u2028é") == "a\\r\\n\\x1b[1m\\u2028é"
    assert missing("x\ny") == "missing secret for [x\\ny]"
    credential = Credential(kind=SecretKind.MD5, id="me", secret=Secret("x"), source="from line 3")
    assert credential.describe() == "md5 secret for [me] from line 3"
