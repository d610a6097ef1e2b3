"""W9: what is written down, how much of it, and where."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QCheckBox, QWidget

from emailrelay_gui.forms.specs import Control, FieldSpec, tip_of
from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard import fields
from emailrelay_gui.wizard.answers import Answers
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.connections import show_row
from engine.api import LogLayout, LogLine, MessageId, say

NOON = 1_800_000_000.0
"""The time of the sample."""
PARTS = (
    ("time", say("Time")),
    ("unit", say("Instance")),
    ("address", say("Address")),
    ("port", say("Port")),
    ("msgid", say("Message id")),
)


class LoggingPage(Page):
    """Level, parts of a line, file, system log; and what a line will look like."""

    step = Step.LOGGING
    title = say("What should be written down?")
    purpose = say("A log tells later what became of a message.")

    def build(self) -> None:
        form = self.form()
        table = {field.name: field for field in (*fields.LOGGING, *fields.LOCATIONS)}
        self.option_rows(form, (table["log"],))
        detail = FieldSpec(
            name="detail",
            label=self.tr("How much"),
            control=Control.RADIO,
            options=("verbose", "debug"),
            choices=(
                ("normal", self.tr("Normal")),
                ("verbose", self.tr("Conversations")),
                ("debug", self.tr("Everything")),
            ),
        )
        self.detail = self.row(form, self.tr("How much"), detail)
        self.parts = self.field(form, self.tr("In each line"), ["log_parts"], self._make_parts())
        self.file = self.option_rows(form, (table["log_file"],))["log_file"]
        system = FieldSpec(
            name="syslog",
            label=self.tr("System log"),
            control=Control.CHOICE,
            options=("syslog", "no-syslog"),
            choices=(
                ("off", self.tr("No")),
                ("on", self.tr("Yes")),
                ("", self.tr("As the system usually does")),
                *((f"local{n}", f"local{n}") for n in range(8)),
            ),
        )
        self.system = self.row(form, self.tr("&System log"), system, stretch=-1)
        self.quiet = self.option_rows(form, (table["close_stderr"],))["close_stderr"]
        self.sample = Label("", Text.MONO, wrap=True)
        self.sample.setObjectName("log-sample")
        self.caption = Label(self.tr("What you will see"), Text.CAPTION)
        self.body.addSpacing(8)
        self.body.addWidget(self.caption)
        self.body.addSpacing(4)
        self.body.addWidget(self.sample)
        self.body.addStretch(1)

    def update_page(self) -> None:
        answers = self.session.answers
        for row in (self.detail, self.parts, self.file, self.system, self.quiet):
            show_row(row, shown=answers.log)
        for word, box in self.boxes.items():
            box.setChecked(word in answers.log_parts)
        preview = file_preview(answers.log_file)
        if preview:
            self.file.show_help(self.tr("Today: {name}").format(name=preview))
        self.caption.setVisible(answers.log)
        self.sample.setVisible(answers.log)
        self.sample.setText("\n".join(sample(answers)))

    def _make_parts(self) -> QWidget:
        made = QWidget()
        made.setObjectName("log_parts")
        made.setAccessibleName(self.tr("In each line"))
        flow = FlowLayout(made, spacing=16)
        self.boxes: dict[str, QCheckBox] = {}
        for word, title in PARTS:
            box = QCheckBox(shown(title))
            box.setObjectName(f"log_parts-{word}")
            box.setAccessibleName(self.tr("In each line: {what}").format(what=box.text()))
            box.setToolTip(shown(tip_of(("log-format",))))
            box.setMinimumHeight(28)
            box.clicked.connect(self._picked)
            self.boxes[word] = box
            flow.addWidget(box)
        made.setFocusProxy(self.boxes["time"])
        self.binder.watch("log_parts", made)
        return made

    def _picked(self) -> None:
        known = {word for word, _ in PARTS}
        kept = [word for word in self.session.answers.log_parts if word not in known]
        self.session.change(log_parts=(*(word for word, box in self.boxes.items() if box.isChecked()), *kept))


def file_preview(pattern: str) -> str:
    """The name that a pattern stands for at this moment; empty when it is no pattern."""
    if "%d" not in pattern and "%h" not in pattern:
        return ""
    now = time.localtime()
    return pattern.replace("%d", time.strftime("%Y%m%d", now)).replace("%h", time.strftime("%H", now))


def sample(answers: Answers) -> tuple[str, ...]:
    """Lines as they will stand in the log."""
    layout = LogLayout(words=frozenset(answers.log_parts), unit="relay")
    peer = "192.168.1.9:53211"
    lines = [LogLine(time=NOON, text="smtp connection from 192.168.1.9:53211", peer=peer)]
    if answers.detail != "normal":
        lines.append(LogLine(time=NOON, text='rx<<: "EHLO scanner"', peer=peer))
    lines.append(LogLine(time=NOON, text="message accepted", message=MessageId("emailrelay.4711.1")))
    return tuple(layout.render(line) for line in lines)
