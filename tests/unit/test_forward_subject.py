import pytest

from engine.forward.subject import subject_of


@pytest.mark.parametrize(
    ("start", "subject"),
    [
        (b"From: a\r\nSubject: hello\r\n\r\nSubject: no\r\n", "hello"),
        (b"SUBJECT:two\n lines\nTo: b\n\nbody", "two lines"),
        (b"Subject: =?utf-8?q?=C3=BC?=\r\n\r\n", "\u00fc"),
        (b"From: a\r\n\r\nSubject: in the body\r\n", ""),
        (b"X-Subject: a\r\n\r\n", ""),
        (b"", ""),
        (b"Subject: " + b"x" * 500, "x" * 200),
        (b"Subject:\r\n\r\n", ""),
    ],
)
def test_the_subject_is_that_of_the_header_alone(start: bytes, subject: str) -> None:
    assert subject_of(start) == subject
