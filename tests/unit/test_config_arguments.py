"""The grammar of the command line and of the configuration file (spec process.md 2)."""

from __future__ import annotations

import pytest

from engine.config.arguments import COMMAND_LINE, Arguments, FileSettings, parse_arguments, parse_file


def parse(line: str) -> Arguments:
    return parse_arguments(line.split())


def pairs(parsed: Arguments | FileSettings) -> list[tuple[str, str | None]]:
    return [(setting.name, setting.value) for setting in parsed.settings]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("--port=25", [("port", "25")]),
        ("--port 25", [("port", "25")]),
        ("--port=", [("port", "")]),
        ("--client-auth=plain:YQ==:Yg==", [("client-auth", "plain:YQ==:Yg==")]),
        ("--log", [("log", None)]),
        ("--log=no", [("log", "no")]),
        ("--anonymous", [("anonymous", "")]),
        ("--syslog=local3", [("syslog", "local3")]),
        ("-p 25", [("port", "25")]),
        ("-p -25", [("port", "-25")]),
        ("-lvv", [("log", None), ("verbose", None), ("verbose", None)]),
        ("-A -k", [("anonymous", ""), ("syslog", "")]),
        ("-s /spool", [("spool-dir", "/spool")]),
        ("--in-port 5 --in-log", [("in-port", "5"), ("in-log", None)]),
        ("--nonsense=5", [("nonsense", "5")]),
        ("--", []),
        ("", []),
    ],
)
def test_the_forms_of_options(line: str, expected: list[tuple[str, str | None]]) -> None:
    parsed = parse(line)
    assert pairs(parsed) == expected
    assert parsed.problems == ()
    assert parsed.config_file is None


def test_an_optional_value_never_takes_the_next_argument() -> None:
    parsed = parse("--syslog relay.conf")
    assert pairs(parsed) == [("syslog", "")]
    assert parsed.config_file == "relay.conf"


def test_the_configuration_file_is_the_one_argument_after_the_options() -> None:
    assert parse("--log relay.conf").config_file == "relay.conf"
    assert parse("-").config_file == "-"


def test_the_value_of_a_misspelt_option_is_not_taken_for_the_configuration_file() -> None:
    parsed = parse("--prot 25 relay.conf")
    assert pairs(parsed) == [("prot", "25")]
    assert parsed.config_file == "relay.conf"
    assert parse("--verbos relay.conf").config_file == "relay.conf"
    assert parse("--zzzz relay.conf").config_file == "relay.conf"


@pytest.mark.parametrize("line", ["a.conf b.conf", "a.conf --log", "-- a.conf", "--log -- a.conf"])
def test_more_than_the_configuration_file_is_too_much(line: str) -> None:
    parsed = parse(line)
    (problem,) = parsed.usage
    assert problem.text.endswith("too many non-option arguments")
    assert parsed.config_file is None
    assert parsed.syntax == ()


def test_a_value_that_looks_like_an_option_is_refused_and_the_option_still_read() -> None:
    parsed = parse("--domain --log")
    assert pairs(parsed) == [("log", None)]
    assert 'write "--domain=--log"' in parsed.syntax[0].text


def test_a_negative_value_is_refused_once() -> None:
    parsed = parse("--size -5 --log")
    assert pairs(parsed) == [("log", None)]
    assert len(parsed.syntax) == 1


def test_a_missing_value_at_the_end_is_left_for_the_resolver() -> None:
    assert pairs(parse("--port")) == [("port", None)]
    assert pairs(parse("-p")) == [("port", None)]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("-p25", 'no value supplied for "-p" (port); write "-p 25" or "--port=25"'),
        ("-p=25", 'no value supplied for "-p" (port); write "-p 25" or "--port=25"'),
        ("-lp 25", 'no value supplied for "-p" (port)'),
        ("-?", 'invalid option "-?"'),
    ],
)
def test_letters_that_cannot_be_read(line: str, text: str) -> None:
    assert parse(line).syntax[0].text == text


def test_help_is_seen_however_wrong_the_rest_is() -> None:
    assert parse("--nonsense -p25 --help").wants("help")
    assert not parse("--help=no").wants("help")
    assert not parse("--help=what").wants("help")
    assert not parse("--port help").wants("help")


def test_values_do_not_show_in_a_traceback() -> None:
    assert "hunter2" not in repr(parse("--client-auth plain:bWU=:hunter2"))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("port 25", ("port", "25")),
        ("port=25", ("port", "25")),
        ("port = 25", ("port", "25")),
        ("  \t=port\t=\t 25 \t", ("port", "25")),
        ("port 25\r", ("port", "25")),
        ("--port 25", ("port", "25")),
        ("-port 25", ("port", "25")),
        ('spool-dir "/a b"', ("spool-dir", "/a b")),
        ("spool-dir /a b", ("spool-dir", "/a b")),
        ('domain ""', ("domain", "")),
        ('domain "', ("domain", '"')),
        ('domain "a" b', ("domain", '"a" b')),
        ("verbose", ("verbose", None)),
        ("verbose =", ("verbose", None)),
        ("syslog local3", ("syslog", "local3")),
        ("client-auth plain:YQ==:Yg==", ("client-auth", "plain:YQ==:Yg==")),
        ("port 25 # mail", ("port", "25 # mail")),
    ],
)
def test_the_forms_of_lines(line: str, expected: tuple[str, str | None]) -> None:
    parsed = parse_file(line, "relay.conf")
    assert pairs(parsed) == [expected]
    assert parsed.problems == ()


def test_comments_blank_lines_and_a_byte_order_mark_say_nothing() -> None:
    parsed = parse_file("\ufefflog\n\n# remark\n  #port 25\n = # x\n\t\r\nport 26", "relay.conf")
    assert [(setting.name, setting.where, setting.line) for setting in parsed.settings] == [
        ("log", "relay.conf", 1),
        ("port", "relay.conf", 7),
    ]
    assert parsed.problems == ()


def test_a_line_of_hyphens_is_reported_with_its_place() -> None:
    (problem,) = parse_file("log\n---\n", "relay.conf").problems
    assert str(problem) == 'relay.conf, line 2: "---" names no option'


def test_a_file_that_is_no_text_is_refused_as_a_whole() -> None:
    parsed = parse_file("log\nport \x0025\n", "relay.conf")
    assert parsed.settings == ()
    assert parsed.problems[0].line == 2
    assert "NUL" in parsed.problems[0].text


def test_occurrences_know_where_they_stand() -> None:
    (first,) = parse("--log").settings
    (second,) = parse_file("log", "relay.conf").settings
    assert (first.where, first.line, first.shown) == (COMMAND_LINE, 0, "--log")
    assert (second.where, second.line, second.shown) == ("relay.conf", 1, "log")
