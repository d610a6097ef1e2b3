"""Every page in a language that nobody speaks, mirrored, and with text twice as large (spec gui.md D13, check 12)."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from emailrelay_gui.i18n import many, shown, tr
from emailrelay_gui.i18n.languages import NAMES, Spoken, Wish, speak
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.paths import resources
from emailrelay_gui.session import Session
from emailrelay_gui.wizard.answers import Account, InboundTls, Listen, TrustedNetwork
from emailrelay_gui.wizard.checks import Step
from engine.api import Kind as SymptomKind
from engine.api import Secret, Symptom, diagnose, say
from tests.support.clipping import clipped
from tests.support.fake_link import FakeLink, FixedClock
from tests.support.pseudo import CLOSE, OPEN, spoken_by, unspoken
from tests.support.qt_loop import Driver, reached
from tests.support.wizard_hand import Hand
from tools.fake_engine import problem

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")]

DATA = re.compile(
    r"\S*[@./\\:_=]\S*|\S*\d\S*|[a-z]+(-[a-z]+)+"
    r"|\b(Nightly report|Invoice|Scan|Toner low: black|Door log|SpamAssassin)\b"
    r"|\b(smtp|localhost|lo|log|pop|port|filter|poll)\b"
    r"|\w+day, \d+ \w+ \d+ [\d:]+ [\w ]+|OpenSSL .*"
    r"|\b(TLS|SMTP|POP|STARTTLS|Relay|Microsoft|OAuth2|SSL|LOGIN|PLAIN|kB|MB|bytes|EC|RSA|EHLO|scanner|erp|anna|master)\b"
)
"""What stands in the windows of these tests and is no text: names, addresses, numbers, abbreviations, options."""
FOREIGN = re.compile(
    r"\d{3} \d\.\d\.\d [\w ]+|authentication failed|socket bind error|Name or service not known|'language'|log-sample"
)
"""What servers and the system say, how languages call themselves, and lines of a log."""
PAGES = ("dashboard", "queue", "sessions", "accounts", "settings", "diagnostics", "notices")
SCALE = 2.0
SETTLED = 3.0
"""Seconds that a page with a fault is given; one without costs none of them."""


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[None]:
    """Language, direction, locale and font as they were, whatever the test does."""
    font, direction, locale = QApplication.font(), qapp.layoutDirection(), QLocale()
    yield
    qapp.setFont(QFont(font))
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(locale)


@pytest.fixture
def pseudo(qapp: QApplication, restored: None) -> Iterator[None]:
    """The language that nobody speaks."""
    translator = spoken_by(qapp)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def large(qapp: QApplication, restored: None) -> None:
    """Text of 200 %."""
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * SCALE)
    qapp.setFont(font)


@pytest.fixture
def mirrored(qapp: QApplication, restored: None) -> None:
    """A language that is read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def walk_wizard(driver: Driver, folder: Path, look: Callable[[str, QWidget], None], size: tuple[int, int]) -> None:
    """Open each page of the wizard with something on it."""
    hand = Hand(driver, folder)
    window = hand.window
    try:
        hand.do(lambda: window.resize(*size))
        look("welcome", window)
        hand.click("welcome-new")
        hand.free_port()
        look("use case", window)
        session = window.session
        hand.do(
            lambda: session.change(
                forward=True,
                server="smtp.example.com",
                inbound_tls=InboundTls.OPTIONAL,
                devices_sign_in=True,
                accounts=(Account(name="scanner", secret=Secret("a")), Account(name="erp", secret=Secret("b"))),
                trusted=(TrustedNetwork(range="192.168.1.0/24"),),
                filters=("spam-edit:127.0.0.1:783", "split:"),
                listen=Listen.PICKED,
                addresses=("127.0.0.1",),
                pop=True,
            )
        )
        for step in session.flow.steps:
            if step not in {Step.WELCOME, Step.USE_CASE, Step.APPLY}:
                hand.do(partial(session.go, step))
                hand.settle()
                look(step.value, window)
    finally:
        hand.close()


