"""The second step: how the file is read, where its titles stand, what each column holds."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.exchange import headers
from app.exchange.headers import Header
from app.exchange.sheets import Sheet
from app.store.store import Store
from ui import messages, theme
from ui.fields.choices import Combo
from ui.importing import words
from ui.importing.given import GivenRow
from ui.importing.preview import Preview
from ui.importing.session import Session
from ui.parts.edge import Edge
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.refusal_bar import RefusalBar

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("utf-8-sig", "UTF-8 BOM"),
    ("cp1251", "Windows-1251"),
    ("kz1048", "KZ-1048"),
    ("ptcp154", "PTCP154"),
    ("cp866", "CP866 (DOS)"),
    ("koi8-r", "KOI8-R"),
    ("mac-cyrillic", "Mac Cyrillic"),
    ("utf-16", "UTF-16"),
    ("utf-16-le", "UTF-16 LE"),
    ("utf-16-be", "UTF-16 BE"),
)
_ROWS = 40
_NOWHERE = -1
_TOLD = 4


class ColumnsStep(Pane):
    """``read_again`` asks for the file in another encoding, ``looked_again`` for another sheet."""

    read_again = Signal(str, str)
    looked_again = Signal(int, object)
    mapped = Signal(object)
    said = Signal(object)

    def __init__(self, store: Store, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("bg", name=name, parent=parent)
        self._session: Session | None = None
        self.encoding = self._combo("encoding")
        self.delimiter = self._combo("delimiter")
        self.sheet = self._combo("sheet")
        self.header = self._combo("header")
        self._labels = {
            key: Label("", "small", "muted") for key in ("encoding", "delimiter", "sheet", "header")
        }
        self.given = GivenRow(store, name=f"{name}.given")
        self._said = Label("", "body", wrap=True, name=f"{name}.said")
        self._warned = RefusalBar(tone="warn", icon="warning", name=f"{name}.warned")
        self.preview = Preview(name=f"{name}.preview")
        self._controls = QHBoxLayout()
        self._groups: dict[str, QWidget] = {}
        self._build()
        self._connect()
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    @property
    def ready(self) -> bool:
        """Whether the list can be judged by what its columns hold."""
        return self._session is not None and self._session.ready

    def show_session(self, session: Session) -> None:
        """Show a list that was read, with what its columns seem to hold."""
        fresh = self._session is None or (
            self._session.workbook is not session.workbook
            or self._session.survey.header != session.survey.header
            or self._session.survey.sheet_index != session.survey.sheet_index
        )
        self._session = session
        self._fill()
        if fresh:
            survey = session.survey
            self.preview.show_sheet(session.sheet, survey.header, survey.mapping, session.subject)
            self.given.show_subject(session.subject, session.given)
        else:
            self.preview.show_mapping(session.survey.mapping)
        self._tell()

    def retranslate(self) -> None:
        """Write the words again."""
        titles = {
            "encoding": self.tr("Encoding"),
            "delimiter": self.tr("Delimiter"),
            "sheet": self.tr("Sheet"),
            "header": self.tr("Row of titles"),
        }
        for key, title in titles.items():
            self._labels[key].setText(title)
            getattr(self, key).setAccessibleName(title)
        self.preview.retranslate()
        self.given.retranslate()
        if self._session is not None:
            self._fill()
            self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _combo(self, key: str) -> Combo:
        made = Combo()
        made.setObjectName(f"{self.objectName()}.{key}")
        return made

    def _build(self) -> None:
        for key, label in self._labels.items():
            group = QWidget()
            column = QVBoxLayout(group)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(Edge(getattr(self, key)))
            self._groups[key] = group
            self._controls.addWidget(group, 3 if key == "header" else 2)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._controls)
        self._column.addWidget(self.given)
        self._column.addWidget(self._warned)
        self._column.addWidget(self._said)
        self._column.addWidget(self.preview, 1)

    def _connect(self) -> None:
        for combo in (self.encoding, self.delimiter):
            combo.activated.connect(self._read_again)
        self.sheet.activated.connect(self._other_sheet)
        self.header.activated.connect(self._other_header)
        self.preview.mapped.connect(self.mapped)
        self.given.said.connect(self.said)

    def _read_again(self) -> None:
        encoding, delimiter = self.encoding.currentData(), self.delimiter.currentData()
        self.read_again.emit(encoding or "", delimiter or "")

    def _other_sheet(self) -> None:
        self.looked_again.emit(self.sheet.currentIndex(), None)

    def _other_header(self) -> None:
        if self._session is not None:
            row = self.header.currentData()
            header = headers.header_at(self._session.sheet, None if row == _NOWHERE else row)
            self.looked_again.emit(self._session.survey.sheet_index, header)

    def _fill(self) -> None:
        assert self._session is not None
        book, survey = self._session.workbook, self._session.survey
        is_text = book.kind == "csv"
        self._groups["encoding"].setVisible(is_text)
        self._groups["delimiter"].setVisible(is_text)
        self._groups["sheet"].setVisible(len(book.sheets) > 1)
        known = {code for code, _ in ENCODINGS}
        told = book.encoding or ""
        extra = [] if told in known else [(told, told)]
        _offer(self.encoding, [*ENCODINGS, *extra], told)
        _offer(self.delimiter, self._delimiters(), book.delimiter)
        _offer(self.sheet, list(enumerate(each.name for each in book.sheets)), survey.sheet_index)
        _offer(self.header, self._rows(self._session.sheet), _place(survey.header))

    def _delimiters(self) -> list[tuple[object, str]]:
        return [
            (";", self.tr("Semicolon ;")),
            (",", self.tr("Comma ,")),
            ("\t", self.tr("Tab")),
            ("|", self.tr("Bar |")),
        ]

    def _rows(self, sheet: Sheet) -> list[tuple[object, str]]:
        rows: list[tuple[object, str]] = [(_NOWHERE, self.tr("No titles"))]
        for at, row in enumerate(sheet.rows[:_ROWS]):
            said = " · ".join(str(cell) for cell in row if cell is not None)
            rows.append((at, f"{sheet.first_row + at}: {said[:80]}"))
        return rows

    def _tell(self) -> None:
        assert self._session is not None
        survey = self._session.survey
        titled = sum(map(bool, survey.header.titles)) or len(survey.header.titles)
        said = self.tr("{known} of {all} columns will be taken.").format(
            known=len(survey.mapping), all=max(titled, len(survey.mapping))
        )
        left = _left_out(survey.header, survey.mapping)
        if survey.recalled:
            said += " " + self.tr("As you said of such a list before.")
        elif left:
            said += " " + self.tr("Not taken: {titles}.").format(titles=left)
        if not self.ready:
            said = self._lacking(self._session.subject)
        self._said.setText(said)
        self._said.set_colour("text" if self.ready else "err")
        self._warn(self._session.workbook.warnings)

    def _lacking(self, subject: str) -> str:
        if subject == "attendance":
            return self.tr("It takes a column with names, and the session: choose it above.")
        if subject == "result":
            return self.tr("It takes a column with names, and one with answers or scores.")
        if subject == "partner":
            return self.tr("No column holds the name of an organisation yet: say above which does.")
        if subject == "staff":
            return self.tr("It takes a column with names, and one with the posts they hold.")
        if subject == "plan_lines":
            return self.tr("It takes a column with topics, and the plan: choose it above.")
        if subject == "class_list":
            return self.tr("It takes a column with names, and the school: choose it above.")
        return self.tr("No column holds a name yet: say above one of them that it does.")

    def _warn(self, told: tuple[str, ...]) -> None:
        sentences = [words.warning(each) for each in told]
        if not sentences:
            self._warned.dismiss()
            return
        more = len(sentences) - _TOLD
        rest = " ".join(sentences[1:_TOLD])
        last = self.tr("And {count} more.").format(count=more) if more > 0 else ""
        self._warned.say(messages.Sentence(sentences[0], rest, last))

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(u(20), u(12), u(20), 0)
        self._column.setSpacing(u(10))
        self._controls.setSpacing(u(12))


def _place(header: Header) -> int:
    return header.first if header.present else _NOWHERE


def _left_out(header: Header, mapping: Mapping[int, str]) -> str:
    titles = [title for at, title in enumerate(header.titles) if title and at not in mapping]
    return ", ".join(f"«{title}»" for title in titles[:_TOLD])


def _offer(combo: Combo, answers: list[tuple[object, str]], chosen: object) -> None:
    combo.blockSignals(True)
    combo.clear()
    for answer, said in answers:
        combo.addItem(said, answer)
    combo.setCurrentIndex(next((at for at, (a, _) in enumerate(answers) if a == chosen), -1))
    combo.blockSignals(False)
    combo.update()
