"""The judge's answers in the words of the window."""

from __future__ import annotations

from collections.abc import Sequence

from app.kazakh.dates import short_date
from app.papers import NOTHING
from app.staffing import speech
from app.staffing.crediting import Piece
from app.staffing.law import Act, Rule, Stint
from app.staffing.qualifications import MET, NOT_MET, Checked, Verdict
from app.staffing.spans import Length
from ui import language
from ui.parts.pill import Badge
from ui.parts.timeline import Entry
from ui.staff import words
from ui.staff.dialogs import word
from ui.staff.judging import Judged
from ui.staff.words import translate

Rows = list[tuple[str, str]]
_LINE = "\n"


def about(judged: Judged) -> str:
    """Return what is said above the posts, or "" where they are held on the day."""
    if not judged.checked:
        return translate("Staff", "No post is entered yet: the rules follow from the post.")
    if judged.held:
        return ""
    return translate("Staff", "No post is held here on this day: the nearest one is looked at.")


def first_rule(judged: Judged) -> str:
    """Return the rule to show first: of the next category, else of the one open, else any."""
    for checked in judged.checked:
        own = [each for each in checked.verdicts if each.own_level] or list(checked.verdicts)
        for category in (checked.next, checked.open):
            for verdict in own:
                if category and verdict.rule.category == category:
                    return verdict.rule.id
        if own:
            return own[0].rule.id
    return ""


def summary(judged: Judged, checked: Checked) -> Rows:
    """Return what is held, open and next, by which act and paragraph."""
    position = checked.position
    rows: Rows = [(translate("Staff", "Name"), language.spoken(checked.post.name))]
    if position is None:
        return rows
    if position.graded:
        rows += [
            (translate("Staff", "Category held"), _held(judged, checked)),
            (translate("Staff", "Open"), _opened(checked)),
            (translate("Staff", "Next"), _next(checked)),
        ]
    act = judged.law.acts[position.act]
    paragraph = speech.paragraph(position, language.current())
    return [*rows, (translate("Staff", "By the act"), f"{words.act(act)}, {paragraph}")]


def _held(judged: Judged, checked: Checked) -> str:
    """The category that holds, with its order and its last day."""
    given, named = judged.given, word("category", checked.held)
    if given is None:
        return named
    until = words.days(None, given.until)
    return ", ".join(part for part in (named, f"№ {given.order_number}", until) if part)


def _opened(checked: Checked) -> str:
    if checked.open:
        return word("category", checked.open)
    return translate("Staff", "none by the records")


def _next(checked: Checked) -> str:
    if not checked.next:
        return ""
    named = word("category", checked.next)
    if checked.next_on is not None:
        said = translate("Staff", "{category}, from {day} if nothing changes")
        named = said.format(category=named, day=short_date(checked.next_on))
    verdict = next(
        each for each in checked.verdicts if each.own_level and each.rule.category == checked.next
    )
    return _LINE.join([named, *speech.missing(verdict, language.current()), *_never(verdict)])


def _never(verdict: Verdict) -> list[str]:
    """What is missing may come to nothing: service ends, or goes on in another category."""
    if verdict.state != NOT_MET or verdict.met_on is not None:
        return []
    return [speech.said("words", "never", language.current())]


def remarks(checked: Checked) -> list[str]:
    """Return what the verdicts do not cover, then what the sources leave open."""
    return [word("note", each) for each in checked.notes] + [
        word("doubt", each) for each in checked.doubts
    ]


def entry(verdict: Verdict) -> Entry:
    """Return a rule as a line: its category, what is missing or since when, its state."""
    rule, spoken = verdict.rule, language.current()
    title = word("category", rule.category) if rule.category else word("level", rule.level)
    mark = word("level", rule.level) if rule.category and not verdict.own_level else ""
    below = "; ".join(speech.missing(verdict, spoken) or speech.unsure(verdict, spoken))
    badge = Badge(word("state", verdict.state), words.state_tone(verdict.state))
    return Entry(title, mark, below or _since(verdict), badge, verdict.state == MET)


def _since(verdict: Verdict) -> str:
    if verdict.met_on is None:
        return ""
    day = short_date(verdict.met_on)
    if verdict.state == MET:
        return translate("Staff", "since {day}").format(day=day)
    return translate("Staff", "from {day} if nothing changes").format(day=day)


def rows(judged: Judged, checked: Checked, verdict: Verdict) -> Rows:
    """Return all that is said of one rule but its quote."""
    rule, spoken = verdict.rule, language.current()
    position = judged.law.position_of(rule)
    told = [word("state", verdict.state), _since(verdict), *_never(verdict)]
    return [
        (translate("Staff", "Rule"), speech.name(rule, spoken)),
        (translate("Staff", "Advice"), ", ".join(each for each in told if each)),
        (translate("Staff", "Missing"), _LINE.join(speech.missing(verdict, spoken))),
        (translate("Staff", "Why not told"), _LINE.join(speech.unsure(verdict, spoken))),
        (translate("Staff", "Of the level"), "" if verdict.own_level else _other(checked)),
        (translate("Staff", "By the act"), _act(judged.law.act_of(rule))),
        (translate("Staff", "Paragraph"), speech.paragraph(position, spoken)),
    ]


def _act(act: Act) -> str:
    return f"{words.act(act)} · {language.spoken(act.title)}"


def _other(checked: Checked) -> str:
    said = translate("Staff", "another than the post's: {level}")
    return said.format(level=word("level", checked.post.level))


def quoted(rule: Rule) -> str:
    """Return the act's own words in quotation marks."""
    return f"«{speech.quote(rule)}»"


def way(stint: Stint, pieces: Sequence[Piece]) -> str:
    """Return the service that a rule asks for, as the title of the pieces counted for it."""
    spoken = language.current()
    asked, years = speech.stint(stint, spoken), speech.length(Length(stint.years), spoken)
    said = translate("Staff", "Asked: {years}, {service}")
    if not pieces:
        said = translate("Staff", "Asked: {years}, {service}. No service is entered.")
    return said.format(years=years, service=asked)


def piece(judged: Judged, each: Piece) -> Entry:
    """Return a stretch of service as a rule takes it: counted or not, and why."""
    entry = each.entry
    own = language.spoken(judged.posts.get(entry.post_id or 0, NOTHING))
    title = own or entry.post or entry.organisation or word("kind", entry.kind)
    why = word("reason", each.reason) if each.reason else ""
    below = " · ".join(part for part in (words.days(each.first, each.last), why) if part)
    tones = {"counts": "ok", "unsure": "warn", "no": "neutral"}
    badge = Badge(word("piece", each.state), tones[each.state])  # type: ignore[arg-type]
    mark = word("category", each.category) if each.category != "none" else ""
    return Entry(title, mark, below, badge, each.last is not None)
