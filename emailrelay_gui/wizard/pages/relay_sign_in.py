"""The lower part of W6: how the relay signs in at the next server, and with which accounts."""

from __future__ import annotations

import asyncio
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from emailrelay_gui.accounts.sign_in_card import SignInCard
from emailrelay_gui.accounts.sign_in_dialog import SignInDialog
from emailrelay_gui.accounts.trial import Trial, try_sign_in
from emailrelay_gui.forms.controls import radio_button
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.wizard.answers import ClientLogin, KeepIn, SignIn
from emailrelay_gui.wizard.connection_test import make_target
from emailrelay_gui.wizard.login_dialog import LoginDialog
from emailrelay_gui.wizard.pages.base import AnswerField, AnswerForm, Page
from emailrelay_gui.wizard.pages.connections import show_row
from engine.api import RelayError, TokenHealth


class RelaySignIn(QObject):
    """Rows of a page, and what they do."""

    def __init__(self, page: Page, form: AnswerForm) -> None:
        super().__init__(page)
        self._page = page
        self._session = page.session
        how = FieldSpec(
            name="sign_in",
            label=self.tr("Relay signs in"),
            control=Control.RADIO,
            options=("client-auth",),
            choices=(
                (SignIn.NONE.value, self.tr("Not at all")),
                (SignIn.PASSWORD.value, self.tr("With a password")),
                (SignIn.OAUTH2.value, self.tr("With OAuth2")),
                (SignIn.CUSTOM.value, self.tr("As the secrets file says")),
            ),
        )
        self.how = page.row(form, self.tr("Relay signs in"), how)
        self.card = SignInCard(leads=False)
        self.card.sign_in_wanted.connect(self._open)
        self.card.sign_out_wanted.connect(self._drop)
        self.card.test_wanted.connect(lambda: self._session.tasks.start("test sign-in", self._test()))
        page.binder.watch("oauth", self.card)
        self.oauth = page.field(form, "", ["oauth"], self.card)
        self.oauth.setFocusProxy(self.card.sign_in)
        user = FieldSpec(name="client_user", label=self.tr("User"), control=Control.TEXT, options=("client-auth",))
        self.user = page.row(form, self.tr("&User"), user)
        secret = FieldSpec(
            name="client_secret", label=self.tr("Password"), control=Control.PASSWORD, options=("client-auth",)
        )
        self.password = page.row(form, self.tr("&Password"), secret)
        keep = FieldSpec(
            name="keep_in",
            label=self.tr("Keep it"),
            control=Control.RADIO,
            choices=(
                (KeepIn.FILE.value, self.tr("In a file that only you can read")),
                (KeepIn.KEYRING.value, self.tr("In the system keyring")),
            ),
        )
        self.keep = page.row(form, self.tr("Keep it"), keep)
        self.logins = self._add_logins(form)

    def update(self) -> None:
        """Show the session as it is now."""
        answers, facts = self._session.answers, self._session.facts
        way = answers.sign_in if answers.forward else SignIn.NONE
        for row in (self.how, self.logins):
            show_row(row, shown=answers.forward)
        for row in (self.user, self.password):
            show_row(row, shown=way is SignIn.PASSWORD)
        show_row(self.oauth, shown=way is SignIn.OAUTH2)
        show_row(self.keep, shown=way in {SignIn.PASSWORD, SignIn.OAUTH2})
        custom = self._session.source.answers.sign_in is SignIn.CUSTOM
        radio_button(self.how.controls[0], SignIn.CUSTOM.value).setVisible(custom)
        provider = self._session.provider
        app_password = provider is not None and "password" not in provider.auth and "app-password" in provider.auth
        words = self.tr("With an app password") if app_password else self.tr("With a password")
        with_password = radio_button(self.how.controls[0], SignIn.PASSWORD.value)
        with_password.setText(words)
        with_password.setAccessibleName(f"{self.tr('Relay signs in')}: {words}")
        self.user.show_help(provider.user_hint if provider else "")
        self.password.show_help(provider.password_hint if provider else "")
        field = self.password.controls[0]
        stored = answers.client_stored and answers.client_secret is None
        field.setPlaceholderText(self.tr("kept as it is") if stored else "")  # type: ignore[attr-defined] # the control of a password is a line edit
        self.keep.show_help(self._keep_words(way, facts.keyring))
        self._show_card()
        self._show_logins()

    def entered(self) -> None:
        """The page is shown: find out about the sign-in that is kept, if one is."""
        session = self._session
        session.tasks.start("sign-in", session.sign_in.look(session.answers, session.secrets_for_next_hop()))

    def keep_in(self, where: KeepIn) -> None:
        """Keep it there; the keyring is asked only now that somebody wants it."""
        self._session.change(keep_in=where)
        if where is KeepIn.KEYRING:
            self._session.keyring_wanted.emit()

    def _keep_words(self, way: SignIn, problem: str) -> str:
        if self._session.answers.keep_in is KeepIn.KEYRING and self._session.tasks.running("keyring"):
            return self.tr("The keyring is being asked. It may ask you for its password.")
        if problem:
            return self.tr("The keyring is not offered: {reason}").format(reason=problem)
        if way is SignIn.OAUTH2:
            return self.tr("The sign-in itself is in a sealed file; this is where its key is.")
        return ""

    def _show_card(self) -> None:
        session = self._session
        desk, provider = session.sign_in, session.provider
        note = self.tr("Kept when you apply.") if desk.fresh is not None else ""
        health = desk.health if session.answers.oauth_account else None
        name = provider.name if provider else self.tr("your provider")
        self.card.show_health(health, desk.means.clock.time(), provider=name, note=note)
        self.card.sign_out.setVisible(desk.fresh is not None)
        self.oauth.setFocusProxy(self.card.sign_in if not self.card.sign_in.isHidden() else self.card.again)

    def _open(self) -> None:
        session = self._session
        desk = session.sign_in
        form = desk.form(session.answers, session.provider.id if session.provider else "")
        dialog = SignInDialog(desk.means, desk.store, form, self._page)
        dialog.signed_in.connect(self._take)
        dialog.open()

    def _take(self, health: TokenHealth) -> None:
        self._session.tasks.start("sign-in", self._taken(health))

    async def _taken(self, health: TokenHealth) -> None:
        self.card.show_trial(None)
        await self._session.sign_in.take(health)
        self._session.change(oauth_account=health.account, client_user=health.user)
        # The button that had the keyboard is not there any more.
        self.card.test.setFocus()

    def _drop(self) -> None:
        self._session.tasks.start("sign-in", self._dropped())

    async def _dropped(self) -> None:
        session = self._session
        said = await session.sign_in.drop()
        before = session.source.answers
        session.change(
            oauth_account=before.oauth_account, client_user=before.client_user or session.answers.client_user
        )
        self.card.show_trial(Trial(ok=False, title=said) if said else None)
        await session.sign_in.look(session.answers, session.secrets_for_next_hop())

    async def _test(self) -> None:
        """Sign in at the server with what is there now; nothing is sent."""
        session = self._session
        self.card.show_testing()
        try:
            target = await asyncio.to_thread(make_target, session)
        except (RelayError, ValueError) as error:
            self.card.show_trial(Trial(ok=False, title=self.tr("The test could not start"), explanation=str(error)))
            return
        target, keeper = session.sign_in.aimed(target, session.answers, session.secrets_for_next_hop())
        try:
            self.card.show_trial(await try_sign_in(target))
        finally:
            if keeper is not None:
                await keeper.close()

    def _add_logins(self, form: AnswerForm) -> AnswerField:
        self._list = QWidget()
        self._list.setObjectName("logins")
        self._list.setAccessibleName(self.tr("More accounts for the next server"))
        self._flow = FlowLayout(self._list, spacing=8)
        self._add = button(
            self.tr("Add acc&ount..."), partial(self._ask_login, None), name="login-add", icon_name="add", small=True
        )
        self._flow.addWidget(self._add)
        self._chips: dict[ClientLogin, QPushButton] = {}
        self._page.binder.watch("logins", self._list)
        row = self._page.field(form, self.tr("More accounts"), ["logins"], self._list)
        row.show_help(self.tr("Mail goes out with one of these when a sender rule or a filter names its selector."))
        return row

    def _show_logins(self) -> None:
        wanted = self._session.answers.logins
        if wanted == tuple(self._chips):
            return
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._flow.removeWidget(self._add)
        self._chips = {}
        for at, login in enumerate(wanted):
            text = f"{login.selector}: {login.name}"
            chip = button(text, partial(self._ask_login, login), name=f"login-{at}", icon_name="edit", small=True)
            chip.setAccessibleName(self.tr("Change {account}").format(account=text))
            self._flow.addWidget(chip)
            self._chips[login] = chip
        self._flow.addWidget(self._add)

    def _ask_login(self, login: ClientLogin | None) -> None:
        others = [each.selector for each in self._session.answers.logins if each is not login]
        dialog = LoginDialog(login, others, self._page)
        dialog.done_with.connect(partial(self._keep_login, login))
        dialog.removed.connect(partial(self._keep_login, login, None))
        dialog.open()

    def _keep_login(self, old: ClientLogin | None, made: ClientLogin | None) -> None:
        logins = list(self._session.answers.logins)
        if old is None and made is not None:
            logins.append(made)
        elif old is not None:
            at = logins.index(old)
            logins[at : at + 1] = [] if made is None else [made]
        self._session.change(logins=tuple(logins))
