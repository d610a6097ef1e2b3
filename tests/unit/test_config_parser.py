"""From occurrences to settings: repeats, precedence, values, availability."""

from __future__ import annotations

import pytest

from engine.config.host import Host
from engine.config.options import Settings
from engine.config.parser import Resolved, assemble, parse_arguments, parse_file, resolve
from engine.config.values import BareNewlines, Durability, RetryPolicy


def load(line: str = "", text: str = "", host: Host | None = None) -> Resolved:
    return assemble(parse_arguments(line.split()), parse_file(text, "relay.conf"), host=host)


def settings_of(line: str = "", text: str = "", host: Host | None = None) -> object:
    resolved = load(line, text, host)
    assert resolved.problems == ()
    assert resolved.settings == resolved.draft
    return resolved.settings


def only_problem(line: str = "", text: str = "", host: Host | None = None) -> str:
    resolved = load(line, text, host)
    assert resolved.settings is None
    (problem,) = resolved.problems
    return str(problem)


def texts(problems: object) -> list[str]:
    assert isinstance(problems, tuple)
    return [str(problem) for problem in problems]


def test_a_typical_server_start_is_understood() -> None:
    resolved = load(
        "--log --log-time --log-address --no-syslog --log-file /l --port 2525 --pid-file /d/pid --spool-dir /s "
        "--domain x.example --verbose --debug --tls-config= --filter=exit:0 --filter-timeout 1 "
        "--connection-timeout 1 --poll 1 --forward-to dummyname:25 --user nobody"
    )
    assert resolved.problems == ()
    assert resolved.warnings == ()
    settings = resolved.settings
    assert settings is not None
    assert (settings.port, settings.pid_file, settings.spool_dir) == (2525, "/d/pid", "/s")
    assert (settings.verbose, settings.poll, settings.connection_timeout) == (1, 1, 1)
    assert settings.tls_config == ()
    assert settings.log_parts == {"time", "address"}


def test_a_file_of_our_wizard_is_understood() -> None:
    resolved = load(
        text="log\nbare-newlines reject\ndurability off\nforward-retry 60,3600,432000\nwatch\ntrash 7\n"
        "client-auth-clear no\nforward-to smtp.example.com:587\nforward-on-disconnect\n"
    )
    settings = resolved.settings
    assert settings is not None
    assert settings.bare_newlines is BareNewlines.REJECT
    assert settings.durability is Durability.OFF
    assert settings.forward_retry == RetryPolicy(first=60, longest=3600, give_up=432000)
    assert settings.watch
    assert settings.trash == 7
    assert settings.client_auth_clear is False


def test_nothing_given_is_a_plain_run_with_the_hosts_spool_folder() -> None:
    resolved = resolve((), host=Host(spool_dir="C:/ProgramData/E-MailRelay/spool"))
    assert resolved.settings is not None
    assert resolved.settings.spool_dir == "C:/ProgramData/E-MailRelay/spool"


@pytest.mark.parametrize(
    ("option", "value", "rule"),
    [
        ("port", "abc", "a whole number from 0 to 65535"),
        ("port", "65536", "a whole number from 0 to 65535"),
        ("size", "10k", "a whole number of 0 or more"),
        ("poll", "0", "a whole number of 1 or more"),
        ("idle-timeout", "-1", "a whole number of 0 or more"),
        ("syslog", "local8", '"mail", "user", "daemon" or "local0" to "local7"'),
        ("forward-to", "localhost", 'a server and its port, such as "smtp.example.com:587"'),
        ("bare-newlines", "maybe", '"keep", "reject" or "strict"'),
    ],
)
def test_a_bad_value_is_an_error_that_names_option_rule_and_value(option: str, value: str, rule: str) -> None:
    wanted = f'the option "{option}" needs {rule}, not "{value}"'
    resolved = load(f"--{option}={value}")
    assert texts(resolved.usage) == [f"command line: {wanted}"]
    assert resolved.syntax == ()
    assert texts(load(text=f"\n{option} {value}\n").usage) == [f"relay.conf, line 2: {wanted}"]


def test_the_draft_has_defaults_in_place_of_what_is_wrong() -> None:
    resolved = load("--port abc --domain a.example")
    assert resolved.settings is None
    assert resolved.draft.port == 25
    assert resolved.draft.domain == "a.example"


