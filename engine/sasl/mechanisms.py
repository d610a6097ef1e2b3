"""Names of mechanisms, and which are on offer: from the kinds of secrets and the ``m: x: a: d:`` rules.

Spec smtp-server.md 12.1 for the server, forwarding.md 7.2 for the client; pure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from engine.sasl.credential import SecretKind

CRAM_HASHES = {"CRAM-SHA512": "sha512", "CRAM-SHA256": "sha256", "CRAM-SHA1": "sha1", "CRAM-MD5": "md5"}
"""The hash of each challenge mechanism, strongest first."""
PLAIN_SECRET = (*CRAM_HASHES, "PLAIN", "LOGIN")
"""What a plain password is good for, in the order of preference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MechanismRules:
    """The value of ``server-auth-config`` or ``client-auth-config``.

    For each of clear and encrypted sessions a list of what is allowed (None: everything) and what is denied.
    """

    allow_clear: tuple[str, ...] | None = None
    deny_clear: tuple[str, ...] = ()
    allow_encrypted: tuple[str, ...] | None = None
    deny_encrypted: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    """Items that are no rule and have no effect; worth a warning."""

    @classmethod
    def parse(cls, value: str) -> MechanismRules:
        """The rules of the server: a list that is present and empty allows nothing."""
        lists: dict[str, tuple[str, ...]] = {}
        unused: list[str] = []
        for item in filter(None, (each.strip() for each in value.split(";"))):
            letter, colon, names = item.partition(":")
            if colon and letter.lower() in {"m", "x", "a", "d"}:
                found = (name.strip().upper() for name in names.split(",") if name.strip())
                lists[letter.lower()] = (*lists.get(letter.lower(), ()), *found)
            else:
                unused.append(item)
        own = bool(lists.keys() & {"a", "d"})
        return cls(
            allow_clear=lists.get("m"),
            deny_clear=lists.get("x", ()),
            allow_encrypted=lists.get("a" if own else "m"),
            deny_encrypted=lists.get("d" if own else "x", ()),
            unused=tuple(unused),
        )

    @classmethod
    def parse_client(cls, value: str) -> MechanismRules:
        """The rules of the client: a bare name is an ``m:`` list, and an empty ``m:`` alone keeps everything.

        With ``a:`` or ``d:`` the rules are those of the server, so that ``m:;a:plain`` keeps a password
        from ever being sent in clear.
        """
        words = value.strip()
        if words and ":" not in words and ";" not in words:
            words = f"m:{words}"
        rules = cls.parse(words)
        if rules.allow_clear == () and rules.allow_encrypted == () and not _has_encrypted(words):
            return cls(deny_clear=rules.deny_clear, deny_encrypted=rules.deny_encrypted, unused=rules.unused)
        return rules

    def filtered(self, mechanisms: Iterable[str], *, encrypted: bool, ordered: bool = False) -> tuple[str, ...]:
        """What is left of ``mechanisms``; ``ordered``: in the order of the allow list, if there is one."""
        allow = self.allow_encrypted if encrypted else self.allow_clear
        deny = self.deny_encrypted if encrypted else self.deny_clear
        left = [name for name in mechanisms if (allow is None or name in allow) and name not in deny]
        if ordered and allow is not None:
            left.sort(key=allow.index)
        return tuple(left)


def for_secrets(kinds: Collection[SecretKind], *, encrypted: bool) -> tuple[str, ...]:
    """What the secrets of a server can verify; an empty file offers PLAIN once encrypted, and refuses all."""
    if SecretKind.PLAIN in kinds:
        return PLAIN_SECRET
    hashed = tuple(name for name, word in CRAM_HASHES.items() if word in {kind.value for kind in kinds if kind.hashed})
    if SecretKind.SCRYPT in kinds:
        hashed = (*hashed, "PLAIN", "LOGIN")
    return hashed or (("PLAIN",) if encrypted else ())


def _has_encrypted(value: str) -> bool:
    return any(item.strip().lower().startswith(("a:", "d:")) for item in value.split(";"))
