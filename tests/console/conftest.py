"""A console whose memory and log stay inside the test's own folder, and files to work on."""

import json
from datetime import date

import pytest

from app import office
from app.sample import centres
from app.sample.hands import Hands
from reports import batch
from ui import console

TODAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def _own_home(tmp_path, monkeypatch):
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("BAGDAR_LANG", "en")
    monkeypatch.delenv("BAGDAR_FILE", raising=False)


@pytest.fixture
def says(capsys):
    """Run a command; return its exit code, what it printed and what it complained of."""

    def run(*argv):
        code = console.run([str(word) for word in argv])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def gives(says):
    """Run a command that must succeed, and return what its JSON says."""

    def run(*argv):
        code, out, err = says(*argv, "--json")
        assert code == 0, err
        return json.loads(out)

    return run


SETTINGS = (
    "parent_kk=Облыстық орталық",
    "parent_ru=Областной центр",
    "centre_kk=Көктерек ауданының Мансап орталығы",
    "centre_ru=Карьерный центр Коктерекского района",
    "address_kk=Көктерек ауылы",
    "address_ru=с. Коктерек",
    "bin=120540001233",
    "index_referral=05-12",
    "index_consent=05-13",
    "index_register=05-14",
    "index_sheet=05-15",
    "index_profile=05-16",
    "index_recommendation=05-17",
    "index_selection=05-18",
    "index_training_list=05-19",
    "index_fair=05-20",
    "index_plan=05-21",
    "index_timetable=05-22",
    "index_plan_changes=05-23",
    "index_agreement_sheet=05-24",
    "index_undecided=05-25",
    "index_tender_protocol=05-26",
    "index_acceptance=05-27",
    "index_job_description=05-28",
    "index_qualification_sheet=05-29",
    "index_staff_list=05-30",
    "index_attestation_calendar=05-31",
    "index_load=05-32",
    "index_hand_over=05-33",
    "index_quarter=05-34",
    "index_correction=05-35",
    "training=1",
)


@pytest.fixture
def office_file(tmp_path, gives):
    """A new file with its settings and one colleague who signs."""
    path = tmp_path / "centre.bagdar"
    gives("new", path)
    gives("set", *SETTINGS, "--db", path)
    name = "Жақсыбеков Қуаныш Тұрарұлы"
    gives("staff", "add", name, "--post", "Директор", "--basis", "Жарғы", "--db", path)
    return path


@pytest.fixture(scope="session")
def sample_copy(tmp_path_factory):
    """A training centre of forty people, built once for looking at."""
    path = tmp_path_factory.mktemp("sample") / "centre.bagdar"
    with office.create(path, Hands(centres.opened_on(TODAY))) as store:
        centres.build(store, 7, 40, TODAY, batch.render)
    return path
