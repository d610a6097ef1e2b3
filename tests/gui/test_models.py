"""The Qt models: checked by Qt's own tester while they change."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication

from emailrelay_gui.models.log_filter import LogFilter, compiled
from emailrelay_gui.models.log_model import LogColumn, LogModel, plain_line
from emailrelay_gui.models.queue_model import QueueModel
from emailrelay_gui.models.queue_order import Column, HeaderInfo
from emailrelay_gui.models.search import parse_query
from emailrelay_gui.models.tally import tally
from engine.api import Level, LogLine, MessageId, MessageState, MessageSummary
from tests.support.fake_link import FixedClock, summary


@pytest.fixture
def model(qapp: QApplication, clock: FixedClock) -> QueueModel:
    return QueueModel(clock)


def ids(model: QueueModel) -> list[str]:
    return [model.at(row).id.rpartition(".")[2] for row in range(model.rowCount())]


def text(model: QueueModel, row: int, column: Column) -> object:
    return model.data(model.index(row, column))


def watch(model: QueueModel | LogModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_rows_come_newest_first_with_their_words(model: QueueModel) -> None:
    model.update([summary(1), summary(2, state=MessageState.FAILED, attempts=3), summary(3, recipients=("a", "b"))])
    assert ids(model) == ["1", "2", "3"]
    assert text(model, 1, Column.STATE) == "Failed"
    assert text(model, 1, Column.TRIES) == "3"
    assert text(model, 2, Column.TO) == "a +1"
    assert text(model, 0, Column.SIZE) == "1 kB"
    assert text(model, 0, Column.NEXT) == "next run"


def test_one_new_message_is_one_inserted_row(model: QueueModel) -> None:
    model.update([summary(1), summary(3)])
    inserted, reset = QSignalSpy(model.rowsInserted), QSignalSpy(model.modelReset)
    model.update([summary(1), summary(2), summary(3)])
    assert inserted.count() == 1
    assert inserted.at(0)[1:] == [1, 1]
    assert reset.count() == 0
    assert ids(model) == ["1", "2", "3"]


def test_neighbours_that_leave_are_removed_together(model: QueueModel) -> None:
    model.update([summary(number) for number in range(1, 7)])
    removed = QSignalSpy(model.rowsRemoved)
    model.update([summary(1), summary(5)])
    assert [removed.at(index)[1:] for index in range(removed.count())] == [[5, 5], [1, 3]]


def test_a_changed_message_keeps_its_row_and_its_selection(model: QueueModel) -> None:
    model.update([summary(1), summary(2), summary(3)])
    kept = QPersistentModelIndex(model.index(1, 0))
    changed = QSignalSpy(model.dataChanged)
    model.update([summary(1), summary(2, state=MessageState.SENDING), summary(3)])
    assert changed.count() == 1
    assert kept.row() == 1
    assert kept.data() == "Sending"


def test_a_row_moves_when_what_it_is_sorted_by_changes(model: QueueModel) -> None:
    model.update([summary(1), summary(2), summary(3)])
    model.sort(Column.TRIES, Qt.SortOrder.DescendingOrder)
    kept = QPersistentModelIndex(model.index(model.row_of(summary(1).id), 0))
    moved = QSignalSpy(model.rowsMoved)
    model.update([summary(1, attempts=9), summary(2), summary(3)])
    assert ids(model)[0] == "1"
    assert kept.row() == 0
    assert moved.count() == 1


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_sorting_keeps_what_is_chosen(model: QueueModel, column: Column, order: Qt.SortOrder) -> None:
    model.update([summary(number, attempts=number % 3, size=number * 7 % 5) for number in range(1, 9)])
    kept = QPersistentModelIndex(model.index(2, Column.FROM))
    before = kept.data()
    model.sort(column, order)
    assert kept.data() == before


def test_a_filter_hides_and_the_tally_still_counts_all(model: QueueModel) -> None:
    model.update([summary(1), summary(2, state=MessageState.FAILED), summary(3)])
    model.set_filter(parse_query(""), frozenset({MessageState.FAILED}))
    assert ids(model) == ["2"]
    assert model.tally().total == 3
    model.update([summary(1), summary(2), summary(3, state=MessageState.FAILED)])
    assert ids(model) == ["3"]
    model.set_filter(parse_query("sender1"), frozenset())
    assert ids(model) == ["1"]


def test_a_subject_is_asked_for_once_and_only_when_it_is_shown(model: QueueModel) -> None:
    wanted = QSignalSpy(model.header_wanted)
    model.update([summary(1), summary(2)])
    assert wanted.count() == 0
    assert text(model, 0, Column.SUBJECT) == ""
    assert text(model, 0, Column.SUBJECT) == ""
    assert wanted.count() == 1
    model.set_header(summary(1).id, HeaderInfo(subject="Hello", attachments=True))
    assert text(model, 0, Column.SUBJECT) == "Hello"


def test_a_subject_that_arrives_late_joins_the_search(model: QueueModel) -> None:
    model.update([summary(1), summary(2)])
    model.set_filter(parse_query("subject:invoice"), frozenset())
    assert ids(model) == []
    model.set_header(summary(2).id, HeaderInfo(subject="Your Invoice"))
    assert ids(model) == ["2"]


def test_random_changes_never_break_the_model(model: QueueModel) -> None:
    tester = watch(model)
    chance = random.Random(7)
    states = list(MessageState)
    current: dict[int, MessageSummary] = {}
    for step in range(60):
        for _ in range(chance.randrange(4)):
            number = chance.randrange(30)
            if number in current and chance.random() < 0.4:
                del current[number]
            else:
                current[number] = summary(number, state=chance.choice(states), attempts=chance.randrange(5))
        if step % 10 == 3:
            model.sort(chance.choice(list(Column)), chance.choice(list(Qt.SortOrder)))
        if step % 15 == 5:
            model.set_filter(parse_query(""), frozenset(chance.sample(states, chance.randrange(3))))
        model.update([current[number] for number in sorted(current)])
        if current and chance.random() < 0.5:
            number = chance.choice(sorted(current))
            model.set_header(summary(number).id, HeaderInfo(subject=str(chance.randrange(9))))
        rows = [model.at(row) for row in range(model.rowCount())]
        headers = {each.id: found for each in rows if (found := model.header(each.id)) is not None}
        assert rows == model.order.arranged(current.values(), headers)
        assert model.tally() == tally(current.values())
    del tester


def test_a_thousand_new_messages_at_once_are_one_reset(model: QueueModel) -> None:
    model.update([summary(1)])
    reset = QSignalSpy(model.modelReset)
    model.update([summary(number) for number in range(1, 1200)])
    assert reset.count() == 1
    assert model.rowCount() == 1199


def test_a_message_that_is_gone_is_forgotten(model: QueueModel) -> None:
    model.update([summary(1)])
    model.update([])
    model.set_header(summary(1).id, HeaderInfo(subject="late"))
    assert model.header(summary(1).id) is None
    assert model.rowCount() == 0


def line(number: int, level: Level = Level.INFO) -> LogLine:
    return LogLine(time=float(number), level=level, text=f"line {number}", message=MessageId("a.b.12345678.9"))


def test_the_log_keeps_the_newest_lines_only(qapp: QApplication) -> None:
    model = LogModel(kept=100, block=10)
    tester = watch(model)
    for number in range(0, 200, 7):
        model.append([line(each) for each in range(number, number + 7)])
    assert 100 <= model.kept() <= 110
    assert model.line(model.rowCount() - 1).text == "line 202"
    assert model.rowCount() == model.kept()
    del tester


def test_the_level_hides_lines_without_losing_them(qapp: QApplication) -> None:
    model = LogModel()
    tester = watch(model)
    model.append([line(1), line(2, Level.DEBUG), line(3, Level.ERROR)])
    assert model.rowCount() == 2
    model.set_filter(LogFilter(least=Level.WARNING))
    assert model.rowCount() == 1
    model.append([line(4), line(5, Level.WARNING)])
    assert [model.line(row).text for row in range(model.rowCount())] == ["line 3", "line 5"]
    model.set_filter(LogFilter(least=Level.DEBUG))
    assert model.rowCount() == 5
    model.clear()
    assert (model.rowCount(), model.kept()) == (0, 0)
    del tester


def test_a_log_line_is_found_copied_and_shortened(qapp: QApplication) -> None:
    model = LogModel()
    model.append([line(1), line(2)])
    assert model.find(compiled("LINE 2", regex=False)) == [1]
    assert plain_line(model.line(0)).endswith("\tinfo\t\ta.b.12345678.9\tline 1")
    assert model.data(model.index(0, LogColumn.MESSAGE)) == "45678.9"
