"""The one door through which a front-end sees the engine.

``emailrelay_gui`` imports this module and nothing else of :mod:`engine`. It only re-exports; what a name
means is said where it is defined.
"""

from engine import __version__
from engine.admin.link import AdminLink
from engine.admin.token import read_token
from engine.advice import ADVICE, Advice
from engine.aim import Aim, take_aim, target_of
from engine.beside import BesideLink
from engine.bus import Bus, Stamped, Subscription
from engine.children import run_child
from engine.clock import Clock, SystemClock
from engine.config.files import ConfigDocument
from engine.config.options import OPTIONS, Option, Settings
from engine.config.parser import parse_arguments, parse_file, resolve
from engine.config.startscript import batch_command, pointers_of, windows_words
from engine.diagnosis import Diagnosis, Kind, Offer, Symptom, diagnose, diagnosis_of, symptom_of_reason
from engine.discovery.search import Search
from engine.discovery.submission import Discovered, Protection, Submission
from engine.errors import (
    AlreadyClaimed,
    AuthError,
    ConfigError,
    EnvelopeCorrupt,
    ListenError,
    NotSupported,
    PeerError,
    Problem,
    RelayError,
    SignInNeeded,
    SpoolError,
    TlsError,
    TokenError,
)
from engine.events import (
    CertificateExpiring,
    ClientAuthenticated,
    DeliveryStarted,
    EngineStarted,
    EngineStopped,
    Event,
    ForwardingEnded,
    ForwardingStarted,
    HopClosed,
    HopConnecting,
    HopOpened,
    Lagged,
    Level,
    ListenerClosed,
    ListenerOpened,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageId,
    MessageStored,
    Notice,
    QueueChanged,
    RecipientRejected,
    Service,
    SessionClosed,
    SessionOpened,
    SessionSecured,
    SignInEnded,
    SmarthostChosen,
    SpoolDegraded,
    Wire,
)
from engine.examine import Examination, examine_file
from engine.filters.base import Result as FilterResult
from engine.filters.base import Role as FilterRole
from engine.filters.exits import meaning as filter_meaning
from engine.filters.words import parse_output as parse_filter_output
from engine.forward.probe import ProbeTarget, Stage, StageName, probe
from engine.forward.profile import profile_of
from engine.health import CertificateState, DiskState, Finding, Health, Snapshot, Verdict
from engine.link import (
    Accept,
    Action,
    ActionResult,
    Capability,
    Connection,
    Counters,
    Delete,
    EngineLink,
    EngineStatus,
    Failure,
    ForwardNow,
    Hold,
    MessageDetails,
    MessageState,
    MessageSummary,
    Pause,
    QueueAccess,
    Release,
    Restore,
    Resubmit,
    Resume,
    Retry,
    Revise,
    RunState,
)
from engine.local import LocalLink
from engine.logs import LogLine, describe
from engine.logsink import Layout as LogLayout
from engine.logsink import file_name as log_file_name
from engine.mail.fields import MailPart, parse_head, parse_message, split_head
from engine.neighbour import Neighbour, find_neighbour
from engine.net.certificates import (
    CertificateInfo,
    KeyKind,
    certificate_info,
    create_self_signed,
    describe_der,
    load_key_pair,
)
from engine.net.endpoint import Endpoint, EndpointError, parse_endpoint
from engine.net.port_check import PortProblem, PortTrouble, check_port
from engine.net.tls import client_context
from engine.net.uplink import Changes as NetworkChanges
from engine.net.uplink import system_changes as network_changes
from engine.net.uplink import ways_out
from engine.oauth.endpoint import Ask, HttpsAsk
from engine.oauth.flows import (
    BrowserSignIn,
    ClientSignIn,
    DeviceSignIn,
    Exchanging,
    OpenPage,
    SignedIn,
    TypeCode,
    Wish,
    sign_out,
)
from engine.oauth.flows import (
    Step as SignInStep,
)
from engine.oauth.health import TokenHealth, health_of
from engine.oauth.keeper import TokenKeeper
from engine.oauth.line import keep_line
from engine.oauth.memory import MemorySignIns
from engine.oauth.providers import (
    Grant,
    OAuthClient,
    OAuthProvider,
    check_provider,
    known_again,
    parse_oauth_providers,
    with_tenant,
)
from engine.oauth.record import SignIn as KeptSignIn
from engine.oauth.store import SignIns, SignInStore, folder_of, needs_keyring
from engine.process import forbid_core_dumps
from engine.sasl.credential import Credential, Secret, SecretKind
from engine.secrets.base import ClientAccount, KeyringEntryMissing, KeyringError
from engine.secrets.document import SecretsDocument
from engine.secrets.lines import Side
from engine.secrets.system_keyring import SystemKeyring
from engine.sessions import (
    Block,
    Disconnect,
    SessionAccess,
    SessionRecord,
    SpokenLine,
)
from engine.trial import TrialLetter, TrialState, TrialStep, send_directly, send_through
from engine.wording import Wording, joined, say, say_many

