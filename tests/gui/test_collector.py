"""Garbage collection stays on the GUI thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Generator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from emailrelay_gui.collector import BULK, Collector


class Knot:
    """Part of a cycle that tells in which thread it was taken down."""

    def __init__(self, ends: list[threading.Thread]) -> None:
        self.knot = self
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.current_thread())


def fill(ends: list[threading.Thread]) -> None:
    for _ in range(20_000):
        Knot(ends)


@pytest.fixture
def collector() -> Generator[Collector]:
    parent = QObject()
    made = Collector(parent)
    yield made
    made.close()
    parent.deleteLater()


def test_what_was_there_before_is_left_alone(collector: Collector) -> None:
    assert gc.get_freeze_count() > 10_000
    assert gc.get_count()[0] < 10_000
    collector.close()
    assert gc.get_freeze_count() == 0


def test_much_that_comes_at_once_is_not_looked_at(collector: Collector) -> None:
    collector.look()
    before = gc.get_freeze_count()
    data: list[list[int]] = [[] for _ in range(BULK + 1_000)]
    collector.look()
    assert gc.get_freeze_count() - before >= len(data)
    assert gc.get_count()[0] < BULK


def test_little_that_comes_at_once_stays_under_observation(collector: Collector) -> None:
    collector.look()
    ends: list[threading.Thread] = []
    for _ in range(1_000):
        Knot(ends)
    collector.look()
    assert len(ends) == 1_000


def test_cycles_made_by_other_threads_are_taken_down_in_the_gui_thread(qtbot: QtBot) -> None:
    parent = QObject()
    collector = Collector(parent)
    ends: list[threading.Thread] = []
    try:
        worker = threading.Thread(target=fill, args=(ends,))
        worker.start()
        worker.join()
        assert ends == []
        qtbot.waitUntil(lambda: len(ends) == 20_000, timeout=10_000)
    finally:
        collector.close()
    assert set(ends) == {threading.current_thread()}
    assert gc.isenabled()
