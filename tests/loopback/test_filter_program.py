"""Programs as filters: replies, logs, chains and what hostile ones achieve."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from engine.events import Level
from engine.filters.base import OK, Result, Role, Verdict
from engine.filters.registry import Filters
from engine.filters.words import failed
from tests.support.filters import CONTENT, Said, message, script, settings
from tests.support.spoolfiles import names

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")
ID = "emailrelay.1.2.3"


async def ask(
    folder: Path, *specs: str, role: Role = Role.SERVER, limit: float = 60, said: Said | None = None
) -> Verdict:
    filters = Filters.parse(specs, role, settings(folder, limit), say=said or Said())
    chain = filters.chain()
    try:
        return await chain.run(message(folder))
    finally:
        await chain.close()


REPLIES = [
    pytest.param("", failed("rejected"), id="nothing"),
    pytest.param("<<>>", failed("rejected"), id="empty"),
    pytest.param("  <<foo>>", failed("rejected"), id="behind blanks"),
    pytest.param("x<<foo>>", failed("rejected"), id="behind text"),
    pytest.param("<<foo", failed("rejected"), id="without an end"),
    pytest.param("one\n<<no thanks>> x\ntwo", failed("no thanks"), id="three lines"),
    pytest.param("[[foo]]", failed("foo"), id="square"),
    pytest.param("<<a>>\n[[b]]", failed("a", "b"), id="reason"),
    pytest.param("<<550 not allowed>>", failed("not allowed", code=550), id="code"),
    pytest.param("<<550>>", failed("", code=550), id="code alone"),
    pytest.param("<<399 x>>", failed("399 x"), id="399"),
    pytest.param("<<550x>>", failed("550x"), id="550x"),
    pytest.param("<<a<<b>>c>>", failed("a<<b"), id="nested"),
]


@pytest.mark.parametrize(("output", "verdict"), REPLIES)
async def test_what_a_client_is_told_after_exit_code_3(tmp_path: Path, output: str, verdict: Verdict) -> None:
    """The table of spec smtp-server.md 18.1."""
    (tmp_path / "out").write_text(output)
    said = Said()
    path = script(tmp_path, f"cat {tmp_path}/out; exit 3")
    assert await ask(tmp_path, str(path), said=said) == verdict
    code = f" ({verdict.code})" if verdict.code else ""
    assert said.at(Level.WARNING) == [f"filter [f.sh] failed: exit code 3: [{verdict.response}]{code}"]
    assert said.at(Level.INFO) == [f"rejected by filter: [{verdict.reason}]"]


async def test_a_program_gets_the_two_paths_and_edits_what_it_likes(tmp_path: Path) -> None:
    path = script(tmp_path, 'printf "X-New: 1\\r\\n" >"$1.my" && cat "$1" >>"$1.my" && mv "$1.my" "$1"; echo >>"$2"')
    assert await ask(tmp_path, str(path)) == OK
    assert names(tmp_path) == [f"{ID}.content", f"{ID}.envelope.new", "f.sh"]
    assert (tmp_path / f"{ID}.content").read_bytes() == b"X-New: 1\r\n" + CONTENT


@pytest.mark.parametrize(
    ("role", "text", "lines"),
    [
        pytest.param(Role.SERVER, "exit 0", ["ok response=[]"], id="ok"),
        pytest.param(Role.SERVER, "exit 103", ["ok +rescan response=[]"], id="rescan"),
        pytest.param(Role.SERVER, "exit 100", ["ok(abandon) response=[]"], id="abandon"),
        pytest.param(Role.SERVER, "exit 102", ["ok(abandon) +rescan response=[]"], id="abandon and rescan"),
        pytest.param(Role.SERVER, "echo '<<x>>'; exit 1", ["failed response=[x]"], id="failed"),
        pytest.param(
            Role.SERVER,
            "echo '<<x>>'; echo '<<y>>'; exit 104",
            ["failed +rescan response=[x] reason=[y]"],
            id="failed, rescan, reason",
        ),
        pytest.param(
            Role.CLIENT, "echo '<<x>>'; echo '<<y>>'; exit 105", ["failed +break response=[x] reason=[y]"], id="break"
        ),
        pytest.param(Role.CLIENT, "exit 104", ["ok(abandon) +break response=[]"], id="abandon and break"),
        pytest.param(Role.ROUTING, "exit 102", ["ok response=[]"], id="routing"),
    ],
)
async def test_the_log_tells_what_came_of_it(tmp_path: Path, role: Role, text: str, lines: list[str]) -> None:
    said = Said()
    path = script(tmp_path, text)
    await ask(tmp_path, str(path), role=role, said=said)
    start = f"{role.value} [f.sh]: [{ID}]: "
    assert said.at(Level.VERBOSE) == [f"{start}running {path}", *(start + line for line in lines)]


async def test_a_program_that_cannot_run_rejects_with_the_reason(tmp_path: Path) -> None:
    verdict = await ask(tmp_path, f"{tmp_path}/nothing")
    assert verdict == failed("rejected", "filter exec error: no such file or directory")


@pytest.mark.slow
async def test_a_program_that_is_too_slow_rejects_with_a_warning(tmp_path: Path) -> None:
    said = Said()
    verdict = await ask(tmp_path, str(script(tmp_path, "sleep 1000")), limit=0.5, said=said)
    assert verdict == failed("error", "timeout")
    assert said.at(Level.WARNING) == ["filter [f.sh] timed out after 0.5s"]
    assert said.at(Level.VERBOSE)[1:] == [f"filter [f.sh]: [{ID}]: failed response=[error] reason=[timeout]"]


async def test_a_killed_program_is_a_failure(tmp_path: Path) -> None:
    said = Said()
    assert await ask(tmp_path, str(script(tmp_path, "kill -9 $$")), said=said) == failed("rejected")
    assert said.at(Level.WARNING) == ["filter [f.sh] failed: exit code 137: [rejected]"]


@pytest.mark.parametrize("source", ["\\r", "\\n", "\\r\\n", "\\0", "\\342\\200\\250", "\\033[2J", "\\302\\205"])
@pytest.mark.parametrize("place", ["<<a%sb>>\\n", "<<a>>\\n<<b%sc>>\\n", "<<550 a%sb>>"])
async def test_nothing_that_a_program_prints_adds_a_line(tmp_path: Path, source: str, place: str) -> None:
    said = Said()
    verdict = await ask(tmp_path, str(script(tmp_path, f"printf '{place % source}'; exit 1")), said=said)
    assert verdict.result is Result.FAIL
    for text in (verdict.response, verdict.reason, *(line for _, line in said.lines)):
        assert text.isprintable()


async def test_a_long_answer_is_cut(tmp_path: Path) -> None:
    path = script(tmp_path, "printf '<<'; head -c 900 /dev/zero | tr '\\0' x; printf '>>'; exit 1")
    assert (await ask(tmp_path, str(path))).response == "x" * 400


HOSTILE = [
    pytest.param('rm -f "$1" "$2"; exit 1', Result.FAIL, id="deletes both"),
    pytest.param('rm -f "$1" "$2"; exit 100', Result.ABANDON, id="deletes both and takes over"),
    pytest.param('rm -f "$2"; exit 0', Result.OK, id="deletes the envelope"),
    pytest.param('ln -sf /etc/passwd "$1"; exit 0', Result.OK, id="replaces the content by a link"),
    pytest.param('head -c 20 "$2" >"$2.x"; mv "$2.x" "$2"; exit 0', Result.OK, id="truncates the envelope"),
    pytest.param("exec >&- <&-; exit 1", Result.FAIL, id="closes its streams"),
    pytest.param("yes '<<x>>' | head -c 3000000; exit 1", Result.FAIL, id="floods"),
    pytest.param("kill -SEGV $$", Result.FAIL, id="crashes"),
    pytest.param("(exec sleep 30) >/dev/null & kill $!; exit 0", Result.OK, id="forks"),
]


@pytest.mark.parametrize(("text", "result"), HOSTILE)
async def test_whatever_a_program_does_is_a_verdict(tmp_path: Path, text: str, result: Result) -> None:
    """What is left of the files is the session's concern; nothing else is touched."""
    before = Path("/etc/passwd").read_bytes()  # noqa: ASYNC240 - short
    assert (await ask(tmp_path, str(script(tmp_path, text)))).result is result
    assert Path("/etc/passwd").read_bytes() == before  # noqa: ASYNC240 - short


