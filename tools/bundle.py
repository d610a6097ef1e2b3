"""``python -m tools.bundle``: make the bundle with all programs in ``dist/emailrelay``, and try it.

The bundle needs no Python on the computer that it runs on. It is made on the system that it is for, best on
the oldest release to be served: its C library is the floor. The trial runs the programs that were made, not
the sources: versions, a message relayed over loopback with TLS and sign-in, and a window.
"""

from __future__ import annotations

import os
import shutil
import smtplib
import socket
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from pathlib import Path, PurePath

from tools.macos import APPLICATION

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "emailrelay"
PROGRAMS = {"darwin": ROOT / "dist" / APPLICATION / "Contents" / "MacOS"}.get(sys.platform, BUNDLE)
"""The folder with the programs that people are given."""
WINDOW_PROGRAM = "emailrelay-gui"
TIME_LIMIT = 120.0
SUFFIX = ".exe" if sys.platform == "win32" else ""

_PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "minimal", "windows", "cocoa"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "xcbglintegrations": ("",),
    "iconengines": ("svg",),
    "imageformats": ("svg", "ico", "gif", "jpeg", "icns"),
    "platforminputcontexts": ("compose", "ibus"),
    "platformthemes": ("xdgdesktopportal",),
    "styles": ("",),
    "printsupport": ("",),
    "tls": ("",),
    "networkinformation": ("",),
}
"""The Qt plugins that are of use, by folder and a part of the name."""
_NOT_NEEDED = (
    *("Qt6Quick", "Qt6Qml", "Qt6Pdf", "Qt6VirtualKeyboard", "Qt6EglF", "Qt63D", "Qt6Designer", "opengl32sw"),
    *("QtQuick", "QtQml", "QtPdf", "QtDesigner"),
    # where there is a printer, the system has the library for it, and what that needs
    *("libcups", "libavahi", "libgnutls", "libp11-kit", "libtasn1", "libnettle", "libhogweed", "libgmp"),
    *("libunistring", "libidn2"),
    "libjpeg",  # Qt's plugin has its own
    # what the plugin for native GTK dialogs brings, which is left out
    *("libgtk-3", "libgdk-3", "libgdk_pixbuf", "libcairo", "libpango", "libatk", "libatspi", "libepoxy", "libpixman"),
    *("libharfbuzz", "libgraphite2", "libthai", "libdatrie", "libfribidi", "libXcomposite", "libXcursor"),
    *("libXdamage", "libXfixes", "libXi.", "libXinerama", "libXrandr", "libXrender"),
)
_LANGUAGES = ("de", "es", "fr", "ja", "nn")
"""Those of Qt's own texts that the application may be shown in."""


def console_programs() -> dict[str, str]:
    """Each program without a window, and the ``module:function`` that it is; the service is for Windows only."""
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    service = {"emailrelay-service": "engine.winservice.program:main"} if sys.platform == "win32" else {}
    return {str(name): str(where) for name, where in scripts.items()} | service


def wanted(name: str) -> bool:
    """Whether a file of that name, as it would be in the bundle, is of use there."""
    parts = PurePath(name.replace("\\", "/")).parts
    if "plugins" in parts[:-1]:
        folder, file = parts[-2], parts[-1]
        return any(part in file for part in _PLUGINS.get(folder, ()))
    if "translations" in parts:
        qt = {f"qtbase_{language}.qm" for language in _LANGUAGES}
        return parts[-1] in qt or ("resources" in parts and parts[-1].endswith(".qm"))
    return not any(each in parts[-1] for each in _NOT_NEEDED)


def build() -> None:
    """Make the bundle afresh."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "bundle")]
    subprocess.run([*command, str(ROOT / "installer" / "emailrelay.spec")], check=True, cwd=ROOT)
    if sys.platform == "linux":
        for name in console_programs():
            if name != "emailrelay":
                (BUNDLE / name).symlink_to("emailrelay")


def try_out() -> None:
    """Run each program of the bundle; raises CalledProcessError when one does not do its work."""
    for name in console_programs():
        if name != "emailrelay-filter-copy":  # it has no options
            _run(name, "--help")
    print(_run("emailrelay", "--version").splitlines()[0])
    print(_run("emailrelay", "--self-test").strip())
    with tempfile.TemporaryDirectory(prefix="emailrelay-bundle-") as folder:
        _open_window(Path(folder))


def _open_window(folder: Path) -> None:
    """Open the window over a relay, send that relay a message, and have it all ended by a second start."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    (folder / "spool").mkdir()
    config = folder / "emailrelay.conf"
    config.write_text(f"log\nno-syslog\ninterface 127.0.0.1\nport {port}\nspool-dir {folder}/spool\n", "utf-8")
    homes = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA")
    environment = _environment() | dict.fromkeys(homes, str(folder))
    began = time.perf_counter()
    command = [str(PROGRAMS / f"{WINDOW_PROGRAM}{SUFFIX}"), "--config", str(config), "--no-tray"]
    with subprocess.Popen(command, env=environment, cwd=folder) as window:
        _deliver(port, window)
        print(f"{WINDOW_PROGRAM}: mail accepted after {time.perf_counter() - began:.2f} s")
        subprocess.run([*command, "--quit"], env=environment, cwd=folder, check=True, timeout=TIME_LIMIT)
        if window.wait(TIME_LIMIT):
            raise subprocess.CalledProcessError(window.returncode, command)
    if not any((folder / "spool").glob("*.envelope")):
        sys.exit(f"{WINDOW_PROGRAM}: the message that was accepted is not in the spool folder")


def _deliver(port: int, window: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + TIME_LIMIT
    while True:
        try:
            with smtplib.SMTP("127.0.0.1", port, timeout=TIME_LIMIT) as client:
                client.sendmail("a@example.com", ["b@example.com"], "Subject: bundle\r\n\r\nx\r\n")
                return
        except ConnectionRefusedError:
            if window.poll() is not None or time.monotonic() > end:
                sys.exit(f"{WINDOW_PROGRAM}: its relay does not listen (exit code {window.poll()})")
            threading.Event().wait(0.02)


def _environment() -> dict[str, str]:
    """What the programs get; what the bundle lacks must not be found in the sources."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return kept | {"QT_QPA_PLATFORM": "offscreen"}


def _run(name: str, *arguments: str) -> str:
    began = time.perf_counter()
    command = [str(PROGRAMS / f"{name}{SUFFIX}"), *arguments]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, cwd=ROOT / "dist", env=_environment(), timeout=TIME_LIMIT
    )
    print(f"{name} {' '.join(arguments)}: {time.perf_counter() - began:.2f} s")
    return done.stdout


def size() -> int:
    """The octets of the bundle's files; links count nothing."""
    return sum(each.stat().st_size for each in BUNDLE.rglob("*") if each.is_file() and not each.is_symlink())


def main() -> int:
    """Make it, try it, say how big it is."""
    shutil.rmtree(BUNDLE, ignore_errors=True)
    build()
    try_out()
    print(f"{BUNDLE.relative_to(ROOT)}: {size() / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
