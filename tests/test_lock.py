import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")


def pins(lock: str) -> dict[str, Version]:
    lines = re.findall(r"^([\w.-]+)==([^ ]+)", (ROOT / lock).read_text(encoding="utf-8"), re.M)
    return {canonicalize_name(name): Version(version) for name, version in lines}


def wanted(group: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = project["project"]["dependencies"]
    lines = runtime if group == "runtime" else runtime + project["dependency-groups"][group]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_the_lock_has_one_version_and_hashes(lock):
    blocks = re.split(r"\n(?=[a-zA-Z0-9])", (ROOT / lock).read_text(encoding="utf-8"))[1:]
    assert blocks
    for block in blocks:
        assert re.match(
            r"[\w.-]+==\S+( ; [^\\]+)? \\\n( +--hash=sha256:[0-9a-f]{64}( \\)?\n?)+$", block
        )


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_names_no_address_and_no_folder(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "/" not in text
    assert re.findall(r"^-.*$", text, re.M) == ["--only-binary :all:"]


@pytest.mark.parametrize(("lock", "group"), [(LOCKS[0], "runtime"), (LOCKS[1], "dev")])
def test_the_lock_holds_what_the_project_asks_for(lock, group):
    locked = pins(lock)
    for requirement in wanted(group):
        assert locked[canonicalize_name(requirement.name)] in requirement.specifier


def test_those_who_work_on_the_program_run_the_versions_of_those_who_use_it():
    runtime, dev = (pins(lock) for lock in LOCKS)
    assert runtime.items() <= dev.items()
