"""A window over a relay that runs elsewhere: what cannot be done says why, what is lost is counted down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton

from emailrelay_gui.models.health import Light
from emailrelay_gui.models.place import Place, RunMode
from emailrelay_gui.models.queue_order import Column
from emailrelay_gui.options import parse
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from emailrelay_gui.shell.single_instance import SingleInstance
from engine.api import Accept, Capability, Connection, MessageState, RunState
from tests.support.fake_link import FakeAttachedLink, FixedClock, content, summary
from tests.support.qt_loop import Driver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True)

TARGET = "192.0.2.5:10026"
ORIGINAL = frozenset({Capability.FORWARD, Capability.ACCEPT})


@pytest.fixture
def away(clock: FixedClock, tmp_path: Path) -> FakeAttachedLink:
    """A relay elsewhere."""
    return FakeAttachedLink(clock, tmp_path)


@pytest.fixture
def attached(driver: Driver, away: FakeAttachedLink, clock: FixedClock, settings: SettingsFile) -> Iterator[Session]:
    """A window that is connected to it."""
    errors: list[BaseException] = []

    async def begin() -> Session:
        place = Place(mode=RunMode.ATTACHED, target=TARGET)
        made = Session(away, clock, settings, NoAutostart(), errors.append, place)
        made.start(tray=False)
        made.window.show()
        await away.connect()
        return made

    made = driver.run(begin())
    driver.until(lambda: made.window.sidebar.state_title() == "Running")
    yield made
    driver.run(made.close())
    assert errors == []
    assert away.stops == 0


def refused(target: QAction | QAbstractButton | None) -> str:
    """The reason why something is disabled; fails when it is not."""
    assert target is not None
    assert not target.isEnabled()
    return target.toolTip()


def test_the_mode_is_in_the_status_bar_and_in_the_first_line_of_the_menu(attached: Session) -> None:
    assert attached.window.status_bar.mode.text() == f"Attached to {TARGET}"
    attached.tray.rebuild()
    assert attached.tray.menu.actions()[0].text() == f"Relay: Running (at {TARGET})"
    assert "this app" not in attached.window.pages.dashboard.hero.sentence()


def test_what_belongs_to_the_program_at_the_other_end_is_disabled_and_says_why(attached: Session) -> None:
    acts, pages = attached.actions, attached.window.pages
    assert "where it runs" in refused(acts.stop)
    assert "where it runs" in refused(attached.window.findChild(QPushButton, "dashboard-stop"))
    assert acts.stop.isVisible()
    assert "where it runs" in refused(acts.configure)
    assert "where it runs" in refused(pages.settings.configure)
    assert refused(acts.folder) == "The spool folder is on another computer."
    assert acts.forward.isEnabled()
    assert acts.pauses[0].isEnabled()


def test_the_verbs_start_and_stop_leave_the_relay_alone(driver: Driver, attached: Session) -> None:
    for verb in ("stop", "start"):
        attached.do(verb)
        driver.until(attached.window.toast.isVisible)
        assert "where it runs" in attached.window.toast.caption()
        attached.window.toast.hide()


def test_an_original_relay_gets_what_it_knows_and_no_more(
    driver: Driver, attached: Session, away: FakeAttachedLink
) -> None:
    message = away.add(summary(1, state=MessageState.FAILED, reverse_path="", recipients=(), size=0))
    away.set_status(capabilities=ORIGINAL, spool_dir=None, forward_to="")
    attached.bridge.refresh()
    queue, acts = attached.window.pages.queue, attached.actions
    driver.until(lambda: queue.model.row_of(message) == 0 and not queue.menu.act_hold.isEnabled())
    attached.window.show_message(message)
    assert "cannot hold messages" in refused(queue.menu.act_hold)
    assert "cannot hold messages" in refused(queue.viewer.hold)
    assert "does not delete" in refused(queue.menu.act_delete)
    assert "does not delete" in refused(queue.act_delete_failed)
    assert "not single ones" in refused(queue.menu.act_retry)
    assert "no more than the names" in refused(queue.menu.act_export)
    assert "cannot pause" in refused(acts.pauses[0])
    driver.until(lambda: "no more than the names" in queue.viewer.explanation())
    assert queue.model.index(0, Column.SIZE).data() == "\N{EN DASH}"
    assert acts.forward.isEnabled()
    assert acts.accept.isEnabled()
    driver.until(acts.retry_failed.isEnabled)
    assert queue.act_retry_failed.isEnabled()
    away.set_status(capabilities=frozenset(Capability))
    attached.bridge.refresh()
    driver.until(queue.menu.act_hold.isEnabled)
    assert queue.viewer.hold.toolTip() == "Hold (H)"


def test_a_relay_that_wants_its_token_can_be_watched(driver: Driver, attached: Session, away: FakeAttachedLink) -> None:
    away.set_status(capabilities=frozenset({Capability.LOG}), problem="the relay wants its token")
    attached.bridge.refresh()
    problems = attached.window.pages.dashboard.problems
    driver.until(lambda: [each.objectName() for each in problems.banners()] == ["banner-token"])
    assert "wants its token" in refused(attached.actions.forward)
    assert "wants its token" in refused(attached.actions.accept)
    button = attached.window.findChild(QPushButton, "fix-token")
    assert button is not None
    button.click()
    assert attached.window.findChild(QPushButton, "dialog-accept") is not None


def test_a_lost_connection_is_counted_down_over_every_page(
    driver: Driver, attached: Session, away: FakeAttachedLink, clock: FixedClock
) -> None:
    message = away.add(summary(1), content("kept"))
    queue = attached.window.pages.queue
    driver.until(lambda: queue.model.row_of(message) == 0)
    away.lose("the peer has closed the connection")
    lost = attached.window.lost
    driver.until(lost.isVisible)
    assert TARGET in lost.banner.title()
    assert "The peer has closed the connection. Next attempt in 0:30." in lost.banner.caption()
    first = lost.banner
    clock.now += 18
    attached.presenter.show_now()
    assert "Next attempt in 0:12." in lost.banner.caption()
    assert lost.banner is first
    attached.window.go("log")
    assert lost.isVisible()
    assert attached.presenter.snapshot().health.light is Light.DISCONNECTED
    assert attached.tray.light() is Light.DISCONNECTED
    assert refused(attached.actions.forward) == "There is no connection to the relay."
    assert refused(queue.menu.act_hold) == "There is no connection to the relay."
    assert queue.model.row_of(message) == 0
    asked: list[bool] = []
    attached.reconnect_wanted.connect(lambda: asked.append(True))
    lost.retry.click()
    assert asked == [True]
    away.set_status(connection=Connection.CONNECTING, retry_at=0.0)
    attached.bridge.refresh()
    driver.until(lambda: "It is being tried again now." in lost.banner.caption())
    driver.run(away.connect())
    driver.until(lambda: not lost.isVisible())
    assert attached.actions.forward.isEnabled()


def test_stop_accepting_is_a_check_that_follows_the_relay(
    driver: Driver, attached: Session, away: FakeAttachedLink
) -> None:
    attached.actions.accept.trigger()
    driver.until(lambda: attached.window.sidebar.state_title() == "No mail is accepted")
    assert away.actions == [Accept(on=False)]
    assert attached.actions.accept.isChecked()
    assert attached.tray.light() is Light.PAUSED
    assert attached.window.pages.dashboard.hero.route.ways()[0].below == "mail is kept out"
    away.set_status(accepting=True)
    attached.bridge.refresh()
    driver.until(lambda: not attached.actions.accept.isChecked())


def test_closing_without_a_tray_only_disconnects_and_asks_nothing(
    driver: Driver, attached: Session, away: FakeAttachedLink
) -> None:
    away.add(summary(1), content("a"))
    driver.until(lambda: attached.queue_model.tally().waiting == 1)
    ended: list[bool] = []
    attached.quit_confirmed.connect(lambda: ended.append(True))
    attached.window.close()
    assert ended == [True]
    assert attached.window.findChild(QMessageBox) is None
    assert away.status().state is RunState.RUNNING


def test_stop_accepting_works_for_the_relay_of_this_app(driver: Driver, session: Session) -> None:
    driver.until(lambda: session.window.sidebar.state_title() == "Running")
    session.actions.accept.trigger()
    driver.until(lambda: session.window.sidebar.state_title() == "No mail is accepted")
    session.actions.accept.trigger()
    driver.until(lambda: session.window.sidebar.state_title() == "Running")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--attach", "nowhere"], "--attach"),
        (["--attach", TARGET, "--config", "x"], "not allowed with"),
        (["--attach", TARGET, "--configure"], "configured where it runs"),
        (["--attach-token", "x"], "needs --attach"),
    ],
    ids=["address", "config", "configure", "token alone"],
)
def test_arguments_that_make_no_sense_together_are_refused(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(arguments)
    assert said in capsys.readouterr().err


def test_attachment_and_token_are_taken_from_the_command_line() -> None:
    found = parse(["--attach", TARGET, "--attach-token", "/run/token"])
    assert (found.attach, found.attach_token) == (TARGET, Path("/run/token"))


def test_an_attached_window_and_one_of_a_configuration_are_two_instances(tmp_path: Path) -> None:
    own, other = SingleInstance(None, tmp_path), SingleInstance(None, tmp_path, attach=TARGET)
    again = SingleInstance(None, tmp_path, attach=TARGET)
    assert own.claim()
    assert other.claim()
    assert not again.claim()
    own.close()
    other.close()
