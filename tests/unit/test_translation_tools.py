"""The tools that keep the catalogues: what they collect, what they let through, what they find wrong."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from tools.bundle import wanted
from tools.translations import __main__ as program
from tools.translations import bypass, rules, ts
from tools.translations.collect import Message, collect, messages_of

ROOT = Path(__file__).resolve().parent.parent.parent


def call(source: str) -> ast.Call:
    node = ast.parse(source, mode="eval").body
    assert isinstance(node, ast.Call)
    return node


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ('self.tr("Open")', Message(source="Open")),
        ('self.tr("Open", "a state")', Message(source="Open", note="a state")),
        ('say("Port {port}", port=1)', Message(source="Port {port}")),
        ('say("Open", note="a state")', Message(source="Open", note="a state")),
        ('many("{n} day", "{n} days", 3)', Message(source="{n} days", one="{n} day")),
        ('say_many("{n} day", "{n} days", n=3)', Message(source="{n} days", one="{n} day")),
        ('QCoreApplication.translate("x", "Open")', Message(source="Open")),
    ],
)
def test_texts_are_found_where_they_are_said(source: str, message: Message) -> None:
    assert list(messages_of(call(source), "")) == [message]


@pytest.mark.slow
def test_texts_of_code_data_and_options_are_collected() -> None:
    found = {each.source: each.where for each in collect(ROOT)}

    assert found["Forward now"].startswith("emailrelay_gui/")
    assert found["The server does not answer"] == "engine/remedies.py"
    assert found["Scanner, printer or app"] == "resources/templates.json"
    assert any(where == "engine/config/sections" for where in found.values())


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ('Label("Open the file")', True),
        ('box.setToolTip(f"Opens {name} at once")', True),
        ('icon_button("close", "Close it")', True),
        ('self.tr(f"Open {name}")', True),
        ('say("Open " + name)', True),
        ('Label(self.tr("Open the file"))', False),
        ('edit.setPlaceholderText("smtp.example.com:587")', False),
        ('chip.setText("TLS")', False),
        ('label.setText(f"{name}: {value}")', False),
    ],
)
def test_a_text_that_goes_past_the_translation_is_found(tmp_path: Path, line: str, *, wrong: bool) -> None:
    for folder in ("emailrelay_gui", "engine"):
        (tmp_path / folder).mkdir()
    (tmp_path / "emailrelay_gui" / "x.py").write_text(f"from engine.api import say\n{line}\n")

    assert bool(list(bypass.findings(tmp_path))) is wrong


@pytest.mark.parametrize(
    ("source", "form", "says"),
    [
        ("Port {port}", "Port {gate}", "placeholders"),
        ("&Open", "Auf", "key"),
        ("&Open", "&A&uf", "more than one key"),
        ("One\nTwo", "Eins zwei", "lines"),
        ("Use <default>", "Nimm den Standard", "angle brackets"),
        (" more", "mehr", "blanks"),
        ("Browse...", "Durchsuchen", "dots"),
        ("Browse...", "Durchsuchen…", ""),
        ("Open", "", "not translated"),
        ("Salt & pepper", "Salz und Pfeffer", ""),
    ],
)
def test_a_translation_keeps_what_the_program_needs(source: str, form: str, says: str) -> None:
    found = list(rules.faults("de", [Message(source=source)], {(source, ""): ts.Translation(forms=(form,))}))

    assert len(found) == bool(says)
    assert says in "".join(found)


def test_each_form_of_a_counted_text_is_compared_with_its_own() -> None:
    message = Message(source="every {n} hours", one="every hour")

    assert list(rules.faults("de", [message], {("every {n} hours", ""): ts.Translation(forms=("a", "{n} b"))})) == []
    assert list(rules.faults("de", [message], {("every {n} hours", ""): ts.Translation(forms=("a", "b"))})) != []
    assert list(rules.faults("ja", [message], {("every {n} hours", ""): ts.Translation(forms=("a", "{n} b"))})) != []


def test_a_catalogue_survives_writing_and_reading(tmp_path: Path) -> None:
    messages = [Message(source="a < b & c", note="x", where="m.py"), Message(source="{n} days", one="{n} day")]
    known = {("a < b & c", "x"): ts.Translation(forms=("<ö>",)), ("{n} days", ""): ts.Translation(forms=("1", "2"))}
    path = tmp_path / "x.ts"
    path.write_text(ts.write("de", messages, known), "utf-8")

    assert ts.read(path) == known
    assert ts.write("de", messages, ts.read(path)) == path.read_text("utf-8")


def test_what_is_missing_comes_out_and_goes_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "FOLDER", tmp_path)
    messages = [Message(source="Open"), Message(source="{n} days", one="{n} day"), Message(source="Close")]
    entries = json.loads(program.todo("de", messages))
    assert [each["translation"] for each in entries] == ["", ["", ""], ""]
    entries[0]["translation"], entries[1]["translation"] = "Auf", ["{n} Tag", "{n} Tage"]
    (tmp_path / "done.json").write_text(json.dumps(entries), "utf-8")
    program.merge("de", tmp_path / "done.json", messages)

    assert [each["source"] for each in json.loads(program.todo("de", messages))] == ["Close"]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("emailrelay_gui/resources/translations/emailrelay.nb.qm", True),
        ("emailrelay_gui\\resources\\translations\\emailrelay.ja.qm", True),
        ("emailrelay_gui/resources/translations/emailrelay.nb.ts", False),
    ],
)
def test_the_bundle_has_the_catalogues(name: str, *, kept: bool) -> None:
    assert wanted(name) is kept
