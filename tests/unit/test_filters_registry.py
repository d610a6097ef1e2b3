"""What ``--filter`` and ``--client-filter`` may say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import ConfigError
from engine.filters.base import Role
from engine.filters.registry import Filters
from tests.support.filters import Said, script, settings


def parsed(folder: Path, *specs: str, role: Role = Role.SERVER) -> Filters:
    return Filters.parse(specs, role, settings(folder), say=Said())


def names(filters: Filters) -> str:
    return filters.chain().name


@pytest.mark.parametrize(
    ("specs", "expected"),
    [
        pytest.param((), "", id="none"),
        pytest.param(("",), "", id="empty"),
        pytest.param(("exit:0",), "exit:0", id="exit"),
        pytest.param(("sleepms:5",), "sleep", id="sleepms"),
        pytest.param(("net:127.0.0.1:10020",), "127.0.0.1/10020/ip", id="net"),
        pytest.param(("net:[::1]:10020",), "::1/10020/ip", id="net IPv6"),
        pytest.param(("net:/run/x",), "/run/x", id="net path"),
        pytest.param(("spam:localhost:783",), "localhost/783/ip", id="spam"),
        pytest.param(("spam-edit:/run/spamd",), "/run/spamd", id="spam-edit"),
        pytest.param(("/x/y.sh",), "y.sh", id="path"),
        pytest.param(("file:/x/y.sh",), "y.sh", id="file"),
        pytest.param(("EXIT:0",), "EXIT:0", id="prefixes are case-sensitive"),
        pytest.param(("/x/a,exit:1", "file:b"), "a,exit:1,b", id="commas and repeated"),
        pytest.param(("/x/a,,",), "a", id="empty items"),
    ],
)
def test_specifications(tmp_path: Path, specs: tuple[str, ...], expected: str) -> None:
    assert names(parsed(tmp_path, *specs)) == expected


@pytest.mark.parametrize(
    ("spec", "why"),
    [
        ("exit:", "numeric value missing"),
        ("exit:x", "invalid numeric value: x"),
        ("exit:-1", "invalid numeric value: -1"),
        ("exit:99999999999", "numeric value too big: 99999999999"),
        ("exit:4294967296", "numeric value too big: 4294967296"),
        ("sleepms:", "numeric value missing"),
        ("sleepms:1s", "invalid numeric value: 1s"),
        ("net:", "invalid host:service format: "),
        ("net:foo", "invalid host:service format: foo"),
        ("net:a:1@b:2", "invalid host:service format: a:1@b:2"),
        ("spam:foo", "invalid host:service format: foo"),
        ("spam-edit:a:b c", "invalid host:service format: a:b c"),
        ("file:", "empty path"),
    ],
)
@pytest.mark.parametrize(("role", "option"), [(Role.SERVER, "filter"), (Role.CLIENT, "client-filter")])
def test_a_bad_specification_is_refused_with_the_reason(
    tmp_path: Path, spec: str, why: str, role: Role, option: str
) -> None:
    with pytest.raises(ConfigError) as refused:
        parsed(tmp_path, "exit:0", spec, role=role)
    (problem,) = refused.value.problems
    assert problem.text == f"invalid filter specification: {why}"
    assert problem.option == option


def test_all_bad_specifications_are_told_together(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as refused:
        parsed(tmp_path, "exit:x,net:y")
    assert len(refused.value.problems) == 2


@pytest.mark.parametrize(
    ("specs", "trivial"),
    [((), True), (("exit:0",), True), (("exit:0,exit:00",), True), (("exit:1",), False), (("/x",), False)],
)
def test_what_never_says_anything_is_known_to_be_trivial(tmp_path: Path, specs: tuple[str, ...], trivial: bool) -> None:  # noqa: FBT001 - a table's column
    assert parsed(tmp_path, *specs).trivial is trivial


def test_doubtful_programs_are_a_warning_only(tmp_path: Path) -> None:
    good = script(tmp_path, "exit 0", "good")
    wide = script(tmp_path, "exit 0", "wide")
    wide.chmod(0o757)
    (tmp_path / "folder").mkdir()
    assert parsed(tmp_path, f"{good},missing,file:folder,{wide}").warnings == (
        f"filter program does not exist: {tmp_path}/missing",
        f"invalid program: {tmp_path}/folder",
        f"filter program will not be run: others can write to {wide}",
    )


@pytest.mark.parametrize("spec", ["f.sh", "file:f.sh", "@app/f.sh", "file:@app/f.sh", "./f.sh"])
def test_paths_are_relative_to_the_start_or_the_program(tmp_path: Path, spec: str) -> None:
    script(tmp_path, "exit 0")
    found = replace(settings(tmp_path), app_dir=str(tmp_path))
    made = Filters.parse((spec,), Role.SERVER, found, say=Said())
    assert made.warnings == ()


def test_the_programs_folder_is_known_at_the_start_of_a_path_only(tmp_path: Path) -> None:
    assert parsed(tmp_path, "/x/@app/f").warnings == ("filter program does not exist: /x/@app/f",)


def test_each_session_has_filters_of_its_own(tmp_path: Path) -> None:
    filters = parsed(tmp_path, "net:127.0.0.1:9")
    assert filters.chain() is not filters.chain()
