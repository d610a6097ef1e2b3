"""Windows' service control manager, through ctypes (spec gui.md D14). Nothing here decides anything."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    import os
    import subprocess
    import threading
    import winreg
    from collections.abc import Callable, Generator, Iterator
    from contextlib import contextmanager
    from ctypes import wintypes
    from pathlib import Path

    from engine.winservice.host import Host, Report
    from engine.winservice.lifecycle import UNEXPECTED, Control, Life, State
    from engine.winservice.manager import (
        ACCOUNT,
        DESCRIPTION,
        FORGIVEN,
        PRESHUTDOWN,
        RESTARTS,
        Condition,
        Definition,
        ServiceError,
    )

    _ACCESS_DENIED = 5
    _TOO_SLOW = 1053
    _ALREADY_RUNNING = 1056
    _NOT_THERE = 1060
    _NOT_ACTIVE = 1062
    _NOT_STARTED_BY_WINDOWS = 1063
    _FAULT_IN_SERVICE = 1064
    _ALL_ACCESS = 0xF003F
    _CONNECT, _QUERY, _SERVICE_ALL = 0x1, 0x4, 0xF01FF
    _OWN_PROCESS, _AUTOMATIC, _NORMAL_ERRORS = 0x10, 2, 1
    _NO_CHANGE = 0xFFFFFFFF
    _STATES = {state.value: state for state in State}
    _SERVICES = r"SYSTEM\CurrentControlSet\Services"
    _EVENT_SOURCES = rf"{_SERVICES}\EventLog\Application"
    _MESSAGES = r"%SystemRoot%\Microsoft.NET\Framework64\v4.0.30319\EventLogMessages.dll"
    """A part of Windows whose every message is the text that comes with the event, as it is."""

    class _Status(ctypes.Structure):
        _fields_ = tuple(
            (name, wintypes.DWORD)
            for name in ("kind", "state", "accepted", "exit_code", "own_code", "checkpoint", "hint")
        )

    _Main = ctypes.WINFUNCTYPE(None, wintypes.DWORD, ctypes.POINTER(wintypes.LPWSTR))
    _Handler = ctypes.WINFUNCTYPE(wintypes.DWORD, wintypes.DWORD, wintypes.DWORD, ctypes.c_void_p, ctypes.c_void_p)

    class _TableEntry(ctypes.Structure):
        _fields_ = (("name", wintypes.LPWSTR), ("main", _Main))

    class _Action(ctypes.Structure):
        _fields_ = (("kind", wintypes.DWORD), ("delay", wintypes.DWORD))

    class _FailureActions(ctypes.Structure):
        _fields_ = (
            ("forgiven", wintypes.DWORD),
            ("message", wintypes.LPWSTR),
            ("command", wintypes.LPWSTR),
            ("count", wintypes.DWORD),
            ("actions", ctypes.POINTER(_Action)),
        )

    class _Text(ctypes.Structure):
        _fields_ = (("text", wintypes.LPWSTR),)

    class _Number(ctypes.Structure):
        _fields_ = (("number", wintypes.DWORD),)

    def _library() -> ctypes.WinDLL:
        library = ctypes.WinDLL("advapi32", use_last_error=True)
        handle, text, number, pointer = wintypes.HANDLE, wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_void_p
        config = (number, number, number, text, text, pointer, text, text, text)
        for name, result, arguments in (
            ("OpenSCManagerW", handle, (text, text, number)),
            ("OpenServiceW", handle, (handle, text, number)),
            ("CreateServiceW", handle, (handle, text, text, number, *config)),
            ("ChangeServiceConfigW", wintypes.BOOL, (handle, *config, text)),
            ("ChangeServiceConfig2W", wintypes.BOOL, (handle, number, pointer)),
            ("DeleteService", wintypes.BOOL, (handle,)),
            ("StartServiceW", wintypes.BOOL, (handle, number, pointer)),
            ("ControlService", wintypes.BOOL, (handle, number, pointer)),
            ("QueryServiceStatus", wintypes.BOOL, (handle, pointer)),
            ("CloseServiceHandle", wintypes.BOOL, (handle,)),
            ("StartServiceCtrlDispatcherW", wintypes.BOOL, (pointer,)),
            ("RegisterServiceCtrlHandlerExW", handle, (text, _Handler, pointer)),
            ("SetServiceStatus", wintypes.BOOL, (handle, pointer)),
        ):
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
        return library

    class Connection:
        """The process as a service: Windows' dispatcher, and the host that it talks to."""

        def __init__(self, name: str, make_host: Callable[[Report], Host]) -> None:
            self.name = name
            """What Windows calls the service, once it has told."""
            self._make_host = make_host
            self._library = _library()
            self._known = threading.Event()
            self._host: Host | None = None
            self._given_up = False
            self._error = 0
            # Windows calls these as long as the service lives: nobody else would keep them.
            self._main = _Main(self._run)
            self._handler = _Handler(self._control)

        def dispatch(self) -> None:
            """Hand this thread to Windows until the service is over."""
            table = (_TableEntry * 2)()
            table[0].name, table[0].main = self.name, self._main
            if not self._library.StartServiceCtrlDispatcherW(table):
                self._error = ctypes.get_last_error()
            self._known.set()
            if self._given_up:
                os._exit(UNEXPECTED)  # the relay does not end, and Windows has been told that the service has

        def wait(self) -> Host:
            """The host, once Windows has said that it wants the service to run."""
            self._known.wait()
            if self._host is not None:
                return self._host
            if self._error == _NOT_STARTED_BY_WINDOWS:
                raise ServiceError("only Windows can run the service: see --help for what you can do")
            raise _problem(f"the service {self.name} cannot be run", self._error)

        def _run(self, count: int, words: ctypes.Array[wintypes.LPWSTR]) -> None:
            if count and words[0]:
                self.name = str(words[0])
            host = None
            self._error = _FAULT_IN_SERVICE  # unless we come further: the main thread waits for an answer
            try:
                host = self._begin()
            finally:
                self._known.set()
            if host is not None:
                self._given_up = not host.stand_by()

        def _begin(self) -> Host | None:
            """Make the host and tell Windows of it; None where Windows does not take it."""
            handle = self._library.RegisterServiceCtrlHandlerExW(self.name, self._handler, None)
            if not handle:
                self._error = ctypes.get_last_error()
                return None

            def report(life: Life) -> None:
                status = _Status(
                    _OWN_PROCESS, life.state, life.accepted, life.exit_code, life.code, life.checkpoint, life.hint
                )
                self._library.SetServiceStatus(handle, ctypes.byref(status))

            host = self._make_host(report)
            host.begin()
            self._host = host
            return host

        def _control(self, number: int, _kind: int, _data: object, _context: object) -> int:
            if self._host is not None:
                self._host.control(number)
            return 0

    class WindowsManager:
        """See :class:`engine.winservice.manager.Manager`."""

        def __init__(self) -> None:
            self._library = _library()

        def condition(self, name: str) -> Condition | None:
            with self._opened(name, _QUERY) as service:
                if service is None:
                    return None
                status = _Status()
                self._check(self._library.QueryServiceStatus(service, ctypes.byref(status)), f"ask for {name}")
                return Condition(state=_STATES.get(status.state, State.STARTING), code=status.own_code)

        def command(self, name: str) -> str:
            try:
                with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, rf"{_SERVICES}\{name}") as key:
                    return str(winreg.QueryValueEx(key, "ImagePath")[0])
            except OSError:
                return ""

        def register(self, definition: Definition) -> tuple[str, ...]:
            name = definition.name
            config = (_OWN_PROCESS, _AUTOMATIC, _NORMAL_ERRORS, definition.command, None, None, None, ACCOUNT, None)
            with self._opened(name, _SERVICE_ALL) as service:
                if service is not None:
                    done = self._library.ChangeServiceConfigW(service, *config, definition.display)
                    self._check(done, f"change the service {name}")
                    return tuple(self._dress(service))
            with self._manager(_ALL_ACCESS) as manager:
                service = self._library.CreateServiceW(manager, name, definition.display, _SERVICE_ALL, *config)
                self._check(service, f"make the service {name}")
                try:
                    return tuple(self._dress(service))
                finally:
                    self._library.CloseServiceHandle(service)

        def unregister(self, name: str) -> None:
            with self._opened(name, _SERVICE_ALL) as service:
                if service is not None:
                    self._check(self._library.DeleteService(service), f"remove the service {name}")

        def start(self, name: str) -> None:
            with self._opened(name, _SERVICE_ALL) as service:
                done = service is not None and self._library.StartServiceW(service, 0, None)
                if not done and ctypes.get_last_error() == _TOO_SLOW:
                    # the first start of a program reads it from the disk and has it looked at by the virus scanner
                    done = self._library.StartServiceW(service, 0, None)
                self._check(done, f"start the service {name}", _ALREADY_RUNNING)

        def stop(self, name: str) -> None:
            with self._opened(name, _SERVICE_ALL) as service:
                done = service is not None and self._library.ControlService(
                    service, Control.STOP, ctypes.byref(_Status())
                )
                self._check(done, f"stop the service {name}", _NOT_ACTIVE)

        def add_event_source(self, name: str) -> None:
            try:
                with winreg.CreateKey(winreg.HKEY_LOCAL_MACHINE, rf"{_EVENT_SOURCES}\{name}") as key:
                    winreg.SetValueEx(key, "EventMessageFile", 0, winreg.REG_EXPAND_SZ, _MESSAGES)
                    winreg.SetValueEx(key, "TypesSupported", 0, winreg.REG_DWORD, 7)
            except OSError as error:
                raise _problem("the source in the event log cannot be made", error.winerror or 0) from error

        def set_access(self, words: tuple[str, ...]) -> str:
            program = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "icacls.exe"
            try:
                done = subprocess.run(  # noqa: S603 - a program of Windows; the words are ours
                    [str(program), *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
                )
            except OSError as error:
                return str(error.strerror or error)
            return done.stderr.strip() or f"icacls ended with {done.returncode}" if done.returncode else ""

        def _dress(self, service: int) -> Iterator[str]:
            """Set all that is not needed for a service to run; says what could not be set."""
            actions = (_Action * len(RESTARTS))(*(_Action(1, delay) for delay in RESTARTS))
            failure = _FailureActions(FORGIVEN, None, None, len(RESTARTS), actions)
            for level, what, value in (
                (1, "its description", _Text(DESCRIPTION)),
                (2, "its restart after a failure", failure),
                (4, "its restart after an end with an error", _Number(1)),
                (3, "its delayed start", _Number(1)),
                (5, "its own identity", _Number(1)),
                (7, "its time at shutdown", _Number(PRESHUTDOWN)),
            ):
                if not self._library.ChangeServiceConfig2W(service, level, ctypes.byref(value)):
                    yield str(_problem(f"{what} cannot be set", ctypes.get_last_error()))

        @contextmanager
        def _manager(self, access: int) -> Generator[int]:
            manager = self._library.OpenSCManagerW(None, None, access)
            self._check(manager, "talk to the service manager")
            try:
                yield manager
            finally:
                self._library.CloseServiceHandle(manager)

        @contextmanager
        def _opened(self, name: str, access: int) -> Generator[int | None]:
            with self._manager(_CONNECT) as manager:
                service = self._library.OpenServiceW(manager, name, access)
                self._check(service, f"open the service {name}", _NOT_THERE)
                try:
                    yield service or None
                finally:
                    if service:
                        self._library.CloseServiceHandle(service)

        def _check(self, done: object, what: str, *fine: int) -> None:
            if not done and (number := ctypes.get_last_error()) not in fine:
                raise _problem(f"Windows did not {what}", number)

    def _problem(text: str, number: int) -> ServiceError:
        reason = "this needs the rights of an administrator" if number == _ACCESS_DENIED else ctypes.FormatError(number)
        return ServiceError(f"{text}: {reason.strip().rstrip('.')} (error {number})")
