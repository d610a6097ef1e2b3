from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from engine.sasl.scrypt import ScryptHash
from engine.server.dnsbl import DnsblConfig
from engine.verifiers.account import AccountRules, judge
from engine.verifiers.base import Abort, Invalid, Local, Remote
from engine.verifiers.network import parse_answer
from engine.verifiers.program import outcome, output_lines
from engine.verifiers.settings import unusable

FIELDS = st.lists(st.sampled_from(["bl.test", "x", "1", "-5", "2s", "", "127.0.0.1:53", "a..b", "::1"]) | st.text())


@given(FIELDS)
def test_a_block_list_configuration_is_read_or_refused(fields: list[str]) -> None:
    with suppress(ValueError):
        config = DnsblConfig.parse(",".join(fields))
        assert config.lists
        assert config.threshold >= 0
        assert config.timeout >= 0


@given(st.lists(st.sampled_from(["0", "1", "2", "3", "100", "", "a@b"]) | st.text()).map("|".join) | st.text())
def test_an_answer_of_a_service_never_adds_a_line(line: str) -> None:
    match parse_answer(line, "r@d"):
        case Local(mailbox=mailbox, full_name=full_name):
            assert mailbox
            assert not unusable(mailbox)
            assert full_name.isprintable()
        case Remote(address=address):
            assert address
            assert not unusable(address)
        case Invalid(response=response, reason=reason):
            assert response
            assert response.isprintable()
            assert reason.isprintable()
        case Abort():
            assert line.startswith("100")


@given(st.integers(0, 255), st.binary())
def test_the_output_of_a_program_never_adds_a_line(code: int, output: bytes) -> None:
    match outcome(code, output_lines(output)):
        case Local(mailbox=name) | Remote(address=name):
            assert code < 2
            assert not unusable(name)
        case Invalid(response=response, reason=reason, temporary=temporary):
            assert response
            assert response.isprintable()
            assert reason.isprintable()
            assert temporary == (code == 3)
        case Abort():
            assert code == 100


@given(st.text(), st.text())
def test_account_rules_and_recipients_of_any_form_have_an_outcome(params: str, recipient: str) -> None:
    with suppress(ValueError):
        rules = AccountRules.parse(params)
        assert rules.lowest <= rules.highest
        assert isinstance(judge(recipient, "test.local", rules, lambda _: None), Local | Remote | Invalid)


@given(st.text() | st.from_regex(r"\$scrypt\$ln=\d+,r=\d+,p=\d+\$[A-Za-z0-9+/]*\$[A-Za-z0-9+/]*", fullmatch=True))
def test_a_hash_is_read_and_written_the_same_or_refused(written: str) -> None:
    with suppress(ValueError):
        found = ScryptHash.parse(written)
        assert ScryptHash.parse(found.format()) == found
