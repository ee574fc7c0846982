"""The form of the report from the command line: out, edited, in, and back to ours."""

import pytest

from app.quarters import layouts


@pytest.mark.usefixtures("office_file")
def test_the_form_goes_out_edited_comes_in_and_is_put_back(gives, says, tmp_path):
    file = tmp_path / "form.toml"
    assert gives("report-form", "--show", "--out", file)["standard"] is True
    body = file.read_text("utf-8")
    assert body == layouts.standard().body
    file.write_text(body.replace("Оказанные услуги", "Наши услуги"), "utf-8")
    put = gives("report-form", "--put", file)
    assert put["standard"] is False
    assert put["sections"][0]["heading_ru"] == "Наши услуги"
    assert "Наши услуги" in gives("report-form")["body"]
    assert gives("report-form", "--form", "full")["standard"] is True
    assert gives("report-form", "--drop")["standard"] is True
    code, out, _ = says("report-form", "--drop")
    assert code == 0
    assert "7 sections" in out


@pytest.mark.usefixtures("office_file")
def test_a_wrong_form_is_refused_by_its_places_and_the_old_one_stands(says, tmp_path):
    file = tmp_path / "form.toml"
    file.write_text(layouts.standard().body.replace('"chart"', '"pie"'), "utf-8")
    code, _, err = says("report-form", "--put", file)
    assert code == 1
    assert "section 7: kind" in err
    file.write_bytes(b"\xff\xfe\x00")
    assert says("report-form", "--put", file)[0] == 1
    assert says("report-form", "--put", tmp_path / "none.toml")[0] == 1
    assert says("report-form", "--put", file, "--drop")[0] == 2