def test_a_bad_item_of_a_list_is_reported_where_it_stands() -> None:
    assert only_problem(text="interface ::1\ninterface 127.0.0.1:25\n").startswith("relay.conf, line 2: ")


@pytest.mark.parametrize(
    ("line", "text", "message"),
    [
        ("--verbos", "", 'command line: invalid option "--verbos"; did you mean "--verbose"?'),
        ("--spool_dir=/x", "", 'command line: invalid option "--spool_dir"; did you mean "--spool-dir"?'),
        ("--zzzz", "", 'command line: invalid option "--zzzz"'),
        ("---verbose", "", 'command line: invalid option "---verbose"; did you mean "--verbose"?'),
        ("", "fitler a", 'relay.conf, line 1: invalid option "fitler"; did you mean "filter"?'),
        ("", "v", 'relay.conf, line 1: invalid option "v"; did you mean "verbose"?'),
        ("", "Port 25", 'relay.conf, line 1: invalid option "Port"; did you mean "port"?'),
        ("--port", "", 'command line: no value supplied for the option "--port"'),
        ("", "port", 'relay.conf, line 1: no value supplied for the option "port"'),
        ("--log=maybe", "", 'command line: the option "--log" takes no value, but "maybe" follows it'),
        ("--port=1 --port=2", "", 'command line: the option "--port" is given more than once, with different values'),
        ("--log=yes --log=no", "", 'command line: the option "--log" is given more than once, with different values'),
    ],
)
def test_errors_of_syntax(line: str, text: str, message: str) -> None:
    assert texts(load(line, text).syntax) == [message]


def test_errors_of_syntax_are_sorted_and_said_once() -> None:
    resolved = load("--zzzz --yyyy --zzzz -p25", "qqqq\n---\nport\n")
    assert texts(resolved.syntax) == [
        'command line: invalid option "--yyyy"',
        'command line: invalid option "--zzzz"',
        'command line: no value supplied for "-p" (port); write "-p 25" or "--port=25"',
        'relay.conf, line 1: invalid option "qqqq"',
        'relay.conf, line 2: "---" names no option',
        'relay.conf, line 3: no value supplied for the option "port"',
    ]


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("verbose # talk", 'the option "verbose" takes no value, but "# talk" follows it'),
        ("port 25 # mail", 'needs a whole number from 0 to 65535, not "25 # mail"'),
    ],
)
def test_a_comment_behind_a_value_is_explained(line: str, hint: str) -> None:
    message = only_problem(text=f"log\n{line}\n")
    assert hint in message
    assert message.endswith("; a comment has to stand on a line of its own")


def test_a_comment_that_became_part_of_a_text_is_a_warning() -> None:
    (warning,) = load(text="log-file /l # x\n").warnings
    assert str(warning).startswith('relay.conf, line 1: all of "/l # x" is the value of the option "log-file"')


def test_a_secret_is_never_quoted() -> None:
    resolved = load(text="client-auth plain:x # hunter2\nclient-auth hunter3\nwebhook hunter4\n")
    assert resolved.problems
    assert "hunter" not in repr(resolved)


def test_a_flag_may_be_repeated_and_verbose_counts() -> None:
    assert load("--log --log -vv", "verbose\n").draft.verbose == 3
    assert load("-ll").draft.log


def test_a_flag_that_is_off_counts_as_absent() -> None:
    assert settings_of("--pop=no", "admin-terminate off\n")
    assert not load("--log=no").draft.log


def test_the_same_value_twice_is_fine() -> None:
    resolved = load("--port 26 --spool-dir /s", "port 26\nspool-dir /s\n")
    assert resolved.warnings == ()
    assert resolved.settings is not None


def test_the_command_line_wins_over_the_file_with_a_warning() -> None:
    resolved = load("--port 26 --log=no --spool-dir /a", "port 25\nlog\nspool-dir /b\n")
    assert resolved.settings is not None
    assert (resolved.settings.port, resolved.settings.log, resolved.settings.spool_dir) == (26, False, "/a")
    assert sorted(texts(resolved.warnings)) == [
        'relay.conf, line 1: the option "port" is overridden by the command line',
        'relay.conf, line 2: the option "log" is overridden by the command line',
        'relay.conf, line 3: the option "spool-dir" is overridden by the command line',
    ]


