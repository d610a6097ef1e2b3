"""W1 and W2: what Relay shall do, and where its files go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.widgets.buttons import button, link_button
from emailrelay_gui.widgets.forms import Form
from emailrelay_gui.widgets.glyphs import Glyph
from emailrelay_gui.widgets.icons import icon
from emailrelay_gui.widgets.paint import hairline
from emailrelay_gui.widgets.typography import Label
from emailrelay_gui.wizard import fields
from emailrelay_gui.wizard.answers import Answers
from emailrelay_gui.wizard.cards import UseCaseCard
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.options import write
from emailrelay_gui.wizard.pages.base import AnswerField, Page
from emailrelay_gui.wizard.pages.dialogs import ask_folder
from emailrelay_gui.wizard.templates import Template, values_of
from emailrelay_gui.wizard.topics import Topic
from engine.api import ConfigDocument, say

TWO_COLUMNS = 520


class Ruled(QWidget):
    """A block with a hairline above it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, 0, self.width(), 0, self.palette())
        painter.end()


class UseCasePage(Page):
    """Cards, of which one is chosen."""

    step = Step.USE_CASE
    title = say("What should Relay do for you?")
    purpose = say("Pick the closest one. It fills in sensible values and hides pages that you do not need.")

    def build(self) -> None:
        self.group = QButtonGroup(self)
        self.cards: list[UseCaseCard] = []
        self.grid = QGridLayout()
        self.grid.setSpacing(12)
        for template in self.session.surroundings.templates:
            self._add_card(template)
        self._arrange(2)
        self.body.addLayout(self.grid)
        self.body.addStretch(1)
        self.body.addSpacing(16)
        self.body.addWidget(self._locations())

    def chosen_topic(self) -> Topic | None:
        """What the chosen card sets, for the help pane."""
        template = self.session.template
        if template is None:
            return None
        return Topic(
            title=self.tr("What this sets"),
            text=(
                template.title,
                template.help,
                self.tr("You can change every value on the next pages. Nothing is written before Review."),
            ),
            options=tuple(_shown_options(template)),
        )

    def focus_first(self) -> None:
        chosen = next((card for card in self.cards if card.isChecked()), self.cards[0])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def update_page(self) -> None:
        for card in self.cards:
            card.setChecked(card.template.id == self.session.answers.template)
        answers = self.session.answers
        spool = short_path(answers.spool_dir)
        self.line.setText(self.tr("Mail waits in {spool}, for this account only.").format(spool=spool))
        wrong = any(each.step is self.step for each in self.session.findings())
        if wrong:
            self._open_locations()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = self.fontMetrics().height() / 17
        self._arrange(2 if self.width() >= TWO_COLUMNS * max(1.0, scale) else 1)

    def _add_card(self, template: Template) -> None:
        card = UseCaseCard(template)
        self.cards.append(card)
        self.group.addButton(card)
        card.clicked.connect(lambda _on=False: self._choose(template))
        self.binder.watch("use-case", card)

    def _choose(self, template: Template) -> None:
        self.session.use(template)
        self.topic.emit("use-case")

    def _arrange(self, columns: int) -> None:
        for at, card in enumerate(self.cards):
            self.grid.addWidget(card, at // columns, at % columns)

    def _locations(self) -> QWidget:
        made = Ruled()
        made.setObjectName("locations")
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 10, 0, 0)
        self.line = Label("", wrap=True, quiet=True)
        self.line.setObjectName("locations-line")
        self.open_button = link_button(self.tr("Change..."), self._open_locations, name="locations-change")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph(icon("folder"), 16))
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.open_button)
        column.addLayout(row)
        self.details = QWidget()
        self.details.hide()
        form = self._detail_form()
        self.details.setLayout(form)
        column.addWidget(self.details)
        return made

    def _detail_form(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 0)
        form = self.form()
        self.body.removeItem(form)
        table = {field.name: field for field in fields.LOCATIONS}
        config = FieldSpec(name="config_dir", label=self.tr("Configuration in"), control=Control.TEXT)
        self.config = self._folder_row(form, self.tr("&Configuration in"), config, "config-browse")
        self.spool = self._folder_row(form, self.tr("&Mail waits in"), table["spool_dir"].spec, "spool-browse")
        self.delivery = self._folder_row(form, self.tr("Mail&boxes in"), table["delivery_dir"].spec, "delivery-browse")
        self.option_rows(form, (table["log_file"], table["pid_file"]))
        column.addLayout(form)
        return column

    def _open_locations(self) -> None:
        self.details.show()
        self.open_button.hide()

    def _folder_row(self, form: Form, label: str, spec: FieldSpec, name: str) -> AnswerField:
        def take(folder: Path) -> None:
            self._write(spec.name, str(folder))

        def browse() -> None:
            ask_folder(self, self.tr("Choose a folder"), take)

        pick = button(self.tr("Browse..."), browse, name=name, icon_name="folder")
        pick.setAccessibleName(self.tr("Browse for {what}").format(what=spec.label))
        return self.field(form, label, [spec.name], self.binder.make(spec), pick, help_text=spec.help)

    def _read(self, name: str) -> object:
        if name == "config_dir":
            return str(self.session.source.config.path.parent)
        return super()._read(name)

    def _write(self, name: str, value: object) -> None:
        if name == "config_dir":
            self.session.move_configuration(Path(str(value)))
        else:
            super()._write(name, value)


def short_path(path: str) -> str:
    """A path with ``~`` for the home folder."""
    home = str(Path.home())
    return f"~{path[len(home) :]}" if home != "/" and path.startswith(home) else path


def _shown_options(template: Template) -> list[str]:
    """What of a template will stand in the file, as far as its own answers go."""
    forwards = bool(template.requires) and Step.FORWARDING.value not in template.hidden
    answers = replace(Answers(), forward=forwards)
    answers = replace(answers, **values_of(template))  # type: ignore[arg-type] # names are checked by replace
    before = replace(Answers(), port="25", smtp=True)
    document, _ = write(ConfigDocument.parse(b""), before, answers)
    hidden = {"server-tls-certificate"}
    lines = [line for line in document.lines() if line.name and line.name not in hidden]
    return [f"{line.name} {line.value.replace('<default>', '')}".strip() for line in lines]
