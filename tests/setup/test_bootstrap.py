"""The first run makes the environment, later runs find it, and whatever goes wrong is one Danish sentence."""

from __future__ import annotations

import os
import runpy
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from synlig import bootstrap
from synlig.bootstrap import LOCK, enter_environment, environment_python, is_ready, python_tag, run_and_wait
from synlig.installation import failure_sentence, venv_sentence, was_finished
from tests.setup.project import ROOT, Project, make_project, make_wheel

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no signals to send")


@pytest.fixture(scope="module")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, subprocess.CompletedProcess[str]]:
    project = make_project(tmp_path_factory.mktemp("setup"))
    return project, project.run("--date", "2026-11-01", "æ ø")


@pytest.fixture
def project(first_run: tuple[Project, object], tmp_path: Path) -> Project:
    """A project that has been set up."""
    return first_run[0].copy(tmp_path / "project")


@pytest.fixture
def fresh(tmp_path: Path) -> Project:
    """A project that has not."""
    return make_project(tmp_path)


def test_the_first_run_sets_up_and_carries_on(first_run) -> None:
    _, done = first_run

    assert done.stdout == "1 ['--date', '2026-11-01', 'æ ø'] False\n"
    assert done.returncode == 7
    assert [line.strip() for line in done.stderr.splitlines()][:3] == [
        "Synlig gør klar. Det sker kun denne ene gang, kræver internet og tager et minuts tid.",
        "Laver et Python-miljø i .venv",
        "Henter og installerer pakkerne i requirements.lock",
    ]


def test_a_later_run_says_nothing_and_needs_nothing(project: Project) -> None:
    done = project.run("check", PIP_FIND_LINKS="")

    assert (done.stdout, done.stderr, done.returncode) == ("1 ['check'] False\n", "", 7)


def test_inside_the_environment_it_goes_straight_on(project: Project) -> None:
    python = environment_python(project.environment)

    done = subprocess.run(
        [python, project.folder / "build.py"], capture_output=True, encoding="utf-8", check=False
    )

    assert (done.stdout, done.stderr, done.returncode) == ("1 [] False\n", "", 7)


