"""W8: what happens to mail on its way, and which recipients are accepted."""

from __future__ import annotations

from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard import fields
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.connections import show_row


class FiltersPage(Page):
    """Two lists, a check of recipients and a limit."""

    step = Step.FILTERS
    title = "What should happen to mail on its way?"
    purpose = "Leave this empty to pass mail on as it is."

    def build(self) -> None:
        form = self.form()
        self.rows = self.option_rows(form, fields.FILTERS)
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
