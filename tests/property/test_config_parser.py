"""Properties of reading configurations: nothing crashes, what is written is read, files and documents agree."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.config.files import ConfigDocument
from engine.config.grammar import split_line, write_value
from engine.config.options import OPTIONS, Settings
from engine.config.parser import assemble, parse_arguments, parse_file, resolve
from engine.config.values import RateLimit, RetryPolicy

names = st.sampled_from(sorted(OPTIONS))
in_files = st.sampled_from(sorted(name for name, option in OPTIONS.items() if not option.doc.command_line))
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.integers(0, 2**32 - 1)
likely = st.sampled_from(["", "yes", "no", "25", "0", "a:25", "/a", "vrfy,server", "mail", "keep", "exit:0", "1,2,3"])
argument = st.one_of(
    st.builds("--{}={}".format, names, likely | texts),
    st.builds("--{}".format, names | texts),
    st.builds("-{}".format, texts),
    likely | texts,
)


@given(st.lists(argument, max_size=8), texts)
def test_any_command_line_and_any_file_end_in_settings_or_in_problems(argv: list[str], text: str) -> None:
    arguments = parse_arguments(argv)
    resolved = assemble(arguments, parse_file(text, "relay.conf"))
    assert (resolved.settings is None) is bool(resolved.problems)
    assert isinstance(resolved.draft, Settings)
    assert all(str(problem) for problem in (*resolved.problems, *resolved.warnings))
    assert set(arguments.problems) <= set(resolved.problems)


@given(st.lists(st.tuples(in_files, likely), max_size=8))
def test_the_command_line_and_the_file_mean_the_same(pairs: list[tuple[str, str]]) -> None:
    by_arguments = resolve(parse_arguments([f"--{name}={value}" for name, value in pairs]).settings)
    lines = "".join(f"{name} {write_value(name, value)}\n" for name, value in pairs)
    by_file = resolve(parse_file(lines, "relay.conf").settings)
    assert by_file.settings == by_arguments.settings


@given(names, st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), min_size=1))
def test_a_value_that_is_written_is_read_back(name: str, value: str) -> None:
    parts = split_line(f"{name} {write_value(name, value)}")
    assert parts is not None
    assert parts.value == value


@given(texts)
def test_a_file_and_its_document_see_the_same_options(text: str) -> None:
    text = text.replace("\0", "")
    seen = parse_file(text, "relay.conf").settings
    lines = ConfigDocument.parse(text.encode()).lines()
    active = [(line.name, line.value, line.number) for line in lines if line.name and not line.commented]
    assert [(setting.name, setting.value or "", setting.line) for setting in seen] == active


@given(numbers, numbers, st.frozensets(st.sampled_from(["time", "address", "port", "unit", "msgid"])))
def test_numbers_and_words_survive_writing_and_reading(size: int, timeout: int, parts: frozenset[str]) -> None:
    for name, value in (("size", size), ("idle-timeout", timeout), ("log-format", parts)):
        kind = OPTIONS[name].kind
        assert kind.parse(kind.format(value)) == value


@given(st.integers(1, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_policies_survive_writing_and_reading(first: int, more: int, rest: int) -> None:
    policy = RetryPolicy(first=first, longest=first + more, give_up=first + more + rest)
    retry, rate = OPTIONS["forward-retry"].kind, OPTIONS["client-rate"].kind
    assert retry.parse(retry.format(policy)) == policy
    limit = RateLimit(messages=first, period=more + 1)
    assert rate.parse(rate.format(limit)) == limit
