"""The *token keeper*: a ``client oauth`` line kept fresh for a relay that cannot renew tokens itself (spec gui.md W6).

Blocks on files; pure apart from :func:`keep_line`.
"""

from __future__ import annotations

from pathlib import Path

from engine.oauth import files
from engine.sasl.credential import Secret, SecretKind
from engine.sasl.xoauth2 import xoauth2_payload
from engine.secrets.document import SecretsDocument
from engine.secrets.guard import read_guarded


def with_line(document: SecretsDocument, user: str, token: Secret, *, selector: str = "") -> SecretsDocument:
    """The file with the whole XOAUTH2 payload in the ``client oauth`` line of ``selector``; all else as it is."""
    return document.with_client_account(user, xoauth2_payload(user, token), kind=SecretKind.OAUTH, selector=selector)


def keep_line(path: Path, user: str, token: Secret, *, selector: str = "") -> bool:
    """Write the token into a secrets file if it is not there yet; whether it was written. Raises AuthError."""
    data = read_guarded(path, "secrets file").data
    fresh = with_line(SecretsDocument.parse(data), user, token, selector=selector).render()
    if fresh == data:
        return False
    files.write(path, fresh)
    return True
