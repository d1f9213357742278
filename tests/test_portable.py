"""The code runs on Windows and macOS as on Linux: no call that only one of them has, unless it has a fallback.

Such a call is allowed where its line ends in `# posix: <the fallback>` and an `if` or a `try` around it, or in the same
function, chooses between the two.
"""

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def names_of(module: str, names: str) -> set[str]:
    return {f"{module}.{name}" for name in names.split()}


POSIX_MODULES = {
    "fcntl",
    "grp",
    "posix",
    "pty",
    "pwd",
    "resource",
    "syslog",
    "termios",
    "tty",
    "readline",
    "curses",
}
POSIX_CALLS = {
    *names_of(
        "os", "fork forkpty symlink link mkfifo mknod chmod lchmod fchmod chown lchown fchown umask getlogin"
    ),
    *names_of(
        "os", "getuid geteuid getgid getegid setuid setgid setsid getpgid killpg nice uname getloadavg"
    ),
    *names_of("os", "wait wait3 wait4 waitid sync fdatasync statvfs openpty posix_spawn sched_getaffinity"),
    *names_of("os", "O_DIRECTORY O_NOFOLLOW O_CLOEXEC O_NONBLOCK O_SYNC"),
    *names_of(
        "os", "execv execve execl execvp execvpe execlp"
    ),  # Windows' shell does not wait for the new process
    *names_of("os", "rename renames"),  # refuse an existing target on Windows; os.replace does not
    *names_of(
        "signal", "SIGKILL SIGALRM SIGHUP SIGUSR1 SIGUSR2 SIGCHLD SIGPIPE SIGSTOP alarm setitimer pause"
    ),
    *names_of("locale", "setlocale nl_langinfo"),  # names differ from system to system
    *names_of("time", "tzset"),
    *names_of("shutil", "chown"),
    *names_of("socket", "AF_UNIX"),
}
POSIX_METHODS = {
    "symlink_to",
    "hardlink_to",
    "chmod",
    "lchmod",
    "owner",
    "group",
    "rename",
}  # of pathlib.Path
POSIX_ARGUMENTS = {"preexec_fn", "start_new_session", "process_group", "pass_fds", "dir_fd"}
POSIX_PLACE = re.compile(r"/(tmp|dev|proc|sys|etc|usr|var|bin|opt|home|root|Users)(/|$)|[A-Z]:\\")
POSIX_DATE = re.compile(r"%-[dmyHIMSjUW]")
MODE = re.compile(r"[rwaxbt+]{1,4}")


def faults(source: str) -> list[str]:
    """What would not work everywhere: `"12: os.fork"`, by line."""
    tree = ast.parse(source)
    names = dict(_imported(tree))
    lines = source.splitlines()
    found = []
    for node, around in _walk(tree, ()):
        for fault in _faults_of(node, names):
            last = node.end_lineno or node.lineno
            if not (_is_marked(lines[node.lineno - 1 : last]) and _has_choice(around)):
                found.append(f"{node.lineno}: {fault}")
    return found