def test_a_bare_syslog_gives_way_to_a_facility() -> None:
    resolved = load("--as-server --syslog", "syslog local3\n")
    assert resolved.warnings == ()
    assert resolved.draft.syslog == "local3"
    assert load("--as-server --syslog").draft.syslog == "mail"
    assert load("--as-server").draft.syslog == ""


def test_lists_add_up_with_the_command_line_first() -> None:
    resolved = load("--interface ::1", "interface 127.0.0.1,eth0\ninterface lo\n")
    assert resolved.draft.interface == ("::1", "127.0.0.1", "eth0", "lo")


def test_the_first_pid_file_is_used_and_the_others_named() -> None:
    resolved = load("--pid-file /run/a", "pid-file /run/b\n")
    assert resolved.draft.pid_file == "/run/a"
    assert texts(resolved.warnings) == [
        'relay.conf, line 1: the option "pid-file" is given more than once; "/run/a" is used'
    ]
    assert load("--pid-file /run/a", "pid-file /run/a\n").warnings == ()


def test_a_certificate_may_be_given_as_key_and_chain() -> None:
    resolved = load("--server-tls --server-tls-certificate /k --server-tls-certificate /c")
    assert resolved.settings is not None
    assert resolved.settings.server_tls_certificate == ("/k", "/c")


def test_unknown_words_are_warned_about() -> None:
    resolved = load("-A", "log-format time,colour\nserver-smtp-config frob\n")
    assert resolved.draft.anonymous == {"vrfy", "server", "content", "client"}
    first, second = texts(resolved.warnings)
    assert '"colour" is not known and is ignored' in first
    assert second == "relay.conf, line 2: unknown smtp-config item [frob]"


@pytest.mark.parametrize(
    "text",
    [
        *("filter exit:0", "filter exit:0\nfilter-timeout 5", "filter-timeout 0", "pop no", "client-connections 1"),
        *("keep-sent 0", "log-addresses full", "client-filter exit:0\nforward-to a:1", "client-rate off"),
    ],
)
def test_what_asks_for_nothing_is_accepted(text: str) -> None:
    assert settings_of(text=text)


def test_a_number_has_to_be_one() -> None:
    assert "needs a whole number" in only_problem("--filter-timeout=soon")


def test_options_of_another_system_are_warned_about_and_ignored() -> None:
    resolved = load("--hidden --show window")
    assert not resolved.draft.hidden
    assert texts(resolved.warnings) == [
        'command line: the option "hidden" has no effect on this system',
        'command line: the option "show" has no effect on this system',
    ]
    windows = load("--hidden --show window,tray --user x", host=Host(windows=True))
    assert windows.draft.hidden
    assert windows.draft.show == {"window", "tray"}
    assert windows.draft.user == "daemon"
    assert texts(windows.warnings) == ['command line: the option "user" has no effect on this system']


def named(resolved: Resolved) -> dict[str, Settings]:
    return {instance.name: instance.settings for instance in resolved.instances}


def test_a_prefixed_spool_folder_declares_a_relay_of_its_own() -> None:
    resolved = load(text="in-spool-dir /a\nin-port 26\nout-spool-dir /b\nout-port 27\nin-log\nin-verbose\n")
    assert resolved.problems == ()
    assert resolved.warnings == ()
    found = named(resolved)
    assert list(found) == ["in", "out"]
    assert resolved.settings is found["in"]
    assert resolved.settings is not None
    assert (found["in"].spool_dir, found["in"].port) == ("/a", 26)
    assert (found["out"].spool_dir, found["out"].port) == ("/b", 27)


def test_options_without_a_prefix_belong_to_the_first_relay_alone() -> None:
    found = named(load(text="in-spool-dir /a\nout-spool-dir /b\nport 26\nsize 1000\n"))
    assert (found["in"].port, found["in"].size) == (26, 1000)
    assert (found["out"].port, found["out"].size) == (25, 0)


