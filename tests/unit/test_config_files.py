"""Configuration documents change only the lines that they are asked to change (spec gui.md D4)."""

from __future__ import annotations

import pytest

from engine.config.files import ConfigDocument, Line

TEMPLATE = b"""\
# emailrelay.conf
#
# The file has one option on each line.

# Name: log
#log
log-file /var/log/relay.log

# Name: port
# The default is 25.
#port 587
port 25

   interface = 127.0.0.1
#forward-to smtp.example.com:25
# end
"""


def changed(before: bytes, after: ConfigDocument) -> list[tuple[int, str]]:
    document = ConfigDocument.parse(before)
    return [(number, after.lines()[number - 1].text) for number in after.changed_lines(document)]


def test_lines_are_told_apart() -> None:
    lines = ConfigDocument.parse(b'port=25\n#log\n# log\n\n## port 2\n#log what you like\nfoo "a b"\n').lines()
    assert lines == (
        Line(number=1, text="port=25", name="port", value="25", commented=False),
        Line(number=2, text="#log", name="log", value="", commented=True),
        Line(number=3, text="# log", name=None, value="", commented=False),
        Line(number=4, text="", name=None, value="", commented=False),
        Line(number=5, text="## port 2", name=None, value="", commented=False),
        Line(number=6, text="#log what you like", name=None, value="", commented=False),
        Line(number=7, text='foo "a b"', name="foo", value="a b", commented=False),
    )


def test_values_are_those_of_active_lines_in_order() -> None:
    document = ConfigDocument.parse(b"interface ::1\n#interface lo\ninterface eth0,eth1\nlog yes\nno-smtp no\n")
    assert document.values("interface") == ("::1", "eth0,eth1")
    assert document.values("log") == ("",)
    assert document.has("log")
    assert document.values("no-smtp") == ()
    assert not document.has("no-smtp")
    assert document.values("port") == ()


@pytest.mark.parametrize(
    ("line", "value", "expected"),
    [
        (b"port 25", "26", b"port 26"),
        (b"  port\t= 25  ", "26", b"  port\t= 26  "),
        (b"port=25", "26", b"port=26"),
        (b"--port 25", "26", b"port 26"),
        (b'domain "a.example"', "b.example", b'domain "b.example"'),
        (b"domain a.example", "b c", b'domain "b c"'),
        (b"domain a.example", "=x", b'domain "=x"'),
        (b"domain a.example", '"x"', b'domain ""x""'),
        (b"domain a.example", "", b'domain ""'),
        (b"domain", "x", b"domain x"),
        (b"log-file=/a", "/a b", b'log-file="/a b"'),
        (b"syslog local3", "", b"syslog"),
        (b"syslog", "local3", b"syslog local3"),
        (b"no-smtp no", "", b"no-smtp"),
        (b"domain a # old", "b", b"domain b"),
        (b"in-port 25", "26", b"in-port 26"),
        (b"whatever 25", "26", b"whatever 26"),
        (b"domain \xff", "b\xfc\x80", "domain b\xfc\x80".encode()),
    ],
)
def test_a_value_is_rewritten_in_place_and_in_style(line: bytes, value: str, expected: bytes) -> None:
    name = line.split()[0].split(b"=")[0].lstrip(b"-").decode()
    for before, after in ((b"", b""), (b"# x\r\n", b"\r\n# y"), (b"\xef\xbb\xbf", b"\n")):
        document = ConfigDocument.parse(before + line + after)
        assert document.set(name, value).render() == before + expected + after


@pytest.mark.parametrize(
    ("line", "path", "expected"),
    [
        (b'spool-dir "/a"', "/b", b"spool-dir /b"),
        (b"spool-dir=/a", "/b", b"spool-dir /b"),
        (b"spool-dir = /a", "/b c", b"spool-dir /b c"),
        (b"  in-spool-dir\t/a", "/b", b"  in-spool-dir /b"),
        (b"spool-dir /a", "/b ", b'spool-dir "/b "'),
        (b"log=yes\n#spool-dir=/x", "/b", b"log=yes\nspool-dir /b"),
        (b"domain=x", "/b", b"domain=x\nspool-dir /b"),
    ],
)
def test_the_spool_folder_is_written_for_scripts_to_read(line: bytes, path: str, expected: bytes) -> None:
    name = "in-spool-dir" if b"in-spool" in line else "spool-dir"
    assert ConfigDocument.parse(line + b"\n").set(name, path).render() == expected + b"\n"


