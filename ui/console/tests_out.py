"""Tests and their results as the console gives them, for people and for programs."""

from __future__ import annotations

from typing import Any

from app.guidance import meanings
from app.guidance.questions import Instrument, Three
from app.guidance.results import Conclusion, Result
from app.guidance.scoring import Profile
from app.store.store import Store
from ui.console.desk import Answer, Desk


def instrument(asked: Instrument) -> dict[str, Any]:
    """Return an instrument for a program."""
    return {
        "code": asked.code,
        "version": asked.version,
        "kind": asked.kind,
        "name": _three(asked.name),
        "author": asked.author,
        "licence": asked.licence,
        "items": len(asked.items),
        "scales": [
            {"code": each.code, "name": _three(each.name), "most": each.most}
            for each in asked.scales
        ],
    }


def _three(said: Three) -> dict[str, str]:
    return {"kk": said.kk, "ru": said.ru, "en": said.en}


def titled(desk: Desk, asked: Instrument) -> str:
    """Return an instrument as one line."""
    name = asked.name.spoken(desk.language)
    words = {"code": asked.code, "version": asked.version, "name": name}
    return desk.say("test-title", **words, items=len(asked.items))


def shares(desk: Desk, held: Profile) -> str:
    """Return the scales and their shares as one line, and why no conclusion is possible."""
    scales = (f"{each.name.spoken(desk.language)} {each.share:.0%}" for each in held.scores)
    doubt = f" ({desk.say(f'test-{held.validity}')})" if held.validity else ""
    return ", ".join(scales) + doubt


def profile(held: Profile) -> dict[str, Any]:
    """Return a profile for a program."""
    return {
        "scores": [
            {
                "scale": each.scale,
                "name": _three(each.name),
                "raw": each.raw,
                "least": each.least,
                "most": each.most,
                "share": round(each.share, 4),
            }
            for each in held.scores
        ],
        "validity": held.validity,
        "conclusion_possible": held.conclusive,
        "leading": list(held.leading),
    }


def told(desk: Desk, store: Store, result: Result) -> Answer:
    """Return a result in both shapes, with the fields of work it points to."""
    fields = meanings.fields_for(store, result.instrument, result.profile)
    said = {
        "uid": result.uid,
        "test": result.instrument,
        "version": result.version,
        "name": _three(result.name),
        "language": result.language,
        "taken_on": result.taken_on.isoformat(),
        "way": result.way,
        "place": result.place,
        "second_pass": result.second_pass,
        "statuses": list(result.statuses),
        **profile(result.profile),
        "fields": [{"name_kk": each.name_kk, "name_ru": each.name_ru} for each in fields],
        "conclusion": _concluded(result.conclusion),
    }
    return Answer(said, _lines(desk, result))


def _concluded(conclusion: Conclusion | None) -> dict[str, str] | None:
    if conclusion is None:
        return None
    return {
        "words": conclusion.words,
        "by": conclusion.by,
        "on": conclusion.on.isoformat(),
        "reason": conclusion.reason,
    }


def _lines(desk: Desk, result: Result) -> list[str]:
    name = result.name.spoken(desk.language)
    head = desk.say("test-result", day=result.taken_on, name=name, uid=result.uid)
    lines = [head, f"  {shares(desk, result.profile)}"]
    if result.conclusion:
        said = {"words": result.conclusion.words, "by": result.conclusion.by}
        lines.append("  " + desk.say("test-conclusion", **said))
    return lines
