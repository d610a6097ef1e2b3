"""House rules that no general linter knows: who may import whom, what stays pure, how long a module gets.

Each rule is a function from the project's folder to findings, one sentence each. ``tests/unit/test_house.py``
runs them as tests, ``python -m tools.house`` as a step of ``make check``.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CEILING = 400

ROWS: tuple[frozenset[str], ...] = (
    frozenset({"errors", "clock", "wording"}),
    frozenset({"mail", "smtp", "sasl", "config", "events", "jsonform", "diagnosis", "remedies", "symptoms", "advice"}),
    frozenset(
        {"spool", "secrets", "net", "oauth", "bus", "health", "link", "logs", "logsink", "process", "privilege"}
        | {"children", "eventlog", "recorder", "sessions"}
    ),
    frozenset({"filters", "verifiers"}),
    frozenset({"server", "forward", "pop3", "admin", "discovery"}),
    frozenset(
        {
            "relay",
            "aim",
            "trial",
            "services",
            "examine",
            "fleet",
            "beside",
            "loading",
            "reload",
            "local",
            "local_queue",
            "healthcheck",
            "logpump",
            "metrics",
            "neighbour",
            "overview",
            "program",
            "selftest",
            "tally",
            "trash",
            "visitors",
            "watch",
            "webhook",
            "winservice",
            "api",
            "runtime",
            "cli",
            "passwd",
            "resubmit",
            "signin",
            "submit",
            "filter_copy",
            "__main__",
        }
    ),
)
"""The engine's modules and packages from the bottom up; imports go down, or sideways without a circle."""

PURE = (
    *("mail/", "smtp/", "sasl/", "config/", "spool/layout.py", "spool/envelope.py", "spool/history.py"),
    *(
        "discovery/autoconfig.py",
        "discovery/submission.py",
        "spool/xtext.py",
        "spool/maildrop_name.py",
        "forward/schedule.py",
        "forward/routing.py",
    ),
    *("pop3/actions.py", "pop3/apop.py", "pop3/command.py", "pop3/core.py", "pop3/cut.py", "pop3/dialogue.py"),
    *("pop3/listing.py", "pop3/policy.py", "pop3/replies.py", "pop3/states.py", "pop3/transcript.py"),
    *("advice.py", "diagnosis.py", "remedies.py", "symptoms.py", "health.py", "jsonform.py"),
    *("admin/command.py", "admin/core.py", "admin/texts.py"),
    *("oauth/health.py", "oauth/providers.py", "oauth/record.py", "oauth/redirects.py", "oauth/replies.py"),
    *("oauth/requests.py", "oauth/sealed.py", "oauth/texts.py"),
)
VALUES = frozenset({"engine.errors", "engine.clock", "engine.events", "engine.link", "engine.wording"})
"""What a pure module may use besides pure modules."""

WAITING = frozenset(
    {"asyncio", "concurrent", "logging", "multiprocessing", "select", "selectors", "shutil", "signal", "socket"}
    | {"ssl", "subprocess", "tempfile", "threading"}
)
FILE_CALLS = frozenset({"fdopen", "open", "read_bytes", "read_text", "scandir", "write_bytes", "write_text"})

REGISTRIES = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs\.org|--(?:extra-)?index-url|find-links")
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:root|home/[a-z]\w*|work)/\w")
SILENCED = re.compile(r"#\s*noqa: [A-Z0-9, ]+$")
TEXT = frozenset({".cfg", ".cmd", ".css", ".desktop", ".in", ".ini", ".json", ".md", ".nsi", ".plist", ".py", ".qss"})
MORE_TEXT = frozenset({".service", ".sh", ".spec", ".svg", ".toml", ".txt", ".yml", ""})


def modules(root: Path, *folders: str) -> Iterator[Path]:
    """The Python files below ``folders``."""
    for folder in folders:
        yield from sorted((root / folder).rglob("*.py"))