__all__ = [
    "ADVICE",
    "OPTIONS",
    "Accept",
    "Action",
    "ActionResult",
    "AdminLink",
    "Advice",
    "Aim",
    "AlreadyClaimed",
    "Ask",
    "AuthError",
    "BesideLink",
    "Block",
    "BrowserSignIn",
    "Bus",
    "Capability",
    "CertificateExpiring",
    "CertificateInfo",
    "CertificateState",
    "ClientAccount",
    "ClientAuthenticated",
    "ClientSignIn",
    "Clock",
    "ConfigDocument",
    "ConfigError",
    "Connection",
    "Counters",
    "Credential",
    "Delete",
    "DeliveryStarted",
    "DeviceSignIn",
    "Diagnosis",
    "Disconnect",
    "Discovered",
    "DiskState",
    "Endpoint",
    "EndpointError",
    "EngineLink",
    "EngineStarted",
    "EngineStatus",
    "EngineStopped",
    "EnvelopeCorrupt",
    "Event",
    "Examination",
    "Exchanging",
    "Failure",
    "FilterResult",
    "FilterRole",
    "Finding",
    "ForwardNow",
    "ForwardingEnded",
    "ForwardingStarted",
    "Grant",
    "Health",
    "Hold",
    "HopClosed",
    "HopConnecting",
    "HopOpened",
    "HttpsAsk",
    "KeptSignIn",
    "KeyKind",
    "KeyringEntryMissing",
    "KeyringError",
    "Kind",
    "Lagged",
    "Level",
    "ListenError",
    "ListenerClosed",
    "ListenerOpened",
    "LocalLink",
    "LogLayout",
    "LogLine",
    "MailPart",
    "MemorySignIns",
    "MessageDeferred",
    "MessageDetails",
    "MessageFailed",
    "MessageForwarded",
    "MessageId",
    "MessageState",
    "MessageStored",
    "MessageSummary",
    "Neighbour",
    "NetworkChanges",
    "NotSupported",
    "Notice",
    "OAuthClient",
    "OAuthProvider",
    "Offer",
    "OpenPage",
    "Option",
    "Pause",
    "PeerError",
    "PortProblem",
    "PortTrouble",
    "ProbeTarget",
    "Problem",
    "Protection",
    "QueueAccess",
    "QueueChanged",
    "RecipientRejected",
    "RelayError",
    "Release",
    "Restore",
    "Resubmit",
    "Resume",
    "Retry",
    "Revise",
    "RunState",
    "Search",
    "Secret",
    "SecretKind",
    "SecretsDocument",
    "Service",
    "SessionAccess",
    "SessionClosed",
    "SessionOpened",
    "SessionRecord",
    "SessionSecured",
    "Settings",
    "Side",
    "SignInEnded",
    "SignInNeeded",
    "SignInStep",
    "SignInStore",
    "SignIns",
    "SignedIn",
    "SmarthostChosen",
    "Snapshot",
    "SpokenLine",
    "SpoolDegraded",
    "SpoolError",
    "Stage",
    "StageName",
    "Stamped",
    "Submission",
    "Subscription",
    "Symptom",
    "SystemClock",
    "SystemKeyring",
    "TlsError",
    "TokenError",
    "TokenHealth",
    "TokenKeeper",
    "TrialLetter",
    "TrialState",
    "TrialStep",
    "TypeCode",
    "Verdict",
    "Wire",
    "Wish",
    "Wording",
    "__version__",
    "batch_command",
    "certificate_info",
    "check_port",
    "check_provider",
    "client_context",
    "create_self_signed",
    "describe",
    "describe_der",
    "diagnose",
    "diagnosis_of",
    "examine_file",
    "filter_meaning",
    "find_neighbour",
    "folder_of",
    "forbid_core_dumps",
    "health_of",
    "joined",
    "keep_line",
    "known_again",
    "load_key_pair",
    "log_file_name",
    "needs_keyring",
    "network_changes",
    "parse_arguments",
    "parse_endpoint",
    "parse_file",
    "parse_filter_output",
    "parse_head",
    "parse_message",
    "parse_oauth_providers",
    "pointers_of",
    "probe",
    "profile_of",
    "read_token",
    "resolve",
    "run_child",
    "say",
    "say_many",
    "send_directly",
    "send_through",
    "sign_out",
    "split_head",
    "symptom_of_reason",
    "take_aim",
    "target_of",
    "ways_out",
    "windows_words",
    "with_tenant",
]