def walk_desktop(driver: Driver, session: Session, look: Callable[[str, QWidget], None]) -> None:
    """Open each page of the main window, with mail and with what can be wrong."""
    for page in PAGES:
        session.window.go(page)
        session.presenter.show_now()
        driver.until(session.window.isVisible)
        look(page, session.window)


def collected(
    kind: Callable[[QWidget], Iterator[str]], driver: Driver
) -> tuple[list[str], Callable[[str, QWidget], None]]:
    """A list of findings, and the look that fills it; what a layout mends in its next turns is none."""
    found: list[str] = []

    def look(page: str, window: QWidget) -> None:
        try:
            driver.run(reached(lambda: not any(kind(window)), patience=SETTLED))
        except TimeoutError:
            found.extend(f"{page}: {each}" for each in kind(window))

    return found, look


def untranslated(window: QWidget) -> Iterator[str]:
    yield from (each for each in unspoken(window, DATA) if not FOREIGN.search(each))


def cut_off_or_untranslated(window: QWidget) -> Iterator[str]:
    yield from untranslated(window)
    yield from clipped(window)


KINDS = {"pseudo": cut_off_or_untranslated, "large": clipped, "mirrored": clipped}


@pytest.mark.parametrize("state", KINDS)
def test_every_text_of_the_wizard_is_translated_and_has_its_room(
    request: pytest.FixtureRequest, driver: Driver, tmp_path: Path, state: str
) -> None:
    request.getfixturevalue(state)
    found, look = collected(KINDS[state], driver)
    walk_wizard(driver, tmp_path, look, (1400, 900) if state == "large" else (1080, 724))

    assert not found, "\n".join(found)


@pytest.mark.parametrize("state", KINDS)
def test_every_text_of_the_main_window_is_translated_and_has_its_room(
    request: pytest.FixtureRequest, driver: Driver, link: FakeLink, clock: FixedClock, state: str
) -> None:
    request.getfixturevalue(state)
    session: Session = request.getfixturevalue("session")
    session.window.resize(1400 if state == "large" else 1120, 900)
    problem(link, clock)
    found, look = collected(KINDS[state], driver)
    walk_desktop(driver, session, look)

    assert not found, "\n".join(found)


def test_the_wizard_is_mirrored(driver: Driver, tmp_path: Path, mirrored: None) -> None:
    hand = Hand(driver, tmp_path)
    try:
        window = hand.window
        rail = window.rail.mapTo(window, QPoint(0, 0)).x()
        assert rail + window.rail.width() == window.width()
        assert window.next_button.mapTo(window, QPoint(0, 0)).x() < window.width() / 2
    finally:
        hand.close()


@pytest.fixture
def spoken(qapp: QApplication, restored: None) -> Iterator[Callable[..., Spoken]]:
    """Let the application speak, for this test only."""
    made: list[Spoken] = []

    def start(*system: str, **wish: object) -> Spoken:
        made.append(speak(qapp, Wish(**wish), system))  # type: ignore[arg-type] # a wish's own fields
        return made[-1]

    yield start
    for each in made:
        each.silence(qapp)


Speaking = Callable[..., Spoken]


@pytest.mark.parametrize(
    ("system", "chosen", "language"),
    [
        (("de-AT", "en-US"), "", "de"),
        (("nn-NO",), "", "nb"),
        (("pl-PL", "fr-FR"), "", "fr"),
        (("en-GB", "de-DE"), "", "en"),
        (("de-DE",), "ja", "ja"),
        (("de-DE",), "en", "en"),
        (("C",), "", "en"),
    ],
)
def test_the_language_is_the_one_chosen_or_the_first_of_the_system(
    spoken: Speaking, system: tuple[str, ...], chosen: str, language: str
) -> None:
    assert spoken(*system, language=chosen).language == language


