"""Files made to harm: each is refused by its name, soon, and this process lives on."""

from __future__ import annotations

import io
import random
import threading
import time
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.errors import Refusal
from app.exchange.reading import read
from app.exchange.sheets import Limits
from tests.exchange import files

_SOON = 8.0  # seconds on two busy cores; alone each takes well under three


def _refused(path: Path, limits: Limits | None = None) -> tuple[str, dict[str, object]]:
    begun = time.monotonic()
    with pytest.raises(Refusal) as refused:
        read(path, limits=limits)
    assert time.monotonic() - begun < _SOON
    assert refused.value.details["file"] == path.name
    return refused.value.code, refused.value.details


def test_a_part_packed_a_thousand_to_one_is_a_bomb(tmp_path: Path) -> None:
    rows = f'<row r="1">{files.inline("A1", " " * 60_000_000)}</row>'
    path = files.raw_xlsx(tmp_path / "bomb.xlsx", rows)
    assert path.stat().st_size < 70_000
    assert _refused(path)[0] == "sheet-bomb"


def test_many_modest_parts_may_still_be_too_much_together(tmp_path: Path) -> None:
    path = files.raw_xlsx(tmp_path / "parts.xlsx", "")
    noise = random.Random(5).randbytes(12_000).hex().encode() * 40
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        for number in range(120):
            package.writestr(f"xl/media/{number}.png", noise[: 900_000 + number])
    assert path.stat().st_size < 20_000_000
    assert _refused(path)[0] == "sheet-unpacked-too-large"


def test_a_sheet_with_nothing_but_a_far_cell_names_that_cell(tmp_path: Path) -> None:
    path = files.raw_xlsx(
        tmp_path / "far.xlsx", f'<row r="1048576">{files.inline("XFD1048576", "x")}</row>'
    )
    code, details = _refused(path)
    assert code == "sheet-far-cell"
    assert (details["sheet"], details["row"], details["column"]) == ("Тізім", 1_048_576, 16_384)


def test_a_far_cell_beside_a_good_list_is_left_out_and_said(tmp_path: Path) -> None:
    rows = (
        f'<row r="1">{files.inline("A1", "Аты")}{files.inline("XFD1", "solver")}</row>'
        f'<row r="2">{files.inline("A2", "Әсел")}</row>'
        f'<row r="1048576">{files.inline("XFD1048576", "x")}</row>'
    )
    workbook = read(files.raw_xlsx(tmp_path / "solver.xlsx", rows))
    assert workbook.sheets[0].rows == (("Аты",), ("Әсел",))
    assert workbook.warnings == ("stray-cell Тізім!XFD1", "stray-cell Тізім!XFD1048576")


def test_empty_cells_with_a_style_may_go_on_to_the_edge_of_the_sheet(tmp_path: Path) -> None:
    edge = "".join(f'<row r="{row}"><c r="XFD{row}" s="0"/></row>' for row in range(60_000, 60_100))
    rows = f'<row r="1">{files.inline("A1", "Әсел")}</row>{edge}'
    workbook = read(files.raw_xlsx(tmp_path / "styled.xlsx", rows))
    assert workbook.sheets[0].rows == (("Әсел",),)
    assert workbook.warnings == ()


def test_three_hundred_thousand_rows_are_too_many(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 300_001))
    code, details = _refused(files.raw_xlsx(tmp_path / "long.xlsx", rows))
    assert (code, details["sheet"]) == ("sheet-too-many-rows", "Тізім")
    assert details["limit"] == 60_000


def test_too_many_columns_are_refused_with_the_place(tmp_path: Path) -> None:
    path = files.xlsx(tmp_path / "wide.xlsx", [["x"] * 300])
    assert _refused(path)[0] == "sheet-too-many-columns"


def test_a_hundred_megabytes_in_one_cell_are_refused(tmp_path: Path) -> None:
    words = random.Random(1).randbytes(5_000).hex() * 10_000
    path = files.raw_xlsx(tmp_path / "cell.xlsx", f'<row r="1">{files.inline("A1", words)}</row>')
    assert _refused(path)[0] in {"sheet-unpacked-too-large", "sheet-bomb"}
    text = tmp_path / "cell.csv"
    text.write_bytes(b"x" * 100_000_000)
    assert _refused(text)[0] == "sheet-too-large"


