from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Refusal
from app.paperwork import register
from tests import builders
from ui import documents
from ui.documents import Documents
from ui.memory import Memory
from ui.workspace import Workspace

ROOT = Path(__file__).parents[2]


@pytest.fixture
def workspace(furnished, tmp_path):
    made = Workspace(furnished, Memory(tmp_path / "memory"))
    made.documents.opening = made.documents.printing = lambda _path: True
    return made


@pytest.fixture
def issued(workspace):
    person = builders.people(workspace.store, 1)[0]
    return builders.refer(workspace.store, person)[1]


def test_a_paper_is_named_for_its_number_never_for_the_person(workspace, issued):
    path = documents.hand_out(workspace, issued, printing=True)
    assert path.name == "referral-05-12-1-2026.pdf"
    assert path.read_bytes() == register.bytes_of(workspace.store, issued.id)


def test_the_same_paper_is_not_written_twice_and_never_over_another(workspace, issued):
    first = documents.hand_out(workspace, issued, printing=True)
    assert documents.hand_out(workspace, issued, printing=False) == first
    first.write_bytes(b"somebody else's")
    second = documents.hand_out(workspace, issued, printing=True)
    assert second.name == "referral-05-12-1-2026-2.pdf"
    assert first.read_bytes() == b"somebody else's"


def test_the_first_printing_is_no_copy_and_each_further_one_is(workspace, issued):
    documents.hand_out(workspace, issued, printing=True)
    assert register.get(workspace.store, issued.id).copies == 0
    heard: list[str] = []
    workspace.changed.connect(heard.append)
    documents.reprint(workspace, issued.id)
    documents.reprint(workspace, issued.id, printing=False)
    assert register.get(workspace.store, issued.id).copies == 2
    assert heard == ["paper", "paper"]


def test_a_copy_that_could_not_be_printed_is_not_counted(workspace, issued):
    workspace.documents.printing = lambda _path: False
    with pytest.raises(Refusal) as refusal:
        documents.reprint(workspace, issued.id)
    assert refusal.value.code == "paper-not-opened"
    assert register.get(workspace.store, issued.id).copies == 0


def test_a_folder_that_is_a_file_is_refused_and_nothing_is_lost(workspace, issued, tmp_path):
    (tmp_path / "taken").write_text("")
    workspace.documents.use_folder(tmp_path / "taken" / "papers")
    with pytest.raises(Refusal) as refusal:
        documents.hand_out(workspace, issued, printing=True)
    assert refusal.value.code == "file-not-writable"
    assert (tmp_path / "taken").read_text() == ""


def test_the_folder_chosen_is_remembered_another_day(tmp_path):
    memory = tmp_path / "memory"
    Documents(Memory(memory), tmp_path / "papers").use_folder(tmp_path / "flash")
    assert Documents(Memory(memory), tmp_path / "papers").folder == tmp_path / "flash"


def test_without_a_chosen_folder_papers_lie_beside_the_file(workspace):
    assert workspace.documents.folder == workspace.store.path.with_name("papers")


def test_many_papers_are_named_by_the_first_and_last_number(workspace):
    people = builders.people(workspace.store, 3)
    issued = [builders.refer(workspace.store, each)[1] for each in people]
    assert documents.name_of_many(issued) == "referral-05-12-1-05-12-3-2026"


def test_drawing_is_not_loaded_with_the_window():
    check = (
        "import sys; import ui.workspace, ui.referrals.dialog, ui.referrals.batch;"
        "sys.exit(any(name.split('.')[0] == 'reportlab' for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", check], cwd=ROOT, check=False)
    assert done.returncode == 0
