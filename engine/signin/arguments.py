"""The command line of ``emailrelay-sign-in``, and the client that it describes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from engine.errors import RelayError
from engine.oauth.providers import Grant, OAuthClient, OAuthProvider, known_again, with_tenant
from engine.oauth.record import SignIn
from engine.sasl.credential import Secret

DESCRIPTION = (
    "Signs in with OAuth2 for the lines 'client oauth2' of a secrets file, without a desktop. "
    "Run it as the user whom the secrets file belongs to."
)


class Usage(RelayError):
    """The command line makes no sense."""


class Parser(argparse.ArgumentParser):
    """Raises instead of ending the process."""

    def error(self, message: str) -> NoReturn:
        raise Usage(message)


def parser(program: str) -> Parser:
    """The options."""
    made = Parser(prog=program, add_help=False, allow_abbrev=False, description=DESCRIPTION)
    made.add_argument("account", nargs="?", default="", help="name of the sign-in, such as the mail address it is for")
    made.add_argument("-h", "--help", action="store_true", help="show this help")
    where = made.add_argument_group("where")
    where.add_argument("-c", "--config", metavar="FILE", help="the configuration; its client-auth names the file")
    where.add_argument("-s", "--secrets", metavar="FILE", help="the secrets file itself")
    who = made.add_argument_group("who")
    who.add_argument("-u", "--user", default="", help="mailbox, when the account is called otherwise")
    who.add_argument("--as", dest="hint", default="", metavar="USER", help="who signs in for a shared mailbox")
    who.add_argument("-p", "--provider", default="", help="microsoft-365, outlook-com, google or other")
    who.add_argument("--tenant", default="", help="domain or id of the organisation (Microsoft 365)")
    who.add_argument("-i", "--client-id", default="", metavar="ID", help="as registered with the provider")
    who.add_argument("--client-secret-file", metavar="FILE", help="holds the client secret; - asks for it")
    who.add_argument("--testing", action="store_true", help="the client is registered for testing only")
    other = made.add_argument_group("another provider")
    other.add_argument("--token-endpoint", default="", metavar="URL", help="where tokens come from")
    other.add_argument("--authorization-endpoint", default="", metavar="URL", help="page to sign in on")
    other.add_argument("--device-endpoint", default="", metavar="URL", help="where device codes come from")
    other.add_argument("--scopes", default="", help="what to ask for, with blanks between")
    how = made.add_argument_group("what to do (without any: open an address, paste back where it ends)")
    how.add_argument("-d", "--device", action="store_true", help="show a code to enter on any device")
    how.add_argument("--client-credentials", action="store_true", help="sign in without a person")
    how.add_argument("-l", "--list", action="store_true", help="tell how the sign-ins are")
    how.add_argument("-o", "--sign-out", action="store_true", help="forget the sign-in")
    how.add_argument("-k", "--keep-line", action="store_true", help="write an access token into a 'client oauth' line")
    return made


def grant_of(given: argparse.Namespace) -> Grant:
    """How to sign in."""
    if given.device and given.client_credentials:
        raise Usage("choose one of --device and --client-credentials")
    return Grant.DEVICE if given.device else Grant.CLIENT if given.client_credentials else Grant.CODE


def client_of(
    given: argparse.Namespace,
    table: Sequence[OAuthProvider],
    kept: SignIn | None,
    read_secret: Callable[[str], Secret],
) -> OAuthClient:
    """The client that the command line describes, or the one of the sign-in that is there.

    Raises :class:`Usage` for what is missing, AuthError for what cannot be.
    """
    secret = read_secret(given.client_secret_file) if given.client_secret_file else None
    if not given.provider and not given.token_endpoint:
        if kept is None:
            raise Usage(f"there is no sign-in [{given.account}] yet: say where it is with --provider and --client-id")
        client = known_again(kept.client, table)
        return client if secret is None else replace(client, client_secret=secret)
    name = given.provider or "other"
    entry = next((each for each in table if each.id == name), None)
    if entry is None:
        raise Usage(f"[{name}] is none of {', '.join(each.id for each in table)}")
    if not given.client_id:
        raise Usage(f"{entry.name} needs the id of a registered client: --client-id")
    if name == "other":
        if not (given.token_endpoint and given.scopes):
            raise Usage("another provider needs --token-endpoint and --scopes")
        provider = replace(
            entry,
            token=given.token_endpoint,
            authorization=given.authorization_endpoint,
            device=given.device_endpoint,
            scopes=tuple(given.scopes.split()),
        )
    else:
        provider = with_tenant(entry, given.tenant)
    if secret is None and (given.client_credentials or entry.fields.get("client_secret") == "required"):
        secret = read_secret("-")
    made = OAuthClient(provider=provider, client_id=given.client_id, testing=given.testing)
    return made if secret is None else replace(made, client_secret=secret)


def secrets_file_of(given: argparse.Namespace, client_auth: Callable[[Path], str]) -> Path:
    """The secrets file; ``client_auth`` reads the option of a configuration. Raises :class:`Usage`."""
    if given.secrets:
        return Path(given.secrets)
    if not given.config:
        raise Usage("say with --config or --secrets which secrets file the sign-in is for")
    config = Path(given.config)
    value = client_auth(config)
    if not value or value.startswith("plain:"):
        raise Usage(f"{config} names no secrets file in its option client-auth")
    return config.parent / value
