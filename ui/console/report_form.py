"""``report-form``: the form of a period's report, shown, brought in edited, or put back to ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.errors import Refusal
from app.files import atomic_write
from app.quarters import layouts
from app.quarters.layouts import Layout
from ui.console import papers_out
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code

examples = (
    "report-form --show --out form.toml",
    "report-form --put form.toml",
    "report-form --drop",
    "report-form --show --form full",
)


def shape(shape: Shape) -> None:
    """Take what to do with the form, and which of the two forms it is."""
    shape.take("--form", type=code, choices=layouts.FORMS, default="quarter", words="report-form")
    shape.take("--out", metavar="FILE.toml", type=Path, words="report-form-out")
    shape.into = shape.parser.add_mutually_exclusive_group()
    shape.take("--show", action="store_true", words="report-form-show")
    shape.take("--put", metavar="FILE.toml", type=Path, words="report-form-put")
    shape.take("--drop", action="store_true", words="report-form-drop")


def run(desk: Desk) -> Answer:
    """Show the form unless another one is brought in or the office's own is dropped."""
    asked = desk.asked
    if asked.put:
        return _put(desk, asked.put)
    if asked.drop:
        with desk.writing() as store:
            layouts.drop(store, asked.form)
            return _told(desk, layouts.of(store, asked.form))
    return _show(desk, papers_out.fit(asked.out))


def _put(desk: Desk, file: Path) -> Answer:
    body = _body(file)
    with desk.writing() as store:
        layouts.read(body, file.name)
        return _told(desk, layouts.put(store, body, desk.asked.form))


def _body(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise Refusal("file-missing", file=str(file)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal("file-unreadable", file=str(file)) from error


def _show(desk: Desk, out: Path | None) -> Answer:
    with desk.reading() as store:
        layout = layouts.of(store, desk.asked.form)
    if out is None:
        return Answer({**_record(desk, layout), "body": layout.body}, layout.body.splitlines())
    with atomic_write(out) as file:
        file.write(layout.body.encode())
    return Answer({**_record(desk, layout), "file": str(out)}, [str(out)])


def _told(desk: Desk, layout: Layout) -> Answer:
    record = _record(desk, layout)
    said = "report-form-ours" if record["standard"] else "report-form-own"
    figures = len({code for each in layout.sections for code in each.figures})
    return Answer(record, [desk.say(said, sections=len(layout.sections), figures=figures)])


def _record(desk: Desk, layout: Layout) -> dict[str, Any]:
    ours = layouts.standard(desk.asked.form)
    return {
        "form": desk.asked.form,
        "standard": layout.sha256 == ours.sha256,
        "sha256": layout.sha256,
        "sections": [
            {
                "kind": each.kind,
                "heading_kk": each.heading.kk,
                "heading_ru": each.heading.ru,
                "heading_en": each.heading_en,
                "by": each.by,
                "figures": list(each.figures),
                "spans": list(each.spans),
            }
            for each in layout.sections
        ],
    }
