"""W8: what happens to mail on its way, and which recipients are accepted."""

from __future__ import annotations

import asyncio
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from emailrelay_gui.forms.filter_list import FilterListControl
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard import fields, filter_trial
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.filter_trial import SCRIPTS
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.connections import show_row
from emailrelay_gui.wizard.pages.dialogs import ask_target
from engine.api import say


class FiltersPage(Page):
    """Two lists, a check of recipients and a limit."""

    step = Step.FILTERS
    title = say("What should happen to mail on its way?")
    purpose = say("Leave this empty to pass mail on as it is.")

    def build(self) -> None:
        form = self.form()
        self.rows = self.option_rows(form, fields.FILTERS)
        for name in ("filters", "client_filters"):
            control = self.rows[name].controls[0]
            assert isinstance(control, FilterListControl)
            control.try_wanted.connect(partial(self._try, name))
        self.script_menu = QMenu(self)
        self.script_menu.setObjectName("script-menu")
        titles = (
            self.tr("One that does nothing..."),
            self.tr("One that adds a header..."),
            self.tr("One that refuses large messages..."),
            self.tr("One that rewrites From..."),
        )
        for script, title in zip(SCRIPTS, titles, strict=True):
            action = self.script_menu.addAction(title)
            action.setObjectName(f"script-{script}")
            action.triggered.connect(partial(self._ask_script, script))
        self.new_script = button(self.tr("Write a new script"), name="filters-script", icon_name="code")
        self.new_script.setMenu(self.script_menu)
        self.new_script.setVisible(sys.platform != "win32")
        self.body.addSpacing(8)
        self.body.addWidget(self.new_script, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(8)
        self.body.addWidget(
            Label(
                self.tr("They run in this order, each on what the one before left. One that fails refuses the mail."),
                Text.CAPTION,
                wrap=True,
            )
        )
        self.body.addStretch(1)

    def update_page(self) -> None:
        answers = self.session.answers
        show_row(self.rows["client_filters"], shown=answers.forward or bool(answers.client_filters))
        show_row(self.rows["filters"], shown=answers.smtp or bool(answers.filters))

    def write_script(self, script: str, target: Path) -> None:
        """Write a script to begin with, and let it run on mail that comes in."""
        self.session.tasks.start("script", self._write_script(script, target))

    def _ask_script(self, script: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - the signal says so
        ask_target(self, self.tr("Save the script"), f"{script}.sh", partial(self.write_script, script))

    async def _write_script(self, script: str, target: Path) -> None:
        try:
            await asyncio.to_thread(filter_trial.write_script, script, target)
        except OSError as error:
            self.session.failed.emit(f"{target} cannot be written: {error.strerror or error}.")
            return
        self.session.change(filters=(*self.session.answers.filters, str(target)))

    def _try(self, name: str, item: str) -> None:
        self.rows[name].show_help(self.tr("Trying {what}...").format(what=item))
        self.session.tasks.start("trial", self._run(name, item))

    async def _run(self, name: str, item: str) -> None:
        trial = await filter_trial.try_filter(item.removeprefix("file:"), outgoing=name == "client_filters")
        said = f"{Path(item).name}: {trial.words()}"
        self.rows[name].show_help(said)
        if trial.good:
            self.rows[name].show_ok(said)