def test_a_flag_takes_the_place_of_its_commented_line() -> None:
    document = ConfigDocument.parse(TEMPLATE).set("log")
    assert changed(TEMPLATE, document) == [(6, "log")]


def test_an_option_takes_the_place_of_its_commented_line_with_a_new_value() -> None:
    document = ConfigDocument.parse(TEMPLATE).set("forward-to", "smtp.example.net:587")
    assert changed(TEMPLATE, document) == [(15, "forward-to smtp.example.net:587")]


def test_the_active_line_is_changed_before_a_commented_one() -> None:
    document = ConfigDocument.parse(TEMPLATE).set("port", "2525")
    assert changed(TEMPLATE, document) == [(12, "port 2525")]


def test_the_commented_line_with_the_same_value_is_preferred() -> None:
    document = ConfigDocument.parse(b"#port 25\n#port 26\n").set("port", "26")
    assert document.render() == b"#port 25\nport 26\n"


def test_a_new_option_goes_behind_the_last_of_its_section() -> None:
    document = ConfigDocument.parse(TEMPLATE).set("size", "1000000")
    assert changed(TEMPLATE, document) == [(15, "   size 1000000")]
    document = ConfigDocument.parse(b"log\nport 25\n\n# end\n").set("log-time")
    assert document.render() == b"log\nlog-time\nport 25\n\n# end\n"


def test_without_such_a_section_it_goes_behind_its_commented_lines_or_to_the_end() -> None:
    assert ConfigDocument.parse(b"#log\n\n# end\n").set("log-time").render() == b"#log\nlog-time\n\n# end\n"
    assert ConfigDocument.parse(b"port 25\n# end\n").set("log").render() == b"port 25\n# end\nlog\n"
    assert ConfigDocument.parse(b"port 25\n# end\n").set("fancy", "1").render() == b"port 25\n# end\nfancy 1\n"


def test_options_of_an_instance_stay_together() -> None:
    data = b"in-spool-dir /in\nin-port 25\nout-spool-dir /out\nout-port 26\n"
    document = ConfigDocument.parse(data)
    assert document.instances() == ("in", "out")
    assert document.set("in-size", "5").render() == data.replace(b"in-port 25\n", b"in-port 25\nin-size 5\n")
    assert ConfigDocument.parse(b"log\nspool-dir /a\nin-spool-dir /b\n").instances() == ("", "in")


def test_new_lines_follow_the_habits_of_the_file() -> None:
    assert ConfigDocument.parse(b"log-file=/a\n").set("size", "5").render() == b"log-file=/a\nsize=5\n"
    assert ConfigDocument.parse(b"log-file = /a\n").set("size", "5").render() == b"log-file = /a\nsize = 5\n"
    assert ConfigDocument.parse(b"log-file    /a\n").set("size", "5").render() == b"log-file    /a\nsize 5\n"
    assert ConfigDocument.parse(b"\tlog\r\n").set("log-time").render() == b"\tlog\r\n\tlog-time\r\n"


def test_each_line_keeps_its_own_ending() -> None:
    data = b"log\r\nport 25\nsize 5\r\n"
    assert ConfigDocument.parse(data).set("port", "26").render() == b"log\r\nport 26\nsize 5\r\n"
    assert ConfigDocument.parse(data).set("interface", "::1").render() == data + b"interface ::1\r\n"
    assert ConfigDocument.parse(data).set("log-time").render() == b"log\r\nlog-time\r\nport 25\nsize 5\r\n"


def test_a_missing_final_newline_stays_missing() -> None:
    document = ConfigDocument.parse(b"log\r\nport 25").set("size", "5", "6")
    assert document.render() == b"log\r\nport 25\r\nsize 5\r\nsize 6"
    assert ConfigDocument.parse(b"port 25").set("log").render() == b"port 25\nlog"


def test_a_new_file_has_final_newlines() -> None:
    document = ConfigDocument().set("spool-dir", "/s").set("log").set("port", "2525")
    assert document.render() == b"spool-dir /s\nlog\nport 2525\n"
    assert ConfigDocument.parse(b"\xef\xbb\xbf").set("log").render() == b"\xef\xbb\xbflog\n"


