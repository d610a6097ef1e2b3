"""What all pages share: head, form, findings beside their fields, help for the focused field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from emailrelay_gui.forms.binder import Binder
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.buttons import link_button
from emailrelay_gui.widgets.forms import Form
from emailrelay_gui.widgets.glyphs import StateLine
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text, font_of
from emailrelay_gui.wizard.checks import Finding, Fix, Severity, Step
from emailrelay_gui.wizard.option_field import OptionField
from emailrelay_gui.wizard.pages.shared_options import SharedOptions
from emailrelay_gui.wizard.session import WizardSession

ALWAYS_SHOWN = frozenset({"remote_clients"})
"""Answers whose errors do not wait for *Next*: they are about safety."""


ASKED = {"port": "port", "pop_port": "pop_port", "admin": "admin_port", "legacy": "legacy_port"}
"""Answers that the system was asked about; what it said does not wait for *Next*."""
LOOKING = frozenset({Step.WELCOME, Step.OVERVIEW, Step.REVIEW, Step.APPLY})
"""Pages on which nothing is answered."""
WHOLE_WIDTH = frozenset({Control.TEXT, Control.PASSWORD, Control.NAMES, Control.FILTERS})
"""Controls that take all the room there is."""
GLYPH = 14 + 6
"""What a glyph takes of the width of a line of words."""
STACKED_BELOW = 460
"""Width of a page, at normal text size, below which labels stand above their fields."""


class AnswerField(QWidget):
    """One or more controls in a row, with the reserved line under them for what is wrong and how to mend it."""

    fixed = Signal(object)
    """A button of a finding was pressed: the :class:`Fix`."""

    def __init__(self, names: Sequence[str], *controls: QWidget, stretch: int = 0, help_text: str = "") -> None:
        super().__init__()
        self.names = tuple(names)
        self.controls = controls
        self._help = help_text
        self._shown: tuple[str, ...] = ()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for at, control in enumerate(controls):
            row.addWidget(control, 1 if at == stretch else 0)
        if stretch < 0:
            row.addStretch(1)
        self._foot = StateLine(wrap=True)
        self._reserved = max(16, font_height(Text.CAPTION))
        self._foot.setFixedHeight(self._reserved)
        self._fixes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fixes.setSpacing(8)
        self._foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot = self._foot_row
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self._foot, 1)
        foot.addLayout(self._fixes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(controls[0])
        self._foot.show_plain(help_text)

    def control(self, name: str) -> QWidget:
        """The control of one of the answers."""
        return next((each for each in self.controls if each.objectName() == name), self.controls[0])

    def show_help(self, text: str) -> None:
        """Change the words that stand there while nothing is wrong."""
        self._help = text
        if not self._shown and self._foot.text() != text:
            self._foot.show_plain(text)
            self._fit_foot()

    def show_ok(self, text: str) -> None:
        """Say what was found to be right, while nothing is wrong."""
        if not self._shown:
            self._foot.show_state(text, Tone.OK)
            self._fit_foot()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show the worst finding; the same one is not announced twice."""
        worst = min(found, key=lambda each: each.severity is not Severity.ERROR, default=None)
        texts = (worst.text, *(fix.label for fix in worst.fixes)) if worst else ()
        for control in self.controls:
            wrong = worst is not None and worst.severity is Severity.ERROR and control is self.control(worst.field)
            if bool(control.property("invalid")) != wrong:
                control.setProperty("invalid", wrong)
                control.update()
        if texts == self._shown:
            return
        self._shown = texts
        while (item := self._fixes.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        if worst is None:
            self._foot.show_plain(self._help)
            self._describe(self._help)
            self._fit_foot()
            return
        self._foot.show_state(worst.text, Tone.FAILED if worst.severity is Severity.ERROR else Tone.WARNING)
        self._describe(worst.text)
        beside = len(worst.fixes) < 2
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._foot_row.setDirection(direction)
        for at, fix in enumerate(worst.fixes):
            self._fixes.addWidget(self._button(fix, at))
        if not beside:
            self._fixes.addStretch(1)
        self._fit_foot()
        if worst.severity is Severity.ERROR:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.controls[0], worst.text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """As high as the words need at this width; a wrapped label's own hint is a guess."""
        taken = sum(button.sizeHint().width() + 8 for button in self.fix_buttons())
        room = max(60, self.width() - (taken if len(self.fix_buttons()) == 1 else 0))
        metrics = QFontMetrics(font_of(Text.CAPTION))
        wrap = Qt.TextFlag.TextWordWrap
        words = metrics.boundingRect(QRect(0, 0, room - GLYPH, 4000), int(wrap), self._foot.text())
        high = max(self._reserved, words.height() + 2)
        if high != self._foot.height() or self._foot.minimumHeight() != high:
            self._foot.setFixedHeight(high)

    def message(self) -> str:
        """What the line says now."""
        return self._foot.text()

    def fix_buttons(self) -> list[QPushButton]:
        """The buttons of the finding that is shown."""
        items = [self._fixes.itemAt(at) for at in range(self._fixes.count())]
        return [widget for item in items if item and isinstance(widget := item.widget(), QPushButton)]

    def _button(self, fix: Fix, at: int) -> QPushButton:
        return link_button(fix.label, lambda: self.fixed.emit(fix), name=f"{self.names[0]}-fix-{at}")

    def _describe(self, text: str) -> None:
        for control in self.controls:
            control.setAccessibleDescription(shown(text))


class AnswerForm(Form):
    """Rows whose labels go above their fields when there is no room beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalSpacing(0)
        self._pairs: list[tuple[Label, QWidget]] = []
        self._stacked = False

    def add_row(self, text: str, field: QWidget) -> Label:
        """Append a row."""
        label = super().add_row(text, field)
        if not text:
            label.setFixedHeight(0)
        self._pairs.append((label, field))
        return label

    def set_stacked(self, *, stacked: bool) -> None:
        """Put labels above fields, or beside them again."""
        if stacked == self._stacked:
            return
        self._stacked = stacked
        self.setColumnMinimumWidth(0, 0 if stacked else 112)
        self.setHorizontalSpacing(0 if stacked else 16)
        for at, (label, field) in enumerate(self._pairs):
            self.removeWidget(label)
            self.removeWidget(field)
            if stacked:
                self.addWidget(label, 2 * at, 0, 1, 2)
                # Aligned, a field gets the height that its width needs; else it would keep that of its hint.
                self.addWidget(field, 2 * at + 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
            else:
                self.addWidget(label, at + 1, 0, Qt.AlignmentFlag.AlignTop)
                self.addWidget(field, at + 1, 1, Qt.AlignmentFlag.AlignTop)


class Section(Protocol):
    """A part of a page that may be closed."""

    def isAncestorOf(self, child: QWidget, /) -> bool: ...
    def open(self) -> None: ...


class Page(QWidget):
    """One page: ``build`` makes it once, ``refresh`` shows the session as it is."""

    step: Step
    title: str = ""
    purpose: str = ""
    wide = False
    """Whether the page takes all the width instead of 720 px, and no help pane."""

    topic = Signal(str)
    """The keyboard is at another answer."""

    def __init__(self, session: WizardSession) -> None:
        super().__init__()
        self.session = session
        self.attempted = False
        """Whether *Next* was pressed, so that errors may be shown for untouched fields too."""
        self.setObjectName(f"page-{self.step.value}")
        self.binder = Binder(self._read, self._write, self)
        self.binder.focused.connect(self.topic)
        self.fields: list[AnswerField] = []
        self._shared = SharedOptions()
        self._forms: list[AnswerForm] = []
        self.sections: list[Section] = []
        """Parts that open when the keyboard has to go into them."""
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 22, 24, 16)
        self.body.setSpacing(0)
        self.head = Label(self.title, Text.TITLE, wrap=True)
        self.head.setObjectName("page-title")
        self.lead = Label(self.purpose, quiet=True, wrap=True)
        self.lead.setVisible(bool(self.purpose))
        self.body.addWidget(self.head)
        self.body.addSpacing(3)
        self.body.addWidget(self.lead)
        self.body.addSpacing(18)
        self.setAccessibleName(shown(self.title))
        self.build()
        session.changed.connect(self._session_changed)

    def build(self) -> None:
        """Make the widgets."""

    def update_page(self) -> None:
        """Show what is not a bound control."""

    def entered(self) -> None:
        """The page has become the current one."""

    def focus_first(self) -> None:
        """Put the keyboard to the first control."""
        for field in self.fields:
            if not field.isHidden():
                field.controls[0].setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def refresh(self) -> None:
        """Show the session as it is now."""
        self.binder.refresh()
        self.update_page()
        controls = [control for field in self.fields for control in field.controls]
        self._shared.show(self.session.source, controls, self.binder.options)
        self.setEnabled(not self.session.locked or self.step in LOOKING)
        self.show_findings()

    def row(self, form: Form, label: str, *specs: FieldSpec, stretch: int = 0, help_text: str = "") -> AnswerField:
        """Add a row of bound controls to a form."""
        controls = [self.binder.make(spec) for spec in specs]
        return self.field(form, label, [spec.name for spec in specs], *controls, stretch=stretch, help_text=help_text)

    def field(
        self,
        form: Form,
        label: str,
        names: Sequence[str],
        *controls: QWidget,
        stretch: int = 0,
        help_text: str = "",
    ) -> AnswerField:
        """Add a row of controls that exist; they are at least 30 px high."""
        for control in controls:
            control.setMinimumHeight(max(30, control.fontMetrics().height() + 12))
        made = AnswerField(names, *controls, stretch=stretch, help_text=help_text)
        made.fixed.connect(self.fix)
        self.fields.append(made)
        words = form.add_row(label, made)
        words.setWordWrap(False)
        words.setBuddy(controls[0])
        words.setObjectName(f"{names[0]}-label")
        made.setProperty("label", words)
        return made

    def option_rows(self, form: Form, table: Sequence[OptionField]) -> dict[str, AnswerField]:
        """Add a row for each field of a table; a tick box carries its label itself."""
        made: dict[str, AnswerField] = {}
        for field in table:
            label = "" if field.control is Control.FLAG else field.label
            stretch = 0 if field.control in WHOLE_WIDTH and not field.width else -1
            made[field.name] = self.row(form, label, field.spec, stretch=stretch, help_text=field.help)
        return made

    def form(self) -> AnswerForm:
        """A form at the end of the page; the lines under the fields stand in for its row gaps."""
        made = AnswerForm()
        self.add_form(made)
        self.body.addLayout(made)
        return made

    def add_form(self, form: AnswerForm) -> None:
        """Let a form that stands elsewhere follow the width of the page."""
        self._forms.append(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = max(1.0, self.fontMetrics().height() / 17)
        for form in self._forms:
            form.set_stacked(stacked=self.width() < STACKED_BELOW * scale)

    def fix(self, fix: Fix) -> None:
        """Do what a finding offers."""
        self.session.change(**dict(fix.changes))

    def findings(self) -> tuple[Finding, ...]:
        """What is wrong on this page; a field that stands on two pages is wrong on both."""
        here = {name for field in self.fields for name in field.names}
        return tuple(each for each in self.session.findings() if each.step is self.step or each.field in here)

    def show_findings(self) -> None:
        """Put each finding under its field, as far as it may be shown yet."""
        found = [each for each in self.findings() if self._may_show(each)]
        for field in self.fields:
            field.show_findings([each for each in found if each.field in field.names])

    def attempt(self) -> bool:
        """*Next* was pressed: show everything, go to the first error; True when there is none."""
        self.attempted = True
        self.show_findings()
        wrong = [each for each in self.findings() if each.severity is Severity.ERROR]
        for field in self.fields:
            for finding in wrong:
                if finding.field in field.names:
                    for section in self.sections:
                        if section.isAncestorOf(field):
                            section.open()
                    field.control(finding.field).setFocus(Qt.FocusReason.OtherFocusReason)
                    return False
        return not wrong

    def _may_show(self, finding: Finding) -> bool:
        if finding.severity is Severity.WARNING or self.attempted or finding.field in ALWAYS_SHOWN:
            return True
        facts = self.session.facts
        asked = getattr(facts, ASKED.get(finding.field, ""), None) is not None
        row = next((field.names for field in self.fields if finding.field in field.names), (finding.field,))
        return asked or not self.binder.edited.isdisjoint(row)

    def _read(self, name: str) -> object:
        return getattr(self.session.answers, name)

    def _write(self, name: str, value: object) -> None:
        self.session.change(**{name: value})

    def _session_changed(self) -> None:
        if self.isVisible():
            self.refresh()


def font_height(role: Text) -> int:
    """The height of a line of text in a role."""
    return QFontMetrics(font_of(role)).height()


def stacked(*widgets: QWidget, spacing: int = 8) -> QWidget:
    """Widgets below each other, as one."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return made
