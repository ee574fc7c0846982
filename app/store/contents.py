"""What a centre's file holds at a glance, looked at without opening it for work."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import Refusal
from app.store import driver, opening


@dataclass(frozen=True, slots=True)
class Contents:
    """How many people and papers a file holds, and up to which action; sizes in bytes."""

    people: int
    papers: int
    last_action: int
    last_at: str
    size: int


def contents(path: Path) -> Contents:
    """Return what a file holds; refuses what is no centre's file, or cannot be read."""
    opening.refuse_foreign(path)
    try:
        connection = driver.connect(path, read_only=True)
        try:
            return Contents(
                people=driver.scalar(connection, "select count(*) from person"),
                papers=driver.scalar(connection, "select count(*) from paper"),
                last_action=driver.scalar(connection, "select coalesce(max(id), 0) from action"),
                last_at=driver.scalar(
                    connection,
                    "select coalesce((select at from action order by id desc limit 1), '')",
                ),
                size=path.stat().st_size,
            )
        finally:
            connection.close()
    except driver.Damage as error:
        raise Refusal("file-damaged", path=str(path), reason=str(error)[:200]) from error
