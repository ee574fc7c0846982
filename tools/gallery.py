"""Draw every part of the kit to pictures, in each theme and size, to be looked at.

python tools/gallery.py build/gallery
"""

from __future__ import annotations

import argparse
import os
import sys
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui import messages, theme
from ui.colours import Tone
from ui.fields import (
    Candidate,
    CheckField,
    ChoiceField,
    DateField,
    DigitsField,
    Form,
    NotesField,
    PickField,
    Spec,
    TextField,
)
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button
from ui.parts.chip import Chip
from ui.parts.empty_state import EmptyState, Step
from ui.parts.label import Label
from ui.parts.message_bar import MessageBar
from ui.parts.next_step import NextStep
from ui.parts.pane import Pane
from ui.parts.pill import Badge, Pill, PillRow
from ui.parts.refusal_bar import RefusalBar
from ui.parts.search_field import SearchField
from ui.parts.section import CardBody, Section
from ui.parts.split import Split
from ui.parts.status_bar import Segment, StatusBar
from ui.parts.tile import Tile
from ui.parts.timeline import Entry, Timeline
from ui.parts.top_bar import TopBar
from ui.parts.totals_bar import PlanBar, Total, TotalsBar
from ui.tables import Column, ListView, PagedModel

TABS = (
    ("today", "Бүгін"),
    ("participants", "Қатысушылар"),
    ("sessions", "Іс-шаралар"),
    ("cohorts", "Мектеп контингенті"),
    ("staff", "Қызметкерлер"),
    ("partners", "Серіктестер"),
    ("papers", "Құжаттар"),
    ("quarters", "Тоқсан"),
)


class Person(NamedTuple):
    """A row of the invented list."""

    name: str
    year: str
    badges: tuple[Badge, ...]
    place: str
    day: str
    service: str


PUPIL, POOR = Badge("Оқушы", "tint"), Badge("Аз қамтылған")
SEEKER, IDLE = Badge("Жұмыс іздеуші"), Badge("Жұмыссыз")
PEOPLE = (
    Person("Құнанбаева Әсемгүл Ғалымқызы", "2009", (PUPIL, POOR), "Қарағаш", "18.11", "Тестілеу"),
    Person("Әбдіғаниев Үсен Һасанұлы", "1988", (IDLE,), "Көктерек", "18.11", "Консультация"),
    Person(
        "Байғұтты Ұлбосын Төлегенқызы", "1994", (SEEKER, Badge("Келісім жоқ", "warn")),
        "Өскенбай", "17.11", "Бастапқы қабылдау",
    ),
    Person(
        "Ғабдуллин Нұрлан Қайратұлы", "1979", (IDLE, Badge("Мүгедектік"), POOR), "Көктерек",
        "17.11", "Кәсіби іріктеу",
    ),
    Person("Дүйсенбі Іңкәр Мұратқызы", "2003", (PUPIL,), "Ақсеңгір", "16.11", ""),
    Person("<b>Ерғалиева</b> <img src=x>", "1985", (SEEKER, IDLE), "A & B", "13.11", "<i>"),
    Person("Ұзынесімді" * 12, "1999", (SEEKER,), "Көктерек", "13.11", "Жәрмеңке"),
    Person(
        "Оңғарбаева Үміт Дәуренқызы", "1983", (IDLE, Badge("Қызмет жоқ: 96 күн", "err")),
        "Жаңатұрмыс", "16.08", "Консультация",
    ),
)  # fmt: skip

COLUMNS: tuple[Column[Person], ...] = (
    Column("name", lambda: "Тегі, аты, әкесінің аты", lambda p: p.name, "name",
           width=240, least=180, stretch=3, optional=False, sortable=True),
    Column("year", lambda: "Туған жылы", lambda p: p.year, "muted", width=82, least=60),
    Column("status", lambda: "Мәртебесі", lambda p: ", ".join(b.text for b in p.badges), "pills",
           width=224, least=150, stretch=3, badges=lambda p: p.badges),
    Column("place", lambda: "Елді мекен", lambda p: p.place, "muted", width=100, from_width=640),
    Column("service", lambda: "Соңғы қызмет", lambda p: f"{p.day} {p.service}", "pair",
           width=170, least=76, stretch=2, first=lambda p: p.day, second=lambda p: p.service,
           sortable=True),
)  # fmt: skip


