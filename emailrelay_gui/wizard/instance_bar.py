"""Above the pages: which of several relays of the configuration they show (spec gui.md D4)."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from emailrelay_gui.widgets.ask import ask
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.answers import Mode
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.session import WizardSession
from engine.api import RelayError


class InstanceBar(QWidget):
    """A list of the relays; choosing one opens it, and asks before changes of another are lost."""

    def __init__(self, session: WizardSession) -> None:
        super().__init__()
        self.setObjectName("instances")
        self._session = session
        self.label = Label(self.tr("Relay"), Text.STRONG)
        self.choice = QComboBox()
        self.choice.setObjectName("instance")
        self.choice.setAccessibleName(self.tr("Which relay of the configuration"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.setMinimumHeight(max(30, self.choice.fontMetrics().height() + 12))
        self.choice.activated.connect(self._chosen)
        self.label.setBuddy(self.choice)
        self.note = Label("", Text.CAPTION, wrap=True)
        self.note.setObjectName("instance-note")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.label)
        row.addWidget(self.choice)
        row.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def refresh(self) -> None:
        """Show the relays of the configuration, if there are several."""
        session = self._session
        source, step = session.source, session.flow.step
        several = len(source.instances) > 1 and session.flow.mode is Mode.EDIT
        self.setVisible(several and step not in {Step.WELCOME, Step.APPLY})
        if not several:
            return
        names = list(source.instances)
        with QSignalBlocker(self.choice):
            if [self.choice.itemData(at) for at in range(self.choice.count())] != names:
                self.choice.clear()
                for name in names:
                    self.choice.addItem(name or self.tr("without a name"), name)
            self.choice.setCurrentIndex(names.index(source.instance))
        first = names[0] or self.tr("without a name")
        text = self.tr('One of {n} in this file. What concerns all of them is set at "{first}".')
        self.note.setText(text.format(n=len(names), first=first))

    def _chosen(self) -> None:
        name = str(self.choice.currentData())
        if name == self._session.source.instance:
            return
        if not self._session.touched:
            self._open(name)
            return
        box = ask(
            self.window(),
            self.tr("Leave this relay without your changes?"),
            self.tr("They are not written yet. Apply them first, or drop them."),
            self.tr("Drop the changes"),
            lambda: self._open(name),
            destructive=True,
        )
        box.finished.connect(self.refresh)

    def _open(self, name: str) -> None:
        self._session.tasks.start("open", self._opened(name))

    async def _opened(self, name: str) -> None:
        session = self._session
        step = session.flow.step
        try:
            await session.open_existing(session.source.config.path, name)
        except RelayError as error:
            session.failed.emit(str(error))
            self.refresh()
        else:
            session.go(step)
