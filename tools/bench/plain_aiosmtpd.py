"""aiosmtpd as it comes, with a handler that forgets every message: ``python -m tools.bench.plain_aiosmtpd PORT``."""

from __future__ import annotations

import asyncio
import sys

from aiosmtpd.handlers import Sink
from aiosmtpd.smtp import SMTP

LIMIT = 64 * 1024 * 1024


async def serve(port: int) -> None:
    """Run until killed."""
    loop = asyncio.get_running_loop()

    def session() -> SMTP:
        return SMTP(Sink(), data_size_limit=LIMIT, hostname="localhost", ident="bench", loop=loop)

    server = await loop.create_server(session, "127.0.0.1", port, backlog=500)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
