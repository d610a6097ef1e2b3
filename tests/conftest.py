"""What holds for every test: no stray display, no stray files, no task or loop error left behind."""

from __future__ import annotations

import inspect
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator

import hypothesis
import pytest

from tests.support.loopwatch import watched

hypothesis.settings.register_profile("local", deadline=None, max_examples=50)
hypothesis.settings.register_profile("ci", deadline=None, max_examples=100, print_blob=True)


def pytest_configure(config: pytest.Config) -> None:
    # Read when the first QApplication is made; tests marked x11 start a program of their own.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "local")
    # A shell's job in the background, or nohup, ignores these, and so would every program that the tests start.
    for name in ("SIGHUP", "SIGINT", "SIGQUIT"):
        usual = signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, usual)


_CODE = pytest.StashKey[int]()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    session.config.stash[_CODE] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End as the application does: the interpreter cannot take Qt objects down safely."""
    if "PySide6.QtWidgets" in sys.modules and _CODE in config.stash:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[_CODE])


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Home, configuration, data and temporary folders of this run, never the user's own."""
    base = tmp_path_factory.mktemp("home")
    folders = {
        "HOME": base,
        "TMPDIR": base / "tmp",
        "XDG_CACHE_HOME": base / "cache",
        "XDG_CONFIG_HOME": base / "config",
        "XDG_DATA_HOME": base / "data",
        "XDG_RUNTIME_DIR": base / "run",
        "XDG_STATE_HOME": base / "state",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in folders.items():
            folder.mkdir(mode=0o700, exist_ok=True)
            patch.setenv(name, str(folder))
        yield


@pytest.fixture(autouse=True)
def platform(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs started by a test marked x11 use the display that it gives them."""
    if request.node.get_closest_marker("x11"):
        monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)


@pytest.fixture(autouse=True)
def _same_user() -> Iterator[None]:
    """A relay that runs in the process of the tests may not lay down rights that the tests after it need."""
    if sys.platform == "win32":
        yield
        return
    before = os.getuid(), os.geteuid(), os.getegid()
    yield
    assert (os.getuid(), os.geteuid(), os.getegid()) == before


@pytest.fixture
async def _watched_loop() -> AsyncIterator[None]:
    with watched():
        yield


@pytest.fixture(autouse=True)
def clean_loop(request: pytest.FixtureRequest) -> None:
    """An asynchronous test fails when its loop reported an error or a task outlives it."""
    if isinstance(request.node, pytest.Function) and inspect.iscoroutinefunction(request.node.obj):
        request.getfixturevalue("_watched_loop")