def test_repeats_stay_repeats() -> None:
    data = b"interface a\n# x\ninterface b\nlog\ninterface c\n"
    document = ConfigDocument.parse(data)
    assert document.set("interface", "a", "b", "c").render() == data
    assert document.set("interface", "a", "X", "c").render() == data.replace(b" b", b" X")
    assert document.set("interface", "a", "c").render() == data.replace(b"interface b", b"#interface b")
    assert document.set("interface", "a", "b", "c", "d").render() == data + b"interface d\n"
    assert document.set("interface", "z", "a", "b", "c").render() == b"interface z\n" + data
    assert document.set("interface", "b").values("interface") == ("b",)


def test_a_repeat_of_the_same_value_is_left_alone() -> None:
    data = b"port 25\nport 25\nlog\nlog yes\nverbose\nverbose\n"
    document = ConfigDocument.parse(data)
    assert document.set("port", "25").set("log").set("verbose", "", "").render() == data
    assert document.set("port", "26").render() == data.replace(b"port 25\nport 25", b"port 26\n#port 25")
    assert document.set("verbose").values("verbose") == ("",)


def test_unset_puts_a_hash_before_every_active_line() -> None:
    document = ConfigDocument.parse(b"  interface a\ninterface b\n#interface c\n=log\n").unset("interface").unset("log")
    assert document.render() == b"  #interface a\n#interface b\n#interface c\n=#log\n"
    assert not document.has("interface")


@pytest.mark.parametrize("line", [b"port 25", b"  port = 25", b'log-file "/a b"', b"log-file /a b", b"log", b"syslog"])
def test_what_was_unset_comes_back_as_it_was(line: bytes) -> None:
    name = line.split()[0].decode()
    document = ConfigDocument.parse(b"# x\n" + line + b"\n# y\n")
    assert document.unset(name).set(name, *document.values(name)) == document


def test_a_flag_that_is_switched_off_in_words_is_switched_on_in_place() -> None:
    document = ConfigDocument.parse(b"log = off\n")
    assert document.set("log").render() == b"log\n"
    assert document.unset("log").render() == b"log = off\n"
    assert ConfigDocument.parse(b"log\n").set("log", "no").render() == b"#log\n"


def test_bytes_that_are_no_text_stay() -> None:
    data = b"# caf\xe9\ndomain a\n\xff\xfe\x00\nlog-file /\xe9\n"
    document = ConfigDocument.parse(data)
    assert document.set("domain", "b").render() == data.replace(b"domain a", b"domain b")
    assert document.unset("log-file").render() == data.replace(b"log-file", b"#log-file")
    assert document.values("log-file") == ("/é",)


def test_the_text_for_the_parser_has_no_byte_order_mark() -> None:
    assert ConfigDocument.parse(b"\xef\xbb\xbflog\r\nport 25").text == "log\r\nport 25"


@pytest.mark.parametrize(
    ("name", "value"),
    [("port", "2\n5"), ("port", "2\r5"), ("port", "\0"), ("port", "\ud800"), ("po rt", "25"), ("#x", ""), ("", "")],
)
def test_what_no_line_can_express_is_refused(name: str, value: str) -> None:
    with pytest.raises(ValueError, match="option"):
        ConfigDocument().set(name, value)


def test_one_change_of_each_kind_in_a_long_file_touches_one_line() -> None:
    block = TEMPLATE.replace(b"port 25\n", b"").replace(b"log-file", b"foo")
    data = block * 20 + b"port 25\n" + block * 20
    document = ConfigDocument.parse(data)
    number = data[: data.index(b"\nport 25\n")].count(b"\n") + 2
    assert changed(data, document.set("port", "26")) == [(number, "port 26")]
    assert changed(data, document.unset("port")) == [(number, "#port 25")]


def test_nothing_that_the_wizard_does_not_manage_is_touched() -> None:
    data = (
        b"size 1000\ndomain x\ndnsbl a.example\nadmin 10025\nuser relay\npoll 60\nforward-on-disconnect\n"
        b"client-tls-required\nserver-auth pam:\nclient-auth plain:YQ==:Yg==\npid-file /p\nport 25\n"
        b"in-spool-dir /in\nfilter /a\nfilter /b\nforward-to h:submission # see below\n"
    )
    document = ConfigDocument.parse(data).set("port", "2525")
    assert document.render() == data.replace(b"port 25\n", b"port 2525\n")
