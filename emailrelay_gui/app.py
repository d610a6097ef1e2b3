"""The life of the desktop application: windows, wizard and engine are made here and handed on.

The order of a life: one instance for a configuration; a window over an engine, or the wizard when there is
no configuration; the verbs of the command line; and at the end the engine first, then the loop.
"""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject

from emailrelay_gui import aio
from emailrelay_gui.collector import Collector
from emailrelay_gui.crash import CrashReport
from emailrelay_gui.models.place import IN_APP, Place, RunMode
from emailrelay_gui.options import Options
from emailrelay_gui.parts import AttachedLink, OwnedLink, Parts
from emailrelay_gui.platform.appearance import Appearance, Scheme
from emailrelay_gui.platform.session_end import ORDERLY
from emailrelay_gui.service_link import PATIENCE
from emailrelay_gui.session import Session
from emailrelay_gui.wizard import own_relay
from emailrelay_gui.wizard.answers import Mode
from emailrelay_gui.wizard.apply import AppliedResult
from emailrelay_gui.wizard.pages.apply import Afterwards
from emailrelay_gui.wizard.window import WizardWindow
from engine.api import (
    RelayError,
    RunState,
    Subscription,
    parse_file,
    read_token,
    resolve,
)

SERVICE_PAUSE = 0.2
"""Seconds between two looks for the control port of a service that was just started."""
TRAY_PATIENCE = 10.0
"""Seconds after which a hidden start without a tray shows its window after all (spec gui.md D8)."""


