import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import ConfigError, PeerUnreachable
from engine.net.connector import LocalEnd, connect, parse_local_end
from engine.net.endpoint import parse_endpoint
from engine.net.resolver import Address, Answers, Lookup, interleave

V4 = socket.AF_INET
V6 = socket.AF_INET6


def answers(*addresses: str) -> Lookup:
    def lookup(_host: str, service: str, _family: int) -> Answers:
        return [
            (
                V6 if ":" in each else V4,
                socket.SOCK_STREAM,
                6,
                "",
                (each, int(service), 0, 0) if ":" in each else (each, int(service)),
            )
            for each in addresses
        ]

    return lookup


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


async def test_a_connection_tells_its_stages_and_sends_small_segments_at_once(listening: socket.socket) -> None:
    port = listening.getsockname()[1]
    stages = []
    made = await connect(parse_endpoint(f"127.0.0.1:{port}"), timeout=5, on_stage=lambda *each: stages.append(each))
    with made.sock:
        assert made.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 1
        assert not made.sock.getblocking()
    shown = f"127.0.0.1:{port}"
    assert made.address == shown
    assert stages == [("resolving", shown), ("connecting", shown), ("connected", shown)]


async def test_the_second_address_is_tried_when_the_first_refuses(listening: socket.socket) -> None:
    port = listening.getsockname()[1]
    lookup = answers("127.0.0.9", "127.0.0.1")
    made = await connect(parse_endpoint(f"mail.example:{port}"), timeout=5, lookup=lookup)
    with made.sock:
        assert made.address == f"127.0.0.1:{port}"


async def test_a_refused_connection_names_the_address() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(PeerUnreachable) as caught:
        await connect(parse_endpoint(f"127.0.0.1:{port}"), timeout=5)
    assert str(caught.value) == f"connect failure: cannot connect to 127.0.0.1:{port}"
    assert caught.value.kind == "refused"


async def test_a_name_that_does_not_exist_is_told_with_the_words_of_the_resolver() -> None:
    def lookup(_host: str, _service: str, _family: int) -> Answers:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    for text, words in (
        ("no.example:25", 'dns error: no such host: "no.example" (name or service not known)'),
        ("no.example:smtp", 'dns error: no such host or service: "no.example:smtp" (name or service not known)'),
    ):
        with pytest.raises(PeerUnreachable) as caught:
            await connect(parse_endpoint(text), timeout=5, lookup=lookup)
        assert (str(caught.value), caught.value.kind) == (words, "dns")
    with pytest.raises(PeerUnreachable, match=r'no such ipv6 host: "no.example"'):
        await connect(parse_endpoint("no.example:25"), timeout=5, local=parse_local_end("::"), lookup=lookup)


async def test_one_limit_covers_looking_up_and_connecting() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen(0)
        port = held.getsockname()[1]
        queue = [socket.socket() for _ in range(3)]
        for each in queue:
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        try:
            with pytest.raises(PeerUnreachable) as caught:
                await connect(parse_endpoint(f"127.0.0.1:{port}"), timeout=0.05)
        finally:
            for each in queue:
                each.close()
    assert str(caught.value) == f"connect failure: cannot connect to 127.0.0.1:{port}: timed out after 0.05s"
    assert caught.value.kind == "timeout"


async def test_a_missing_unix_socket_says_so(tmp_path: Path) -> None:
    with pytest.raises(PeerUnreachable, match=r"cannot connect to .*/none: no such file or directory"):
        await connect(parse_endpoint(str(tmp_path / "none")), timeout=5)


async def test_a_unix_socket_is_connected_to(tmp_path: Path) -> None:
    path = str(tmp_path / "s")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        server.listen()
        made = await connect(parse_endpoint(path), timeout=5)
        made.sock.close()
    assert made.address == path


def test_the_local_end_is_an_address_with_or_without_port() -> None:
    assert parse_local_end("") == LocalEnd()
    assert parse_local_end("127.0.0.1") == LocalEnd(host="127.0.0.1", family=V4)
    assert parse_local_end("127.0.0.1:99") == LocalEnd(host="127.0.0.1", port=99, family=V4)
    assert parse_local_end("[::1]:99") == LocalEnd(host="::1", port=99, family=V6)
    assert parse_local_end("::1") == LocalEnd(host="::1", family=V6)
    assert not parse_local_end("0.0.0.0").binds
    with pytest.raises(ConfigError, match="address error: invalid network address: foo"):
        parse_local_end("foo")


async def test_the_local_end_is_bound(listening: socket.socket) -> None:
    port = listening.getsockname()[1]
    made = await connect(parse_endpoint(f"127.0.0.1:{port}"), timeout=5, local=parse_local_end("127.0.0.3"))
    with made.sock:
        assert made.sock.getsockname()[0] == "127.0.0.3"


