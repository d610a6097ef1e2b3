"""``emailrelay-sign-in`` at a terminal, with a provider on this computer."""

from __future__ import annotations

import os
import re
import ssl
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest

from engine.oauth.endpoint import HttpsAsk
from engine.oauth.providers import Grant
from engine.oauth.record import SignIn
from engine.oauth.store import SignIns, folder_of
from engine.signin.program import main
from tests.support.ca import CertificateAuthority, server_side
from tests.support.oauth import CLIENT, CLIENT_SECRET, SCOPE, Provider
from tests.support.program import until
from tests.support.signing_in import spilt

ME = "me@example.com"


@dataclass
class Terminal:
    """The program in a thread, with a keyboard and a screen."""

    provider: Provider
    authority: CertificateAuthority
    folder: Path
    typed: int
    captured: pytest.CaptureFixture[str]
    said: str = ""
    complained: str = ""

    @property
    def screen(self) -> str:
        """All that was on the screen so far."""
        self._look()
        return self.said

    @property
    def errors(self) -> str:
        """All that was complained about so far."""
        self._look()
        return self.complained

    def _look(self) -> None:
        out, err = self.captured.readouterr()
        self.said, self.complained = self.said + out, self.complained + err

    @property
    def secrets(self) -> Path:
        return self.folder / "relay.auth"

    def start(self, *arguments: str) -> Future[int]:
        def ask() -> HttpsAsk:
            return HttpsAsk(lambda: ssl.create_default_context(cafile=str(self.authority.file)))

        result: Future[int] = Future()

        def run() -> None:
            result.set_result(main([*arguments, "--secrets", str(self.secrets)], make_ask=ask))

        # A daemon, so that a test that fails does not wait for somebody to sign in.
        Thread(target=run, name="sign-in program", daemon=True).start()
        return result

    def run(self, *arguments: str) -> int:
        return self.start(*arguments).result(30)

    def type(self, line: str) -> None:
        os.write(self.typed, f"{line}\n".encode())

    def consent(self) -> str:
        """Where the browser ends, after the address on the screen was opened."""

        def pages() -> list[str]:
            return re.findall(r"^https://\S+$", self.screen, re.MULTILINE)

        until(lambda: bool(pages()), what="the address to open")
        return self.provider.consent(pages()[-1])

    @property
    def provider_options(self) -> Sequence[str]:
        url = self.provider.url
        endpoints = ("--token-endpoint", f"{url}/token", "--authorization-endpoint", f"{url}/authorize")
        more = ("--device-endpoint", f"{url}/device", "--scopes", SCOPE)
        return ("--provider", "other", "--client-id", CLIENT, *endpoints, *more)

    async def kept(self, account: str = ME) -> SignIn:
        sign_ins = SignIns(folder_of(self.secrets), keyring=None)
        try:
            return await sign_ins.load(account)
        finally:
            sign_ins.close()


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Terminal]:
    authority = CertificateAuthority(tmp_path)
    reading, writing = os.pipe()
    folder = tmp_path / "relay"
    folder.mkdir()
    with (
        os.fdopen(reading) as keyboard,
        Provider(server_side(authority.issue("localhost", "127.0.0.1"))) as provider,
    ):
        made = Terminal(provider, authority, folder, writing, capsys)
        monkeypatch.setattr(sys, "argv", ["emailrelay-sign-in"])
        monkeypatch.setattr(sys, "stdin", keyboard)
        yield made
        os.close(writing)


async def test_the_address_is_pasted_back_and_the_line_to_add_is_told(terminal: Terminal) -> None:
    running = terminal.start(ME, *terminal.provider_options)
    location = terminal.consent()
    terminal.type("http://localhost/?code=somebody&state=else")
    until(lambda: "paste the whole address" in terminal.screen, what="the complaint")
    terminal.type(location)
    assert running.result(30) == 0
    said = terminal.screen
    assert f"signed in as {ME} at Another provider" in said
    assert said.endswith(f"client oauth2 {ME} {ME}\n")
    record = await terminal.kept()
    assert (record.grant, record.user) == (Grant.CODE, ME)
    tokens = [*terminal.provider.books.issued, record.refresh.reveal(), record.access.reveal()]
    assert not [token for token in tokens if token in said + terminal.errors]
    assert spilt(tokens, terminal.folder) == []


