"""The dashboard's banners: what stands in the way now, most severe first, each with the button that helps.

At most three are shown. A banner stays as long as its problem; it is replaced only when its words change.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from emailrelay_gui.i18n import many
from emailrelay_gui.models.abilities import elsewhere, locked, why_no_configuration
from emailrelay_gui.models.reasons import trouble as words_for
from emailrelay_gui.views.route_words import Scene
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.theme import Tone
from engine.api import RunState

MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One banner to show; ``kind`` decides its buttons."""

    kind: str
    tone: Tone
    title: str
    caption: str


class Problems(QWidget):
    """A column of banners; takes no room when there are none."""

    queue_wanted = Signal(str)
    log_wanted = Signal()
    configure_wanted = Signal()
    sign_in_wanted = Signal()
    start_wanted = Signal()
    attach_wanted = Signal()
    retry_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Trouble, ...] = ()
        self._reason = ""
        self._banners: tuple[Banner, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_problems(self, scene: Scene, failed: tuple[str, str] | None) -> None:
        """Show what stands in the way; ``failed`` says why the newest failed message failed."""
        found = tuple(self._find(scene, failed))[:MOST]
        self._reason = why_no_configuration(scene.status)
        if found == self._shown:
            return
        self._shown = found
        for banner in self._banners:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._banners = tuple(self._banner(trouble, leads=index == 0) for index, trouble in enumerate(found))
        for banner in self._banners:
            self._column.addWidget(banner)
        self.setVisible(bool(found))

    def banners(self) -> list[Banner]:
        """The banners shown, most severe first."""
        return list(self._banners)

    def _find(self, scene: Scene, failed: tuple[str, str] | None) -> list[Trouble]:
        status, found = scene.status, list[Trouble]()
        if status.state is RunState.FAILED and not elsewhere(status):
            caption = status.problem.strip() or self.tr("The log says more.")
            title = self.tr("This made it stop") if status.retry_at else self.tr("This stands in the way")
            kind = "restart" if status.retry_at else "start"
            found.append(Trouble(kind=kind, tone=Tone.FAILED, title=title, caption=caption))
        if status.sign_in_problem:
            waits = many("{n} message waits", "{n} messages wait", scene.tally.waiting) + "."
            server = status.forward_to.rpartition(":")[0]
            title = self.tr("{server} refused the sign-in").format(server=server or self.tr("The server"))
            said = status.sign_in_problem.strip().rstrip(".") + "."
            caption = f"{said} {waits}" if scene.tally.waiting else said
            found.append(Trouble(kind="sign-in", tone=Tone.SIGN_IN, title=title, caption=caption))
        if scene.tally.failed and failed is not None:
            found.append(Trouble(kind="failed", tone=Tone.FAILED, title=failed[0], caption=failed[1]))
        if status.degraded:
            found.append(
                Trouble(kind="spool", tone=Tone.WARNING, title=self.tr("New mail is refused"), caption=status.degraded)
            )
        found += [
            Trouble(kind=each.target.page, tone=Tone.WARNING, title=each.title, caption=each.text)
            for each in scene.alarms
        ]
        running = status.state is RunState.RUNNING
        error = scene.activity.error
        if running and error and not status.sign_in_problem:
            title, text = words_for(error, status.forward_to)
            found.append(Trouble(kind="hop", tone=Tone.WARNING, title=title, caption=f"{text} ({error})"))
        elif locked(status):
            title, text = self.tr("The relay wants its token"), self.tr("Until it is shown, mail can only be watched.")
            found.append(Trouble(kind="token", tone=Tone.SIGN_IN, title=title, caption=text))
        elif running and status.problem and not status.sign_in_problem:
            title, _, rest = status.problem.partition("\n")
            found.append(Trouble(kind="hop", tone=Tone.WARNING, title=title, caption=rest.replace("\n", " ")))
        return found

    def _banner(self, trouble: Trouble, *, leads: bool) -> Banner:
        banner = Banner(trouble.tone, trouble.title, trouble.caption)
        banner.setObjectName(f"banner-{trouble.kind}")
        main = banner.add_primary if leads else banner.add_button
        match trouble.kind:
            case "start":
                banner.add_button(self.tr("Show log"), self.log_wanted.emit, name="fix-log")
                banner.add_button(self.tr("Try again"), self.start_wanted.emit, name="fix-start", icon_name="retry")
                main(self.tr("Configure…"), self.configure_wanted.emit, name="fix-configure", icon_name="settings")
            case "restart":
                banner.add_button(self.tr("Show log"), self.log_wanted.emit, name="fix-log")
                main(self.tr("Start now"), self.start_wanted.emit, name="fix-start", icon_name="start")
            case "sign-in":
                banner.add_button(
                    self.tr("Show messages"), lambda: self.queue_wanted.emit("queued"), name="fix-show-queued"
                )
                main(self.tr("Sign in again…"), self.sign_in_wanted.emit, name="fix-sign-in", icon_name="key")
            case "failed":
                banner.add_button(self.tr("Try again"), self.retry_wanted.emit, name="fix-retry", icon_name="retry")
                main(self.tr("Show why"), lambda: self.queue_wanted.emit("failed"), name="fix-show-failed")
            case "queue":
                main(self.tr("Show messages"), lambda: self.queue_wanted.emit("queued"), name="fix-show-queued")
            case "sessions" | "diagnostics" as page:
                texts = {"sessions": self.tr("Show sessions"), "diagnostics": self.tr("Show diagnostics")}
                main(texts[page], lambda: self.page_wanted.emit(page), name=f"fix-{page}")
            case "token":
                main(self.tr("Choose token…"), self.attach_wanted.emit, name="fix-token", icon_name="key")
            case _:
                banner.add_button(self.tr("Show log"), self.log_wanted.emit, name="fix-log")
                fix = main(
                    self.tr("Configure…"), self.configure_wanted.emit, name="fix-configure", icon_name="settings"
                )
                limit(fix, self._reason)
        return banner
