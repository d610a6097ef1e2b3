"""Splitting loses no recipient, doubles none and mixes no domains."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.events import MessageId
from engine.filters.split import domain_of, groups, member
from engine.spool.envelope import Envelope, decode, encode
from engine.spool.siblings import sibling_id

MAILBOXES = st.text(
    st.characters(min_codepoint=33, max_codepoint=0x2FF, exclude_characters="@\x7f\x85\xa0\xad"), min_size=1, max_size=5
)
DOMAINS = st.sampled_from(["", "@one.com", "@ONE.com", "@two.com", "@[::1]", "@b\u00fccher.test", "@+=.x"])
RECIPIENTS = st.lists(st.tuples(MAILBOXES, DOMAINS).map("".join), max_size=12)


@given(RECIPIENTS, st.booleans())
def test_groups_are_a_partition_by_domain_in_order(recipients: list[str], raw: bool) -> None:  # noqa: FBT001 - drawn
    found = groups(recipients, raw=raw)
    assert sorted(each for group in found for each in group) == sorted(recipients)
    keys = [{domain_of(each) if raw else domain_of(each).lower() for each in group} for group in found]
    assert all(len(key) == 1 for key in keys)
    order = [next(iter(key)).encode() for key in keys]
    assert order == sorted(set(order))
    for group in found:
        places = [next(at for at, one in enumerate(recipients) if one == each) for each in dict.fromkeys(group)]
        assert places == sorted(places)


@given(RECIPIENTS.filter(bool), st.integers(0, 65535))
def test_each_envelope_survives_its_file_and_names_all_members(recipients: list[str], port: int) -> None:
    found = groups(recipients, raw=False)
    original = MessageId("emailrelay.1.2.3")
    ids = [original, *(sibling_id(original, number) for number in range(1, len(found)))]
    for group in found:
        made = member(Envelope(reverse_path="a@b", remote=tuple(recipients)), group, ids, port)
        assert decode(encode(made)) == made
        assert made.remote == group
        assert len(made.trailing) == (len(ids) + 1 if len(ids) > 1 else 0)
        again = member(made, group, ids, port)
        assert again == made
