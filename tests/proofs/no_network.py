"""The whole suite without a network, watched: it passes as it does with one, and nothing tries to reach out.

Each folder of tests is a step, and its hits are the tests that passed in a network namespace of its own
with no way out. Where strace is there, every connect() and sendto() of the suite and its children is read;
one with an internet address is a fault. Where it is not, passing without a network is the proof.

Two things may call this machine itself: the control of the sandbox's test, which has a listener of its own,
and Qt's printing, which asks the machine's print service when a recovery code is printed.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.proofs.figures import ROOT, begun, ended, options

_REACHES_OUT = re.compile(
    r"\b(?:connect|sendto)\(.*\bsa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?inet_\w+\(.*?\"([^\"]+)\""
)
_PASSED, _BROKEN = re.compile(r"(\d+) passed"), re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)
_PYTEST = [sys.executable, "-m", "pytest", "-q", "--tb=no", "-p", "no:cacheprovider"]
_NOTHING_COLLECTED = 5
_CUT_OFF = ["unshare", "-rn", "sh", "-c", 'ip link set lo up 2>/dev/null; exec "$@"', "sh"]
_ITSELF = re.compile(r"(?:127\.0\.0\.1|::1) port (\d+)")
_PRINTING, _HAS_A_LISTENER = "631", "tests/texts"
_ALWAYS = "tests that fail with a network as well:"
CONTROLS = {
    "a control that connects": "s.connect(('192.0.2.1', 80))",
    "a control that connects to itself": "s.connect(('127.0.0.1', 9))",
    "a control that sends": "s = socket.socket(type=socket.SOCK_DGRAM); s.sendto(b'x', ('192.0.2.1', 53))",
    "a control that asks for a name": "socket.getaddrinfo('example.org', 80)",
}


def hindrance() -> str:
    """Why a process cannot be cut off here; empty where it can be."""
    if shutil.which("unshare") is None:
        return "there is no unshare here"
    tried = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False)
    return "unshare -rn is not allowed here" if tried.returncode else ""


def watcher() -> str:
    """The program that reads the system's calls; empty where there is none or something else reads them."""
    status = Path("/proc/self/status")
    traced = status.exists() and "TracerPid:\t0\n" not in status.read_text(encoding="ascii")
    return "" if traced else shutil.which("strace") or ""


def cut_off(command: list[str]) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run a command without a network: how it ended, and whom it tried to reach."""
    with tempfile.TemporaryDirectory() as place:
        trace = Path(place) / "trace"
        watch = [watcher(), "-f", "-qq", "--seccomp-bpf", "-e", "trace=connect,sendto", "-o", str(trace)]
        ran = subprocess.run(
            [*_CUT_OFF, *(watch if watch[0] else []), *command],
            cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
        )  # fmt: skip
        return ran, reached(trace.read_text(errors="replace")) if trace.exists() else []


def reached(trace: str) -> list[str]:
    """The internet addresses that a trace names."""
    return [f"{found[2]} port {found[1]}" for found in _REACHES_OUT.finditer(trace)]


def _may_call(address: str, parts: list[str]) -> bool:
    """One of the two who may call this machine itself?"""
    called = _ITSELF.fullmatch(address)
    return called is not None and (
        called[1] == _PRINTING or any(part.startswith(_HAS_A_LISTENER) for part in parts)
    )


def suite(parts: list[str]) -> tuple[int, list[str], list[str]]:
    """Run these tests: how many passed, what was wrong, and what fails with a network as well."""
    ran, out = cut_off([*_PYTEST, *parts])
    passed = _PASSED.search(ran.stdout)
    wrong = [f"tried to reach {address}" for address in dict.fromkeys(out) if not _may_call(address, parts)]
    broken = _BROKEN.findall(ran.stdout)
    if ran.returncode not in (0, _NOTHING_COLLECTED) and not broken:
        wrong.append(f"pytest ended with {ran.returncode}: {ran.stdout[-300:]}")
    always = [test for test in broken if not _passes(test)]
    for test in set(broken) - set(always):  # it needs a network, or a machine that nothing else slows down
        again, out = cut_off([*_PYTEST, test])
        wrong += [f"{test} fails without a network alone"] if again.returncode or out else []
    return int(passed[1]) if passed else 0, wrong, always


def _passes(test: str) -> bool:
    """With a network?"""
    ran = subprocess.run(
        [*_PYTEST, test], cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True,
        check=False,
    )  # fmt: skip
    return ran.returncode == 0


def uncaught() -> list[str]:
    """The controls that the watcher did not see; all must be seen."""
    missed: list[str] = []
    for name, line in CONTROLS.items():
        ran, out = cut_off([sys.executable, "-c", f"import socket; s = socket.socket(); {line}"])
        if not ran.returncode or (watcher() and not out):
            missed.append(name)
    return missed


def folders() -> list[str]:
    """The folders of tests and the files beside them, each a step."""
    tests = ROOT / "tests"
    inside = [at for at in tests.iterdir() if at.is_dir() and next(at.rglob("test_*.py"), None)]
    views = [at for at in (tests / "ui").iterdir() if at.is_dir() and next(at.rglob("test_*.py"), None)]
    found = [*(at for at in inside if at.name != "ui"), *views, *tests.glob("test_*.py")]
    return sorted(str(at.relative_to(ROOT)) for at in found)


def main() -> int:
    """All folders, or the parts that are asked for; the controls must be caught."""
    parser = options("no_network")
    parser.add_argument("--part", action="append", help="only these tests")
    asked = parser.parse_args()
    if why := hindrance():
        print(f"not run: {why}")
        return 0
    figures = begun("no_network", asked.seed, anew=asked.anew)
    steps = asked.part or folders()
    for step in steps:
        if step in figures.hits:
            continue
        passed, wrong, always = suite([step])
        figures.hits[step] = passed
        failing = int(figures.notes.get(_ALWAYS, "0")) + len(always)
        figures.notes[_ALWAYS] = str(failing)
        figures.faults += [f"{step}: {fault}" for fault in wrong]
        figures.keep()
        print(
            f"{step}: {passed} passed, {len(always)} fail always{''.join(f'; {fault}' for fault in wrong)}",
            flush=True,
        )
    figures.notes["watched"] = "connect and sendto by strace" if watcher() else "not: no strace, no more said"
    missed = uncaught()
    figures.notes["controls"] = f"{len(CONTROLS) - len(missed)} of {len(CONTROLS)} caught"
    figures.faults += [f"{name} was not caught" for name in missed]
    return ended(figures, steps, keep=asked.keep)


if __name__ == "__main__":
    sys.exit(main())