def test_a_cell_longer_than_any_name_is_refused_with_its_place(tmp_path: Path) -> None:
    words = random.Random(1).randbytes(50_000).hex() * 50
    rows = f'<row r="2">{files.inline("C2", words)}</row>'
    code, details = _refused(files.raw_xlsx(tmp_path / "five.xlsx", rows))
    assert (code, details["row"], details["column"]) == ("sheet-cell-too-long", 2, 3)


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;">]>',
        '<!DOCTYPE w [<!ENTITY secret SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE w [<!ENTITY % outer SYSTEM "http://127.0.0.1:9/x.dtd"> %outer;]>',
    ],
    ids=["nested", "a file", "an address"],
)
def test_entities_are_refused_before_they_mean_anything(tmp_path: Path, prolog: str) -> None:
    path = files.raw_xlsx(tmp_path / "entities.xlsx", '<row r="1"><c r="A1"/></row>', prolog)
    assert _refused(path)[0] == "sheet-entities"
    rows = files.ods_row(["Әсел"])
    book = files.ods(tmp_path / "entities.ods", rows, {"styles.xml": f"{prolog}<w/>"})
    assert _refused(book)[0] == "sheet-entities"


def test_one_text_shared_by_countless_cells_cannot_eat_the_memory(tmp_path: Path) -> None:
    cells = "".join(
        f'<row r="{row}">' + '<c t="s"><v>0</v></c>' * 60 + "</row>" for row in range(1, 3_001)
    )
    shared = f'<sst xmlns="{files.MAIN}"><si><t>{"я" * 9_000}</t></si></sst>'
    link = (
        f'<Relationship Id="rId2" Type="{files.LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
    )
    path = files.raw_xlsx(tmp_path / "shared.xlsx", cells, parts={"xl/sharedStrings.xml": shared})
    content = path.read_bytes()
    with zipfile.ZipFile(path) as package:
        links = package.read("xl/_rels/workbook.xml.rels").decode()
    links = links.replace("</Relationships>", f"{link}</Relationships>")
    path.write_bytes(files.repacked(content, "xl/_rels/workbook.xml.rels", links.encode()))
    assert _refused(path, Limits(ratio=2_000))[0] == "sheet-out-of-memory"


def test_rows_repeated_a_million_times_are_refused(tmp_path: Path) -> None:
    rows = files.ods_row(["Әсел"], 'table:number-rows-repeated="1048576"')
    assert _refused(files.ods(tmp_path / "rows.ods", rows))[0] == "sheet-too-many-rows"


