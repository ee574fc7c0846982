"""Every verb does what its help says, in the shapes that programs rely on."""

import hashlib
import json
import re

import pytest
from openpyxl import load_workbook

from app import centre, paths
from ui.console import speech
from ui.wording import LANGUAGES

PERSON = ("participant", "add", "--surname", "Серікқызы", "--given-name", "Әсел")


@pytest.fixture
def person(office_file, gives):
    added = gives(*PERSON, "--iin-absence", "list-only", "--birth-date", "14.05.2005")
    assert office_file == paths.last_file()
    return added["uid"]


@pytest.fixture
def referred(person, gives, tmp_path):
    out = tmp_path / "one.pdf"
    words = ("--addressee", "«Нұр» ЖШС", "--position", "Сатушы", "--out", out)
    return gives("referral", "--participant", person, "--kind", "job_placement", *words)


def test_a_new_file_is_the_one_opened_last_and_is_never_written_over(tmp_path, gives, says):
    assert gives("new", tmp_path / "a.bagdar")["file"] == str(tmp_path / "a.bagdar")
    assert paths.last_file() == tmp_path / "a.bagdar"
    assert gives("list") == []
    code, out, err = says("new", tmp_path / "a.bagdar")
    assert (code, out) == (1, "")
    assert "a.bagdar" in err


def test_a_person_is_found_however_the_name_is_spelt_in_the_promised_shape(person, gives):
    for words in ("Әсел", "Асель", "assel", "Серіккызы Асел"):
        found = gives("find", words, "--limit", 5)
        assert found == [
            {
                "uid": person,
                "iin": None,
                "surname": "Серікқызы",
                "given_name": "Әсел",
                "patronymic": "",
                "birth_date": "2005-05-14",
            }
        ]
    assert gives("find", "Ешкім") == []
    assert gives("find", "Әсел", "--limit", 0) == []


def test_a_referral_is_issued_in_one_step_and_its_unknown_addressee_becomes_a_partner(
    referred, gives, tmp_path
):
    assert referred["number"] == "05-12/1"
    body = (tmp_path / "one.pdf").read_bytes()
    assert hashlib.sha256(body).hexdigest() == referred["sha256"]
    assert [each["name_kk"] for each in gives("partner", "list")] == ["«Нұр» ЖШС"]


def test_the_same_addressee_is_not_entered_twice(referred, person, gives):
    gives("referral", "--participant", person, "--addressee", "«НҰР» ЖШС", "--position", "Сатушы")
    assert len(gives("partner", "list")) == 1
    assert referred


def test_the_register_has_every_paper_with_its_digest_state_and_copies(referred, gives, tmp_path):
    copy = gives("print", "05-12/1", "--out", tmp_path / "copy.pdf")
    assert copy["copy"] == 1
    assert (tmp_path / "copy.pdf").read_bytes() == (tmp_path / "one.pdf").read_bytes()
    (line,) = gives("register")
    expected = {
        "kind": "referral",
        "number": "05-12/1",
        "date": referred["date"],
        "sha256": referred["sha256"],
        "state": "issued",
        "copies": 1,
    }
    assert expected.items() <= line.items()


def test_the_printed_register_is_a_paper_of_its_own(referred, gives, tmp_path):
    issued = gives("register", "--out", tmp_path / "register.pdf")
    assert issued["number"] == "05-14/1"
    assert (tmp_path / "register.pdf").read_bytes().startswith(b"%PDF")
    kinds = [each["kind"] for each in gives("register")]
    assert kinds == ["referral", "register"]
    assert referred


def test_what_came_of_a_referral_is_recorded_step_by_step(referred, gives, says):
    gives("outcome", "05-12/1", "came", "--source", "phone")
    gives("outcome", "05-12/1", "accepted", "--order", "14-к")
    code, _, err = says("outcome", "05-12/1", "refused", "--reason", "кеш", "--json")
    assert code == 1
    assert json.loads(err)["error"]["code"] == "referral-step"
    assert referred