def test_options_of_python_are_kept(project: Project) -> None:
    project.write_build("print(sys.flags.dev_mode, sys.warnoptions)")
    python, *rest = project.command()

    done = subprocess.run(
        [python, "-X", "dev", "-W", "error", *rest],
        env=project.variables(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.stdout.splitlines()[1] == "True ['default', 'error']"


def test_what_is_started_from_build_sees_no_trace_of_the_bootstrap(project: Project) -> None:
    project.write_build("import os; print([name for name in os.environ if 'SYNLIG' in name])")

    assert project.run().stdout.splitlines()[1] == "[]"


def test_a_changed_lock_file_is_followed(project: Project) -> None:
    project.lock(make_wheel(project.wheels, "probe", "2"))

    done = project.run()

    assert done.stdout.startswith("2 ")
    assert "mangler eller er blevet ændret" in done.stderr
    assert project.run().stderr == ""


def test_tests_get_what_they_need_in_the_same_environment(project: Project) -> None:
    project.write_build("import probe_of_tests; print('tested')")

    without = project.run("check")
    done = project.run("test")
    again = project.run("check")

    assert "No module named 'probe_of_tests'" in without.stderr
    assert done.stdout.splitlines() == ["1 ['test'] False", "tested"]
    assert again.stderr == ""


@pytest.mark.parametrize(("tag", "is_kept"), [(python_tag(), True), ("cpython-27 linux", False)])
def test_only_an_environment_of_this_python_is_kept(tag: str, is_kept: bool, fresh: Project) -> None:
    marker = fresh.environment / "synlig" / f"{LOCK}.ready"
    for file in (marker, environment_python(fresh.environment)):
        file.parent.mkdir(parents=True)
        file.write_text(f"{tag} an older hash", encoding="utf-8", newline="\n")

    assert was_finished(fresh.environment) == is_kept
    assert not is_ready(fresh.environment, LOCK)


def test_an_environment_whose_python_is_gone_is_not_ready(project: Project) -> None:
    assert is_ready(project.environment, LOCK)

    environment_python(project.environment).unlink()

    assert not is_ready(project.environment, LOCK)


@posix_only
def test_an_installation_that_was_cut_short_is_mended_by_the_next_run(project: Project) -> None:
    project.lock(make_wheel(project.wheels, "probe", "2"))
    (project.environment / "left-over").touch()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        index = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        variables = project.variables(PIP_INDEX_URL=index)
        del variables["PIP_NO_INDEX"], variables["PIP_FIND_LINKS"]
        with subprocess.Popen(
            project.command(), env=variables, stderr=subprocess.PIPE, encoding="utf-8"
        ) as cut:
            connection, _ = silent.accept()
            cut.send_signal(signal.SIGINT)
            _, said = cut.communicate()
        connection.close()

    done = project.run()

    assert said.endswith("Afbrudt. Næste kørsel begynder forfra.\n")
    assert "Traceback" not in said
    assert cut.returncode == 130
    assert "Laver et Python-miljø" in done.stderr
    assert done.stdout.startswith("2 ")
    assert not (project.environment / "left-over").exists()


def test_two_first_runs_at_once_do_not_break_each_other(fresh: Project) -> None:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    runs = [subprocess.Popen(fresh.command(), env=fresh.variables(), **pipes) for _ in range(2)]

    said = [run.communicate() for run in runs]

    assert [stdout for stdout, _ in said] == ["1 [] False\n"] * 2
    assert [run.returncode for run in runs] == [7, 7]
    assert sum("Laver et Python-miljø" in stderr for _, stderr in said) == 1


def test_without_network_one_sentence_says_what_it_is_needed_for(project: Project) -> None:
    project.lock(make_wheel(project.wheels, "probe", "2"))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    done = project.run(PIP_NO_INDEX="0", PIP_FIND_LINKS="", PIP_INDEX_URL=f"http://127.0.0.1:{port}/")

    assert done.stderr.splitlines()[-1] == (
        "Der er ingen forbindelse til nettet. Den skal bruges denne ene gang, til at hente de 1 pakker i"
        " requirements.lock; bagefter kan Synlig bygge uden. Prøv igen, når der er forbindelse."
    )
    assert done.returncode == 1


def test_a_package_that_was_tampered_with_is_refused(project: Project) -> None:
    project.lock(make_wheel(project.wheels, "probe", "2"), digest="0" * 64)

    done = project.run()

    assert done.stderr.splitlines()[-1].startswith(
        "En pakke svarer ikke til sit fingeraftryk i requirements.lock"
    )
    assert done.returncode == 1


def test_an_environment_that_does_not_work_is_no_endless_loop(project: Project) -> None:
    (project.environment / "pyvenv.cfg").unlink()

    done = project.run()

    assert done.stderr == "Python-miljøet i .venv virker ikke. Slet mappen .venv, og prøv igen.\n"
    assert done.returncode == 1


def test_somebody_elses_environment_is_left_alone(fresh: Project) -> None:
    fresh.environment.mkdir()
    (fresh.environment / "pyvenv.cfg").write_text("home = x\n", encoding="utf-8", newline="\n")

    done = fresh.run()

    assert done.stderr.endswith("er ikke lavet af build.py. Omdøb eller slet den, eller brug --no-setup.\n")
    assert [file.name for file in fresh.environment.iterdir()] == ["pyvenv.cfg"]


def test_a_folder_that_cannot_be_written_is_said_so(fresh: Project) -> None:
    fresh.environment.touch()  # a file where the folder should be

    done = fresh.run()

    assert "Traceback" not in done.stderr
    assert done.stderr.startswith(f"{fresh.environment}")
    assert done.stderr.endswith("Luk programmer, der bruger mappen, og prøv igen.\n")


def test_a_python_without_ensurepip_is_told_what_to_do(fresh: Project, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import sys; sys.modules['ensurepip'] = None", encoding="utf-8", newline="\n"
    )

    done = fresh.run(PYTHONPATH=str(tmp_path))

    assert done.stderr.startswith("Python mangler venv")
    assert done.stderr.count("\n") == 1
    assert not fresh.environment.exists()


@pytest.mark.parametrize(
    ("system", "command"),
    [
        ({"ID": "debian"}, "apt-get install python3.{minor}-venv"),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, "apt-get install python3.{minor}-venv"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "apt-get install python3.{minor}-venv"),
        ({"ID": "fedora"}, "python.org"),
        ({}, "python.org"),  # Windows, macOS
    ],
)
def test_which_command_brings_venv(system: dict[str, str], command: str) -> None:
    assert command.format(minor=sys.version_info.minor) in venv_sentence(system)


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "fingeraftryk i x.lock"),
        ("OSError: [Errno 28] No space left on device", "Disken er fuld"),
        ("WARNING: Retrying ... connection broken by 'SSLError(SSLCertVerificationError", "certifikat"),
        ("WARNING: Retrying ... connection broken by 'NewConnectionError(", "de 9 pakker i x.lock"),
        (
            "connection broken by 'ProxyError(\nERROR: No matching distribution found for a",
            "forbindelse til nettet",
        ),
        ("ERROR: No matching distribution found for a==1", "ikke færdig til dette system"),
        ("ERROR: something else", "Pakkerne i x.lock kunne ikke installeres:\nERROR: something else"),
    ],
)
def test_what_pip_says_becomes_a_sentence(output: str, sentence: str) -> None:
    assert sentence in failure_sentence(output, "x.lock", 9)


