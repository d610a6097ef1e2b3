"""Child programs for filters and verifiers: started without a shell, watched, never left behind.

Owns everything between an argument vector and its outcome, on each system. Promises: nothing of ours is
inherited, output is bounded, the whole process group ends at the limit or with the caller, no zombie
stays. Works on any event loop: each child has a short-lived thread of its own, because a loop that
carries a desktop, too, has no child watcher. Refuses: to read what a program has said.
"""

from __future__ import annotations

from engine.children.place import program_doubts, program_path
from engine.children.runner import run_child
from engine.children.values import ChildResult, ChildUser

__all__ = ["ChildResult", "ChildUser", "program_doubts", "program_path", "run_child"]
