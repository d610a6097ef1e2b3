"""A test message from the wizard: past any relay, with answers that are on no disk yet."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import ExitStack, aclosing

from emailrelay_gui.wizard.aiming import usable_settings
from emailrelay_gui.wizard.connection_test import make_target
from emailrelay_gui.wizard.session import WizardSession
from engine.api import SystemClock, SystemKeyring, TrialLetter, TrialStep, send_directly


async def send_letter(session: WizardSession, letter: TrialLetter) -> AsyncGenerator[TrialStep]:
    """Send it as the answers say now; raises :class:`~engine.api.RelayError` for what cannot be used."""
    source, answers, hostname = session.source, session.answers, session.surroundings.computer.hostname
    keyring = SystemKeyring()
    keeper = None
    with ExitStack() as stack:
        stack.callback(keyring.close)
        try:
            target = await asyncio.to_thread(make_target, session, keyring)
            target, keeper = session.sign_in.aimed(target, answers, session.secrets_for_next_hop())
            settings = await asyncio.to_thread(stack.enter_context, usable_settings(source, answers, hostname))
            sending = send_directly(
                settings,
                letter,
                clock=SystemClock(),
                account=target.account,
                keyring=target.keyring,
                tokens=target.tokens,
            )
            async with aclosing(sending) as steps:
                async for step in steps:
                    yield step
        finally:
            if keeper is not None:
                await keeper.close()
