"""The dialog that signs in: the same one in the wizard and beside a running relay.

What it signs in for ends up in the store that it was given; closing the dialog before that ends everything,
and nothing is kept.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from emailrelay_gui.accounts.means import SignInMeans
from emailrelay_gui.accounts.registration import Registration, problems, provider_of, wish_of
from emailrelay_gui.accounts.run import SignInRun
from emailrelay_gui.accounts.sign_in_form import SignInForm
from emailrelay_gui.accounts.sign_in_progress import SignInProgress
from engine.api import SignInStore, TokenHealth

WIDE = 560


class SignInDialog(QDialog):
    """Asks what is needed, then follows the sign-in to its end."""

    signed_in = Signal(object)
    """The :class:`~engine.api.TokenHealth` of the sign-in, which is in the store."""

    def __init__(
        self, means: SignInMeans, store: SignInStore, form: Registration, parent: QWidget, *, account: str = ""
    ) -> None:
        """``account``: the name of the sign-in that is replaced; empty: it is called after its user."""
        super().__init__(parent)
        self.setObjectName("sign-in-dialog")
        self.setWindowTitle(self.tr("Sign in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._means = means
        self._store = store
        self._account = account
        self.run = SignInRun(means, self)
        self.form = SignInForm(form, means.providers)
        self.progress = SignInProgress()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        self._area = area
        self._stack = QStackedWidget()
        self._stack.addWidget(area)
        self._stack.addWidget(self.progress)
        box = self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._stack, 1)
        column.addWidget(box)
        self.run.stepped.connect(self._step)
        self.run.failed.connect(self._failed)
        self.run.done.connect(self._done)
        self.progress.pasted.connect(self._paste)
        self.progress.page_wanted.connect(self._open_page)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        self.form.resized.connect(self._soon.start)
        self._back()
        self._fit()

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.verb = box.addButton(self.tr("Sign in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setObjectName("sign-in-go")
        self.verb.setDefault(True)
        self.details = box.addButton(self.tr("Change details"), QDialogButtonBox.ButtonRole.ActionRole)
        self.details.setObjectName("sign-in-details")
        self.details.setAutoDefault(False)
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("sign-in-cancel")
        cancel.setAutoDefault(False)
        for each in (self.verb, self.details, cancel):
            each.setAccessibleName(each.text().replace("&", ""))
        box.accepted.connect(self.begin)
        box.rejected.connect(self.reject)
        self.details.clicked.connect(self._back)
        return box

    def begin(self) -> None:
        """Sign in with what the form says, if it is whole."""
        form = self.form.registration()
        wrong = problems(form, self._means.providers)
        if wrong:
            self._back()
            self.form.show_problems(wrong)
            return
        self.form.show_problems({})
        self.progress.begin(provider_of(self._means.providers, form.provider).name)
        self.show_progress()
        self.run.begin(wish_of(form, self._means.providers, self._account), form.grant, self._store)

    def show_progress(self) -> None:
        """Show how the sign-in goes, in place of the form."""
        self._stack.setCurrentWidget(self.progress)
        self._soon.start()
        self.verb.hide()
        self.details.show()

    def done(self, result: int) -> None:
        """The dialog closes, however that came about."""
        self.run.cancel()
        self.form.secret.clear()
        super().done(result)

    def _back(self) -> None:
        self.run.cancel()
        self._stack.setCurrentWidget(self._area)
        self.verb.setText(self.tr("Sign in"))
        self.verb.show()
        self.details.hide()
        self.form.focus_first()
        self._soon.start()

    def _step(self, step: object) -> None:
        self._soon.start()
        self.progress.show_step(step)  # type: ignore[arg-type] # the signal carries nothing else

    def _failed(self, text: str) -> None:
        self.progress.show_failure(text)
        self._soon.start()
        self.verb.setText(self.tr("Try again"))
        self.verb.show()
        self.verb.setFocus()

    def _done(self, health: TokenHealth) -> None:
        self.signed_in.emit(health)
        self.accept()

    def _open_page(self, address: str) -> None:
        self._means.open_page(address)

    def _paste(self, address: str) -> None:
        if wrong := self.run.paste(address):
            self.progress.show_foreign(wrong)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _fit(self) -> None:
        """As large as what is shown wants to be, as far as the screen allows; lines wrap when the width is known."""
        scale = max(1.0, self.fontMetrics().height() / 17)
        room = self.screen().availableSize()
        wide = min(round(WIDE * scale), room.width() - 40)
        shown: QWidget = self.form if self._stack.currentWidget() is self._area else self.progress
        around = self.height() - self._stack.height() if self.isVisible() else round(84 * scale)
        high = min(max(shown.sizeHint().height(), 120) + around + 4, room.height() - 80)
        self.setMinimumWidth(min(wide, 480))
        self.resize(max(self.width(), wide), high)
