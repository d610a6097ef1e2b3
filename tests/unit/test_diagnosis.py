import re

import pytest

from engine.diagnosis import diagnose, diagnosis_of, symptom_of_reason
from engine.remedies import CATALOGUE
from engine.symptoms import Kind, Offer, Symptom


def reply(code: int, text: str, kind: Kind = Kind.REPLY) -> Symptom:
    return Symptom(kind=kind, host="mx.example", port=587, code=code, text=text)


@pytest.mark.parametrize(
    ("symptom", "title", "offer"),
    [
        (Symptom(kind=Kind.NO_SUCH_HOST, host="smpt.example"), "does not exist", Offer.EDIT_HOST),
        (Symptom(kind=Kind.TIMEOUT, stage="connect", port=25), "Port 25", Offer.TRY_587),
        (Symptom(kind=Kind.TIMEOUT, stage="connect", port=587), "does not answer", Offer.PROBE_PORTS),
        (Symptom(kind=Kind.TIMEOUT, stage="greeting", port=465), "from the start", Offer.SWAP_SECURITY),
        (Symptom(kind=Kind.REFUSED, port=2525), "Nothing listens", Offer.PROBE_PORTS),
        (Symptom(kind=Kind.TLS, text="tls error: wrong version number"), "other kind", Offer.SWAP_SECURITY),
        (Symptom(kind=Kind.CERTIFICATE, text="certificate has expired"), "out of date", Offer.SHOW_CERTIFICATE),
        (Symptom(kind=Kind.CERTIFICATE, text="Hostname mismatch, x"), "another name", Offer.EDIT_HOST),
        (Symptom(kind=Kind.CERTIFICATE, text="self-signed certificate"), "issuer", Offer.PIN_CA),
        (Symptom(kind=Kind.NO_STARTTLS), "does not offer encryption", Offer.TRY_465),
        (Symptom(kind=Kind.NO_MECHANISM), "No way of signing in", Offer.OAUTH2),
        (Symptom(kind=Kind.CLEAR_SIGN_IN), "not sent", Offer.CHANGE_SECURITY),
        (reply(535, "5.7.3 Authentication unsuccessful", Kind.SIGN_IN), "Microsoft 365", Offer.ADMIN_STEPS),
        (reply(535, "5.7.139 Authentication unsuccessful", Kind.SIGN_IN), "Microsoft 365", Offer.OAUTH2),
        (reply(550, "5.7.30 Basic authentication is not supported", Kind.SIGN_IN), "retired", Offer.OAUTH2),
        (reply(534, "5.7.9 Application-specific password required", Kind.SIGN_IN), "app password", Offer.APP_PASSWORD),
        (reply(535, "5.7.8 https://support.google.com/mail", Kind.SIGN_IN), "not accepted", Offer.APP_PASSWORD),
        (reply(535, "5.7.8 no", Kind.SIGN_IN), "not accepted", Offer.EDIT_ACCOUNT),
        (reply(530, "5.7.0 Must issue STARTTLS"), "wants a sign-in", Offer.ENABLE_SIGN_IN),
        (reply(550, "5.7.57 Client not authenticated"), "wants a sign-in", Offer.ENABLE_SIGN_IN),
        (reply(554, "5.2.252 SendAsDenied"), "may not send as", Offer.SET_FROM),
        (reply(550, "5.7.60 SMTP; Client does not have permissions"), "may not send as", Offer.SET_FROM),
        (reply(550, "5.7.1 relaying denied"), "does not pass on", Offer.IP_ALLOW_LIST),
        (reply(554, "5.7.1 <a@b>: Relay access denied"), "does not pass on", Offer.ENABLE_SIGN_IN),
        (reply(451, "4.7.1 greylisted"), "try again later", Offer.FORWARD_NOW),
        (reply(421, "closing"), "try again later", Offer.FORWARD_NOW),
        (reply(550, "5.1.1 user unknown"), "recipient does not exist", Offer.EDIT_RECIPIENTS),
        (reply(550, "5.1.10 RESOLVER.ADR.RecipientNotFound"), "recipient does not exist", Offer.DELETE),
        (reply(552, "5.3.4 too big"), "too large", Offer.EXPORT),
        (reply(554, "5.7.1 blocked using zen.spamhaus.org"), "reputation", Offer.SMARTHOST_PRESETS),
        (reply(554, "5.7.0 policy"), "refuses mail from here", Offer.SMARTHOST_PRESETS),
        (reply(554, "5.4.6 routing loop"), "in circles", Offer.EDIT_HOST),
        (reply(554, "too many hops"), "in circles", Offer.EDIT_HOST),
        (Symptom(kind=Kind.UNKNOWN, text="cannot send 8-bit message to 7-bit server"), "this kind", Offer.EXPORT),
        (Symptom(kind=Kind.FILTER, text="filter x: timeout"), "filter", Offer.OPEN_FILTER),
        (Symptom(kind=Kind.LOCAL_RECIPIENTS), "only local", Offer.MAILBOX_VIEW),
        (Symptom(kind=Kind.SPOOL, text="no space left"), "message store", Offer.OPEN_FOLDER),
    ],
)
def test_each_row_of_the_catalogue_is_found_by_what_is_seen(symptom: Symptom, title: str, offer: Offer) -> None:
    found = diagnose(symptom)
    assert title in found.title
    assert offer in found.offers
    assert found.server_text == symptom.text


