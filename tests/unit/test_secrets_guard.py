from __future__ import annotations

import stat

import pytest

from engine.secrets.guard import Verdict, judge

USER, OTHER, ROOT = 1000, 1001, 0


@pytest.mark.parametrize("user", [USER, ROOT])
@pytest.mark.parametrize("owner", [USER, ROOT, OTHER])
def test_all_512_modes_are_judged_by_who_else_can_write_and_read(user: int, owner: int) -> None:
    for mode in range(0o1000):
        verdict = judge(stat.S_IFREG | mode, owner, user)
        bad = bool(mode & 0o022) or owner not in {user, ROOT}
        readable = bool(mode & 0o004) or (bool(mode & 0o040) and owner != ROOT)
        assert (bool(verdict.refusal), bool(verdict.warning)) == (bad, readable and not bad), oct(mode)


@pytest.mark.parametrize("kind", [stat.S_IFDIR, stat.S_IFIFO, stat.S_IFSOCK, stat.S_IFLNK, stat.S_IFCHR])
def test_what_is_no_regular_file_is_refused_even_without_owners(kind: int) -> None:
    assert judge(kind | 0o600, USER, USER).refusal == "is not a regular file"
    assert judge(kind | 0o600, 0, None).refusal == "is not a regular file"


def test_the_words_name_the_mode_and_the_fix() -> None:
    assert judge(stat.S_IFREG | 0o644, USER, USER) == Verdict(
        warning="can be read by every user of this computer (mode 0644)", fix="chmod 600"
    )
    assert judge(stat.S_IFREG | 0o640, USER, USER).warning == "can be read by other users of its group (mode 0640)"
    assert judge(stat.S_IFREG | 0o660, USER, USER) == Verdict(
        refusal="may be changed by other users (mode 0660)", fix="chmod 600"
    )


def test_a_system_without_owners_has_nothing_to_judge_but_the_kind() -> None:
    assert judge(stat.S_IFREG | 0o666, 0, None) == Verdict()
