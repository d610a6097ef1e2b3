"""The X display that journeys with real windows run on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import xvfb
from tests.support.program import Program

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.x11,
    pytest.mark.skipif(bool(xvfb.missing()), reason=xvfb.missing()),
]


@pytest.fixture(scope="module")
def display() -> Iterator[xvfb.Display]:
    with xvfb.running_display() as running:
        yield running


def test_a_tray_host_and_a_window_manager_are_there(display: xvfb.Display) -> None:
    assert display.tray_host()
    assert "Openbox" in display.run("xwininfo", "-root", "-tree")


def test_a_window_can_be_found_by_its_title_and_pictured(display: xvfb.Display, tmp_path: Path) -> None:
    program = Program(["xmessage", "-title", "A window for the test", "hello"], tmp_path / "log", env=display.env)
    try:
        assert display.wait_for_window("A window for the test")
        picture = display.picture(tmp_path / "screen.png")
        assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
        assert "1600x1000" in display.run("identify", str(picture))
    finally:
        program.kill()


def test_a_display_without_a_tray_says_so() -> None:
    with xvfb.running_display(tray=False) as bare:
        assert not bare.tray_host()


def test_the_server_is_gone_afterwards() -> None:
    with xvfb.running_display(tray=False, manager=False) as running:
        socket = Path(f"/tmp/.X11-unix/X{running.name.removeprefix(':')}")
        assert socket.exists()
    assert not socket.exists()
