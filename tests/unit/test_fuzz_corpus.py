"""What fuzzing has found so far is still read as it should be (spec reliability-security.md P16)."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="the viewer's parsers belong to the desktop application")

from tools.fuzz.targets import TARGETS

CORPUS = Path(__file__).resolve().parents[1] / "fuzz" / "corpus"


@pytest.mark.parametrize("name", TARGETS)
def test_every_input_of_the_corpus_is_taken_or_refused_in_words(name: str) -> None:
    inputs = sorted((CORPUS / name).iterdir())
    assert inputs
    for each in inputs:
        TARGETS[name](each.read_bytes())


def test_every_folder_of_the_corpus_has_its_target() -> None:
    assert sorted(each.name for each in CORPUS.iterdir()) == sorted(TARGETS)