def test_a_far_cell_of_an_ods_is_named(tmp_path: Path) -> None:
    empty = files.ods_row([], 'table:number-rows-repeated="1048575"')
    rows = files.ods_row(["a"]) + empty + files.ods_row(["z"])
    code, details = _refused(files.ods(tmp_path / "far.ods", rows))
    assert (code, details["row"]) == ("sheet-far-cell", 1_048_577)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("nothing.xlsx", b"", "sheet-empty"),
        ("blank.csv", b"\r\n;;\r\n", "sheet-empty"),
        ("text.xlsx", "Аты;Тегі\r\nӘсел;Ахметова\r\n".encode(), "sheet-unknown-format"),
        ("page.xls", b"<html><table><tr><td>1</td></tr></table></html>", "sheet-unknown-format"),
        ("paper.csv", b"%PDF-1.7 ...", "sheet-unknown-format"),
        ("noise.csv", bytes(range(256)) * 40, "sheet-unknown-format"),
        ("noise.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x5a" * 900, "sheet-unknown-format"),
        (
            "broken.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") * 90,
            "sheet-damaged",
        ),
        ("bare.xls", b"\x09\x08\x10\x00" + b"\xff" * 900, "sheet-damaged"),
        ("open.csv", b'a;b\n1;2\n3;"x\n5;6\n', "sheet-open-quote"),
    ],
)
def test_what_is_no_table_is_refused_by_what_it_is(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    (tmp_path / name).write_bytes(content)
    found, details = _refused(tmp_path / name)
    assert found == code
    if code == "sheet-open-quote":
        assert details["row"] == 3


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    assert _refused(tmp_path / "gone.xlsx")[0] == "sheet-missing"


def test_a_workbook_under_a_password_is_refused_as_such(tmp_path: Path) -> None:
    assert _refused(files.locked(tmp_path / "locked.xlsx"))[0] == "sheet-encrypted"


def test_an_archive_of_anything_else_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w/>")
    assert _refused(path)[0] == "sheet-unknown-format"


def test_a_workbook_cut_anywhere_is_damaged(tmp_path: Path) -> None:
    whole = files.xlsx(tmp_path / "whole.xlsx", [["Аты"], ["Әсел"]]).read_bytes()
    for size in (40, len(whole) // 2, len(whole) - 30):
        path = tmp_path / f"cut{size}.xlsx"
        path.write_bytes(whole[:size])
        assert _refused(path)[0] == "sheet-damaged"


def test_a_part_longer_than_the_archive_says_is_damaged(tmp_path: Path) -> None:
    rows = f'<row r="1">{files.inline("A1", "Әсел" * 2_000)}</row>'
    path = files.raw_xlsx(tmp_path / "liar.xlsx", rows)
    content = bytearray(path.read_bytes())
    entry = content.rindex(b"PK\x01\x02", 0, content.rindex(b"xl/worksheets/sheet1.xml"))
    content[entry + 24 : entry + 28] = (100).to_bytes(4, "little")
    path.write_bytes(content)
    assert _refused(path)[0] == "sheet-damaged"


def _slow(path: Path) -> Path:
    rows = "".join(
        f'<row r="{row}">' + f'<c r="A{row}"><v>1.5</v></c>' * 40 + "</row>"
        for row in range(1, 40_001)
    )
    return files.raw_xlsx(path, rows)


def test_reading_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    path = _slow(tmp_path / "slow.xlsx")
    code, _ = _refused(path, Limits(seconds=0.3, seconds_per_megabyte=0))
    assert code == "sheet-too-slow"


def test_the_user_may_give_up_at_any_moment(tmp_path: Path) -> None:
    path, given_up = _slow(tmp_path / "slow.xlsx"), threading.Event()
    threading.Timer(0.3, given_up.set).start()
    begun = time.monotonic()
    with pytest.raises(Refusal, match="sheet-cancelled"):
        read(path, cancelled=given_up.is_set)
    assert time.monotonic() - begun < 2


def test_a_reader_short_of_memory_ends_alone(tmp_path: Path) -> None:
    path = _slow(tmp_path / "large.xlsx")
    assert _refused(path, Limits(memory_bytes=96 * 1024 * 1024))[0] == "sheet-out-of-memory"


def _mutations(whole: bytes, rounds: int) -> Iterator[bytes]:
    chance = random.Random(20_261_122)
    for _ in range(rounds):
        content = bytearray(whole)
        for _ in range(chance.choice((1, 3, 20))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        if chance.random() < 0.2:
            del content[chance.randrange(len(content)) :]
        yield bytes(content)


def _inside(whole: bytes, name: str, rounds: int) -> Iterator[bytes]:
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        part = package.read(name)
    for content in _mutations(part, rounds):
        yield files.repacked(whole, name, content)


def _outcomes(folder: Path, name: str, contents: Iterable[bytes]) -> Counter[str]:
    """Anything but a refusal escapes and fails the test."""
    paths = []
    for number, content in enumerate(contents):
        paths.append(folder / f"{number}{name}")
        paths[-1].write_bytes(content)
    with ThreadPoolExecutor(2) as threads:
        return Counter(threads.map(_outcome, paths))


def _outcome(path: Path) -> str:
    try:
        read(path)
    except Refusal as refusal:
        return refusal.code
    return "read"


_PEOPLE: list[list[str | int]] = [["Тегі", "Аты", "ЖСН"]]
_PEOPLE += [[f"Ахметов{number}", "Ерлан", 10**11 + number] for number in range(40)]


def test_damage_to_the_bytes_of_a_workbook_is_refused_or_read_and_nothing_else(
    tmp_path: Path,
) -> None:
    whole = files.xlsx(tmp_path / "whole.xlsx", _PEOPLE).read_bytes()
    outcomes = _outcomes(tmp_path, "m.xlsx", _mutations(whole, 80))
    assert outcomes["sheet-damaged"] > 8


@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"]
)
def test_damage_inside_the_parts_of_a_workbook_is_refused_or_read(
    tmp_path: Path, part: str
) -> None:
    whole = files.xlsx(tmp_path / "whole.xlsx", _PEOPLE).read_bytes()
    outcomes = _outcomes(tmp_path, "m.xlsx", _inside(whole, part, 25))
    assert outcomes["sheet-damaged"] > 2


def test_damage_to_old_files_open_documents_and_texts_is_refused_or_read(tmp_path: Path) -> None:
    old = files.xls(tmp_path / "whole.xls", _PEOPLE).read_bytes()
    rows = "".join(files.ods_row(map(str, row)) for row in _PEOPLE)
    book = files.ods(tmp_path / "whole.ods", rows).read_bytes()
    text = "\r\n".join(";".join(map(str, row)) for row in _PEOPLE).encode("kz1048")
    assert _outcomes(tmp_path, "m.xls", _mutations(old, 40)).total() == 40
    assert _outcomes(tmp_path, "m.ods", _inside(book, "content.xml", 50))["sheet-damaged"] > 2
    assert _outcomes(tmp_path, "m.csv", _mutations(text, 40))["read"] > 8
