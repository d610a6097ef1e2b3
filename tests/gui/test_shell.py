"""Tray, single instance, appearance, icons, and names for those who do not see the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPainter
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from emailrelay_gui.models.health import Light
from emailrelay_gui.platform.appearance import Appearance, Scheme
from emailrelay_gui.session import Session
from emailrelay_gui.shell.single_instance import SingleInstance
from emailrelay_gui.shell.tray import Tray
from emailrelay_gui.widgets.icons import app_icon, glyph, icon
from emailrelay_gui.widgets.tables import draw_text
from emailrelay_gui.widgets.theme import Role, Tone, dark, light
from engine.api import MessageState
from tests.support.fake_link import FakeLink, content, summary
from tests.support.qt_loop import Driver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True)


class MovingTray(Tray):
    """A tray whose host comes and goes as the test says."""

    present = False

    def available(self) -> bool:
        return self.present


@pytest.fixture
def tray(session: Session) -> Iterator[MovingTray]:
    made = MovingTray(session.actions)
    yield made
    made.stop()


def entries(tray: Tray) -> list[str]:
    return [action.text() for action in tray.menu.actions() if action.isVisible() and not action.isSeparator()]


def test_the_icon_appears_with_the_host_and_goes_with_it(tray: MovingTray, qtbot: QtBot) -> None:
    tray.look()
    assert not tray.there()
    tray.present = True
    with qtbot.waitSignal(tray.appeared):
        tray.look()
    first = tray._icon
    tray.look()
    assert tray._icon is first
    tray.present = False
    tray.look()
    assert not tray.there()
    tray.present = True
    tray.look()
    assert tray.there()
    assert tray._icon is not first


def test_the_menu_shows_what_fits(driver: Driver, session: Session, link: FakeLink, tray: MovingTray) -> None:
    session.presenter.show_now()
    snap = session.presenter.snapshot()
    tray.show_health(snap.health, snap.status, snap.tally)
    tray.rebuild()
    texts = entries(tray)
    assert texts[0] == "Relay: Running (in this app)"
    assert "Listening :2525" in texts[1]
    assert "Stop relay" in texts
    assert "Start relay" not in texts
    assert not any("ailed" in text for text in texts)
    assert tray.menu.defaultAction().text() == "Open dashboard"
    link.add(summary(1, state=MessageState.FAILED, reason="no", code=550), content("x"))
    driver.until(lambda: session.queue_model.tally().failed == 1)
    session.presenter.show_now()
    tray.menu.aboutToShow.emit()
    assert "Failed messages (1)\u2026" in entries(tray)
    assert "Retry all failed" in entries(tray)


@pytest.mark.parametrize("state", list(Light))
@pytest.mark.parametrize("look", ["colour", "mono", "light", "dark"])
def test_every_state_has_a_picture_in_all_sizes(tray: MovingTray, state: Light, look: str) -> None:
    tray._light = state
    tray.set_look(look)
    picture = tray.picture()
    for side in (16, 22, 24, 32, 48):
        pixmap = picture.pixmap(QSize(side, side))
        assert pixmap.width() == side
        assert any(pixmap.toImage().pixelColor(x, side // 2).alpha() for x in range(side))


def test_the_icon_changes_with_the_state(driver: Driver, session: Session, link: FakeLink) -> None:
    driver.until(lambda: session.tray.light() is Light.IDLE)
    link.set_status(sign_in_problem="535")
    session.bridge.refresh()
    driver.until(lambda: session.tray.light() is Light.SIGN_IN)


def test_pressing_the_icon_shows_and_hides_the_window(session: Session) -> None:
    session.tray.toggled.emit()
    assert not session.window.isVisible()
    session.tray.toggled.emit()
    assert session.window.isVisible()


def test_a_second_start_hands_its_verbs_over(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    config = tmp_path / "relay.conf"
    first, other = SingleInstance(config, tmp_path), SingleInstance(tmp_path / "other.conf", tmp_path)
    second = SingleInstance(config, tmp_path)
    assert first.claim()
    assert other.claim()
    assert not second.claim()
    asked: list[str] = []
    first.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(second._name)
    socket.write(b'{"verbs": ["show", "flush"]}\n')
    qtbot.waitUntil(lambda: asked == ["show", "flush"])
    qtbot.waitUntil(lambda: socket.bytesAvailable() > 0)
    assert bytes(socket.readAll().data()) == b"ok\n"
    first.close()
    assert second.claim()
    for each in (second, other):
        each.close()


def test_a_flood_on_the_socket_is_cut_off(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    first = SingleInstance(None, tmp_path)
    assert first.claim()
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(b"x" * 100_000)
    first.close()


def test_a_change_of_scheme_repaints_without_a_restart(
    appearance: Appearance, session: Session, driver: Driver
) -> None:
    hero = session.window.pages.dashboard.hero
    driver.until(lambda: hero.width() > 100)
    try:
        for scheme, theme in ((Scheme.DARK, dark()), (Scheme.LIGHT, light())):
            appearance.choose(scheme)
            driver.until(lambda theme=theme: hero.palette().color(Role.Base) == QColor(theme.base))
            image = hero.grab().toImage()
            assert image.pixelColor(image.width() // 2, 6) == QColor(theme.base)
            assert session.window.palette().color(Role.Window) == QColor(theme.window)
    finally:
        appearance.choose(Scheme.LIGHT)


def darkest(made: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    image = made.pixmap(QSize(32, 32), mode).toImage()
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(colours, key=lambda colour: colour.alpha())


def test_icons_follow_the_palette_and_are_sharp(appearance: Appearance) -> None:
    try:
        for scheme, theme in ((Scheme.DARK, dark()), (Scheme.LIGHT, light())):
            appearance.choose(scheme)
            assert darkest(icon("queue")) == QColor(theme.text_2)
            assert darkest(icon("queue"), QIcon.Mode.Selected) == QColor(theme.accent)
            assert darkest(icon("queue"), QIcon.Mode.Disabled) == QColor(theme.text_off)
            assert darkest(glyph("failed", Tone.FAILED)) == theme.ink(Tone.FAILED)
    finally:
        appearance.choose(Scheme.LIGHT)
    pixmap = icon("queue").pixmap(QSize(20, 20), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)
    assert not app_icon().isNull()


def test_everything_that_can_be_operated_has_a_name(session: Session, link: FakeLink, driver: Driver) -> None:
    link.add(summary(1, state=MessageState.FAILED, reason="no", code=550), content("x"))
    driver.until(lambda: session.queue_model.rowCount() == 1)
    session.window.show_message(summary(1).id)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
    nameless = []
    for widget in session.window.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), QComboBox | QLineEdit | QScrollBar | QAbstractItemView)
        popup = widget.window() is not session.window or widget.objectName().startswith("qt_")
        if isinstance(widget, kinds) and not inner and not popup and "QComboBox" not in type(widget).__name__:
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not (widget.accessibleName() or text):
                nameless.append((type(widget).__name__, widget.objectName()))
    assert nameless == []


@pytest.mark.parametrize("size", [(800, 600), (1120, 760), (560, 420)])
@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_nothing_breaks_at_any_size_or_text(
    session: Session, qapp: QApplication, driver: Driver, link: FakeLink, size: tuple[int, int], factor: float
) -> None:
    link.add(summary(1, state=MessageState.FAILED, reason="no", code=550), content("x"))
    dashboard = session.window.pages.dashboard
    driver.until(dashboard.problems.banners)
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * factor)
    qapp.setFont(larger)
    try:
        session.window.resize(*size)
        for page in ("dashboard", "queue", "log", "settings"):
            session.window.go(page)
            driver.until(lambda: True)
            image = session.window.grab()
            assert image.width() >= size[0]
        assert dashboard.problems.banners()[0].height() >= 52
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("text", ["14 kB", "550 5.1.1 User unknown", "(550) relay denied"])
def test_from_right_to_left_a_text_keeps_its_own_direction(qapp: QApplication, text: str) -> None:
    del qapp
    option = QStyleOptionViewItem()
    option.direction = Qt.LayoutDirection.RightToLeft
    place = QRectF(10, 0, 380, 40)
    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def drawn(work: Callable[[QPainter], object]) -> QImage:
        image = QImage(400, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(option.direction)
        work(painter)
        painter.end()
        return image

    ours = drawn(lambda painter: draw_text(painter, option, text, place))
    straight = f"\N{LEFT-TO-RIGHT ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
    assert ours == drawn(lambda painter: painter.drawText(place, side, straight))
    assert ours != drawn(lambda painter: painter.drawText(place, side, text))


def test_right_to_left_mirrors_route_and_sidebar(session: Session, qapp: QApplication, driver: Driver) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        driver.until(lambda: True)
        session.window.grab()
        route = session.window.pages.dashboard.hero.route
        route.resize(900, route.height())
        assert route.devices.x() > route.hop.x()
        assert session.window.sidebar.x() > 0
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