class Application(QObject):
    """The life of the application, from the first window to the last."""

    def __init__(self, options: Options, parts: Parts, appearance: Appearance, report: CrashReport) -> None:
        super().__init__()
        self._options = options
        self._parts = parts
        self._appearance = appearance
        self._report = report
        self._tasks = aio.Tasks(report.report)
        self._collector = Collector(self)
        self._over = asyncio.Event()
        self._within: float | None = None
        """Seconds that the end may take; None: as long as it needs."""
        self._ending: asyncio.Timeout | None = None
        self._link: OwnedLink | None = None
        self._changing = asyncio.Lock()
        self.session: Session | None = None
        self.wizard: WizardWindow | None = None

    async def run(self) -> int:
        """Live until somebody quits."""
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self._report.loop_handler)
        self._appearance.choose(_scheme(self._parts.settings.values.scheme))
        await self._begin()
        await self._over.wait()
        with suppress(TimeoutError):
            async with asyncio.timeout(self._within) as ending:
                self._ending = ending
                await self._end()
                self._ending = None
        return 0

    async def _begin(self) -> None:
        """Open what was asked for, or what was open last."""
        options, values = self._options, self._parts.settings.values
        if options.attach:
            token = str(options.attach_token or "")
            self._parts.settings.change(attach=options.attach, attach_token=token)
            await self._open_attached(options.attach, token)
            return
        if values.attach and options.config_file is None and not options.configure:
            await self._open_attached(values.attach, values.attach_token)
            return
        config = self.config_file()
        known = self._options.config_file is not None or bool(self._parts.settings.values.config_file)
        # A configuration that this application has not opened before is shown, and started only on request.
        if config is not None and known and not self._options.configure:
            await self.open_configuration(config)
        elif config is not None:
            served = await self.open_configuration(config, start=False)
            if self._options.configure or not served:
                self.open_wizard()
        else:
            self.open_wizard()

    def config_file(self) -> Path | None:
        """The configuration to open; None before the first set-up."""
        if self._options.config_file is not None:
            return self._options.config_file if self._options.config_file.exists() else None
        remembered = self._parts.settings.values.config_file
        for candidate in (Path(remembered) if remembered else None, self._parts.default_config):
            if candidate is not None and candidate.exists():
                return candidate
        return None

    async def open_configuration(self, config: Path, *, start: bool = True, show: bool = True) -> bool:
        """Open a configuration; True when a relay on this computer runs with it already, and is shown instead."""
        neighbour = await self._parts.find_neighbour(config)
        if neighbour is None:
            self.open_session(config, start=start, show=show)
            return False
        place = Place(mode=RunMode.SERVICE, target=neighbour.target, config_file=config)
        link = self._parts.make_attached(neighbour.target, neighbour.token, config)
        if self._options.config_file is None:
            self._parts.settings.change(config_file=str(config))
        session = self._show_attached(link, place, show=show)
        session.configure_wanted.connect(self.open_wizard)
        return True

    async def _open_attached(self, target: str, token_file: str) -> None:
        """Show the relay behind an admin port; without its token if that cannot be read."""
        token, problem = "", ""
        if token_file:
            try:
                token = (await asyncio.to_thread(read_token, token_file)).decode("utf-8", "surrogateescape")
            except RelayError as error:
                problem = str(error)
        place = Place(mode=RunMode.ATTACHED, target=target, token_file=token_file)
        session = self._show_attached(self._parts.make_attached(target, token, None), place)
        if problem:
            session.control.refused.emit(self.tr("The token could not be read"), problem)

    def _show_attached(self, link: AttachedLink, place: Place, *, show: bool = True) -> Session:
        self._link = link
        session = self._make_session(link, place)
        session.reconnect_wanted.connect(lambda: self._tasks.start(self._connect(link), "connect"))
        session.start(tray=not self._options.no_tray)
        if show:
            self._show(session, hidden=self._options.hidden or self._parts.settings.values.start_hidden)
        self._tasks.start(self._attach(session, link), "attach")
        return session

    async def _attach(self, session: Session, link: AttachedLink) -> None:
        await self._connect(link)
        for verb in self._options.verbs:
            session.do(verb)

    async def _connect(self, link: AttachedLink) -> None:
        """Why it did not succeed is in the status of the link, and so in the window."""
        with suppress(RelayError):
            await link.connect()

    def _change_relay(self, target: str, token_file: str) -> None:
        """Belong to another relay from now on; to the one of this application if ``target`` is empty."""
        self._parts.settings.change(attach=target, attach_token=token_file)
        self._tasks.start(self._move(target, token_file), "change-relay")

    async def _move(self, target: str, token_file: str) -> None:
        async with self._changing:
            session, self.session = self.session, None
            if session is not None:
                await self._close(session)
            if target:
                await self._open_attached(target, token_file)
                return
            config = self.config_file()
            if config is None:
                self.open_wizard()
            else:
                await self.open_configuration(config)

    def _make_session(self, link: OwnedLink, place: Place) -> Session:
        parts = self._parts
        session = Session(link, parts.clock, parts.settings, parts.autostart, self._report.report, place)
        self.session = session
        session.quit_confirmed.connect(self.quit)
        session.scheme_chosen.connect(self._choose_scheme)
        session.attach_wanted.connect(self._change_relay)
        session.detach_wanted.connect(lambda: self._change_relay("", ""))
        session.presenter.load_history(self._history(place))
        return session

    def _show(self, session: Session, *, hidden: bool) -> None:
        if not hidden:
            session.window.bring_up()
        elif not session.tray.there():
            self._tasks.start(self._wait_for_tray(session), "wait-for-tray")

    def open_session(self, config: Path, *, start: bool = True, show: bool = True) -> Session:
        """Open a configuration, show its window and start its relay."""
        parts = self._parts
        link = self._link = parts.make_link(config)
        session = self._make_session(link, IN_APP)
        session.configure_wanted.connect(self.open_wizard)
        if self._options.config_file is None:
            parts.settings.change(config_file=str(config))
        session.start(tray=not self._options.no_tray)
        hidden = self._options.hidden or parts.settings.values.start_hidden
        if show:
            self._show(session, hidden=hidden and start)
        if start and "stop" not in self._options.verbs:
            session.control.start()
        for verb in self._options.verbs:
            if verb not in ("start", "stop"):
                session.do(verb)
        return session

    def open_wizard(self) -> None:
        """Show the wizard: for the configuration that is open, or for a first one."""
        if self.wizard is not None:
            self.wizard.raise_()
            self.wizard.activateWindow()
            return
        session = self.session
        config = session.place.config_file or session.link.status().config_file if session is not None else None
        wizard = WizardWindow(
            mode=Mode.EDIT if config is not None else None,
            config_file=config,
            on_applied=self._applied,
            login=self._set_autostart,
            starts_at_login=self._parts.autostart.enabled(),
        )
        self.wizard = wizard
        wizard.set_afterwards(Afterwards(verify=own_relay.verify, events=self._wire_events, release=self._release))
        runs = session is not None and session.place.ours and session.link.status().state is RunState.RUNNING
        wizard.session.know(login_entry=self._parts.autostart.where(), relay_runs=runs)
        wizard.attach_wanted.connect(self._attach_instead)
        wizard.dashboard_wanted.connect(self._show_dashboard)
        wizard.closed.connect(self._wizard_closed)
        wizard.show()
        wizard.raise_()
        wizard.activateWindow()

    def do(self, verb: str) -> None:
        """A verb that a second start handed over."""
        if self.session is not None:
            self.session.do(verb)
        elif verb == "quit":
            self.quit()
        elif self.wizard is not None:
            self.wizard.raise_()
            self.wizard.activateWindow()

    def quit(self) -> None:
        """End everything in good order."""
        self._over.set()

    def hurry(self) -> None:
        """End everything because the session ends: what hangs is not waited for."""
        if self._within is None:  # further signals are no reason to wait longer
            self._within = ORDERLY
            if self._ending is not None:
                self._ending.reschedule(asyncio.get_running_loop().time() + ORDERLY)
        self.quit()

    async def _release(self) -> bool:
        """A service takes over: the relay of this application lets go of its ports and its mail; whether one ran."""
        if self.session is None or not self.session.place.ours:
            return False
        ran = self.session.link.status().state is RunState.RUNNING
        await self.session.link.stop()
        return ran

    async def _show_service(self, config: Path) -> None:
        """Watch the service that was just started, once its control port answers."""
        session, self.session = self.session, None
        if session is not None:
            await self._close(session)
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE if await asyncio.to_thread(_has_control_port, config) else 0):
                while True:
                    if await self._parts.find_neighbour(config) is not None:
                        break
                    await asyncio.sleep(SERVICE_PAUSE)
        await self.open_configuration(config, start=False, show=False)

    async def _applied(self, result: AppliedResult) -> None:
        """The wizard's last action: the relay runs on what was written, or says why it cannot."""
        if result.served:
            await self._show_service(result.config_file)
            return
        session = self.session
        if session is not None and session.place.ours and session.link.status().config_file == result.config_file:
            await session.link.stop()
        else:
            # What ran here was another configuration, or a service, which is not started behind the system's back.
            self.session = None
            if session is not None:
                await self._close(session)
            if await self.open_configuration(result.config_file, start=False, show=False):
                raise RelayError(self.tr("A relay runs with this configuration: restart it, so that it takes this up."))
            session = self.session
            assert session is not None
        try:
            await session.link.start()
        finally:
            session.bridge.refresh()

    def _wire_events(self) -> Subscription | None:
        """All that happens in the relay, for the wizard's view of a first contact."""
        return self.session.link.subscribe(wire=True) if self.session is not None else None

    def _show_dashboard(self) -> None:
        if self.session is not None:
            self.session.window.go("dashboard")
            self.session.window.bring_up()

    def _attach_instead(self, target: str, token_file: str) -> None:
        """Leave the wizard and watch another relay."""
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            wizard.closed.disconnect(self._wizard_closed)
            wizard.close()
            wizard.deleteLater()
        self._change_relay(target, token_file)

    def _wizard_closed(self) -> None:
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            wizard.deleteLater()
        if self.session is None:
            self.quit()
        elif not self.session.window.isVisible() and not self._options.hidden:
            self._show_dashboard()

    def _choose_scheme(self, scheme: str) -> None:
        self._appearance.choose(_scheme(scheme))

    def _set_autostart(self, on: bool) -> None:  # noqa: FBT001 - the wizard's signature
        self._parts.autostart.enable() if on else self._parts.autostart.disable()

    async def _wait_for_tray(self, session: Session) -> None:
        """Nobody may be left without a way to the application."""
        await asyncio.sleep(TRAY_PATIENCE)
        if not session.tray.there() and self.session is session:
            session.window.showMinimized()

    def _history(self, place: Place) -> Path:
        """The hours of one relay; the one of this computer has the plain name."""
        if place.mode is not RunMode.ATTACHED:
            return self._parts.folder / "hours.json"
        return self._parts.folder / f"hours-{hashlib.sha256(place.target.encode()).hexdigest()[:12]}.json"

    async def _close(self, session: Session) -> None:
        session.presenter.save_history(self._history(session.place))
        link, self._link = self._link, None
        await session.close()
        if link is not None:
            await link.close()

    async def _end(self) -> None:
        if self.wizard is not None:
            self.wizard.closed.disconnect(self._wizard_closed)
            self.wizard.close()
        if self.session is not None:
            await self._close(self.session)
        await self._tasks.close()
        self._collector.close()


def _has_control_port(config: Path) -> bool:
    """Whether a relay with this configuration can be found at all; blocks on the file."""
    try:
        text = config.read_text("utf-8", "replace")
    except OSError:
        return False
    return resolve(parse_file(text, str(config)).settings).draft.admin_listener


def _scheme(text: str) -> Scheme:
    return Scheme(text) if text in set(Scheme) else Scheme.SYSTEM
