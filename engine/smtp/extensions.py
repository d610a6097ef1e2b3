"""What EHLO announces (spec smtp-server.md 4). Pure."""

from __future__ import annotations

from functools import lru_cache

from engine.smtp.policy import Access, ServerPolicy
from engine.smtp.reply import encode_lines


def ehlo_reply(policy: ServerPolicy, access: Access, *, encrypted: bool) -> bytes:
    """The reply to EHLO; the order of its lines is part of the specification."""
    return _reply(policy, access.offers(encrypted=encrypted), encrypted=encrypted)


@lru_cache(maxsize=16)  # the same few for all clients
def _reply(policy: ServerPolicy, mechanisms: tuple[str, ...], *, encrypted: bool) -> bytes:
    lines = [policy.says_hello]
    if policy.size_limit:
        lines.append(f"SIZE {policy.size_limit}")
    if mechanisms:
        lines.append("AUTH " + " ".join(mechanisms))
    if policy.starttls and not encrypted:
        lines.append("STARTTLS")
    if policy.vrfy:
        lines.append("VRFY")
    if policy.chunking:
        lines += ["CHUNKING", "BINARYMIME"]
    if policy.pipelining:
        lines.append("PIPELINING")
    if policy.utf8:
        lines.append("SMTPUTF8")
    lines.append("8BITMIME")
    return encode_lines(250, lines)