def _walk(
    node: ast.AST, around: tuple[ast.AST, ...]
) -> Iterator[tuple[ast.expr | ast.stmt, tuple[ast.AST, ...]]]:
    """Every expression and statement but docstrings, with what stands around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, (ast.expr, ast.stmt)):
            yield child, around
        yield from _walk(child, (*around, child))


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Each name that an import gives, and what it stands for: `("fork", "os.fork")`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield (alias.asname, alias.name) if alias.asname else (alias.name.split(".")[0],) * 2
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def _full_name(node: ast.expr, names: dict[str, str]) -> str:
    """`"os.fork"` for whatever way it was imported; empty for what is no name, or not of a module."""
    if isinstance(node, ast.Name):
        return names.get(node.id, "")
    if isinstance(node, ast.Attribute):
        owner = _full_name(node.value, names)
        return owner and f"{owner}.{node.attr}"
    return ""


def _faults_of(node: ast.expr | ast.stmt, names: dict[str, str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.split(".")[0] in POSIX_MODULES)
    elif isinstance(node, ast.ImportFrom):
        if (node.module or "").split(".")[0] in POSIX_MODULES:
            yield str(node.module)
    elif isinstance(node, (ast.Attribute, ast.Name)):
        if _full_name(node, names) in POSIX_CALLS:
            yield _full_name(node, names)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        if POSIX_PLACE.match(node.value):
            yield f"the place {node.value!r}"
        if POSIX_DATE.search(node.value):
            yield f"the date format {node.value!r}"
    elif isinstance(node, ast.Call):
        yield from _faults_of_call(node, names)


def _faults_of_call(node: ast.Call, names: dict[str, str]) -> Iterator[str]:
    arguments = {keyword.arg: keyword.value for keyword in node.keywords}
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    is_method = isinstance(node.func, ast.Attribute) and not _full_name(node.func, names)
    if is_method and name in POSIX_METHODS:
        yield f".{name}()"
    yield from (f"{name}({argument}=...)" for argument in sorted(POSIX_ARGUMENTS & {*arguments} - {None}))
    if isinstance(shell := arguments.get("shell"), ast.Constant) and shell.value:
        yield f"{name}(shell=True)"
    mode = _text_mode(node, name, is_method, arguments)
    if mode and "encoding" not in arguments:
        yield f"{name}() without encoding"
    if {*mode} & {*"wax+"} and "newline" not in arguments:
        yield f"{name}() without newline"


def _text_mode(node: ast.Call, name: str, is_method: bool, arguments: dict[str | None, ast.expr]) -> str:
    """The mode in which the call opens a text (`"r"`, `"w"`, ...); empty if it opens none."""
    if is_method and name in ("read_text", "write_text"):
        return name[0]
    if any(
        isinstance(flag := arguments.get(key), ast.Constant) and flag.value
        for key in ("text", "universal_newlines")
    ):
        return "r"
    if name in ("NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile"):
        return _mode(node.args[:1], arguments, "w+b")
    if name == "open" and is_method:  # of a Path; others (an archive, an image) are given a name first
        return _mode(node.args[:1], arguments, "r")
    if name in ("open", "fdopen") and isinstance(node.func, ast.Name):
        return _mode(node.args[1:2], arguments, "r")
    return ""


def _mode(given: list[ast.expr], arguments: dict[str | None, ast.expr], default: str) -> str:
    mode = arguments.get("mode") or (given[0] if given else ast.Constant(default))
    if not (isinstance(mode, ast.Constant) and isinstance(mode.value, str) and MODE.fullmatch(mode.value)):
        return ""
    return "" if "b" in mode.value else mode.value


def _is_marked(lines: list[str]) -> bool:
    return any(re.search(r"# posix: \S", line) for line in lines)


def _has_choice(around: tuple[ast.AST, ...]) -> bool:
    """Whether something chooses: around it, or in the function that it stands in."""
    functions = [node for node in around if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    scope = (*ast.walk(functions[-1]), *around) if functions else around
    return any(isinstance(node, (ast.If, ast.IfExp, ast.Try)) for node in scope)


def code_files() -> list[Path]:
    files = [ROOT / "build.py", *ROOT.glob("synlig/**/*.py"), *ROOT.glob("plugins/**/*.py")]
    return sorted(file for file in files if file.exists())


@pytest.mark.parametrize("file", code_files(), ids=lambda file: file.relative_to(ROOT).as_posix())
def test_the_code_works_on_every_system(file: Path) -> None:
    source = file.read_text(encoding="utf-8")

    found = faults(source)

    assert found == [], (
        "use what every system has, or say `# posix: <the fallback>` where an `if` or `try` chooses"
    )


@pytest.mark.parametrize(
    "file", ["build.py", "synlig/__init__.py", "synlig/bootstrap.py", "synlig/language.py"]
)
def test_an_old_python_can_read_what_tells_it_that_it_is_old(file: str) -> None:
    source = (ROOT / file).read_text(encoding="utf-8")

    assert ast.parse(source, feature_version=(3, 8))


NOT_OURS = {".git", ".venv", ".tools", "output", "__pycache__", ".hypothesis"}
WINDOWS_REFUSES = re.compile(
    r'[<>:"|?*\\\x00-\x1f]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE
)


def our_names() -> Iterator[str]:
    for folder, folders, files in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if name not in NOT_OURS and not name.endswith("_cache"))
        yield from (Path(folder, name).relative_to(ROOT).as_posix() for name in (*folders, *files))


def test_every_file_can_be_checked_out_on_windows() -> None:
    names = list(our_names())

    assert [
        name for name in names if WINDOWS_REFUSES.search(name.rpartition("/")[2]) or len(name) > 180
    ] == []
    assert len({name.casefold() for name in names}) == len(names), "two names differ only in case"


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("import os\nos.fork()", "os.fork"),
        ("import os as o\no.symlink(a, b)", "os.symlink"),
        ("from os import link\nlink(a, b)", "os.link"),
        ("from os import geteuid as who\nwho()", "os.geteuid"),
        ("import os\ncall = os.chmod", "os.chmod"),
        ("import os\nos.rename(a, b)", "os.rename"),
        ("import os\nos.open(a, os.O_DIRECTORY)", "os.O_DIRECTORY"),
        ("import os\nos.execv(a, b)", "os.execv"),
        ("import signal\nsignal.alarm(3)", "signal.alarm"),
        ("from signal import SIGKILL", None),  # naming it is no fault ...
        ("from signal import SIGKILL\nstop(SIGKILL)", "signal.SIGKILL"),  # ... using it is
        ("import fcntl", "fcntl"),
        ("from pwd import getpwuid", "pwd"),
        ("import resource", "resource"),
        ("from synlig import resource", None),
        ("path.symlink_to(other)", ".symlink_to()"),
        ("path.rename(other)", ".rename()"),
        ("path.replace(other)", None),
        ("import os\nos.replace(a, b)", None),
        ("run(a, preexec_fn=f)", "run(preexec_fn=...)"),
        ("run(a, shell=True)", "run(shell=True)"),
        ("run(a, shell=False)", None),
        ("place = '/var/x'", "the place '/var/x'"),
        ("place = '/dev'", "the place '/dev'"),
        ("place = f'/home/{name}'", "the place '/home/'"),
        ("address = '/om-os/strategi/'", None),
        ("address = '/development/'", None),
        ("'''A docstring may say /var/x.'''", None),
        ("day.strftime('%-d. %B')", "the date format '%-d. %B'"),
        ("'%-10s' % name", None),
        ("open(a)", "open() without encoding"),
        ("open(a, 'rb')", None),
        ("open(a, encoding='utf-8')", None),
        ("open(a, mode)", None),
        ("open(a, 'w', encoding='utf-8')", "open() without newline"),
        ("open(a, 'w', encoding='utf-8', newline='')", None),
        ("path.open()", "open() without encoding"),
        ("path.open('rb')", None),
        ("path.open(mode='x', encoding='utf-8')", "open() without newline"),
        ("archive.open('chapter.xml')", None),
        ("from PIL import Image\nImage.open(path)", None),
        ("path.read_text()", "read_text() without encoding"),
        ("path.read_text(encoding='utf-8')", None),
        ("path.write_text(a, encoding='utf-8')", "write_text() without newline"),
        ("path.write_text(a, encoding='utf-8', newline='\\n')", None),
        ("path.write_bytes(a)", None),
        ("import subprocess\nsubprocess.run(a, text=True)", "run() without encoding"),
        ("import subprocess\nsubprocess.run(a, encoding='utf-8')", None),
        ("NamedTemporaryFile('w', encoding='utf-8')", "NamedTemporaryFile() without newline"),
        ("NamedTemporaryFile()", None),
        ("import os\nif a:\n    os.fork()  # posix: a thread", None),
        ("import os\ndef f():\n    os.fork()  # posix: a thread\n    if a: g()", None),
        (
            "import os\ndef f():\n    try:\n        os.fork(  # posix: a thread\n        )\n    except X:\n        g()",
            None,
        ),
        ("import os\nos.fork()  # posix: a thread", "os.fork"),  # nothing chooses
        ("import os\nif a:\n    f()\nos.fork()  # posix: a thread", "os.fork"),  # an if somewhere else
        ("import os\nif a:\n    os.fork()  # posix:", "os.fork"),  # no fallback named
        ("import os\nif a:\n    os.fork()", "os.fork"),  # nobody thought of it
        ("if a:\n    import fcntl  # posix: msvcrt\nelse:\n    import msvcrt", None),
    ],
)
def test_what_is_refused_and_what_is_not(source: str, fault: str | None) -> None:
    found = [message.partition(": ")[2] for message in faults(source)]

    assert found == ([fault] if fault else [])
