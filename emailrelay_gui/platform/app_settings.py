"""What the desktop application remembers about itself; never anything of the relay's configuration.

Promises: a file that cannot be read gives the defaults; writing replaces the file as a whole.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast

from platformdirs import PlatformDirs

from emailrelay_gui.platform.appearance import Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class AppSettings:
    """The values, with what holds before anybody chose."""

    language: str = ""
    """As :mod:`emailrelay_gui.i18n.languages` names it; empty: the system's."""
    scheme: str = Scheme.SYSTEM.value
    on_close: str = "ask"
    """``ask``, ``keep`` (go on in the background) or ``quit``."""
    start_hidden: bool = False
    tray_explained: bool = False
    tray_icon: str = "colour"
    """``colour`` or ``mono``."""
    config_file: str = ""
    """The relay configuration that was opened last."""
    attach: str = ""
    """The admin address of the relay that the window belongs to; empty: ``config_file``."""
    attach_token: str = ""
    """The file with its token."""
    geometry: str = ""
    """Window geometry as Qt saves it, in base64."""
    notify: bool = True
    """Whether notifications are shown at all; the list is kept in any case."""
    notifications: dict[str, object] = field(default_factory=dict[str, object])
    """How each kind is told of, where somebody has chosen (:mod:`emailrelay_gui.notify.policy`)."""
    stale_minutes: int = 60
    """After which mail that waits is told of."""
    silent_hours: int = 24
    """After which it is told that no mail has come, where that kind is on."""
    test_sender: str = ""
    """The sender of the last test message."""
    test_recipient: str = ""
    queue_columns: str = ""
    queue_split: str = ""


class SettingsFile:
    """The settings and the file they are kept in."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.values = _read(path)

    def change(self, **changes: object) -> None:
        """Change values and write them."""
        changed = replace(self.values, **changes)  # type: ignore[arg-type] # names are checked by replace
        if changed != self.values:
            self.values = changed
            self.save()

    def save(self) -> None:
        """Write the file; a folder that cannot be written only costs the memory."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part = self._path.with_name(self._path.name + ".part")
            part.write_text(json.dumps(asdict(self.values), indent=1), "utf-8")
            part.replace(self._path)
        except OSError:
            return


def default_folder() -> Path:
    """Where the desktop application keeps its own files."""
    return Path(PlatformDirs("emailrelay", appauthor=False).user_config_dir)


def _read(path: Path) -> AppSettings:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return AppSettings()
    if not isinstance(found, dict):
        return AppSettings()
    given = cast(dict[str, object], found)
    defaults = AppSettings()
    known: dict[str, Any] = {
        each.name: given[each.name]
        for each in fields(AppSettings)
        if isinstance(given.get(each.name), type(getattr(defaults, each.name)))
    }
    return replace(defaults, **known)
