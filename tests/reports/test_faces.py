import shutil
from pathlib import Path

import pytest
import reportlab

from app.errors import Refusal
from app.kazakh.alphabet import LETTERS
from reports import faces, glyphs

VERA = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"


@pytest.mark.parametrize("name", [faces.REGULAR, faces.BOLD])
def test_a_shipped_face_holds_every_kazakh_letter_and_sign(name: str) -> None:
    assert not glyphs.missing(LETTERS + LETTERS.upper() + "№₸«»—", faces.face(name).widths)


@pytest.mark.parametrize("name", [faces.REGULAR, faces.BOLD])
def test_figures_are_all_of_one_width(name: str) -> None:
    widths = faces.face(name).widths
    assert len({widths[ord(digit)] for digit in "0123456789"}) == 1


def test_a_face_without_kazakh_letters_is_refused_before_it_prints(tmp_path: Path) -> None:
    shutil.copy(VERA, tmp_path / "Tinos-Regular.ttf")
    with pytest.raises(Refusal) as refused:
        faces.face("Tinos-Regular", tmp_path)
    assert refused.value.code == "font-lacks-letters"
    assert "ә" in str(refused.value.details["letters"])


def test_a_missing_face_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        faces.face("Tinos-Regular", tmp_path / "none")
    assert refused.value.code == "font-missing"


def test_a_spoilt_face_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Tinos-Bold.ttf").write_bytes(b"\x00\x01\x00\x00 not a face")
    with pytest.raises(Refusal) as refused:
        faces.face("Tinos-Bold", tmp_path)
    assert refused.value.code == "font-missing"


def test_missing_letters_are_named_once_and_shown_as_marks() -> None:
    has = {ord(letter) for letter in "ab□"}
    assert glyphs.missing("aЖbЖЯ", has) == "ЖЯ"
    assert glyphs.visible("aЖbЖЯ", has) == "a□b□□"


def test_joined_signs_are_marked_without_their_joiners() -> None:
    assert glyphs.visible("👩\u200d🎓\ufe0f", {ord("a")}) == "□□"


@pytest.mark.parametrize("name", ["Tinos-Regular", "Tinos-Bold", "NotoSans-Regular"])
def test_shipped_faces_come_with_their_licence(name: str) -> None:
    assert (faces.FOLDER / f"{name}.ttf").stat().st_size < 80_000
    assert "SIL OPEN FONT LICENSE" in (faces.FOLDER / "OFL.txt").read_text("utf-8")
