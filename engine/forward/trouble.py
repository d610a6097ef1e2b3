"""Our errors as :class:`~engine.forward.outcome.Trouble`: what they mean for the message and for the run. Pure."""

from __future__ import annotations

from engine.errors import AuthError, PeerRefused, PeerUnreachable, RelayError
from engine.forward.cause import cause_of_error
from engine.forward.mapping import CertificateRefused
from engine.forward.outcome import Trouble
from engine.forward.signin import NoSuchAccount, SignInRefused


def trouble_of(error: RelayError, *, ready: bool, routed: bool, stage: str = "", address: str = "") -> Trouble:
    """What ``error`` means; ``ready``: the session, with ``address``, was taking messages already.

    A hop that only this message names (``routed``) says nothing about the others.
    """
    code = error.code if isinstance(error, PeerRefused | SignInRefused) else 0
    return Trouble(
        text=str(error),
        code=code,
        unreachable=isinstance(error, PeerUnreachable),
        # The service behind a sign-in may be away for a while (RFC 4954 4.7.0): nobody has to look at the account.
        account=isinstance(error, AuthError | CertificateRefused) and not 400 <= code < 500,
        forbidden=isinstance(error, AuthError) and error.temporary,
        ready=ready,
        own=routed or isinstance(error, NoSuchAccount),
        cause=cause_of_error(error, stage=stage, address=address),
    )
