import pytest

from engine.forward.reply import BadReply, Reply, ReplyReader, enhanced_code

STREAM = b"220 hello\r\n250-one\r\n250-\r\n250 \ttwo\tx\r\n354\r\n"


def replies(*blocks: bytes) -> list[Reply]:
    reader = ReplyReader()
    return [reply for block in blocks for reply in reader.feed(block)]


def test_replies_are_the_same_however_the_octets_are_cut() -> None:
    whole = replies(STREAM)
    assert [reply.code for reply in whole] == [220, 250, 354]
    assert replies(*(STREAM[at : at + 1] for at in range(len(STREAM)))) == whole
    for at in range(len(STREAM)):
        assert replies(STREAM[:at], STREAM[at:]) == whole


def test_the_text_leaves_out_codes_and_empty_lines() -> None:
    _, reply, bare = replies(STREAM)
    assert reply.lines == ("250-one", "250-", "250 \ttwo\tx")
    assert reply.text == "one\ntwo x"
    assert (bare.text, bare.reason) == ("", "error")


def test_codes_fall_into_classes() -> None:
    assert Reply(code=354, lines=()).positive
    assert not Reply(code=354, lines=()).success
    assert Reply(code=299, lines=()).success
    assert Reply(code=421, lines=()).temporary
    assert Reply(code=550, lines=()).permanent
    assert Reply(code=535, lines=()).about_account
    assert not Reply(code=550, lines=()).about_account


def test_the_enhanced_code_stands_at_the_beginning() -> None:
    assert Reply(code=550, lines=("550 5.7.1 no",)).enhanced == "5.7.1"
    assert enhanced_code("no 5.7.1") == ""
    assert enhanced_code("5.7.1234 x") == ""


@pytest.mark.parametrize(
    "data",
    [
        b"hello\r\n",
        b"99 x\r\n",
        b"600 x\r\n",
        b"250x\r\n",
        b"250-a\r\n251 b\r\n",
        b"\r\n",
        b"2\xb250 x\r\n",
        b"220 a" * 9000,
    ],
)
def test_what_is_no_reply_is_refused(data: bytes) -> None:
    with pytest.raises(BadReply, match="smtp error: invalid response"):
        ReplyReader().feed(data)


def test_a_bare_lf_ends_no_line_and_part_of_a_reply_is_pending() -> None:
    reader = ReplyReader()
    assert reader.feed(b"250 a\n250 b") == []
    assert reader.pending
    assert [reply.lines for reply in reader.feed(b"\r\n")] == [("250 a\n250 b",)]
    assert not reader.pending


def test_octets_that_are_no_utf8_survive() -> None:
    assert replies(b"250 \xff\r\n")[0].text.encode("utf-8", "surrogateescape") == b"\xff"


def test_a_reply_counts_whatever_comes_behind_it() -> None:
    reader = ReplyReader()
    (reply,) = reader.feed(b"250 taken\r\nwhat do you mean?\r\n")
    assert (reply.code, reader.bad) == (250, True)
