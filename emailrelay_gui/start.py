"""The process of the desktop application: one for each configuration, with the real things that it is made of.

Owns: the Qt application, the loop, and the ways in which the system makes them end.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from emailrelay_gui import aio
from emailrelay_gui.app import Application
from emailrelay_gui.crash import CrashReport
from emailrelay_gui.i18n.languages import Wish, speak
from emailrelay_gui.options import parse
from emailrelay_gui.parts import AttachedLink, Parts
from emailrelay_gui.platform.app_settings import SettingsFile, default_folder
from emailrelay_gui.platform.appearance import Appearance
from emailrelay_gui.platform.autostart import launch_command, this_system
from emailrelay_gui.platform.session_end import DesktopApplication, SessionEnd, end_in_time, stop_on_signals
from emailrelay_gui.service_link import ServiceLink
from emailrelay_gui.shell.single_instance import SingleInstance
from emailrelay_gui.widgets.icons import app_icon
from emailrelay_gui.wizard.places import Directories
from emailrelay_gui.wizard.services.own import this_systems_services
from engine.api import AdminLink, LocalLink, SystemClock, find_neighbour


def has_display() -> bool:
    """Whether windows can be shown; Qt itself would end the process with an abort."""
    if sys.platform in {"win32", "darwin"}:
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def attached(target: str, token: str, config: Path | None) -> AttachedLink:
    """The link to a relay that runs already; with its configuration, if that is on this computer."""
    if config is None:
        return AdminLink(target, token=token)
    return ServiceLink(target, token=token, config_file=config, services=this_systems_services())


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the application, or hand the wishes to the one that runs."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if not has_display():
        sys.stderr.write(
            "emailrelay-gui: there is no display to open a window on: without one, "
            "run the relay with emailrelay --no-daemon FILE\n"
        )
        return 1
    app = DesktopApplication(sys.argv[:1])
    app.setApplicationName("emailrelay")
    app.setDesktopFileName("emailrelay-gui")
    app.setWindowIcon(app_icon())
    app.setQuitOnLastWindowClosed(False)
    folder = default_folder()
    instance = SingleInstance(options.config_file, attach=options.attach)
    if not instance.claim():
        return 0 if instance.send(options.verbs or ("show",)) else 1
    if "quit" in options.verbs:
        instance.close()
        return 0
    settings = SettingsFile(folder / "desktop.json")
    spoken = speak(app, Wish(language=settings.values.language, file=options.qm, folder=options.qmdir))
    if spoken.problem:
        sys.stderr.write(f"emailrelay-gui: {spoken.problem}\n")
    report = CrashReport(folder / "errors.txt", lambda sentence: sys.stderr.write(f"emailrelay-gui: {sentence}\n"))
    report.install()
    parts = Parts(
        make_link=LocalLink,
        make_attached=attached,
        find_neighbour=find_neighbour,
        clock=SystemClock(),
        settings=settings,
        folder=folder,
        autostart=this_system(launch_command(options.config_file)),
        default_config=Directories.of_user().config_file,
    )
    appearance = Appearance(app)

    async def live() -> int:
        application = Application(options, parts, appearance, report)

        def hurry() -> None:
            end_in_time()
            application.hurry()

        instance.asked.connect(application.do)
        stop_on_signals(hurry)
        end = SessionEnd(app, hurry)
        try:
            return await application.run()
        finally:
            end.over()

    try:
        return aio.run(app, live)
    finally:
        report.remove()
        instance.close()
