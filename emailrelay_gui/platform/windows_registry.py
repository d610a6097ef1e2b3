"""What the registry of Windows holds for us: the user's ``Run`` key, and the commands of services."""

from __future__ import annotations

import sys

KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
SERVICES = r"SYSTEM\CurrentControlSet\Services"

if sys.platform == "win32":
    import ctypes
    import winreg

    def service_command(name: str) -> str | None:
        """The command of a service; None when there is no such service."""
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, rf"{SERVICES}\{name}") as key:
                return str(winreg.QueryValueEx(key, "ImagePath")[0])
        except FileNotFoundError:
            return None

    def is_administrator() -> bool:
        """Whether this process has an administrator's rights."""
        return bool(ctypes.windll.shell32.IsUserAnAdmin())

    class CurrentUserRun:
        """String values of the key."""

        def get(self, name: str) -> str | None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, KEY) as key:
                    return str(winreg.QueryValueEx(key, name)[0])
            except FileNotFoundError:
                return None

        def set(self, name: str, value: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, KEY) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)

        def remove(self, name: str) -> None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, KEY, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, name)
            except FileNotFoundError:
                return
