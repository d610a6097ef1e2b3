"""The fixed replies of the server, to the letter (spec smtp-server.md), and those of our limits."""

from __future__ import annotations

from typing import Final

NOOP: Final = b"250 noop\r\n"
HELLO: Final = b"250 hello\r\n"
RESET: Final = b"250 state reset\r\n"
BYE: Final = b"221 OK\r\n"
READY_FOR_TLS: Final = b"220 ready to start tls\r\n"
SIGNED_IN: Final = b"235 authentication successful\r\n"
NOT_SIGNED_IN: Final = b"535 authentication failed\r\n"
SIGN_IN_CANCELLED: Final = b"501 authentication cancelled\r\n"
START_INPUT: Final = b"354 start mail input -- end with <CRLF>.<CRLF>\r\n"
PROCESSED: Final = b"250 message processed\r\n"

UNRECOGNISED: Final = b"500 command unrecognized\r\n"
INVALID_ARGUMENT: Final = b"501 invalid argument\r\n"
PARAMETER_REQUIRED: Final = b"501 parameter required\r\n"
NOT_IMPLEMENTED: Final = b"502 command not implemented\r\n"
OUT_OF_SEQUENCE: Final = b"503 command out of sequence -- use RSET to resynchronise\r\n"
BINARY_DATA: Final = b"503 invalid data command with binarymime -- use RSET to resynchronise\r\n"
UNSUPPORTED_MECHANISM: Final = b"504 unsupported authentication mechanism\r\n"
UNSUPPORTED_MECHANISM_USE_TLS: Final = b"504 unsupported authentication mechanism: use starttls\r\n"
TOO_BIG: Final = b"552 message size exceeds fixed maximum message size\r\n"
NO_RECIPIENTS: Final = b"554 no valid recipients\r\n"
CANNOT_VERIFY: Final = b"252 cannot vrfy\r\n"
REJECTED: Final = b"452 rejected\r\n"
FAILED: Final = b"452 failed\r\n"
NAMELESS: Final = b"250 \r\n"
INVALID_MAILBOX: Final = b"550 invalid mailbox\r\n"
UNAVAILABLE: Final = b"421 service not available\r\n"

UNAVAILABLE_MAILBOX: Final = "mailbox unavailable"

BARE_NEWLINES: Final = b"550 5.5.2 message contains a lone CR or LF: lines must end in CR LF\r\n"
TOO_MANY_RECIPIENTS: Final = b"452 4.5.3 too many recipients\r\n"
RECIPIENTS_FLOOD: Final = b"421 4.5.3 too many recipients: closing connection\r\n"
TOO_MANY_CONNECTIONS: Final = b"421 4.3.2 too many connections: try again later\r\n"
TIMED_OUT: Final = b"421 4.4.2 timeout: closing connection\r\n"
SHUTTING_DOWN: Final = b"421 4.3.2 service shutting down: closing connection\r\n"
STORAGE_FULL: Final = b"452 4.3.1 insufficient system storage\r\n"
NOT_ACCEPTING: Final = b"451 4.3.0 new mail cannot be stored at the moment: try again later\r\n"
