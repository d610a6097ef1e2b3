"""A TCP proxy on 127.0.0.1 that delivers every octet a fixed time late; its bandwidth is not limited.

``python -m tools.bench.slow_line NEAR FAR MILLISECONDS`` stands in for a network with a round-trip time.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys


async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay: float) -> None:
    """Copy one direction to its end, each piece ``delay`` seconds after it came."""
    loop = asyncio.get_running_loop()
    waiting: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(1000)

    async def read() -> None:
        data = b"-"
        while data:
            try:
                data = await reader.read(65536)
            except ConnectionError:
                data = b""
            await waiting.put((loop.time() + delay, data))

    async def write() -> None:
        while True:
            due, data = await waiting.get()
            await asyncio.sleep(due - loop.time())
            if not data:
                return
            writer.write(data)
            await writer.drain()

    with contextlib.suppress(ConnectionError):
        async with asyncio.TaskGroup() as group:
            group.create_task(read())
            group.create_task(write())
    with contextlib.suppress(OSError):
        writer.write_eof()


async def serve(near: int, far: int, delay: float) -> None:
    """Run until killed."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", far)
        except OSError:
            writer.close()
            return
        await asyncio.gather(carry(reader, far_writer, delay), carry(far_reader, writer, delay))
        far_writer.close()
        writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", near)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]) / 1000))
