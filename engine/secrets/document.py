"""A secrets file as a document that can be edited without losing anything (spec gui.md D4); pure.

Owns: which line an edit touches. Promises: rendering an unedited document gives the same octets, whatever
they are; an edit changes the fields it is about and no other line; accounts are matched by side and exact
decoded name, client accounts by selector. A removed line is gone, never commented out: it held a password.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from secrets import token_bytes

from engine.errors import AuthError
from engine.sasl.credential import Secret, SecretKind, octets
from engine.sasl.hmac_state import HmacState
from engine.sasl.scrypt import SALT_LENGTH, ScryptHash
from engine.secrets.codec import base64_encode, base64_octets, xtext_encode
from engine.secrets.lines import Account, LineError, Side, Trusted, fields_of, meaning_of
from engine.secrets.rows import Rows
from engine.secrets.trust import TrustedRange, network_of
from engine.wording import say

HEADER = b"# secrets file: <client|server> <type> <name> <secret> [<selector>]\n"

DOTS = "\u2022" * 8


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountLine(Account):
    """One account of the file; its ``kind`` is None for a type that we do not know: kept, never edited."""

    number: int
    duplicate: bool
    """Whether an earlier line already holds this account: the file is then refused."""

    @property
    def password(self) -> bool:
        """Whether the line holds a password, in whatever form."""
        return self.kind is not None and _is_password(self.kind)


@dataclass(frozen=True, slots=True, repr=False)
class SecretsDocument:
    """An immutable document: every edit gives a new one. Edits raise AuthError with the rule in words."""

    _rows: Rows

    @classmethod
    def parse(cls, data: bytes) -> SecretsDocument:
        """Read any octets; lines that are not understood are kept."""
        return cls(Rows.parse(data))

    @classmethod
    def new(cls) -> SecretsDocument:
        """A file with a comment header and no accounts."""
        return cls.parse(HEADER)

    def render(self) -> bytes:
        """The octets of the file."""
        return self._rows.render()

    def masked(self) -> tuple[str, ...]:
        """The lines for people to look at: secrets are dots, also in commented-out and unusable lines."""
        return tuple(_masked(line) for _, line in self._rows)

    def accounts(self, side: Side | None = None) -> tuple[AccountLine, ...]:
        """The accounts in the order of the file, those of one side if asked; unusable lines are left out."""
        seen: set[tuple[str, str, str]] = set()
        found: list[AccountLine] = []
        for number, each in self._meanings():
            if isinstance(each, Trusted) or side not in {None, each.side}:
                continue
            key = (each.side, each.kind or each.type, each.id if each.side is Side.SERVER else each.selector)
            found.append(
                AccountLine(
                    number=number,
                    side=each.side,
                    type=each.type,
                    kind=each.kind,
                    id=each.id,
                    secret=each.secret,
                    selector=each.selector,
                    duplicate=key in seen,
                )
            )
            seen.add(key)
        return tuple(found)

    def trusted(self) -> tuple[TrustedRange, ...]:
        """The address ranges that need not sign in, in the order of the file."""
        return tuple(
            TrustedRange(range=each.range, keyword=each.keyword, line=number)
            for number, each in self._meanings()
            if isinstance(each, Trusted)
        )

    def with_server_account(
        self, name: str, secret: Secret | None, *, kind: SecretKind | None = None, was: str = ""
    ) -> SecretsDocument:
        """Add the account of a submitting client, or change it.

        ``secret`` is the password in every case (None: keep it); all lines of the name get it, each in its
        own form. ``kind`` is the form that one line must have (None: plain for a new account). ``was`` is
        the present name, if the account is to be renamed. A scrypt form takes a good part of a second.
        """
        if kind in {SecretKind.OAUTH, SecretKind.KEYRING, SecretKind.OAUTH2, SecretKind.TOKEN}:
            raise AuthError(
                say("a {kind} secret is for signing in at the next hop, not for accounts of this relay", kind=kind)
            )
        if was and was != name and self._server_lines(name):
            raise AuthError(say("there is an account [{name}] already", name=name))
        lines = self._server_lines(was or name)
        if not lines:
            return self._added(Side.SERVER, name, secret, kind, "")
        return self._changed(lines, name, secret, kind)

    def without_server_account(self, name: str) -> SecretsDocument:
        """Remove every usable line of the account."""
        return self._without(self._server_lines(name))

    def with_client_account(
        self, name: str, secret: Secret | None, *, kind: SecretKind | None = None, selector: str = ""
    ) -> SecretsDocument:
        """Set what we sign in with at the next hop; as for :meth:`with_server_account`, by ``selector``.

        For ``kind`` oauth the secret is the base64 XOAUTH2 payload; for ``kind`` keyring (extension) it is
        the service that names the entry, for ``kind`` oauth2 (extension) the name of the sign-in, and every
        password of the selector is taken out of the file.
        """
        if kind in {SecretKind.SCRYPT, SecretKind.TOKEN}:
            raise AuthError(
                say("a {kind} secret is for accounts of this relay, not for signing in at the next hop", kind=kind)
            )
        lines = self._client_lines(selector)
        if not lines:
            return self._added(Side.CLIENT, name, secret, kind, selector)
        return self._changed(lines, name, secret, kind)

    def with_client_keyring(self, name: str, service: str, *, selector: str = "") -> SecretsDocument:
        """Let the password come from the system keyring, entry ``service``/``name``."""
        return self.with_client_account(name, Secret(service), kind=SecretKind.KEYRING, selector=selector)

    def with_client_oauth2(self, name: str, account: str, *, selector: str = "") -> SecretsDocument:
        """Let access tokens come from the OAuth2 sign-in ``account``."""
        return self.with_client_account(name, Secret(account), kind=SecretKind.OAUTH2, selector=selector)

    def without_client_account(self, selector: str = "") -> SecretsDocument:
        """Remove every usable line of the selector."""
        return self._without(self._client_lines(selector))

    def with_trusted(self, address_range: str, keyword: str, *, was: str = "") -> SecretsDocument:
        """Let a range of addresses submit mail without signing in; ``was`` is the range to replace."""
        if network_of(address_range) is None:
            raise AuthError(
                say(
                    "[{address_range}] is neither an address nor a range like 192.168.1.0/24 or 192.168.1.*",
                    address_range=address_range,
                )
            )
        _check_word(keyword, "keyword")
        ranges = self.trusted()
        present = next((each for each in ranges if each.range == (was or address_range)), None)
        if present is not None:
            return replace(self, _rows=self._rows.edited(present.line, {2: address_range, 3: keyword}))
        after = max((each.line for each in ranges), default=self._last_line(Side.SERVER))
        return replace(self, _rows=self._rows.inserted(f"server none {address_range} {keyword}", after))

    def without_trusted(self, address_range: str) -> SecretsDocument:
        """Remove a trusted range, which is given as written in the file."""
        numbers = {each.line for each in self.trusted() if each.range == address_range}
        return replace(self, _rows=self._rows.without(numbers))

    def _meanings(self) -> list[tuple[int, Account | Trusted]]:
        found: list[tuple[int, Account | Trusted]] = []
        for number, line in self._rows:
            fields = fields_of(line)
            try:
                if fields:
                    found.append((number, meaning_of(fields)))
            except LineError:
                continue
        return found

    def _server_lines(self, name: str) -> list[AccountLine]:
        return [each for each in self.accounts(Side.SERVER) if each.kind and each.id == name]

    def _client_lines(self, selector: str) -> list[AccountLine]:
        return [each for each in self.accounts(Side.CLIENT) if each.kind and each.selector == selector]

    def _last_line(self, side: Side) -> int:
        return max((each.number for each in self.accounts(side)), default=0)

    def _without(self, lines: list[AccountLine]) -> SecretsDocument:
        return replace(self, _rows=self._rows.without({each.number for each in lines}))

    def _added(
        self, side: Side, name: str, secret: Secret | None, kind: SecretKind | None, selector: str
    ) -> SecretsDocument:
        _check(name, secret)
        if secret is None:
            raise AuthError(say("the account [{name}] is not in the file, so it needs a password", name=name))
        words = [side.value, (kind or SecretKind.PLAIN).value, xtext_encode(name)]
        words.append(_written(words[1], kind or SecretKind.PLAIN, secret, ""))
        if selector:
            _check_word(selector, "selector")
            words.append(selector)
        return replace(self, _rows=self._rows.inserted(" ".join(words), self._last_line(side)))

    def _changed(
        self, lines: list[AccountLine], name: str, secret: Secret | None, kind: SecretKind | None
    ) -> SecretsDocument:
        """Edit the lines of an account, one of them into the form ``kind``."""
        _check(name, secret)
        passwords = [each for each in lines if each.password]
        main = next((each for each in lines if each.kind is kind), (passwords or lines)[0])
        main_kind = kind or (main.kind if main.password else None) or SecretKind.PLAIN
        rows = self._rows
        for each in lines:
            if each is main:
                shape = main_kind
            elif each.kind and (secret is None or (each.password and _is_password(main_kind))):
                shape = each.kind
            else:
                continue
            rows = rows.edited(each.number, _changes(each, name, secret, shape, rows.line(each.number)))
        if main_kind in {SecretKind.KEYRING, SecretKind.OAUTH2}:
            rows = rows.without({each.number for each in passwords if each is not main})
        return replace(self, _rows=rows)


def _masked(line: str) -> str:
    """Dots for the secret of an account line, and for all that might be one in a line of another form."""
    start = len(line) - len(line.lstrip("# \t"))
    fields = fields_of(line[start:])
    first = fields[0].text.lower() if fields else ""
    sided = first in {side.value for side in Side}
    if sided and len(fields) >= 4:
        if fields[1].text.lower() in {"none", SecretKind.KEYRING, SecretKind.OAUTH2}:
            return line
        return line[: start + fields[3].start] + DOTS + line[start + fields[3].end :]
    if not fields or "#" in line[:start]:
        return line
    return f"{first} {DOTS}" if sided else DOTS


def _changes(line: AccountLine, name: str, secret: Secret | None, kind: SecretKind, present: str) -> dict[int, str]:
    """The fields of ``line`` that have to be written anew for it to be of ``kind``."""
    same = line.kind is kind
    form = line.type if same else kind.value
    changes = {} if same else {1: form}
    if name != line.id or form != line.type:
        changes[2] = base64_encode(name) if form == "plain:b" else xtext_encode(name)
    if secret is None and not same:
        if line.kind is not SecretKind.PLAIN:
            raise AuthError(
                say(
                    "the {kind} secret of [{id}] cannot be turned into {kind2}: give the password",
                    kind=line.kind,
                    id=line.id,
                    kind2=kind,
                )
            )
        secret = line.secret
    if secret is not None:
        changes[3] = _written(form, kind, secret, fields_of(present)[3].text)
    return changes


def _written(form: str, kind: SecretKind, secret: Secret, present: str) -> str:
    """The secret field of a line of type ``form``; a dotted md5 state stays dotted."""
    if kind.hashed:
        state = HmacState.of(kind, octets(secret.reveal()))
        return state.dotted() if kind is SecretKind.MD5 and "." in present else state.format()
    if kind is SecretKind.SCRYPT:
        return _scrypt(secret, present)
    if kind is SecretKind.OAUTH:
        try:
            base64_octets(secret.reveal())
        except ValueError:
            raise AuthError(say("an oauth secret is the base64 of a complete XOAUTH2 payload")) from None
        return secret.reveal()
    return base64_encode(secret.reveal()) if form == "plain:b" else xtext_encode(secret.reveal())


def _scrypt(secret: Secret, present: str) -> str:
    """A salted hash, at the cost of the ``present`` one, which stays if it is that of the password. Slow."""
    password, salt = secret.reveal(), token_bytes(SALT_LENGTH)
    try:
        stored = ScryptHash.parse(present)
    except ValueError:
        return ScryptHash.of(password, salt).format()
    return present if stored.matches(octets(password)) else stored.renewed(password, salt).format()


def _is_password(kind: SecretKind) -> bool:
    return kind in {SecretKind.PLAIN, SecretKind.SCRYPT} or kind.hashed


def _check(name: str, secret: Secret | None) -> None:
    if not name:
        raise AuthError(say("the name of an account must not be empty"))
    if secret is not None and not secret:
        raise AuthError(say("the password of an account must not be empty"))


def _check_word(field: str, what: str) -> None:
    """A field that is written as it is."""
    if not field or field.startswith("#") or not field.isprintable() or " " in field:
        raise AuthError(say("a {what} is one word without blanks and does not begin with #", what=what))
