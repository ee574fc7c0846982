"""Pupils who have not chosen are listed and followed from the console."""


def test_a_list_of_the_undecided_is_made_followed_and_printed(tmp_path, office_file, gives):
    school = gives("partner", "add", "№ 1 мектеп", "--role", "school")["uid"]
    person = gives("participant", "add", "Оқушы Айым", "--iin", "100314600214")["uid"]
    gives("cohort", "enrol", person, "--school", school, "--class", "11 А")
    made = gives("undecided", "make", "Кәсібін таңдамағандар")["uid"]
    assert gives("undecided", "add", made, person)["standing"] == 1
    (entry,) = gives("undecided", "show", made)["entries"]
    assert entry["class_name"] == "11 «А»"
    gives("undecided", "follow", made, "studying", person)
    assert gives("undecided", "show", made)["entries"][0]["outcome"] == "studying"
    out = tmp_path / "list.pdf"
    gives("print", "undecided", made, "--out", out)
    assert out.read_bytes().startswith(b"%PDF")
    assert office_file


def test_nobody_is_taken_off_without_a_reason(office_file, gives, says):
    school = gives("partner", "add", "№ 1 мектеп", "--role", "school")["uid"]
    person = gives("participant", "add", "Оқушы Айым", "--iin", "100314600214")["uid"]
    gives("cohort", "enrol", person, "--school", school, "--class", "11 А")
    made = gives("undecided", "make", "Кәсібін таңдамағандар")["uid"]
    gives("undecided", "add", made, person)
    assert says("undecided", "off", made, person)[0] == 1
    assert gives("undecided", "off", made, person, "--reason", "Таңдады")["standing"] == 0
    assert office_file