def main() -> int:
    """Draw the pictures into the folder named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--family", default="Noto Sans", help="typeface of the invented system")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    font = app.font()
    font.setFamily(chosen.family)
    font.setPixelSize(13)
    app.setFont(font)
    for scheme in ("light", "dark", "contrast"):
        for scale in (1.0, 2.0):
            draw(app, chosen.folder, scheme, scale)
    for wide in (1280, 1024, 1920):
        theme.apply(app, "light")
        grab(app, people(), chosen.folder / f"people-{wide}.png", wide, 720)
    return 0


def draw(app: QApplication, folder: Path, scheme: theme.Scheme, scale: float) -> None:
    """Draw all boards in one theme and size."""
    theme.apply(app, scheme, scale)
    wide, tall = int(1366 * scale), int(768 * scale)
    boards = {"people": people, "empty": empty, "parts": parts}
    for name, board in boards.items():
        grab(app, board(), folder / f"{name}-{scheme}-{int(scale * 100)}.png", wide, tall)
        if scale > 1:
            grab(app, board(), folder / f"{name}-{scheme}-200-small.png", 1366, 768)


def grab(app: QApplication, board: QWidget, path: Path, wide: int, tall: int) -> None:
    """Show a board off the screen and keep its picture."""
    board.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    board.resize(wide, tall)
    board.show()
    for _ in range(4):
        app.processEvents()
    board.grab().save(str(path))
    board.close()
    board.deleteLater()
    app.processEvents()


def people() -> QWidget:
    """Return the list and the card of the participants' picture."""
    left, right = Pane("bg"), Pane("surface")
    column = QVBoxLayout(left)
    column.setContentsMargins(0, theme.unit(16), 0, 0)
    column.setSpacing(theme.unit(8))
    search = SearchField("Аты, ЖСН соңы, телефон немесе ауыл")
    new = Button("Жаңа қатысушы", "primary", icon="plus", shortcut="Ctrl+N", height=36)
    column.addLayout(in_row([search, new], margin=20))
    chips = [Chip("Белсенді", 412), Chip("Оқушылар", 168), Chip("Келісім жоқ", 7)]
    chips[0].setChecked(True)
    more = Button("Сүзгі", "link", shortcut="Ctrl+Shift+F")
    column.addLayout(in_row([*chips, None, more], margin=20))
    table = people_list()
    column.addWidget(table, 1)
    message = MessageBar(left)
    message.say("Сақталды: Құнанбаева Әсемгүл, келесі қадам күні", lambda: None)
    card(right)
    return framed(Split(left, right))


def people_list() -> ListView:
    """Return a list of a few invented people, many times over."""
    ids = array("q", range(1, 61))
    model = PagedModel(COLUMNS, lambda wanted: [PEOPLE[(i - 1) % len(PEOPLE)] for i in wanted], ids)
    table = ListView(model, name="gallery.people")
    model.setParent(table)
    table.show_sorting("service", descending=True)
    table.select_row(0)
    return table


def card(pane: QWidget) -> None:
    """Fill a pane with the card of the picture."""
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, theme.unit(18), 0, 0)
    column.setSpacing(theme.unit(8))
    head = QVBoxLayout()
    head.setContentsMargins(theme.unit(24), 0, theme.unit(24), 0)
    head.addWidget(Label("Құнанбаева Әсемгүл Ғалымқызы", "title", wrap=True))
    head.addWidget(Label("17 жаста, 2009 жылғы 14 наурыз · ЖСН •••• •••• 4217", "small", "muted"))
    pills = PillRow()
    pupil, consent = (
        Badge("Жоғары сынып оқушысы", "tint"),
        Badge("Келісім жарамды", "ok", live=True),
    )
    pills.show_badges([pupil, POOR, consent])
    head.addWidget(pills)
    step = NextStep()
    step.say(
        "Келесі қадам: тестілеу нәтижесін талқылау",
        "Сейсенбі, 24 қараша, 10:30 · ата-анасымен бірге",
        "Ашу",
    )
    head.addWidget(step)
    column.addLayout(head)
    body = CardBody()
    for section in sections():
        body.add(section)
    column.addWidget(body, 1)
    actions = ActionBar()
    actions.set_buttons(
        [
            Button("Қызмет жазу", "primary", shortcut="Ctrl+K"),
            Button("Жолдама", shortcut="Ctrl+J"),
            Button("Өңдеу", shortcut="F2"),
            Button("Басу", shortcut="Ctrl+P"),
        ]
    )
    column.addWidget(actions)


