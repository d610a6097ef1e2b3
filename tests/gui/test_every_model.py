"""Each model of the application keeps Qt's rules while it is filled, changed, narrowed and emptied."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

import emailrelay_gui
from emailrelay_gui.accounts.listing import AccountEntry, Use
from emailrelay_gui.models.account_model import AccountModel
from emailrelay_gui.models.activity import Bucket
from emailrelay_gui.models.log_filter import LogFilter
from emailrelay_gui.models.log_model import LogModel
from emailrelay_gui.models.notice_model import NoticeModel
from emailrelay_gui.models.queue_model import QueueModel
from emailrelay_gui.models.queue_order import Column
from emailrelay_gui.models.search import parse_query
from emailrelay_gui.models.session_model import SessionModel
from emailrelay_gui.notify.policy import Fact, Kind, Notice, Target
from emailrelay_gui.views.chart_card import HoursModel
from emailrelay_gui.wizard.accounts_table import AccountsModel
from emailrelay_gui.wizard.answers import Account
from emailrelay_gui.wizard.diff import Row, Side
from emailrelay_gui.wizard.diff_view import DiffModel
from emailrelay_gui.wizard.side_by_side import Pair
from emailrelay_gui.wizard.side_view import SideModel
from engine.api import Level, LogLine, MessageState, SessionRecord
from tests.support.fake_link import FixedClock, summary

Steps = Iterator[None]
Scene = Callable[[Any], Steps]
NOW = FixedClock().now


def queue(model: QueueModel) -> Steps:
    rows = [summary(number) for number in range(1, 9)]
    model.update(rows)
    yield
    model.sort(Column.SIZE, Qt.SortOrder.DescendingOrder)
    yield
    rows[3] = replace(rows[3], state=MessageState.FAILED, size=10**6)
    model.update(rows)
    yield
    model.set_filter(parse_query("state:failed", NOW), frozenset())
    yield
    model.set_filter(parse_query("", NOW), frozenset({MessageState.QUEUED}))
    yield
    model.update(rows[2:6])
    yield
    model.set_filter(parse_query("", NOW), frozenset())
    yield
    model.tick()
    yield
    model.update([])
    yield


def log(model: LogModel) -> Steps:
    levels = (Level.INFO, Level.WARNING, Level.ERROR)
    lines = [LogLine(time=NOW + at, level=levels[at % 3], text=f"line {at}") for at in range(50)]
    model.append(lines)
    yield
    model.set_filter(LogFilter(least=Level.WARNING))
    yield
    model.append(lines)
    yield
    model.set_filter(LogFilter())
    yield
    model.append(lines * 20)
    yield
    model.clear()
    yield


def sessions(model: SessionModel) -> Steps:
    made = [SessionRecord(number=at, service="smtp", peer=f"192.0.2.{at}:25", started=NOW) for at in range(1, 6)]
    model.update(made)
    yield
    model.update([replace(made[0], ended=NOW + 1), *made[2:]])
    yield
    model.set_filter("live", "")
    yield
    model.tick()
    yield
    model.set_filter("", "192.0.2.4")
    yield
    model.update([])
    yield


def notices(model: NoticeModel) -> Steps:
    fact = Fact(kind=Kind.FAILED, title="Failed", text="why", target=Target(page="queue"))
    made = [Notice(number=at, time=NOW, fact=fact) for at in range(5, 0, -1)]
    model.show_notices(made[2:])
    yield
    model.show_notices(made[:4])
    yield
    model.show_notices([replace(each, seen=True) for each in made])
    yield
    model.show_notices([])
    yield


def accounts(model: AccountModel) -> Steps:
    entries = tuple(AccountEntry(use=Use.DEVICES, name=name, kind="plain") for name in ("a", "b", "c"))
    model.show_entries(entries)
    yield
    model.used(Use.DEVICES, "b", NOW, ok=True)
    yield
    model.show_health({}, "535 no")
    yield
    model.show_entries(entries[:1])
    yield
    model.show_entries(())
    yield


def hours(model: HoursModel) -> Steps:
    made = [Bucket(at, received=at) for at in range(24)]
    model.show_hours(made)
    yield
    model.show_hours([*made[:23], Bucket(23, received=99)])
    yield
    model.show_hours(made[:5])
    yield
    model.show_hours([])
    yield


def wizard_accounts(model: AccountsModel) -> Steps:
    model.show_accounts((Account(name="a", line=1, was="a"), Account(name="b", kind="md5", line=2, was="b")))
    yield
    model.show_accounts(())
    yield


def diff(model: DiffModel) -> Steps:
    model.show_rows((Row(side=Side.HUNK, text="Lines 1 to 2"), Row(side=Side.ADDED, text="port 25", new=1)))
    yield
    model.show_rows(())
    yield


def side(model: SideModel) -> Steps:
    removed, added = Row(side=Side.REMOVED, text="port 25", old=1), Row(side=Side.ADDED, text="port 26", new=1)
    model.show_pairs((Pair(left=removed, right=added),))
    yield
    model.show_pairs(())
    yield


SCENES: dict[type[QAbstractItemModel], tuple[Callable[[], QAbstractItemModel], Scene]] = {
    QueueModel: (lambda: QueueModel(FixedClock()), queue),
    LogModel: (lambda: LogModel(kept=200, block=50), log),
    SessionModel: (lambda: SessionModel(FixedClock()), sessions),
    NoticeModel: (lambda: NoticeModel(lambda: NOW), notices),
    AccountModel: (lambda: AccountModel(FixedClock()), accounts),
    HoursModel: (HoursModel, hours),
    AccountsModel: (AccountsModel, wizard_accounts),
    DiffModel: (DiffModel, diff),
    SideModel: (SideModel, side),
}


def test_there_is_a_scene_for_every_model() -> None:
    home = Path(emailrelay_gui.__file__).parent
    for file in home.rglob("*.py"):
        if re.search(r"^class \w+\(.*(Model|Proxy)\w*\b.*\):", file.read_text("utf-8"), re.MULTILINE):
            parts = file.relative_to(home.parent).with_suffix("").parts
            importlib.import_module(".".join(parts))
    found: set[type] = set()
    waiting: list[type] = [QAbstractItemModel]
    while waiting:
        below: list[type] = waiting.pop().__subclasses__()
        waiting += below
        found |= {each for each in below if each.__module__.startswith("emailrelay_gui")}
    assert {each.__name__ for each in found} == {each.__name__ for each in SCENES}


@pytest.mark.parametrize("kind", SCENES, ids=lambda kind: kind.__name__)
def test_a_model_keeps_the_rules(qapp: QApplication, kind: type[QAbstractItemModel]) -> None:
    make, scene = SCENES[kind]
    model = make()
    assert type(model) is kind
    # its complaints are Qt warnings, which end a test
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    most = 0
    for _ in scene(model):
        QCoreApplication.sendPostedEvents()
        most = max(most, model.rowCount())
        for row in range(min(model.rowCount(), 5)):
            assert model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole) is not None
    assert most > 0
    tester.deleteLater()
    model.deleteLater()