@pytest.mark.parametrize("language", [each for each in NAMES if each != "en"])
def test_each_language_has_a_catalogue_that_speaks(spoken: Speaking, language: str) -> None:
    spoken(language=language)
    found = diagnose(Symptom(kind=SymptomKind.REFUSED, host="mail.example.com", port=587))
    counted = many("{n} day", "{n} days", 5)

    assert OPEN not in shown(found.title)
    assert shown(found.title) != found.title
    assert "mail.example.com" in shown(found.explanation)
    assert "5" in counted
    assert counted != "5 days"
    assert tr("nobody says this") == "nobody says this"


def test_english_needs_no_catalogue(spoken: Speaking) -> None:
    said = spoken("en-GB")

    assert said.translators == ()
    assert many("{n} message", "{n} messages", 1) == "1 message"
    assert many("{n} message", "{n} messages", 0) == "0 messages"


def test_a_catalogue_can_be_named(spoken: Speaking, tmp_path: Path) -> None:
    german = resources() / "translations" / "emailrelay.de.qm"
    named = tmp_path / "mine.qm"
    named.write_bytes(german.read_bytes())

    assert spoken("en-GB", file=named).language == "de"
    assert tr("Cancel") != "Cancel"


def test_a_folder_with_catalogues_comes_first(spoken: Speaking, tmp_path: Path) -> None:
    french = resources() / "translations" / "emailrelay.fr.qm"
    (tmp_path / "emailrelay.pl.qm").write_bytes(french.read_bytes())

    assert spoken("pl-PL", folder=tmp_path).language == "pl"
    assert tr("Cancel") != "Cancel"


@pytest.mark.parametrize("wish", ["file", "folder"])
def test_a_catalogue_that_is_none_is_told_and_costs_nothing(spoken: Speaking, tmp_path: Path, wish: str) -> None:
    said = spoken("de-DE", **{wish: tmp_path / "nothing.qm"})

    assert "nothing.qm" in said.problem
    assert said.language == "de"


def test_a_translation_with_a_foreign_placeholder_is_left_out(spoken: Speaking, tmp_path: Path) -> None:
    program = Path(sys.executable).with_name("pyside6-lrelease" + (".exe" if sys.platform == "win32" else ""))
    if not program.exists():
        pytest.skip(f"needs pyside6-lrelease, which is not beside {sys.executable}")
    source = tmp_path / "bad.ts"
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context><name>Relay</name>'
        "<message><source>Port {port}</source><translation>Tor {gate}</translation></message>"
        "<message><source>Open</source><translation>Auf</translation></message></context></TS>"
    )
    subprocess.run([str(program), "-silent", str(source)], check=True, timeout=60)
    spoken(file=source.with_suffix(".qm"))

    assert tr("Open") == "Auf"
    assert tr("Port {port}").format(port=25) == "Port 25"
    assert shown(say("Port {port}", port=25)) == "Port 25"


def test_buttons_of_qt_speak_too(spoken: Speaking) -> None:
    if not Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_de.qm").exists():
        pytest.skip("this Qt has no catalogues of its own")
    spoken(language="de")

    assert QCoreApplication.translate("QDialogButtonBox", "&Yes") not in {"&Yes", ""}


def test_numbers_and_dates_follow_the_language(spoken: Speaking) -> None:
    spoken(language="fr" if QLocale.system().language() != QLocale.Language.French else "de")

    assert many("{n} message", "{n} messages", 1240) not in {"1240 messages", "1,240 messages"}


def test_the_choice_is_kept(session: Session, settings: SettingsFile) -> None:
    box = session.window.pages.settings.language
    assert isinstance(box, QComboBox)
    assert [box.itemData(index) for index in range(box.count())] == ["", *NAMES]
    box.setCurrentIndex(box.findData("ja"))

    assert settings.values.language == "ja"


def test_the_language_of_the_window_is_not_that_of_its_brackets(pseudo: None, session: Session) -> None:
    button = session.window.pages.settings.findChild(QPushButton, "configure")

    assert isinstance(button, QPushButton)
    assert button.text().startswith(OPEN)
    assert button.text().endswith(CLOSE)
