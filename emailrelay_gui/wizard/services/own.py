"""The services of the system that we run on."""

from __future__ import annotations

import sys
from pathlib import Path

from emailrelay_gui.wizard.services.base import NoServices, Services, engine_command, own_command
from emailrelay_gui.wizard.services.launchd import this_launchd
from emailrelay_gui.wizard.services.systemd import this_systemd
from emailrelay_gui.wizard.services.windows import PROGRAM, WindowsServices


def this_systems_services() -> Services:
    """Nothing is asked of the system yet."""
    if sys.platform == "win32":
        from emailrelay_gui.platform import windows_registry  # noqa: PLC0415 - exists on Windows only

        return WindowsServices(
            program=Path(sys.executable).with_name(PROGRAM),
            command_of=windows_registry.service_command,
            elevated=windows_registry.is_administrator(),
        )
    if sys.platform == "darwin":
        return this_launchd(engine_command())
    if sys.platform == "linux":
        return this_systemd(engine_command(), own_command())
    return NoServices()