def sections() -> list[Section]:
    """Return the sections of the picture's card, one value long beyond reason."""
    first, second, third = Section("Негізгі"), Section("Мәртебелер"), Section("Жолдамалар")
    first.show_rows(
        [
            ("Елді мекен", "Қарағаш ауылы, Қарағаш округі"),
            ("Оқу орны", "Ы. Алтынсарин атындағы жалпы білім беретін орта мектебі, 11 «Ә» сынып"),
            ("Телефон", "+7 701 ••• •• 48, анасы Сәуле"),
            ("Қызығушылық", "Малдәрігеріагроном" * 6),
        ]
    )
    second.show_rows(
        [
            ("01.09.2024 бастап", "Жоғары сынып оқушысы"),
            ("14.01.2027 дейін", "Аз қамтылған азамат, анықтама № 22"),
        ]
    )
    thread = Timeline()
    waiting, came = Badge("Жауап күтілуде", "warn"), Badge("Қатысты", "ok")
    thread.show_entries(
        [
            Entry(
                "Қысқа мерзімді курстарға",
                "№ 149",
                "Көктерек колледжі · 16.11.2026",
                waiting,
                False,
            ),
            Entry("Кәсіптік экскурсияға", "№ 131", "«Өркен» шаруа қожалығы · 07.10.2026", came),
            Entry("Тестілеуге", "№ 098", "Мансап орталығы · 09.09.2026", came),
        ]
    )
    third.add(thread)
    return [first, second, third]


def empty() -> QWidget:
    """Return the empty place and the form with errors."""
    left, right = Pane("bg"), Pane("surface")
    place = EmptyState("cap", name="gallery.empty")
    place.set_words(
        "2026/27 оқу жылының контингенті әлі жүктелмеген",
        "Тізімді аудандық білім бөлімі береді: жалпы білім беретін мектептердің жоғары сынып "
        "оқушылары мен колледж студенттері.",
        [
            Step("Тізімді сұраңыз", "Сұрау хаты дайын, білім бөліміне басып жіберу ғана қалды."),
            Step("Файлды осы терезеге тастаңыз", "Excel немесе CSV. Бағандар өзі танылады."),
            Step("Айырмасын қарап, бекітіңіз", "Бекіткенше ештеңе өзгермейді."),
        ],
    )
    place.set_actions(
        [
            Button("Тізімді жүктеу", "primary", icon="table", shortcut="Ctrl+I", height=36),
            Button("Сұрау хатын басу", icon="printer", height=36),
            Button("Бос үлгіні сақтау", "link", height=36),
        ]
    )
    QVBoxLayout(left).addWidget(place)
    form_card(right)
    return framed(Split(left, right), "cohorts")


def form_card(pane: QWidget) -> None:
    """Fill a pane with a form that was refused."""
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, theme.unit(18), 0, 0)
    head = QVBoxLayout()
    head.setContentsMargins(theme.unit(24), 0, theme.unit(24), theme.unit(12))
    head.setSpacing(theme.unit(10))
    head.addWidget(Label("Жаңа оқушы", "title"))
    column.addLayout(head)
    refusal = RefusalBar()
    refusal.say(
        messages.Sentence(
            "Карта сақталмады: екі өрісті түзету керек",
            "Терілгеннің бәрі осы терезеде тұр, жоғалған жоқ.",
            "Белгіленген өрістерді түзетіп, Ctrl+S басыңыз.",
        ),
        "Қатеге өту",
        lambda: None,
        "F8",
    )
    head.addWidget(refusal)
    form = a_form()
    body = CardBody()
    body.add(form)
    column.addWidget(body, 1)


def a_form() -> Form:
    """Return a form with every kind of field, two of them wrong."""
    form = Form(
        [
            Spec("surname", lambda: "Тегі"),
            Spec("iin", lambda: "ЖСН", lambda: DigitsField(limit=20)),
            Spec("born", lambda: "Туған күні", DateField),
            Spec("came", lambda: "Өтініш күні", DateField),
            Spec("school", lambda: "Мектебі", lambda: PickField(candidates, free=True)),
            Spec("sex", lambda: "Жынысы", lambda: ChoiceField([("f", "әйел"), ("m", "ер")],
                                                              wide=False)),
            Spec("phone", lambda: "Ата-ана телефоны", lambda: DigitsField(placeholder="+7 7__"),
                 lambda: "міндетті емес"),
            Spec("goal", lambda: "Мақсаты", lambda: TextField(limit=20)),
            Spec("consent", lambda: "Ата-анасының келісімі алынған", CheckField),
            Spec("notes", lambda: "Ескертпе", NotesField),
        ],
        name="gallery.form",
    )  # fmt: skip
    form.show_typed({
        "surname": "Өмірзақова", "iin": "09031455021", "born": "31.09.2009", "came": "20.11.2026",
        "school": "\tҮшқоңыр орта мектебі", "sex": "f", "consent": "1", "notes": "Анасымен келді.",
    })  # fmt: skip
    form.set_errors(
        {
            "iin": "11 сан терілді, ЖСН-да 12 сан болады.",
            "born": "Қыркүйекте 31 күн жоқ, соңғысы 30.",
            "goal": "Бұл өріс бос. Толтырыңыз.",
        }
    )
    return form


