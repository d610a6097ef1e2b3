"""The wizard's window: step list, page, help, buttons (spec gui.md D5).

Use it like this, on the application's loop::

    window = WizardWindow(mode=None, config_file=None, on_applied=restart_relay)
    window.applied.connect(use_configuration)     # its path, once the changes are in effect
    window.dashboard_wanted.connect(show_dashboard)
    window.closed.connect(forget_window)
    window.show()

``mode`` None begins with the welcome page, ``Mode.NEW`` with the use case, ``Mode.EDIT`` opens ``config_file`` on
its overview. ``on_applied`` is awaited as the last action: it starts or restarts the relay and raises
:class:`~engine.errors.RelayError` when that fails, whereupon everything can be undone. It is not called when
nothing changed. The window is a top level, never modal; close it with :meth:`QWidget.close`, which is
refused only while files are being written. ``login`` switches starting at login on or off and may raise OSError;
``starts_at_login`` says how it is at present.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.icons import app_icon, icon
from emailrelay_gui.widgets.theme import Role, Tone
from emailrelay_gui.wizard.answers import Mode, Startup
from emailrelay_gui.wizard.apply import Apply, Keyring
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.footer import Footer
from emailrelay_gui.wizard.given import surroundings
from emailrelay_gui.wizard.help_pane import HelpPane
from emailrelay_gui.wizard.instance_bar import InstanceBar
from emailrelay_gui.wizard.pages.apply import Afterwards, ApplyPage, OnApplied
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.middle import middle_pages
from emailrelay_gui.wizard.pages.review import ReviewPage
from emailrelay_gui.wizard.pages.use_case import UseCasePage
from emailrelay_gui.wizard.pages.welcome import WelcomePage
from emailrelay_gui.wizard.rail import Rail
from emailrelay_gui.wizard.recovery import RecoveryBanner
from emailrelay_gui.wizard.service_steps import ServiceSteps
from emailrelay_gui.wizard.services.base import Scope
from emailrelay_gui.wizard.session import WizardSession
from emailrelay_gui.wizard.surroundings import Surroundings
from emailrelay_gui.wizard.topics import ALIASES, Topic, topics
from engine.api import SystemKeyring

KEYPAD = Qt.KeyboardModifier.KeypadModifier
CONTENT_WIDTH = 720
HELP_FROM = 980
"""Below this width, at normal text size, the help pane hides."""
RAIL_FROM = 600
"""Below this width the step list shows marks only."""


class WizardWindow(QWidget):
    """See the module's text."""

    applied = Signal(object)
    """The changes are in effect; the path of the configuration."""
    dashboard_wanted = Signal()
    """*Open dashboard* was pressed; the window closes by itself."""
    attach_wanted = Signal(str, str)
    """A relay elsewhere is to be watched instead: its admin address, and the file with its token or nothing."""
    closed = Signal()

    def __init__(
        self,
        *,
        mode: Mode | None = None,
        config_file: Path | None = None,
        given: Surroundings | None = None,
        on_applied: OnApplied | None = None,
        keyring: Keyring | None = None,
        login: Callable[[bool], None] | None = None,
        starts_at_login: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("wizard")
        self.setWindowTitle(self.tr("Set up relay"))
        self.setWindowIcon(app_icon())
        given = given or surroundings()
        startup = Startup.LOGIN if starts_at_login else given.startup
        facts = replace(
            given.facts,
            login="" if login is not None else self.tr("this copy of the program cannot do it"),
            user_service=given.services.why_not(Scope.USER),
            service=given.services.why_not(Scope.SYSTEM),
        )
        self.session = WizardSession(replace(given, startup=startup, facts=facts), self)
        self._on_applied = on_applied
        self._afterwards: Afterwards | None = None
        self._own_keyring = SystemKeyring() if keyring is None else None
        self._keyring: Keyring = keyring or self._own_keyring  # type: ignore[assignment] # one of the two is there
        self._login = login
        self._topics, self._topic = topics(), ""
        self._shown: Step | None = None
        self._help_wanted = True
        self._make_pages()
        self._make_frame()
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize()))  # Qt alone stops at two thirds of it
        self.session.changed.connect(self._refresh)
        self.session.moved.connect(self._move)
        self.session.opened.connect(self.recovery.look)
        self.session.failed.connect(self._tell)
        self.session.keyring_wanted.connect(lambda: self.session.tasks.start("keyring", self._ask_keyring()))
        self._begin(mode, config_file)

    def _begin(self, mode: Mode | None, config_file: Path | None) -> None:
        self._move()
        if mode is Mode.NEW:
            self.session.start_new()
        elif config_file is not None:
            self.welcome.open(config_file)
        watched = config_file or self.session.surroundings.directories.config_file
        self.recovery.look(watched)

    @property
    def page(self) -> Page:
        """The current page."""
        return self.pages[self.session.flow.step]

    def sizeHint(self) -> QSize:
        return QSize(1080, 724)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_help()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.apply_page.busy:
            event.ignore()
            return
        self.session.close()
        if self._own_keyring is not None:
            self._own_keyring.close()
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit_help()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, else *Next*; Escape does nothing by accident."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.modifiers() & ~KEYPAD:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
            return
        detects = focused.objectName() == "email" or bool(focused.property("takes-return"))
        if not detects and self.next_button.isVisible() and self.next_button.isEnabled():
            self.next()

    def set_on_applied(self, on_applied: OnApplied | None) -> None:
        """Give or take the last action."""
        self._on_applied = on_applied

    def set_afterwards(self, afterwards: Afterwards) -> None:
        """Say what can be done with the relay once it was started."""
        self._afterwards = afterwards

    def next(self) -> None:
        """Go on, unless something on this page has to be mended first."""
        following = self.session.flow.following
        if self.session.flow.step is Step.APPLY:
            self.dashboard_wanted.emit()
            self.close()
        elif self.session.flow.step is Step.REVIEW:
            self._apply()
        elif following is not None and self.page.attempt():
            self.session.go(following)

    def back(self) -> None:
        """Go back; nothing is lost."""
        previous = self.session.flow.previous
        if previous is not None:
            self.session.go(previous)

    def _make_pages(self) -> None:
        session = self.session
        self.welcome = WelcomePage(session)
        self.welcome.attach_wanted.connect(self.attach_wanted)
        self.review = ReviewPage(session)
        self.apply_page = ApplyPage(session)
        self.apply_page.finished.connect(self._applied)
        made = (self.welcome, *middle_pages(session), self.review, self.apply_page)
        self.pages = {page.step: page for page in made}
        self.stack = QStackedWidget()
        self._areas: dict[Step, QScrollArea] = {}
        for page in made:
            page.topic.connect(self._show_topic)
            area = QScrollArea()
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(4, 0, 4, 0)
            row.addWidget(page, 1)
            if not page.wide:
                row.addStretch(0)
            area.setWidget(holder)
            self._areas[page.step] = area
            self.stack.addWidget(area)

    def _make_frame(self) -> None:
        self.rail = Rail()
        self.rail.chosen.connect(self._choose)
        self.help = HelpPane()
        self.help.folded.connect(self._fold_help)
        self.message = Banner(Tone.FAILED, "", closable=True)
        self.message.setObjectName("wizard-message")
        self.message.hide()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        content = QVBoxLayout()
        content.setSpacing(0)
        banner = QVBoxLayout()
        banner.setContentsMargins(28, 0, 28, 0)
        self.instances = InstanceBar(self.session)
        banner.addWidget(self.instances)
        self.recovery = RecoveryBanner(self.session)
        banner.addWidget(self.recovery)
        banner.addWidget(self.message)
        content.addLayout(banner)
        content.addWidget(self.stack, 1)
        middle.addLayout(content, 1)
        middle.addWidget(self.help)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(middle, 1)
        right.addWidget(self._make_footer())
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self._help_key)
        QShortcut(QKeySequence("Alt+B"), self, self.back)
        QShortcut(QKeySequence("Alt+N"), self, self.next)
        self.setMinimumSize(640, 480)

    def _make_footer(self) -> QWidget:
        footer = self.footer = Footer()
        self.next_button = footer.next
        footer.unfold.clicked.connect(self._fold_help)
        footer.answers.clicked.connect(self.review.ask_answers)
        footer.elsewhere.clicked.connect(self.review.ask_folder)
        footer.back.clicked.connect(self.back)
        footer.next.clicked.connect(self.next)
        footer.cancel.clicked.connect(self.close)
        return footer

    def _choose(self, step: object) -> None:
        if isinstance(step, Step) and self.session.flow.may_go(step, self.session.findings()):
            self.session.go(step)

    def _move(self) -> None:
        step = self.session.flow.step
        page = self.pages[step]
        area = self._areas[step]
        if step is not self._shown:
            if self._shown is not None:
                self.message.hide()
            self._shown = step
            self.stack.setCurrentWidget(area)
            area.verticalScrollBar().setValue(0)
            page.refresh()
            page.entered()
            self._show_topic(step.value)
            page.focus_first()
        self._refresh()

    def _refresh(self) -> None:
        session = self.session
        flow, findings = session.flow, session.findings()
        in_list = flow.step is not Step.WELCOME
        marks = (
            {step: (flow.mark(step, findings), flow.may_go(step, findings)) for step in flow.steps} if in_list else {}
        )
        self.rail.show_steps(session.name if in_list else self.tr("Welcome"), self._foot(), marks)
        self.instances.refresh()
        page = self.page
        review, applying = flow.step is Step.REVIEW, flow.step is Step.APPLY
        self.footer.back.setVisible(in_list and not applying)
        self.footer.answers.setVisible(review)
        self.footer.elsewhere.setVisible(
            review and self.review.verdict is not None and not self.review.verdict.plan.empty
        )
        self.next_button.setVisible(in_list and not (applying and not self.apply_page.succeeded))
        self.next_button.setText(
            self.tr("Apply changes")
            if review
            else self.tr("Open dashboard")
            if applying
            else self.tr("Next", "the button of the wizard")
        )
        self.next_button.setEnabled(not review or self.review.ready)
        asks = review and self.review.asks_permission
        self.next_button.setIcon(icon("lock", Role.HighlightedText) if asks else QIcon())
        self.footer.cancel.setText(self.tr("Close") if applying else self.tr("Cancel"))
        self.footer.cancel.setEnabled(not self.apply_page.busy)
        if isinstance(page, UseCasePage) and self._topic in {"use-case", ""} and (topic := page.chosen_topic()):
            self.help.show_topic(topic)
        self._fit_help()

    def _foot(self) -> str:
        if self.session.flow.step is Step.APPLY:
            result = self.apply_page.result
            if result is not None and result.backups:
                return self.tr("Old files are kept in {folder}").format(folder=result.backups[0].parent)
            return ""
        return self.tr("Nothing is written yet") if self.session.flow.step is not Step.WELCOME else ""

    def _show_topic(self, name: str) -> None:
        self._topic = name
        found = self._topics.get(ALIASES.get(name, name))
        page = self.page
        if found is None and isinstance(page, UseCasePage):
            found = page.chosen_topic()
        self.help.show_topic(found or self._topics.get(self.session.flow.step.value) or Topic(title="", text=()))

    def _fold_help(self) -> None:
        self._help_wanted = not self._help_wanted
        self._fit_help()

    def _help_key(self) -> None:
        self._help_wanted = True
        self._fit_help(force=True)

    def _fit_help(self, *, force: bool = False) -> None:
        scale = max(1.0, self.fontMetrics().height() / 17)
        for page in self.pages.values():
            if not page.wide:
                page.setMaximumWidth(round(CONTENT_WIDTH * scale))
        room = self.width() >= HELP_FROM * scale or force
        shown = self._help_wanted and room and not self.page.wide
        self.help.setVisible(shown)
        self.rail.set_narrow(narrow=self.width() < RAIL_FROM * scale)
        self.footer.fit(self.width() / scale)
        self.footer.unfold.setVisible(not shown and not self.page.wide and self.width() >= HELP_FROM * scale)

    def _apply(self) -> None:
        if self.session.flow.step is not Step.REVIEW or not self.review.ready:
            return
        verdict = self.review.verdict
        assert verdict is not None
        release = self._afterwards.release if self._afterwards is not None else None
        change = verdict.plan.service
        steps = ServiceSteps(change, self.session.serving.services, release) if change is not None else None
        run = Apply(verdict.plan, keyring=self._keyring, login=self._login, service=steps)
        self.session.go(Step.APPLY)
        self.session.tasks.start("apply", self.apply_page.apply(run, self._on_applied, self._afterwards))

    def _applied(self) -> None:
        self._refresh()
        if self.apply_page.succeeded and self.apply_page.result is not None:
            self.session.applied()
            self.applied.emit(self.apply_page.result.config_file)

    def _tell(self, text: str) -> None:
        self.message.show_text(text)
        self.message.show()

    async def _ask_keyring(self) -> None:
        """Ask the keyring, which may ask the user: only when somebody wants it."""
        self.session.know(keyring=await self._keyring.available() or "")