def test_what_fits_no_row_is_told_as_the_server_said_it() -> None:
    found = diagnose(Symptom(kind=Kind.REPLY, stage="mail", host="h", code=599, text="odd {words}"))
    assert found.server_text == "odd {words}"
    assert "at the stage mail" in found.explanation


def test_braces_in_what_a_server_says_do_no_harm() -> None:
    assert diagnose(Symptom(kind=Kind.PROXY, text="{host} {0}")).explanation.endswith("{host} {0}.")


def test_every_row_can_be_worded() -> None:
    for row in CATALOGUE:
        assert row.says.format_map({"host": "h", "port": 1, "detail": "d", "text": "t"})


@pytest.mark.parametrize(
    ("reason", "code", "kind"),
    [
        ('dns error: no such host: "x" (name or service not known)', 0, Kind.NO_SUCH_HOST),
        ("connect failure: cannot connect to 127.0.0.1:25: timed out after 40s", 0, Kind.TIMEOUT),
        ("connect failure: cannot connect to 127.0.0.1:25", 0, Kind.REFUSED),
        ("tls error: certificate verify failed: certificate has expired", 0, Kind.CERTIFICATE),
        ("smtp error: tls is mandated but the server cannot do starttls", 0, Kind.NO_STARTTLS),
        ("peer disconnected: connection reset by peer", 0, Kind.CLOSED),
        ("no remote recipients", 0, Kind.LOCAL_RECIPIENTS),
        ("5.2.1 permission denied", 550, Kind.REPLY),
        ("anything", 0, Kind.UNKNOWN),
    ],
)
def test_the_reason_of_a_message_tells_the_symptom(reason: str, code: int, kind: Kind) -> None:
    assert symptom_of_reason(reason, code).kind is kind


def test_a_refused_sign_in_in_a_reason_is_diagnosed_by_what_the_server_said() -> None:
    reason = (
        "smtp error: authentication failed using mechanism [plain] and plaintext secret for [me] from line 1: "
        "[5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled]"
    )
    symptom = symptom_of_reason(reason, 0, host="smtp.office365.com", port=587)
    assert (symptom.code, symptom.enhanced) == (535, "5.7.139")
    assert "Microsoft 365" in diagnose(symptom).title


def test_a_reply_that_did_not_come_is_no_blocked_port() -> None:
    symptom = symptom_of_reason("smtp error: response timeout after 60s", 0, host="h", port=25)
    assert "does not answer" in diagnose(symptom).title


def test_keys_are_words_and_mean_one_thing_each() -> None:
    titles: dict[str, set[str]] = {}
    for row in CATALOGUE:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row.key)
        titles.setdefault(row.key, set()).add(row.title)
    assert all(len(each) == 1 for each in titles.values())


@pytest.mark.parametrize(
    ("key", "symptom"),
    [
        ("recipient-unknown", reply(550, "user unknown")),
        ("too-large", reply(552, "5.2.2 mailbox full")),
        ("port-25-blocked", Symptom(kind=Kind.TIMEOUT, port=25)),
        ("refused", reply(599, "no")),
    ],
)
def test_what_was_found_when_it_happened_is_what_is_shown(key: str, symptom: Symptom) -> None:
    assert diagnose(symptom).key == key
    assert diagnosis_of(key, symptom) == diagnose(symptom)


def test_a_recorded_key_counts_for_more_than_the_words_and_an_unknown_one_for_nothing() -> None:
    symptom = symptom_of_reason("smtp error: response timeout after 60s", 0, host="h", port=587)
    assert diagnosis_of("implicit-tls-port", symptom).title == "This port expects encryption from the start"
    assert diagnosis_of("", symptom) == diagnosis_of("no-such-key", symptom) == diagnose(symptom)