def dotted(root: Path, file: Path) -> str:
    """``engine.smtp.reply`` for ``engine/smtp/reply.py``."""
    return ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def imports(root: Path, file: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that a module imports, wherever in it."""
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    package = dotted(root, file).split(".")
    if file.name != "__init__.py":
        package.pop()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                yield node.lineno, f"{source}.{alias.name}"


def unit(name: str) -> str:
    """The part of the engine that a module belongs to: ``engine.smtp.reply`` is in ``smtp``."""
    return name.split(".")[1] if name.count(".") else ""


def import_direction(root: Path) -> Iterator[str]:
    """Engine imports go down the rows, without a circle between the parts of one row."""
    row = {name: index for index, names in enumerate(ROWS) for name in names}
    sideways: dict[str, set[str]] = {}
    for file in modules(root, "engine"):
        here = unit(dotted(root, file))
        if here and here not in row:
            yield f"{file.relative_to(root)}: has no place in the rows of tools/house.py; give it one."
            continue
        for line, name in imports(root, file):
            there = unit(name) if name.startswith("engine.") else ""
            if not here or there not in row or there == here:
                continue
            if row[there] > row[here]:
                yield f"{file.relative_to(root)}:{line}: {here} is below {there} and must not import {name}."
            elif row[there] == row[here]:
                sideways.setdefault(here, set()).add(there)
    yield from circles(sideways)


def circles(edges: Mapping[str, set[str]]) -> Iterator[str]:
    """One finding for each part that reaches itself over imports."""
    for start in sorted(edges):
        reached: set[str] = set()
        edge = set(edges[start])
        while edge:
            reached |= edge
            edge = {to for name in edge for to in edges.get(name, set())} - reached
        if start in reached:
            yield f"engine: {start} imports itself through {', '.join(sorted(reached - {start}))}."


def no_qt_in_engine(root: Path) -> Iterator[str]:
    """The engine runs where no desktop is installed."""
    banned = ("PySide6", "shiboken6", "qasync", "emailrelay_gui")
    for file in modules(root, "engine"):
        for line, name in imports(root, file):
            if name.split(".")[0] in banned:
                yield f"{file.relative_to(root)}:{line}: the engine must not import {name}."


def gui_uses_api_only(root: Path) -> Iterator[str]:
    """The window knows the engine by ``engine.api`` alone."""
    for file in modules(root, "emailrelay_gui"):
        for line, name in imports(root, file):
            if name.split(".")[0] == "engine" and not f"{name}.".startswith("engine.api."):
                yield f"{file.relative_to(root)}:{line}: import {name.rsplit('.', 1)[-1]} from engine.api instead."


def one_qasync_importer(root: Path) -> Iterator[str]:
    """One module contains qasync and mends its faults; the wizard's flow knows no Qt at all."""
    for file in modules(root, "emailrelay_gui", "tests", "tools"):
        place = file.relative_to(root).as_posix()
        for line, name in imports(root, file):
            top = name.split(".")[0]
            if top == "qasync" and place != "emailrelay_gui/aio.py":
                yield f"{place}:{line}: only emailrelay_gui/aio.py imports qasync."
            if top == "PySide6" and place == "emailrelay_gui/wizard/flow.py":
                yield f"{place}:{line}: the wizard's flow imports no Qt."


def is_pure(name: str) -> bool:
    """Whether ``engine.x.y`` is in a package or module that must not wait or open files."""
    path = name.removeprefix("engine.").replace(".", "/")
    return any(
        f"{path}/".startswith(each) or f"{path}.py" == each or path.startswith(f"{each.removesuffix('.py')}/")
        for each in PURE
    )


def purity(root: Path) -> Iterator[str]:
    """Pure modules wait for nothing and open no files, so that every case of them can be tested."""
    for file in modules(root, "engine"):
        if not is_pure(dotted(root, file)):
            continue
        place = file.relative_to(root)
        for line, name in imports(root, file):
            if name.split(".")[0] in WAITING:
                yield f"{place}:{line}: a pure module must not import {name}."
            if name.startswith("engine.") and name != "engine.__version__":
                known = any(f"{name}.".startswith(f"{value}.") for value in VALUES)
                if not known and not is_pure(name):
                    yield f"{place}:{line}: a pure module must not import {name}, which is not pure."
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                what = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
                if what in FILE_CALLS:
                    yield f"{place}:{node.lineno}: a pure module must not call {what}()."


def module_length(root: Path) -> Iterator[str]:
    """A module is one idea; past the ceiling it is two."""
    for file in modules(root, "engine", "emailrelay_gui", "tools", "tests/support"):
        lines = file.read_text(encoding="utf-8").count("\n")
        if lines > CEILING:
            yield f"{file.relative_to(root)}: {lines} lines; the ceiling is {CEILING}."


def silence_has_a_reason(root: Path) -> Iterator[str]:
    """A silenced rule says why in the same line: ``# noqa: RULE - reason``."""
    for file in modules(root, "engine", "emailrelay_gui", "tools", "tests"):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if SILENCED.search(line):
                yield f"{file.relative_to(root)}:{number}: say why after the rule: # noqa: RULE - reason."


def project_files(root: Path) -> Iterator[Path]:
    """The text files under version control; all of them where there is no git."""
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=False)
    for name in filter(None, listing.stdout.split("\0")):
        file = root / name
        if file.suffix in TEXT | MORE_TEXT and file.is_file() and not file.is_symlink():
            yield file


def no_foreign_addresses(root: Path) -> Iterator[str]:
    """No file records where packages were downloaded from or how one machine's folders are called."""
    for file in project_files(root):
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if (found := REGISTRIES.search(line) or MACHINE_PATHS.search(line)) and file != Path(__file__).resolve():
                yield f"{file.relative_to(root)}:{number}: {found[0]!r} must not stand in the project."


RULES: tuple[Callable[[Path], Iterator[str]], ...] = (
    *(import_direction, no_qt_in_engine, gui_uses_api_only, one_qasync_importer),
    *(purity, module_length, silence_has_a_reason, no_foreign_addresses),
)


def main() -> int:
    """Print all findings; exit code 1 if there are any."""
    findings = [finding for rule in RULES for finding in rule(ROOT)]
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
