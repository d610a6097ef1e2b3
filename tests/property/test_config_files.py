"""Properties of the lossless configuration document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.config.files import ConfigDocument
from engine.config.kinds import Arity
from engine.config.options import OPTIONS

NAMES = sorted(OPTIONS)
VALUED = [name for name in NAMES if OPTIONS[name].takes_next]
FLAGS = [name for name in NAMES if OPTIONS[name].arity is Arity.FLAG]

words = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=12)
fillers = st.text("  \t=", max_size=3)
separators = st.sampled_from([" ", "=", " = ", "\t", "    "])
names = st.sampled_from(NAMES) | st.sampled_from([f"in-{name}" for name in NAMES]) | st.sampled_from(["x", "fitler"])


@st.composite
def config_lines(draw: st.DrawFn) -> str:
    form = draw(st.integers(0, 5))
    if form == 0:
        return draw(st.sampled_from(["", "   ", "# a remark", "## port 25", "#log everything that happens"]))
    mark = draw(st.sampled_from(["", "", "#", "  ", "  #", "--"]))
    quote = '"' if form == 1 else ""
    value = draw(words)
    return f"{mark}{draw(names)}" + (f"{draw(separators)}{quote}{value}{quote}{draw(fillers)}" if form > 2 else "")


@st.composite
def configs(draw: st.DrawFn) -> bytes:
    lines = draw(st.lists(config_lines(), max_size=12))
    ends = [draw(st.sampled_from(["\n", "\r\n"])) for _ in lines]
    if ends and draw(st.booleans()):
        ends[-1] = ""
    bom = draw(st.sampled_from([b"", b"\xef\xbb\xbf"]))
    return bom + "".join(line + end for line, end in zip(lines, ends, strict=True)).encode()


def ends_with_newline(data: bytes) -> bool:
    return data.endswith(b"\n")


@given(st.binary())
def test_any_bytes_survive_unchanged(data: bytes) -> None:
    assert ConfigDocument.parse(data).render() == data


@given(st.lists(st.sampled_from([b"port 25", b"\r", b"\n", b"\xef\xbb\xbf", b"#", b"=", b"\xff", b"\0", b" "])))
def test_any_mixture_of_line_ends_and_marks_survives(pieces: list[bytes]) -> None:
    assert ConfigDocument.parse(b"".join(pieces)).render() == b"".join(pieces)


@given(configs(), names)
def test_setting_what_is_there_changes_nothing(data: bytes, name: str) -> None:
    document = ConfigDocument.parse(data)
    present = document.values(name)
    if present:
        assert document.set(name, *present).render() == data


@given(configs(), st.sampled_from(VALUED), st.lists(words, min_size=1, max_size=3, unique=True))
def test_values_that_are_set_are_read_back(data: bytes, name: str, values: list[str]) -> None:
    document = ConfigDocument.parse(data).set(name, *values)
    again = ConfigDocument.parse(document.render())
    assert again == document
    if OPTIONS[name].arity is Arity.LIST or len(values) == 1:
        assert set(again.values(name)) == set(values)
    if OPTIONS[name].arity is Arity.LIST:
        assert again.values(name) == tuple(values)


@given(configs(), st.sampled_from(FLAGS), st.booleans())
def test_flags_go_on_and_off(data: bytes, name: str, on: bool) -> None:  # noqa: FBT001 - drawn by the strategy
    document = ConfigDocument.parse(data)
    document = document.set(name) if on else document.unset(name)
    assert ConfigDocument.parse(document.render()).has(name) is on


@given(configs(), st.sampled_from(VALUED), words)
def test_other_lines_keep_their_bytes(data: bytes, name: str, value: str) -> None:
    before = ConfigDocument.parse(data)
    after = before.set(name, value)
    kept = [line.text for line in before.lines() if line.name != name]
    assert [line.text for line in after.lines() if line.name != name] == kept
    assert len(after.lines()) - len(before.lines()) in {0, 1}
    if before.lines():
        assert ends_with_newline(after.render()) is ends_with_newline(data)


@given(configs(), st.sampled_from(VALUED), words)
def test_one_value_changes_one_line_unless_repeats_go(data: bytes, name: str, value: str) -> None:
    before = ConfigDocument.parse(data)
    if len(before.values(name)) > 1:
        return
    after = before.set(name, value)
    # a last line without an ending gets one when a line is put after it
    grown = len(after.lines()) > len(before.lines()) and not ends_with_newline(data)
    assert len(after.changed_lines(before)) <= (2 if grown else 1)


@given(configs(), names)
def test_unset_comments_out_and_nothing_else(data: bytes, name: str) -> None:
    before = ConfigDocument.parse(data)
    after = before.unset(name)
    assert not after.has(name)
    assert len(after.lines()) == len(before.lines())
    for old, new in zip(before.lines(), after.lines(), strict=True):
        assert new.text in {old.text, old.text.replace(name, f"#{name}", 1), old.text.replace("--", "#--", 1)}
