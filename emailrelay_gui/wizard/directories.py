"""Where the files of an installation go, and where others usually have theirs. No Qt."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

CONFIG_NAME = "emailrelay.cfg" if sys.platform == "win32" else "emailrelay.conf"
# Windows keeps state and configuration in one folder, and a service may change all that is beside its log.
LOG_NAME = "logs/emailrelay-%d.log" if sys.platform == "win32" else "emailrelay-%d.log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Directories:
    """The folders of one user, or of a portable copy."""

    config: Path
    data: Path
    state: Path

    @classmethod
    def of_user(cls) -> Directories:
        """The folders that the system provides for this."""
        folders = platformdirs.PlatformDirs("emailrelay", appauthor=False)
        return cls(config=folders.user_config_path, data=folders.user_data_path, state=folders.user_state_path)

    @property
    def config_file(self) -> Path:
        """The configuration of a new installation."""
        return self.config / CONFIG_NAME

    @property
    def spool(self) -> Path:
        """Where mail of a new installation waits."""
        return self.data / "spool"

    @property
    def log_file(self) -> Path:
        """Where a new installation writes what happens, one file a day."""
        return self.state / LOG_NAME

    @property
    def likely_configs(self) -> tuple[Path, ...]:
        """Where an existing installation may be, of this user or of the system, ours or the original's."""
        if sys.platform == "win32":
            system = [Path("C:/ProgramData/E-MailRelay/emailrelay.cfg")]
        elif sys.platform == "darwin":
            system = [Path("/Applications/E-MailRelay/emailrelay.conf"), Path("/etc/emailrelay.conf")]
        else:
            system = [Path("/etc/emailrelay.conf"), Path("/usr/local/etc/emailrelay.conf")]
        return (self.config_file, *system)