def test_an_option_may_stand_before_the_declaration_of_its_prefix() -> None:
    found = named(load(text="out-port 27\nspool-dir /a\nout-spool-dir /b\n"))
    assert list(found) == ["", "out"]
    assert found["out"].port == 27


def test_what_concerns_the_process_comes_from_the_first_relay() -> None:
    resolved = load(text="in-spool-dir /a\nlog\nverbose\nlog-file /l\nuser me\nno-daemon\nout-spool-dir /b\n")
    out = named(resolved)["out"]
    assert (out.log, out.verbose, out.log_file, out.user, out.no_daemon) == (True, 1, "/l", "me", True)


def test_what_concerns_the_process_is_without_effect_in_another_relay_and_that_is_said() -> None:
    resolved = load(text="in-spool-dir /a\nout-spool-dir /b\nout-verbose\n")
    assert resolved.problems == ()
    assert texts(resolved.warnings) == [
        'relay.conf, line 3: the option "out-verbose" has no effect: it counts for the first instance only'
    ]


def test_the_same_option_with_and_without_the_prefix_of_the_first_relay_is_one_option() -> None:
    resolved = load(text="in-spool-dir /a\nport 26\nin-port 27\n")
    assert texts(resolved.syntax) == [
        'relay.conf, line 3: the option "in-port" is given more than once, with different values'
    ]


def test_a_spool_folder_that_is_named_twice_declares_one_relay() -> None:
    assert list(named(load("--spool-dir /a", text="spool-dir /a\nport 26\n"))) == [""]


def test_problems_of_another_relay_name_it() -> None:
    resolved = load(text="in-spool-dir /a\nout-spool-dir /b\nout-port x/y\nout-client-tls-required\nout-nosuch\n")
    assert resolved.settings is None
    found = texts(resolved.problems)
    assert any("line 3" in text and '"out-port"' in text for text in found)
    assert any('line 4: [out] the option "client-tls-required" needs "client-tls" or' in text for text in found)
    assert any('line 5: invalid option "out-nosuch"' in text for text in found)


def test_a_prefix_that_is_not_declared_makes_the_option_invalid() -> None:
    (message,) = texts(load(text="out-port 26\n").syntax)
    assert 'invalid option "out-port"' in message
    assert 'there is no "out-spool-dir"' in message


@pytest.mark.parametrize("word", ["chunking", "smtputf8", "+chunking", "with-smtputf8"])
def test_protocol_switches_may_be_turned_on(word: str) -> None:
    resolved = load(f"--server-smtp-config=pipelining,{word}")
    assert resolved.settings is not None
    assert {"pipelining", word.removeprefix("+").removeprefix("with-")} <= resolved.settings.server_switches


def test_protocol_switches_may_be_turned_off() -> None:
    words = "-pipelining,-chunking,nosmtputf8,-smtputf8strict,-strictparsing,-alabels,-linger"
    resolved = load(f"--server-smtp-config={words}")
    assert resolved.settings is not None
    assert resolved.settings.server_switches == frozenset()


def test_app_stands_for_the_programs_folder() -> None:
    host = Host(app_dir="/opt/relay")
    resolved = load(
        "--spool-dir @app/spool --server-tls --server-tls-certificate @app/k,@app/c --pid-file @app/@app", host=host
    )
    assert resolved.draft.spool_dir == "/opt/relay/spool"
    assert resolved.draft.server_tls_certificate == ("/opt/relay/k", "/opt/relay/c")
    assert resolved.draft.pid_file == "/opt/relay/@app"
    assert load("--spool-dir @app/spool").draft.spool_dir == "@app/spool"


def test_help_and_version_skip_the_rules_between_options() -> None:
    for line in ("--help --verbose --no-smtp --port 25", "--version --verbose --forward"):
        assert settings_of(line)


def test_a_refused_option_does_not_cause_further_complaints() -> None:
    resolved = load("--pop --pop-port=111 --admin=x --admin-terminate --no-smtp --server-auth pam:")
    assert sorted(problem.option for problem in resolved.usage) == ["admin", "no-smtp", "pop"]


def test_rules_between_options_name_the_line_of_the_option() -> None:
    assert only_problem(text="log\n\nforward\n") == (
        'relay.conf, line 3: the option "forward" needs "forward-to", "as-client" or "as-proxy"'
    )
