"""The accounts of one secrets file as the engine looks them up: an immutable snapshot; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.errors import Problem
from engine.sasl.credential import Credential, Secret, SecretKind, text
from engine.sasl.scrypt import NOBODY, ScryptHash, nobody
from engine.secrets.base import ClientAccount, TrustMatch
from engine.secrets.codec import base64_decode
from engine.secrets.lines import (
    Account,
    LineError,
    Side,
    Trusted,
    fields_of,
    meaning_of,
    side_of,
    warning_of,
)
from engine.secrets.trust import TrustedRange, TrustTable, network_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretsTable:
    """One side of a secrets file; fulfils :class:`engine.secrets.base.SecretStore`."""

    server: Mapping[tuple[SecretKind, str], Credential] = field(
        default_factory=dict[tuple[SecretKind, str], Credential], repr=False
    )
    trusted: TrustTable = field(default_factory=TrustTable, repr=False)
    clients: Mapping[str, ClientAccount] = field(default_factory=dict[str, ClientAccount], repr=False)
    kinds: frozenset[SecretKind] = frozenset()
    nobody: ScryptHash = field(default=NOBODY, repr=False)

    def server_kinds(self) -> frozenset[SecretKind]:
        return self.kinds

    def server_secret(self, kind: SecretKind, name: str) -> Credential | None:
        return self.server.get((kind, name))

    def stand_in(self) -> ScryptHash:
        return self.nobody

    def trust(self, address: str) -> TrustMatch | None:
        return self.trusted.match(address)

    def client_account(self, selector: str) -> ClientAccount | None:
        return self.clients.get(selector)


class TableReader:
    """Reads the lines of one ``side``; all problems are collected, those of the other side do not count."""

    def __init__(self, where: str, side: Side) -> None:
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []
        self._where = where
        self._side = side
        self._server: dict[tuple[SecretKind, str], Credential] = {}
        self._ranges: dict[str, TrustedRange] = {}
        self._clients: dict[str, list[Credential]] = {}
        self._seen: set[tuple[str, str]] = set()

    def read(self, data: bytes) -> SecretsTable:
        """The usable lines of a file; whether there are ``problems`` is for the caller to look at."""
        content = text(data).removeprefix("\ufeff")
        for number, line in enumerate(content.split("\n"), start=1):
            fields = fields_of(line)
            if not fields:
                continue
            try:
                if side_of(fields) is not self._side:
                    continue
                meaning = meaning_of(fields)
                if isinstance(meaning, Trusted):
                    self._trust(meaning, number)
                else:
                    self._account(meaning, number)
            except LineError as error:
                self.problems.append(Problem(text=str(error), where=self._where, line=number))
            else:
                self._warn(warning_of(fields), number)
        return SecretsTable(
            server=self._server,
            kinds=frozenset(kind for kind, _ in self._server),
            nobody=nobody(
                each.secret.reveal() for (kind, _), each in self._server.items() if kind is SecretKind.SCRYPT
            ),
            trusted=TrustTable(self._ranges.values()),
            clients={
                selector: ClientAccount(selector=selector, credentials=tuple(credentials))
                for selector, credentials in self._clients.items()
            },
        )

    def _trust(self, trusted: Trusted, number: int) -> None:
        if trusted.range in self._ranges:
            raise LineError("duplicate server trust address")
        self._ranges[trusted.range] = TrustedRange(range=trusted.range, keyword=trusted.keyword, line=number)
        if network_of(trusted.range) is None:
            rule = "is neither an address nor a range (192.168.1.0/24, 192.168.1.*), so it trusts nobody"
            self._warn(f"the trusted address [{trusted.range}] {rule}", number)

    def _account(self, account: Account, number: int) -> None:
        if account.kind is None:
            self._warn(f"the type [{account.type}] is not known, so the line is not used", number)
            return
        credential = Credential(kind=account.kind, id=account.id, secret=account.secret, source=f"from line {number}")
        if account.side is Side.SERVER:
            if (account.kind, account.id) in self._server:
                raise LineError("duplicate server secret")
            self._server[account.kind, account.id] = credential
            if not account.id or not account.secret:
                self._warn("an account with an empty name or password can never sign in", number)
        else:
            self._client(account, credential)

    def _client(self, account: Account, credential: Credential) -> None:
        if (account.kind, account.selector) in self._seen:
            raise LineError("duplicate client secret")
        self._seen.add((account.kind or "", account.selector))
        credentials = self._clients.setdefault(account.selector, [])
        if account.id and account.secret:
            credentials.append(credential)
        elif account.id or account.secret:
            raise LineError(f"invalid authorisation secret: empty {'secret' if account.id else 'id'}")

    def _warn(self, words: str, number: int) -> None:
        if words:
            self.warnings.append(Problem(text=words, where=self._where, line=number))


def inline_table(value: str) -> SecretsTable:
    """The account of ``plain:<base64 id>:<base64 password>``; raises ValueError with the rule.

    The value may be empty twice (``plain:=:=``), which means not to sign in.
    """
    parts = value.split(":")
    if len(parts) != 3 or parts[0].lower() != "plain":
        raise ValueError("invalid client account details: they are written plain:<base64 name>:<base64 password>")
    try:
        name, password = (base64_decode(part) for part in parts[1:])
    except ValueError as error:
        raise ValueError(f"invalid client account details: {error}") from None
    if bool(name) != bool(password):
        raise ValueError(f"invalid authorisation secret: empty {'secret' if name else 'id'}")
    credential = Credential(kind=SecretKind.PLAIN, id=name, secret=Secret(password))
    return SecretsTable(clients={"": ClientAccount(selector="", credentials=(credential,) if name else ())})
