"""A real X display that nobody sees, with a window manager and a tray, for programs under test."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.program import Program, until

PROGRAMS = ("Xvfb", "openbox", "trayer", "xdotool", "import", "xprop")


def missing() -> str:
    """Why there can be no display here; empty when there can."""
    absent = [program for program in PROGRAMS if not shutil.which(program)]
    return f"{', '.join(absent)}: not installed" if absent else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """A running X server."""

    name: str
    """``:99``, as in ``DISPLAY``."""
    size: tuple[int, int]

    @property
    def env(self) -> Mapping[str, str]:
        """The environment for a program that shall appear on it: X only, and no other display."""
        kept = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}}
        return {**kept, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def run(self, *command: str, seconds: float = 20) -> str:
        """Run a tool such as ``xdotool`` on the display; returns what it printed, raises when it fails."""
        done = subprocess.run(
            command, env=self.env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds, check=True
        )
        return done.stdout

    def windows(self, title: str) -> tuple[str, ...]:
        """Ids of the visible windows whose title contains a regular expression."""
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", title],
            env=self.env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return tuple(done.stdout.split())

    def wait_for_window(self, title: str, *, seconds: float = 30) -> str:
        """Wait until such a window is visible; returns its id."""
        until(lambda: bool(self.windows(title)), seconds=seconds, what=f"a window with the title {title!r}")
        return self.windows(title)[0]

    def tray_host(self) -> bool:
        """Whether somebody shows tray icons, by who owns the selection that the tray protocol names."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.name.encode()))
        if not display:
            return False
        atom = x11.XInternAtom(display, b"_NET_SYSTEM_TRAY_S0", 0)
        owner = x11.XGetSelectionOwner(display, ctypes.c_ulong(atom))
        x11.XCloseDisplay(display)
        return bool(owner)

    def picture(self, file: Path) -> Path:
        """Take a picture of the whole screen."""
        self.run("import", "-window", "root", str(file))
        return file


@contextmanager
def running_display(
    *, size: tuple[int, int] = (1600, 1000), tray: bool = True, manager: bool = True
) -> Generator[Display]:
    """Start Xvfb on a display number of its own choice, then openbox and trayer; all gone at the end."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="xvfb-")))
        read, write = os.pipe()
        width, height = size
        command = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        server = Program(command, folder / "xvfb.log", keep=(write,))
        stack.callback(server.stop)
        os.close(write)
        with os.fdopen(read, encoding="ascii") as answer:
            number = answer.readline().strip()
        assert number, f"Xvfb did not start:\n{server.output()}"
        display = Display(name=f":{number}", size=size)
        if manager:
            stack.callback(Program(["openbox"], folder / "openbox.log", env=display.env).stop)
            until(lambda: "window id" in display.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), what="openbox")
        if tray:
            options = ["--edge", "top", "--align", "right", "--widthtype", "request", "--height", "24"]
            stack.callback(Program(["trayer", *options], folder / "trayer.log", env=display.env).stop)
            until(display.tray_host, what="trayer")
        yield display
