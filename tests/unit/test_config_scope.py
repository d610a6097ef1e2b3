"""One relay of several in a configuration, read and edited through its own lines (spec process.md 2.6)."""

from __future__ import annotations

import pytest

from engine.config.files import ConfigDocument
from engine.config.parser import parse_file, resolve

TWO = b"in-spool-dir /in\nport 25\nin-domain a.example\n#out-domain x\nout-spool-dir /out\nout-port 26\nlog\nout-log\n"


def test_the_first_relay_has_the_options_without_a_prefix_as_well() -> None:
    first = ConfigDocument.parse(TWO).of("in")

    assert (first.values("port"), first.values("domain"), first.values("spool-dir")) == (
        ("25",),
        ("a.example",),
        ("/in",),
    )
    assert first.has("log")


def test_another_relay_has_its_own_only() -> None:
    other = ConfigDocument.parse(TWO).of("out")

    assert (other.values("port"), other.values("domain"), other.values("spool-dir")) == (("26",), (), ("/out",))
    assert not other.has("log")
    assert not other.takes("log")
    assert other.takes("as-proxy")


def test_what_is_read_is_what_the_engine_makes_of_it() -> None:
    document = ConfigDocument.parse(TWO)
    found = resolve(parse_file(document.text, "x").settings)

    assert [each.name for each in found.instances] == list(document.instances())
    for instance in found.instances:
        view = document.of(instance.name)
        assert str(instance.settings.port) == view.values("port")[-1]
        assert instance.settings.spool_dir == view.values("spool-dir")[-1]


@pytest.mark.parametrize(
    ("instance", "name", "value", "before", "after"),
    [
        ("in", "port", "2525", b"port 25", b"port 2525"),
        ("in", "domain", "b.example", b"in-domain a.example", b"in-domain b.example"),
        ("out", "port", "2526", b"out-port 26", b"out-port 2526"),
        ("out", "domain", "c.example", b"#out-domain x", b"out-domain c.example"),
        ("out", "spool-dir", "/o", b"out-spool-dir /out", b"out-spool-dir /o"),
    ],
)
def test_a_change_touches_the_line_of_that_relay(
    instance: str, name: str, value: str, before: bytes, after: bytes
) -> None:
    document = ConfigDocument.parse(TWO).of(instance)

    assert document.set(name, value).render() == TWO.replace(before, after)
    assert document.set(name, *document.values(name)).render() == TWO if document.has(name) else True
    assert document.unset("size") == document


def test_a_new_option_of_a_named_relay_gets_its_prefix_unless_it_is_the_programs() -> None:
    document = ConfigDocument.parse(TWO)

    assert document.of("in").set("size", "5").values("size") == ("5",)
    assert b"\nin-size 5\n" in document.of("in").set("size", "5").render()
    assert b"\nout-size 5\n" in document.of("out").set("size", "5").render()
    assert b"\nsyslog\n" in document.of("in").set("syslog", "").render()


def test_switching_off_takes_both_spellings_of_the_first_relay() -> None:
    data = b"in-spool-dir /in\nin-port 25\nport 25\nout-spool-dir /out\nout-port 26\n"
    document = ConfigDocument.parse(data).of("in")

    assert document.unset("port").render() == data.replace(b"in-port", b"#in-port").replace(b"\nport", b"\n#port")
    assert document.set("port", "26").render() == data.replace(b"in-port 25\nport", b"in-port 26\n#port")


def test_what_counts_for_the_first_relay_only_is_refused_for_others() -> None:
    with pytest.raises(ValueError, match='"log-file" counts for the first relay'):
        ConfigDocument.parse(TWO).of("out").set("log-file", "/x")


def test_an_unnamed_relay_that_is_not_the_first_has_its_spool_only() -> None:
    document = ConfigDocument.parse(b"in-spool-dir /in\nspool-dir /x\nport 25\n")

    assert document.instances() == ("in", "")
    assert document.of("").values("spool-dir") == ("/x",)
    assert not document.of("").has("port")
    assert not document.of("").takes("port")


@pytest.mark.parametrize("data", [b"", b"port 25\nspool-dir /x\n", b"port 25\n"])
def test_a_file_with_one_relay_reads_the_same_either_way(data: bytes) -> None:
    document = ConfigDocument.parse(data)

    for name in ("port", "spool-dir", "log"):
        assert document.of("").values(name) == document.values(name)
        assert document.of("").set(name, "7").render() == document.set(name, "7").render()
