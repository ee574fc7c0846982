"""The door tells a verb from a file, whatever stands before it."""

from pathlib import Path

import main
from app import paths
from ui import application, console


def test_every_verb_goes_to_the_console_and_every_file_to_the_window(monkeypatch):
    heard: list[tuple[str, str | None]] = []

    def door(face, word):
        heard.append((face, word))
        return 0

    monkeypatch.setattr(console, "run", lambda argv: door("console", argv[-1]))
    monkeypatch.setattr(main, "_window", lambda _argv, first: door("window", first))
    for argv in (
        ["find", "x"],
        ["--lang", "ru", "list"],
        ["--db", "a.bagdar", "check"],
        ["mistyped"],
        ["--help"],
    ):
        assert main.main(argv) == 0
        assert heard.pop() == ("console", argv[-1])
    for argv, file in (
        ([], None),
        (["centre.bagdar"], "centre.bagdar"),
        (["--lang", "kk", "some/centre.bagdar"], "some/centre.bagdar"),
        (["--db", "a.bagdar"], None),
    ):
        assert main.main(argv) == 0
        assert heard.pop() == ("window", file)


def test_a_frozen_program_reads_sheets_by_a_verb_of_its_own():
    from app.exchange import reading

    assert reading.VERB == main._CHILD


def test_the_window_opens_the_named_file_or_the_last_one(monkeypatch):
    last, opened = Path("last.bagdar"), []
    monkeypatch.setattr(paths, "last_file", lambda: last)

    def run(path, _spoken):
        opened.append(str(path))
        return 0

    monkeypatch.setattr(application, "run", run)
    for argv, file in (
        ([], "last.bagdar"),
        (["--lang", "ru"], "last.bagdar"),
        (["--db"], "last.bagdar"),
        (["--db", "a.bagdar"], "a.bagdar"),
        (["--db=a.bagdar"], "a.bagdar"),
        (["a.bagdar"], "a.bagdar"),
    ):
        assert main.main(argv) == 0
        assert opened.pop() == file
