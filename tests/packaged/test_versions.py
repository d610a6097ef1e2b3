"""One version in all files, and what has to be so before a release."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import __version__
from tools.versions import CHANGELOG, METAINFO, ROOT, newest_release, problems


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in {
        METAINFO: '<component><releases><release version="1.2.3" date="2026-11-30"/></releases></component>',
        CHANGELOG: "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-30\n",
        "installer/windows/emailrelay.nsi": '!define VERSION "1.2.3"\n',
    }.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path


def test_all_files_of_this_project_tell_one_version() -> None:
    assert list(problems(ROOT)) == []
    assert newest_release((ROOT / METAINFO).read_text("utf-8"))[0] == __version__


def test_a_release_that_fits_has_no_problems(project: Path) -> None:
    assert list(problems(project, "1.2.3", "v1.2.3")) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        pytest.param(METAINFO, "1.2.3", "1.2.2", "the newest release is 1.2.2", id="metadata of another version"),
        pytest.param(METAINFO, "release ", "other ", "the newest release is missing", id="metadata without one"),
        pytest.param("installer/windows/emailrelay.nsi", "1.2.3", "1.2", "the version is 1.2,", id="installer"),
        pytest.param(CHANGELOG, "[1.2.3]", "[1.2.2]", "there is no heading for 1.2.3", id="no heading"),
        pytest.param(CHANGELOG, "11-30", "11-29", "the day of 1.2.3 is 2026-11-29", id="another day"),
    ],
)
def test_what_does_not_fit_is_named(project: Path, name: str, old: str, new: str, told: str) -> None:
    file = project / name
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    assert any(told in each for each in problems(project, "1.2.3", "v1.2.3"))


def test_a_tag_of_another_version_is_named(project: Path) -> None:
    assert list(problems(project, "1.2.3", "v1.2.4")) == [
        "the tag is v1.2.4, the program is 1.2.3: it has to be v1.2.3"
    ]
