"""Over two hundred installations, opened by the wizard and applied: unchanged byte for byte, or changed in a line.

Spec gui.md D13.1; the way is the one of the window and of ``--apply``: read, answers, plan, files.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard import answers_json
from emailrelay_gui.wizard.apply import Apply, run_all
from emailrelay_gui.wizard.plan import make_plan
from emailrelay_gui.wizard.source import Source, read_installation
from engine.api import ConfigDocument
from engine.config.options import split_instance
from tests.loopback.test_check_corpus import texts
from tests.unit.test_config_round_trip import configs

SECRETS = b"# keys \r\n\tclient  plain me right # x\r\nserver plain me right\n\nserver none 10.0.0.0/8 lan\nfoo bar"


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[bytes, ...]]:
    """A folder with a spool and secrets, and the texts of configurations there."""
    place = tmp_path_factory.mktemp("golden")
    (place / "spool").mkdir()
    (place / "auth").write_bytes(SECRETS)
    every = (*list(texts(place))[::5], *list(configs())[::2])
    found = tuple(dict.fromkeys(every))
    assert len(found) > 200
    return place, found


def opened(place: Path, data: bytes) -> list[Source]:
    """Each relay of the configuration, as the wizard opens it."""
    file = place / "relay.conf"
    file.write_bytes(data)
    first = read_installation(file)
    return [first, *(read_installation(file, name) for name in first.instances[1:])]


def no_secret(reference: answers_json.SecretRef) -> object:
    raise AssertionError(reference)


@pytest.mark.slow
async def test_without_a_change_there_is_nothing_to_do(corpus: tuple[Path, tuple[bytes, ...]]) -> None:
    place, found = corpus
    for data in found:
        for source in opened(place, data):
            plan = make_plan(source, source.answers)
            assert plan.empty, (data, plan.files)
            result = await run_all(Apply(plan))
            assert not result.changed
            assert (place / "relay.conf").read_bytes() == data
    assert (place / "auth").read_bytes() == SECRETS
    assert not (place / "backups").exists()


@pytest.mark.slow
def test_dumped_answers_change_nothing(corpus: tuple[Path, tuple[bytes, ...]]) -> None:
    place, found = corpus
    for data in found:
        for source in opened(place, data):
            file = answers_json.parse(answers_json.write(source.answers).encode("utf-8", "surrogatepass"))
            answers = answers_json.read(file, source.answers, no_secret)  # type: ignore[arg-type] # it is never called
            assert answers == source.answers
            assert make_plan(source, answers).empty


@pytest.mark.slow
@pytest.mark.parametrize(("field", "value", "option"), [("port", "2999", "port"), ("domain", "x.example", "domain")])
def test_one_answer_touches_the_lines_of_its_option_only(
    corpus: tuple[Path, tuple[bytes, ...]], field: str, value: str, option: str
) -> None:
    place, found = corpus
    for data in found:
        for source in opened(place, data):
            if not source.document.takes(option):
                continue
            change = next(iter(make_plan(source, replace(source.answers, **{field: value})).files))  # type: ignore[arg-type] # a test's own values
            before, after = ConfigDocument.parse(data), ConfigDocument.parse(change.after)
            lines = after.lines()
            touched = [lines[number - 1] for number in after.changed_lines(before)]
            own = [line for line in touched if split_instance(line.name or "")[1] == option]
            assert after.of(source.instance).values(option)[-1] == value
            # the last line of a file without a final newline gets an ending when a line follows it
            others = [line for line in touched if line not in own]
            assert not others or (others == [lines[-2]] and not data.endswith(b"\n")), data
            assert own