def candidates(text: str) -> Sequence[Candidate]:
    """Return invented schools that begin with a text."""
    schools = ("Үшқоңыр орта мектебі", "Қарағаш мектебі", "Көктерек колледжі")
    found = [name for name in schools if name.casefold().startswith(text.casefold())]
    return [Candidate(place, name, "Көктерек") for place, name in enumerate(found)]


def parts() -> QWidget:
    """Return a board of the smaller parts in their states."""
    board = Pane("surface")
    column = QVBoxLayout(board)
    column.setSpacing(theme.unit(14))
    for row in (buttons(), pills(), tiles()):
        column.addLayout(row)
    totals = TotalsBar()
    totals.show_totals([
        Total(24, "Тізімде"), Total(18, "Келді", "ok"), Total(2, "Себепті", "warn"),
        Total(1, "Келмеді", "err"), Total(3, "Белгіленбеген", "border"),
    ])  # fmt: skip
    column.addWidget(totals)
    for words, done, plan in (("Кәсіптік ақпараттандыру", 312, 400), ("Кәсіби іріктеу", 41, 90)):
        bar = PlanBar()
        bar.show_plan(words, done, plan, 0.55)
        column.addWidget(bar)
    warning = RefusalBar(tone="warn", icon="warning")
    sentence = messages.Sentence("Кәсіби іріктеу межеден артта: 90-нан 41", "Аптасына 9 адам.", "")
    warning.say(sentence)
    column.addWidget(warning)
    column.addStretch(1)
    return framed(board, "today")


def buttons() -> QHBoxLayout:
    """Return buttons of every kind, one off and one in focus."""
    made = [
        Button("Жаңа", "primary", icon="plus", shortcut="Ctrl+N"),
        Button("Басу", shortcut="Ctrl+P"),
        Button("Ашу", "surface"),
        Button("Болдырмау", "link", shortcut="Ctrl+Z"),
        Button("", "icon", icon="close"),
        Button("Өшірулі", shortcut="F2"),
        Button("Фокуста", "primary"),
    ]
    made[-2].setEnabled(False)
    made[-1].setFocus()
    return in_row([*made, None], margin=0)


def pills() -> QHBoxLayout:
    """Return pills of every tone and a chip that is off."""
    tones: tuple[tuple[str, Tone], ...] = (
        ("Жұмыссыз", "neutral"), ("Оқушы", "tint"), ("Қатысты", "ok"),
        ("Жауап күтілуде", "warn"), ("Мерзімі өткен", "err"),
    )  # fmt: skip
    made: list[QWidget | None] = [Pill(Badge(words, tone, live=True)) for words, tone in tones]
    return in_row([*made, Chip("90 күн қызметсіз", 23), None], margin=0)


def tiles() -> QHBoxLayout:
    """Return four tiles, the first overdue."""
    made: list[QWidget | None] = []
    for words, number, fact in (
        ("Мерзімі өткен", 3, "ең ескісі 3 күн"), ("Жауапсыз жолдама", 11, "2-еуі 14 күннен асты"),
        ("Келісімі жоқ", 7, "1-еуі бүгін келеді"), ("90 күн қызметсіз", 23, "тоқсан соңына дейін"),
    ):  # fmt: skip
        tile = Tile(words, overdue=not made)
        tile.show_number(number, fact)
        made.append(tile)
    return in_row(made, margin=0)


def in_row(widgets: Sequence[QWidget | None], margin: int) -> QHBoxLayout:
    """Return widgets side by side; ``None`` is a spring."""
    row = QHBoxLayout()
    row.setContentsMargins(theme.unit(margin), 0, theme.unit(margin), 0)
    row.setSpacing(theme.unit(8))
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def framed(body: QWidget, tab: str = "participants") -> QWidget:
    """Return a body between the top bar and the status bar."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    top, foot = TopBar(), StatusBar()
    top.set_tabs(TABS)
    top.show_tab(tab)
    foot.show_segments(
        [
            Segment("document", "Бағдар · Көктерек ауданы"),
            Segment("shield-check", "Көшірме тексерілді: бүгін, 08:40", "ok"),
        ],
        [
            Segment("person", "Нұрғалиева Айгүл, мансап консультанты", short="Нұрғалиева Айгүл"),
            Segment("calendar", "2026 жыл, IV тоқсан ашық · 41 күн қалды"),
        ],
    )
    for part in (top, body, foot):
        column.addWidget(part, 1 if part is body else 0)
    return window


if __name__ == "__main__":
    raise SystemExit(main())