def test_an_annulled_number_is_never_given_again(referred, person, gives):
    gives("annul", "05-12/1", "--reason", "қате")
    again = gives("referral", "--participant", person, "--addressee", "«Нұр» ЖШС")
    assert again["number"] == "05-12/2"
    assert [each["state"] for each in gives("register")] == ["annulled", "issued"]
    assert gives("check")["ok"]
    assert referred


def test_a_number_set_aside_is_entered_from_paper(person, gives):
    held = gives("reserve", "referral", 2)
    assert [each["number"] for each in held] == ["05-12/1", "05-12/2"]
    words = ("--participant", person, "--addressee", "Нұр", "--position", "Сатушы")
    assert gives("enter", "05-12/1", *words)["number"] == "05-12/1"
    assert [each["number"] for each in gives("reserve", "referral")] == ["05-12/2"]


def test_papers_of_every_kind_set_aside_are_entered_from_paper(person, gives):
    about = ("--subject", "Көктемгі жәрмеңке")
    wanted = {"consent": ("--participant", person), "register": ()}
    wanted |= dict.fromkeys(("profile", "recommendation", "selection"), ("--participant", person))
    wanted |= dict.fromkeys(("sheet", "training-list", "fair"), about)
    for kind, words in wanted.items():
        number = gives("reserve", kind, 1)[0]["number"]
        assert gives("enter", number, *words)["number"] == number


def test_a_persons_paper_entered_without_a_person_takes_nothing(office_file, gives, says):
    number = gives("reserve", "selection", 1, "--db", office_file)[0]["number"]
    code, _, err = says("enter", number, "--db", office_file)
    assert code != 0
    assert "person" in err


def test_a_consent_is_printed_signed_and_withdrawn(person, gives, tmp_path):
    form = gives("consent", "print", person, "--out", tmp_path / "consent.pdf")
    gives("consent", "give", person, "--number", form["number"])
    assert gives("participant", "show", person)["consent"] == "valid"
    gives("consent", "withdraw", person)
    assert gives("participant", "show", person)["consent"] == "withdrawn"


def test_statuses_begin_and_end(person, gives):
    given = gives("status", "give", person, "job-seeker", "--since", "01.09.2026")
    assert given["statuses"] == ["job_seeker"]
    gives("status", "end", person, "job_seeker", "--until", "01.10.2026")
    assert gives("participant", "show", person)["statuses"][0]["until"] == "2026-10-01"


def test_a_card_is_corrected_archived_and_brought_back(person, gives):
    gives("participant", "change", person, "--phone", "87011234567")
    assert gives("participant", "show", person)["phone"] == "+77011234567"
    gives("participant", "archive", person, "--reason", "көшті")
    assert gives("list") == []
    gives("participant", "bring-back", person)
    assert [each["uid"] for each in gives("list")] == [person]


def test_somebody_much_alike_is_asked_about_and_told_apart_once(person, gives, says):
    again = (*PERSON, "--iin-absence", "list-only", "--birth-date", "14.05.2005")
    code, _, err = says(*again, "--json")
    assert code == 1
    assert json.loads(err)["error"]["code"] == "duplicate-likely"
    assert person in err
    assert gives(*again, "--not-duplicate")["uid"] != person


def test_a_list_of_people_comes_in_goes_out_and_is_taken_back(office_file, gives, tmp_path):
    source = tmp_path / "list.csv"
    lines = [
        "Тегі;Аты;Әкесінің аты;ЖСН;Туған күні",
        "Ахметов;Нұрлан;Серікұлы;850512300125;12.05.1985",
        "Оспанова;Айгүл;;12345;01.02.1990",
        "Бекова;Сара;;;03.04.2008",
    ]
    source.write_text("\n".join(lines), "utf-8")
    before = gives("import", "participants", source, "--dry-run")
    assert before["batch"] is None
    assert gives("list") == []
    outcome = tmp_path / "outcome.xlsx"
    done = gives("import", "participants", source, "--outcome", outcome)
    assert (done["new"], done["changed"], done["same"], done["duplicates"]) == (2, 0, 0, 0)
    (refused,) = done["refused"]
    assert (refused["row"], refused["column"]) == (3, "ЖСН")
    assert "12" in refused["message"]
    assert load_workbook(outcome).worksheets[0].max_row == 4
    again = gives("import", "participants", source)
    assert (again["new"], again["same"], again["batch"]) == (0, 2, None)
    assert gives("list", "--filter", "batch=last", "--count") == {"count": 2}
    gives("undo", "--batch", done["batch"])
    assert gives("list") == []
    assert office_file