async def test_hostile_names_reach_a_program_unchanged(tmp_path: Path) -> None:
    folder = tmp_path / "a b $(touch x) `id` ' \" ; & % ü\n-x"
    folder.mkdir()
    path = script(tmp_path, f'printf "%s|%s" "$1" "$2" >{tmp_path}/seen')
    filters = Filters.parse((str(path),), Role.SERVER, settings(tmp_path), say=Said())
    files = message(folder)
    assert await filters.chain().run(files) == OK
    assert (tmp_path / "seen").read_text() == f"{files.content}|{files.envelope}"
    assert not (tmp_path / "x").exists()


async def test_a_chain_asks_the_next_only_after_ok_and_adds_the_flags_up(tmp_path: Path) -> None:
    said = Said()
    trace = tmp_path / "trace"
    specs = [
        str(script(tmp_path, f"echo {name} >>{trace}; exit {code}", name))
        for name, code in (("a", 103), ("b", 0), ("c", 1), ("d", 0))
    ]
    verdict = await ask(tmp_path, ",".join(specs), said=said)
    assert verdict == failed("rejected", special=True)
    assert trace.read_text() == "a\nb\nc\n"
    assert said.lines[-2:] == [
        (Level.VERBOSE, f"filter [a,b,c,d]: [{ID}]: failed +rescan response=[rejected]"),
        (Level.INFO, "rejected by filter: [rejected]"),
    ]


@pytest.mark.parametrize("code", [100, 102])
async def test_a_chain_ends_when_a_filter_takes_the_message_over(tmp_path: Path, code: int) -> None:
    verdict = await ask(tmp_path, f"exit:{code}", "exit:1")
    assert verdict.result is Result.ABANDON


async def test_filters_of_two_sessions_run_side_by_side(tmp_path: Path) -> None:
    """Each waits for what only the other can do."""
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    text = f"""
        for i in {tmp_path}/ab {tmp_path}/ba; do [ -p $i ] || mkfifo $i; done
        case "$1" in */one/*) echo x >{tmp_path}/ab; read y <{tmp_path}/ba;;
                     *) read y <{tmp_path}/ab; echo x >{tmp_path}/ba;; esac"""
    import os

    os.mkfifo(tmp_path / "ab")
    os.mkfifo(tmp_path / "ba")
    filters = Filters.parse((str(script(tmp_path, text)),), Role.SERVER, settings(tmp_path), say=Said())
    both = (filters.chain().run(message(tmp_path / name)) for name in ("one", "two"))
    assert await asyncio.gather(*both) == [OK, OK]