async def test_a_local_end_that_this_computer_has_not_is_a_bind_error(listening: socket.socket) -> None:
    port = listening.getsockname()[1]
    with pytest.raises(PeerUnreachable, match="socket bind error: cannot assign requested address"):
        await connect(parse_endpoint(f"127.0.0.1:{port}"), timeout=5, local=parse_local_end("192.0.2.1"))


async def test_a_target_of_the_other_family_is_refused() -> None:
    with pytest.raises(PeerUnreachable, match="invalid address family"):
        await connect(parse_endpoint("127.0.0.1:25"), timeout=5, local=parse_local_end("::"))


def test_the_families_take_turns() -> None:
    four = [Address(V4, (str(each), 25)) for each in "abc"]
    six = [Address(V6, (str(each), 25)) for each in "xy"]
    assert interleave([*six, *four]) == (six[0], four[0], six[1], four[1], four[2])
    assert interleave(()) == ()


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (b"\x00\x5b\x00\x00\x00\x00\x00\x00", "socks error: request rejected"),
        (b"\x05\x5a\x00\x00\x00\x00\x00\x00", "socks error: invalid response"),
        (b"\x00\x5a", "socks error: disconnected"),
    ],
)
async def test_a_proxy_that_refuses_is_a_connection_that_did_not_come_about(reply: bytes, words: str) -> None:
    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(reply)
        writer.close()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(PeerUnreachable) as caught:
            await connect(parse_endpoint(f"far.example:25@127.0.0.1:{port}"), timeout=5)
    assert (str(caught.value), caught.value.kind) == (words, "socks")


async def test_a_proxy_is_asked_for_the_name_and_resolves_it() -> None:
    asked = asyncio.get_running_loop().create_future()

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set_result(await reader.read(100))
        writer.write(b"\x00\x5a\x00\x00\x00\x00\x00\x00220 hello\r\n")
        await reader.read()
        writer.close()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        made = await connect(parse_endpoint(f"far.example:25@127.0.0.1:{port}"), timeout=5)
        greeting = await asyncio.get_running_loop().sock_recv(made.sock, 100)
        made.sock.close()
    assert await asked == b"\x04\x01\x00\x19\x00\x00\x00\x01\x00far.example\x00"
    assert greeting == b"220 hello\r\n"


async def test_a_proxy_that_knows_no_names_in_socks_4_is_asked_with_socks_5() -> None:
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.read(100))
        if asked[-1][0] == 4:
            writer.write(b"\x00\x5b\x00\x00\x00\x00\x00\x00")
        else:
            writer.write(b"\x05\x00")
            asked.append(await reader.read(100))
            writer.write(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x19220 hello\r\n")
            await reader.read()
        writer.close()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        made = await connect(parse_endpoint(f"far.example:25@127.0.0.1:{port}"), timeout=20)
        greeting = await asyncio.get_running_loop().sock_recv(made.sock, 100)
        made.sock.close()
    assert asked[1:] == [b"\x05\x01\x00", b"\x05\x01\x00\x03\x0bfar.example\x00\x19"]
    assert greeting == b"220 hello\r\n"


SOCKS_HOSTS = {
    "a name": ("far.example", b"\x00\x00\x00\x01\x00far.example\x00"),
    "an IPv4 address": ("192.0.2.7", b"\xc0\x00\x02\x07\x00"),
    "of other letters": ("b\u00fccher.example", b"\x00\x00\x00\x01\x00xn--bcher-kva.example\x00"),
}


@pytest.mark.parametrize("row", SOCKS_HOSTS)
async def test_a_proxy_is_asked_in_these_octets_and_may_answer_in_pieces(row: str) -> None:
    host, asked_for = SOCKS_HOSTS[row]
    asked = asyncio.get_running_loop().create_future()

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set_result(await reader.read(100))
        for octet in b"\x00\x5a\x00\x00\x00\x00\x00\x00":
            writer.write(bytes([octet]))
            await writer.drain()
            await asyncio.sleep(0)
        writer.write(b"220 hello\r\n")
        await reader.read()
        writer.close()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        made = await connect(parse_endpoint(f"{host}:25@127.0.0.1:{port}"), timeout=20)
        greeting = await asyncio.get_running_loop().sock_recv(made.sock, 100)
        made.sock.close()
    assert await asked == b"\x04\x01\x00\x19" + asked_for
    assert greeting == b"220 hello\r\n"
    assert made.address == f"127.0.0.1:{port}"


async def test_an_ipv6_address_behind_a_proxy_is_asked_for_with_socks_5() -> None:
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.read(100))
        if asked[-1][:1] == b"\x05":
            writer.write(b"\x05\x00")
            asked.append(await reader.read(100))
            writer.write(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x19")
            await reader.read()
        else:
            writer.write(b"\x00\x5b\x00\x00\x00\x00\x00\x00")
        writer.close()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        made = await connect(parse_endpoint(f"[2001:db8::1]:25@127.0.0.1:{port}"), timeout=20)
        made.sock.close()
    assert asked[-1] == b"\x05\x01\x00\x04" + socket.inet_pton(V6, "2001:db8::1") + b"\x00\x19"
