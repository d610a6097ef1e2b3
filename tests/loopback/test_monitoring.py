"""Health, figures and notifications of the running program, as other programs ask for and hear them."""

from __future__ import annotations

import asyncio
import http.client
import json
import queue
import smtplib
import socketserver
import subprocess
import sys
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from engine.bus import Bus
from engine.clock import SystemClock
from engine.errors import ConfigError
from engine.events import EngineStarted, SpoolDegraded
from engine.health import Health, Snapshot, judge
from engine.webhook import Pace, Webhook, check_url, post
from tests.support.admin import eventually
from tests.support.engineproc import ROOT, Engine, running_engine
from tests.support.program import free_port

pytestmark = pytest.mark.slow


def health(config: Path, *more: str) -> tuple[int, dict[str, Any], str]:
    """Exit code, report and complaints of ``emailrelay --health``."""
    command = [sys.executable, "-m", "engine.cli", "--health", *more, str(config)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=60, check=False)
    return done.returncode, json.loads(done.stdout) if done.stdout else {}, done.stderr


def submit(engine: Engine) -> None:
    with smtplib.SMTP("127.0.0.1", engine.port, timeout=20) as client:
        client.sendmail("a@example.com", ["b@example.com"], b"x")


def test_health_of_a_running_and_of_a_stopped_relay(tmp_path: Path) -> None:
    with running_engine(tmp_path, f"admin {free_port()}") as engine:
        submit(engine)
        code, report, complaints = health(engine.config)
        assert (code, report["verdict"], complaints) == (0, "ok", "")
        (relay,) = report["relays"]
        assert relay["queue"]["queued"] == 1
        envelope = next(engine.spool.glob("*.envelope"))
        envelope.rename(f"{envelope}.bad")
        code, report, _ = health(engine.config)
        assert (code, report["verdict"]) == (1, "warning")
        assert engine.stop() == 0
    code, report, _ = health(engine.config)
    assert code == 2
    assert "cannot connect to 127.0.0.1" in json.dumps(report["findings"])


def test_health_without_an_admin_port_tells_what_is_missing(tmp_path: Path) -> None:
    engine = Engine(tmp_path)
    code, report, _ = health(engine.config)
    assert code == 2
    assert 'add the option \\"admin\\"' in json.dumps(report)


def test_health_stands_on_the_command_line_only(tmp_path: Path) -> None:
    engine = Engine(tmp_path, "health")
    with pytest.raises(AssertionError, match='the option "health" can stand on the command line only'):
        engine.start()
    engine.kill()


def get(port: int, path: str = "/metrics", method: str = "GET", host: str = "") -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request(method, path, headers={"Host": host or f"127.0.0.1:{port}"})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


def test_figures_are_served_on_this_computer_only(tmp_path: Path) -> None:
    port = free_port()
    with running_engine(tmp_path, f"metrics {port}") as engine:
        submit(engine)
        status, text = get(port)
        assert status == 200
        assert 'emailrelay_messages_total{instance_name="",outcome="received"} 1\n' in text
        assert 'emailrelay_queue_messages{instance_name="",state="queued"} 1\n' in text
        assert get(port, method="HEAD") == (200, "")
        assert get(port, "/secrets")[0] == 404
        assert get(port, method="POST")[0] == 405
        assert get(port, host="evil.example")[0] == 403
        assert engine.stop() == 0


def test_a_taken_port_for_figures_refuses_the_start(tmp_path: Path) -> None:
    port = free_port()
    with running_engine(tmp_path / "one", f"metrics {port}"):
        two = Engine(tmp_path / "two", f"metrics {port}")
        with pytest.raises(AssertionError, match=r"ended with code 2 and said:\n.*option metrics"):
            two.start()
        two.kill()


Told = queue.Queue[dict[str, Any]]


@contextmanager
def hook(*statuses: int) -> Generator[tuple[str, Told]]:
    """A web server that hears; the first answers have these statuses, the others 204."""
    told: Told = queue.Queue()
    answers = list(statuses)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status = answers.pop(0) if answers else 204
            if status == 204:
                told.put(json.loads(body))
            self.send_response(status)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/hook", told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_failed_messages_are_told_together_after_a_retry(tmp_path: Path) -> None:
    with hook(503) as (url, told):
        sink = Refusing()
        options = (f"webhook {url}", f"forward-to 127.0.0.1:{sink.port}", "forward-on-disconnect")
        with sink, running_engine(tmp_path / "relay", *options) as engine:
            submit(engine)
            found = told.get(timeout=30)
            assert found["event"] == "message-failed"
            assert found["text"] == "a message has failed"
            (message,) = found["messages"]
            assert str(message["id"]).startswith("emailrelay.")
            assert message["code"] == 550
            assert url not in engine.output()
            assert engine.stop() == 0


class Refusing:
    """A next hop that refuses every sender for good."""

    def __init__(self) -> None:
        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                self.wfile.write(b"220 hello\r\n")
                for line in self.rfile:
                    word = line[:4].upper()
                    self.wfile.write(b"550 no\r\n" if word in {b"MAIL", b"RCPT"} else b"250 ok\r\n")
                    if word == b"QUIT":
                        return

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


async def test_what_is_wrong_and_what_is_right_again_is_told_once() -> None:
    snapshot = Snapshot(time=0, version="1", listening=("smtp 127.0.0.1:25",))
    looks = iter([snapshot, *[replace(snapshot, paused=True)] * 3, snapshot])
    sent: list[dict[str, object]] = []
    bus = Bus(SystemClock())
    done = asyncio.Event()

    async def health() -> Health:
        found = next(looks, None)
        if found is None:
            done.set()
            await asyncio.Event().wait()
        return judge(found or snapshot)

    def send(_url: str, payload: Mapping[str, object]) -> str:
        sent.append({name: payload[name] for name in ("event", "text")})
        return ""

    hook = Webhook(
        "http://x/", name="", bus=bus, clock=SystemClock(), health=health, send=send, pace=Pace(look=0, gather=0)
    )
    running = asyncio.create_task(hook.run(), name="webhook")
    await asyncio.sleep(0)  # it subscribes first of all
    bus.publish(EngineStarted(version="1"))
    await asyncio.wait_for(done.wait(), 20)
    bus.publish(SpoolDegraded(reason="the disk is full"))
    await eventually(lambda: len(sent) == 3, what="three messages")
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    assert sent == [
        {"event": "paused", "text": "forwarding is paused"},
        {"event": "paused", "text": "this is all right again"},
        {"event": "store", "text": "new mail is refused: the disk is full"},
    ]


def test_a_request_that_fails_is_told_in_words() -> None:
    with hook(500) as (url, _):
        assert post(url, {}) == "status 500"
    assert post(f"http://127.0.0.1:{free_port()}/", {}) == "Connection refused"


@pytest.mark.parametrize("url", ["ftp://x/", "file:///etc/passwd", "https://", "nonsense", "http://x:99999/"])
def test_an_address_that_cannot_be_told_is_refused(url: str) -> None:
    with pytest.raises(ConfigError, match="needs an address that begins with https"):
        check_url(url)