@pytest.mark.parametrize("version", [(3, 8), (3, 9), (3, 10)])
def test_an_old_python_is_refused_in_one_sentence(version, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", version)

    with pytest.raises(
        SystemExit, match=r"^Synlig kræver Python 3\.11 eller nyere; dette er Python 3\.\d+\."
    ):
        enter_environment("build.py", [])


@pytest.mark.parametrize("version", ["3.8", "3.9", "3.10"])
def test_a_real_old_python_is_refused_in_one_sentence(version: str, fresh: Project) -> None:
    python = shutil.which(f"python{version}")
    if not python or subprocess.run([python, "-V"], capture_output=True, check=False).returncode:
        pytest.skip(f"no Python {version} here")

    done = subprocess.run(
        [python, *fresh.command()[1:]],
        env=fresh.variables(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.stderr.startswith("Synlig kræver Python 3.11 eller nyere")
    assert done.stderr.count("\n") == 1
    assert done.returncode == 1


def test_who_brings_an_environment_is_told_what_is_missing_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "NEEDED", {"sys": "python", "probe_b": "probe-b", "probe_a": "probe-a"})

    with pytest.raises(SystemExit) as stop:
        enter_environment("build.py", ["check", "--no-setup"])

    assert stop.value.code == "Der mangler pakker: probe-a, probe-b. Installér dem, eller udelad --no-setup."


def test_who_brings_an_environment_gets_no_other(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bootstrap, "NEEDED", {"sys": "python"})

    enter_environment(str(tmp_path / "build.py"), ["--no-setup", "check"])

    assert not any(tmp_path.iterdir())


def test_the_windows_way_gives_the_exit_code_on() -> None:
    assert run_and_wait([sys.executable, "-c", "raise SystemExit(9)"]) == 9


@posix_only
@pytest.mark.parametrize("way", ["exec", "wait"])
def test_ctrl_c_reaches_the_build_and_its_exit_code_is_kept(way: str, project: Project) -> None:
    project.write_build(
        "import signal\ntry:\n    print('building', flush=True); signal.pause()\n"
        "except KeyboardInterrupt:\n    print('stopped'); sys.exit(5)"
    )
    command = project.command()
    if way == "wait":
        inner = [str(environment_python(project.environment)), *command[1:]]
        command = [sys.executable, "-c", f"from synlig.bootstrap import *; sys.exit(run_and_wait({inner}))"]

    build = subprocess.Popen(
        command,
        cwd=ROOT,
        env=project.variables(),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    assert build.stdout
    assert [build.stdout.readline() for _ in range(2)][1] == "building\n"
    os.killpg(build.pid, signal.SIGINT)  # as a terminal does: to every process of the group
    said, _ = build.communicate()

    assert said == "stopped\n"
    assert build.returncode == 5


@pytest.mark.parametrize(("name", "enters"), [("__main__", True), ("build", False)])
def test_build_py_enters_the_environment_as_a_program_and_not_as_a_module(
    name: str, enters: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered: list[list[str]] = []

    def enter(_file: str, arguments: list[str]) -> None:
        entered.append(arguments)
        raise SystemExit

    monkeypatch.setattr(bootstrap, "enter_environment", enter)
    monkeypatch.setattr(sys, "argv", ["build.py", "check"])
    with pytest.raises(SystemExit) if enters else nullcontext():
        runpy.run_path(str(ROOT / "build.py"), run_name=name)

    assert entered == ([["check"]] if enters else [])