async def test_a_code_on_another_device_signs_in(terminal: Terminal) -> None:
    terminal.secrets.write_text(f"client oauth2 {ME} {ME}\n")
    terminal.secrets.chmod(0o600)
    terminal.provider.books.agreed = True
    assert terminal.run("--device", ME, *terminal.provider_options) == 0
    said = terminal.screen
    assert re.search(r"Open https://\S+ on any device and enter the code \S+ within \d+ minutes\.", said)
    assert "needs this line" not in said
    assert (await terminal.kept()).grant is Grant.DEVICE


async def test_client_credentials_read_their_secret_and_are_renewed_without_saying_how(terminal: Terminal) -> None:
    secret = terminal.folder.parent / "client-secret"
    secret.write_text(f"{CLIENT_SECRET}\n")
    options = ("--client-credentials", "--client-secret-file", str(secret), *terminal.provider_options)
    assert terminal.run(ME, *options) == 0
    before = await terminal.kept()
    assert terminal.run(ME) == 0
    assert terminal.provider.asked_for("client_credentials") == 2
    assert (await terminal.kept()).access != before.access
    assert spilt([CLIENT_SECRET], terminal.folder) == []


async def test_the_list_tells_how_each_sign_in_is(terminal: Terminal) -> None:
    terminal.secrets.write_text(f"client oauth2 {ME} {ME}\nclient oauth2 you you second\n")
    terminal.secrets.chmod(0o600)
    terminal.provider.books.agreed = True
    assert terminal.run("--device", ME, *terminal.provider_options) == 0
    before = terminal.screen
    assert terminal.run("--list") == 1
    mine, yours = terminal.screen.removeprefix(before).splitlines()
    assert mine.startswith(f"[{ME}], {ME} at Another provider, renewed ")
    assert mine.endswith(", in order")
    assert yours == "[you], nobody has signed in as [you] here: sign in again, sign in again"
    assert terminal.run("--list", ME) == 0


async def test_signing_out_forgets_it_and_a_kept_line_gets_a_token(terminal: Terminal) -> None:
    terminal.secrets.write_text("# for an original relay\n")
    terminal.secrets.chmod(0o600)
    terminal.provider.books.agreed = True
    assert terminal.run("--device", ME, *terminal.provider_options) == 0
    assert terminal.run("--keep-line", ME) == 0
    line = terminal.secrets.read_text().splitlines()[1]
    assert line.startswith(f"client oauth {ME} ")
    assert terminal.run("--sign-out", ME) == 0
    assert terminal.run("--list", ME) == 1
    assert "nobody has signed in" in terminal.screen


USAGE = (
    ((), "name the sign-in"),
    ((ME,), "there is no sign-in [me@example.com] yet"),
    ((ME, "--provider", "nobody"), "[nobody] is none of microsoft-365, outlook-com, google, other"),
    ((ME, "--provider", "google"), "Google needs the id of a registered client"),
    ((ME, "--provider", "other", "--client-id", "x"), "another provider needs --token-endpoint and --scopes"),
    ((ME, "--device", "--client-credentials", "--provider", "other"), "needs the id of a registered client"),
    (("--nonsense",), "unrecognized arguments: --nonsense"),
    ((ME, "--provider", "microsoft-365", "--client-id", "x", "--tenant", "a b"), "[a b] is no tenant"),
    ((ME, "--provider", "google", "--client-id", "x", "--client-secret-file", "/nowhere/x"), "cannot be read from"),
)


@pytest.mark.parametrize(("arguments", "complaint"), USAGE, ids=[each[1] for each in USAGE])
def test_what_is_wrong_is_said_and_nothing_is_written(
    terminal: Terminal, arguments: Sequence[str], complaint: str
) -> None:
    assert terminal.run(*arguments) == 1
    assert complaint in terminal.errors
    assert not folder_of(terminal.secrets).exists()


def test_the_configuration_tells_where_the_secrets_are(terminal: Terminal) -> None:
    config = terminal.folder / "relay.conf"
    config.write_text("client-auth relay.auth\n")
    terminal.secrets.write_text("client plain me pw\n")
    terminal.secrets.chmod(0o600)
    assert main(["--list", "--config", str(config)]) == 0
    assert terminal.screen == f"{terminal.secrets} has no line 'client oauth2'\n"
    config.write_text("client-auth plain:a:b\n")
    assert main(["--list", "--config", str(config)]) == 1
    assert "names no secrets file" in terminal.errors
