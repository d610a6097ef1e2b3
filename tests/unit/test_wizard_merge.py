"""Two changes of the same installation, put together."""

from __future__ import annotations

from dataclasses import replace

from emailrelay_gui.wizard.answers import Account, Answers, TrustedNetwork
from emailrelay_gui.wizard.merge import Merged, merge
from engine.api import Secret


def stored(name: str, line: int, **changes: object) -> Account:
    return replace(Account(name=name, was=name, line=line), **changes)  # type: ignore[arg-type] # a test's own values


BASE = replace(
    Answers(),
    port="25",
    poll=60,
    accounts=(stored("ann", 1), stored("bob", 2), stored("cat", 3)),
    trusted=(TrustedNetwork(range="10.0.0.0/8"), TrustedNetwork(range="192.168.1.0/24")),
)
NEW = Secret("new")


def test_both_changes_are_kept() -> None:
    mine, theirs = replace(BASE, port="26"), replace(BASE, poll=0)

    assert merge(BASE, mine, theirs) == Merged(answers=replace(BASE, port="26", poll=0))


def test_the_same_change_on_both_sides_is_no_contest() -> None:
    both = replace(BASE, port="26")

    assert merge(BASE, both, both) == Merged(answers=both)


def test_what_both_changed_otherwise_is_named_and_the_users_own() -> None:
    found = merge(BASE, replace(BASE, port="26"), replace(BASE, port="27"))

    assert (found.answers.port, found.contested) == ("26", ("port",))


def test_accounts_are_merged_one_by_one() -> None:
    mine = replace(BASE, accounts=(stored("ann", 1, secret=NEW), stored("bob", 2), Account(name="dan", secret=NEW)))
    theirs = replace(BASE, accounts=(stored("eve", 1), stored("ann", 2), stored("cat", 3)))

    found = merge(BASE, mine, theirs)

    names = [(each.name, each.was, each.line, each.secret is not None) for each in found.answers.accounts]
    assert names == [("eve", "eve", 1, False), ("ann", "ann", 2, True), ("dan", "", 0, True)]
    assert found.contested == ()


def test_an_account_that_others_removed_comes_back_only_with_its_new_password() -> None:
    changed = (stored("ann", 1, secret=NEW), replace(stored("bob", 2), name="robert"), stored("cat", 3))
    theirs = replace(BASE, accounts=(stored("cat", 1),))

    found = merge(BASE, replace(BASE, accounts=changed), theirs).answers.accounts

    assert [(each.name, each.was, each.line) for each in found] == [("cat", "cat", 1), ("ann", "", 0)]


def test_networks_are_merged_one_by_one() -> None:
    mine = replace(BASE, trusted=(TrustedNetwork(range="10.0.0.0/8", keyword="lan"), TrustedNetwork(range="::1")))
    theirs = replace(BASE, trusted=(*BASE.trusted, TrustedNetwork(range="172.16.0.0/12")))

    found = merge(BASE, mine, theirs).answers.trusted

    assert [(each.range, each.keyword) for each in found] == [
        ("10.0.0.0/8", "lan"),
        ("172.16.0.0/12", "trusted"),
        ("::1", "trusted"),
    ]