def test_columns_are_named_by_hand_where_titles_say_nothing(office_file, gives, tmp_path):
    source = tmp_path / "list.csv"
    source.write_text("Бірінші;Екінші\nАхметов;Нұрлан\nОспанов;Ерлан\n", "utf-8")
    named = ("--map", "Бірінші=surname", "--map", "B=given-name")
    done = gives("import", "participants", source, *named)
    assert done["new"] == 2
    assert {each["given_name"] for each in gives("list")} == {"Нұрлан", "Ерлан"}
    assert office_file


def test_everyone_on_a_list_is_referred_at_once(person, gives, tmp_path):
    gives("participant", "add", "Ахметов Нұрлан", "--iin-absence", "other")
    words = ("--kind", "short_course", "--addressee", "Колледж", "--position", "1С")
    folder = gives("referral", "--all-from", "all", *words, "--out", tmp_path / "each")
    assert folder["count"] == 2
    assert len(list((tmp_path / "each").glob("referral-*.pdf"))) == 2
    one = gives("referral", "--all-from", "no_iin=1", *words, "--out", tmp_path / "all.pdf")
    assert [each["number"] for each in one["referrals"]] == ["05-12/3", "05-12/4"]
    assert (tmp_path / "all.pdf").read_bytes().count(b"/Type /Page\n") in (0, 2)
    assert person


def test_a_list_leaves_as_a_spreadsheet(person, gives, tmp_path):
    gives("export", tmp_path / "people.xlsx")
    sheet = load_workbook(tmp_path / "people.xlsx").worksheets[0]
    assert sheet.cell(2, 1).value == "Серікқызы"
    assert gives("export", tmp_path / "people.csv")["rows"] == 1
    assert "Серікқызы" in (tmp_path / "people.csv").read_text("utf-8-sig")
    assert person


def test_the_last_action_is_taken_back_and_leaves_no_trace(person, gives, says):
    before = says("dump")[1]
    gives("participant", "change", person, "--phone", "87011234567")
    assert says("dump")[1] != before
    assert gives("undo")["verb"] == "participant.change"
    assert says("dump")[1] == before


def test_a_backup_is_listed_and_brought_back(person, gives, office_file):
    made = gives("backup")
    assert [each["file"] for each in gives("backup", "--list")] == [made["file"]]
    gives("participant", "archive", person, "--reason", "қате")
    restored = gives("restore", made["file"], "--db", office_file)
    assert restored["set_aside"]
    assert [each["uid"] for each in gives("list")] == [person]


def test_the_dump_is_one_json_of_records_without_clocks_or_local_numbers(person, says, tmp_path):
    records = json.loads(says("dump")[1])["records"]
    (card,) = records["person"]
    assert card["uid"] == person
    assert not {"id", "sort_key", "name_fold"} & card.keys()
    assert says("dump", "--out", tmp_path / "dump.json")[0] == 0
    assert json.loads((tmp_path / "dump.json").read_text("utf-8"))["records"] == records


def test_settings_are_kept_and_shown_with_people_by_name(office_file, gives):
    gives("set", "signatory=Жақсыбеков", "phone=+77290000014")
    shown = gives("set")
    assert shown["signatory"] == "Жақсыбеков Қуаныш Тұрарұлы"
    assert shown["index_referral"] == "05-12"
    assert office_file


def test_places_and_partners_are_entered_and_found(office_file, gives):
    gives("place", "add", "Ақсуат ауылдық округі", "--district")
    gives("place", "add", "Тасбұлақ", "--inside", "Ақсуат ауылдық округі")
    gives("participant", "add", "Ким Виктор", "--iin-absence", "other", "--place", "Тасбулак")
    assert gives("list", "--filter", "place=Тасбұлақ")[0]["place"] == "Тасбұлақ"
    added = gives("partner", "add", "«Нұр» ЖШС", "--role", "employer", "--number", "120540001233")
    assert gives("partner", "list", "1205")[0]["uid"] == added["uid"]
    gives("partner", "archive", added["uid"], "--reason", "жабылды")
    assert gives("partner", "list") == []
    assert office_file


