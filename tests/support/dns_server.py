"""A real DNS server on loopback: dnsmasq, with its records on the command line."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Self

import pytest

from tests.support.program import Program, free_port

PROGRAM = next((found for each in ("dnsmasq", "/usr/sbin/dnsmasq") if (found := shutil.which(each))), "")
needs_dnsmasq = pytest.mark.skipif(not PROGRAM, reason="dnsmasq is not installed (Debian package dnsmasq-base)")


def null_mx(domain: str) -> str:
    """``domain`` takes no mail (RFC 7505)."""
    return f"--dns-rr={domain},15,000000"


@contextmanager
def dns_server(folder: Path, records: Sequence[str], *, zones: Sequence[str] = ("test",)) -> Generator[int, None, None]:
    """Serve ``records`` on 127.0.0.1 over UDP and TCP; the port.

    ``records`` are options of dnsmasq: ``--mx-host=one.test,mx.one.test,10``, ``--host-record=mx.one.test,127.0.0.1``,
    ``--cname=``, ``--txt-record=``, ``--srv-host=``, ``--dns-rr=``. Other names below ``zones`` do not exist
    (NXDOMAIN); all others are refused (REFUSED).
    """
    port = free_port()
    command = [
        *(PROGRAM, "--keep-in-foreground", "--conf-file=/dev/null", "--no-resolv", "--no-hosts", "--no-daemon"),
        *("--pid-file", "--bind-interfaces", "--listen-address=127.0.0.1", "--no-dhcp-interface=lo", f"--port={port}"),
        *(f"--local=/{zone}/" for zone in zones),
        *records,
    ]
    server = Program(command, folder / "dnsmasq.log", cwd=folder)
    try:
        server.ready(port)
        yield port
    finally:
        server.kill()


class Silent:
    """Name servers that take questions and never answer."""

    def __init__(self) -> None:
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def port(self) -> int:
        """One more of them."""
        sock = self._stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
