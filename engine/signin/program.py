"""The ``emailrelay-sign-in`` program (extension): sign in, look, forget; nothing is started and no mail is sent.

Exit codes: 0 done; 1 not done, standard error says why; with ``--list``, 1 when a sign-in needs a person.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from datetime import UTC, datetime
from pathlib import Path

from engine.clock import SystemClock
from engine.config.files import ConfigDocument
from engine.errors import AuthError, RelayError, SignInNeeded
from engine.oauth.endpoint import Ask, HttpsAsk
from engine.oauth.flows import (
    BrowserSignIn,
    ClientSignIn,
    DeviceSignIn,
    OpenPage,
    SignedIn,
    Step,
    TypeCode,
    Wish,
    sign_out,
)
from engine.oauth.health import TokenHealth
from engine.oauth.keeper import TokenKeeper
from engine.oauth.line import keep_line
from engine.oauth.providers import Grant, OAuthProvider, parse_oauth_providers
from engine.oauth.record import SignIn
from engine.oauth.store import SignIns, folder_of, needs_keyring
from engine.sasl.credential import SecretKind
from engine.secrets.codec import xtext_encode
from engine.secrets.document import SecretsDocument
from engine.secrets.guard import read_guarded
from engine.secrets.lines import Side
from engine.secrets.system_keyring import SystemKeyring
from engine.signin.arguments import Usage, client_of, grant_of, parser, secrets_file_of
from engine.signin.terminal import Lines, read_secret, say


def main(arguments: Sequence[str] | None = None, *, make_ask: Callable[[], Ask] = HttpsAsk) -> int:
    """Run the program; the answer is its exit code."""
    program = Path(sys.argv[0]).stem
    program = program if program.startswith("emailrelay") else "emailrelay-sign-in"
    options = parser(program)
    try:
        given = options.parse_args(arguments)
        if given.help:
            sys.stdout.write(options.format_help())
            return 0
        secrets = secrets_file_of(given, _client_auth)
        return asyncio.run(_Run(given, secrets, make_ask()).run())
    except Usage as error:
        _complain(f"{program}: usage error: {error}")
        _complain(f"    try '{program} --help'")
    except RelayError as error:
        _complain(f"{program}: error: {error}")
    except KeyboardInterrupt:
        _complain(f"{program}: given up, nothing has changed")
    return 1


class _Run:
    """One run with one folder of sign-ins."""

    def __init__(self, given: argparse.Namespace, secrets: Path, ask: Ask) -> None:
        self._given = given
        self._secrets = secrets
        self._ask = ask
        folder = folder_of(secrets)
        self._keyring = SystemKeyring() if needs_keyring(folder) else None
        self._sign_ins = SignIns(folder, keyring=self._keyring)
        self._clock = SystemClock()

    async def run(self) -> int:
        try:
            if self._given.list:
                return await self._list()
            if not self._given.account:
                raise Usage("name the sign-in, such as the mail address that it is for")
            if self._given.sign_out:
                warning = await sign_out(self._given.account, sign_ins=self._sign_ins, ask=self._ask)
                say(warning or f"[{self._given.account}] is signed out")
                return 0
            return await (self._keep_line() if self._given.keep_line else self._sign_in())
        finally:
            self._sign_ins.close()
            if self._keyring is not None:
                self._keyring.close()

    async def _sign_in(self) -> int:
        given = self._given
        kept = await self._kept()
        client = client_of(given, _table(), kept, read_secret)
        user = given.user or (kept.user if kept else "") or given.account
        wish = Wish(account=given.account, user=user, client=client, hint=given.hint)
        # Signing in again is done as it was done before, unless something else is asked for.
        asked = given.device or given.client_credentials or kept is None or given.provider
        health = await self._walk(wish, grant_of(given) if asked or kept is None else kept.grant)
        say(f"signed in as {health.user} at {health.provider}")
        if not self._mentioned():
            say(f"for the relay to use it, {self._secrets} needs this line:")
            say(f"client oauth2 {xtext_encode(user)} {xtext_encode(given.account)}")
        return 0

    async def _walk(self, wish: Wish, grant: Grant) -> TokenHealth:
        match grant:
            case Grant.CODE:
                browser = BrowserSignIn(wish, sign_ins=self._sign_ins, ask=self._ask, clock=self._clock)
                return await self._follow(browser.steps(), browser)
            case Grant.DEVICE:
                device = DeviceSignIn(wish, sign_ins=self._sign_ins, ask=self._ask, clock=self._clock)
                return await self._follow(device.steps(), None)
            case Grant.CLIENT:
                alone = ClientSignIn(wish, sign_ins=self._sign_ins, ask=self._ask, clock=self._clock)
                return await self._follow(alone.steps(), None)

    async def _follow(self, steps: AsyncGenerator[Step], browser: BrowserSignIn | None) -> TokenHealth:
        pasting: asyncio.Task[None] | None = None
        try:
            async with aclosing(steps):
                async for step in steps:
                    match step:
                        case OpenPage(url=url):
                            say("Open this address in a browser, on any computer, and sign in there:")
                            say(f"\n{url}\n")
                            say("The browser ends at an address that it may not be able to show. Paste it here:")
                            if browser is not None:
                                pasting = asyncio.create_task(_paste(browser), name="paste")
                        case TypeCode(code=code, address=address, seconds=seconds):
                            within = f"within {seconds / 60:.0f} minutes"
                            say(f"Open {address} on any device and enter the code {code} {within}.")
                        case SignedIn(health=health):
                            return health
                        case _:
                            continue
        finally:
            if pasting is not None:
                pasting.cancel()
                await asyncio.gather(pasting, return_exceptions=True)
        raise AuthError("the sign-in has ended without a result")

    async def _list(self) -> int:
        keeper = TokenKeeper(self._sign_ins, self._ask, clock=self._clock, publish=lambda _event: None)
        wanted = [self._given.account] if self._given.account else [account for _, account in self._lines()]
        found = await keeper.health(wanted)
        for health in found:
            say(describe(health))
        if not found:
            say(f"{self._secrets} has no line 'client oauth2'")
        return 1 if any(health.person_needed for health in found) else 0

    async def _keep_line(self) -> int:
        """Get an access token that is good for a while into the file, for a relay that cannot do that itself."""
        keeper = TokenKeeper(self._sign_ins, self._ask, clock=self._clock, publish=lambda _event: None)
        token = await keeper.token(self._given.account)
        record = await self._sign_ins.load(self._given.account)
        fresh = await asyncio.to_thread(keep_line, self._secrets, record.user, token)
        say(f"the line 'client oauth' of {self._secrets} {'has a new token' if fresh else 'is good still'}")
        return 0

    async def _kept(self) -> SignIn | None:
        try:
            return await self._sign_ins.load(self._given.account)
        except SignInNeeded:
            return None

    def _lines(self) -> list[tuple[str, str]]:
        document = SecretsDocument.parse(read_guarded(self._secrets, "secrets file").data)
        records = document.accounts(Side.CLIENT)
        return [(each.id, each.secret.reveal()) for each in records if each.kind is SecretKind.OAUTH2]

    def _mentioned(self) -> bool:
        return self._secrets.exists() and any(account == self._given.account for _, account in self._lines())


async def _paste(browser: BrowserSignIn) -> None:
    """Hand over what is pasted until it is the right address."""
    lines = Lines()
    while (line := await lines.next()) is not None:
        if not line:
            continue
        try:
            browser.paste(line)
        except AuthError as error:
            say(f"{error}; paste the whole address:")
        else:
            return


def describe(health: TokenHealth) -> str:
    """One line on how a sign-in is."""
    parts = [f"[{health.account}]"]
    if health.user:
        parts.append(f"{health.user} at {health.provider}")
    if health.refreshed:
        parts.append(f"renewed {_stamp(health.refreshed)}")
    if health.expires:
        parts.append(f"token good until {_stamp(health.expires)}")
    if health.ends:
        parts.append(f"the provider ends it {_stamp(health.ends)}")
    if health.problem:
        parts.append(health.problem)
    parts.append("sign in again" if health.person_needed else "in order" if not health.problem else "is tried again")
    return ", ".join(parts)


def _stamp(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d %H:%M UTC")


def _client_auth(config: Path) -> str:
    try:
        values = ConfigDocument.parse(config.read_bytes()).values("client-auth")
    except OSError as error:
        raise Usage(f"{config} cannot be read: {(error.strerror or '').lower()}") from error
    return values[-1] if values else ""


def _table() -> tuple[OAuthProvider, ...]:
    """The providers, in a source tree as well as when installed."""
    root = Path(__file__).resolve().parents[2]
    for folder in (root / "resources", root / "emailrelay_gui" / "resources"):
        if (folder / "oauth.json").exists():
            return parse_oauth_providers((folder / "oauth.json").read_bytes())
    raise AuthError("the table of providers is missing: install the program again")


def _complain(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201 - this is the program's voice


if __name__ == "__main__":
    sys.exit(main())