def test_the_card_is_read_by_people_too(person, says):
    code, out, _ = says("participant", "show", person)
    assert code == 0
    assert "Surname: Серікқызы" in out
    assert "14.05.2005" in out


def test_a_demo_is_made_again_over_itself_only(tmp_path, gives, says):
    folder = tmp_path / "demo"
    words = ("demo", "--out", folder, "--people", 12, "--date", "20.11.2026")
    first = gives(*words)
    names = {paper.rsplit("/", 1)[-1].removesuffix(".pdf") for paper in first["papers"]}
    assert {re.sub(r"-.*", "", name) for name in names} == {
        *("referral", "consent", "register", "sheet", "profile"),
        *("recommendation", "selection", "training", "fair"),
        *("plan", "agreement", "tender", "acceptance"),
        *("job", "qualification", "staff", "attestation", "load", "hand"),
        "quarter",
    }
    dumped = says("dump", "--db", first["file"])[1]
    gives(*words)
    assert says("dump", "--db", first["file"])[1] == dumped
    assert gives("check", "--db", first["file"])["ok"]
    strange = tmp_path / "strange"
    strange.mkdir()
    (strange / "letter.txt").write_text("mine")
    code, _, err = says("demo", "--out", strange, "--people", 12)
    assert code == 1
    assert "strange" in err
    assert (strange / "letter.txt").read_text() == "mine"


def test_filters_know_marks_learning_districts_and_consents(gives, says, office_file):
    gives("place", "add", "Қарасу", "--district")
    gives("place", "add", "Ақбұлақ", "--inside", "Қарасу")
    person = gives(
        "participant", "add", "Серік Айбек", "--iin-absence", "list_only", "--place", "Ақбұлақ",
        "--education", "техникалық", "--finishing-year", "2027",
    )  # fmt: skip
    gives("participant", "add", "Үсен Дәулет", "--iin-absence", "list_only")
    gives("consent", "give", person["uid"], "--signed-on", "1.10.2026", "--until", "1.12.2030")
    asked = "district=Қарасу,education=Техникалык,finishing_year=2027,expiring=5000"
    assert [each["uid"] for each in gives("list", "--filter", asked)] == [person["uid"]]
    assert gives("list", "--filter", "mark=disability") == []
    assert gives("list", "--filter", "expiring") == []
    gives("consent", "withdraw", person["uid"])
    assert len(gives("list", "--filter", "consent=withdrawn")) == 1
    (gone,) = gives("consent", "withdrawn")
    assert gone["uid"] == person["uid"]
    assert gone["stop_by"] > gone["withdrawn_on"]
    assert says("list", "--filter", "mark=wings")[0] == 1
    assert office_file


def test_a_wrong_outcome_is_corrected_with_its_reason(gives, says, office_file):
    person = gives("participant", "add", "Серік Айбек", "--iin-absence", "list_only")
    sent = gives(
        "referral", "--participant", person["uid"], "--kind", "job_placement",
        "--addressee", "«Нұр» ЖШС", "--position", "Сатушы",
    )  # fmt: skip
    gives("outcome", sent["number"], "accepted")
    assert says("outcome", sent["number"], "no_show")[0] == 1
    done = gives("outcome", sent["number"], "no_show", "--correct", "Басқа адамның талоны")
    assert done["state"] == "no_show"
    assert gives("outcome", sent["number"], "issued", "--correct", "Келмеген де")["number"]
    gives("annul", sent["number"], "--reason", "Қате")
    code, _, err = says("outcome", sent["number"], "came", "--correct", "қате")
    assert code == 1
    assert sent["number"] in err
    assert office_file


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_register_has_a_word_for_every_kind_of_paper(language):
    for kind in centre.PAPER_KINDS:
        assert speech.say(language, f"kind-{kind}")
