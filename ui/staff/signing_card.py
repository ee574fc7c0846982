"""The card of a right to sign: as what, on what it rests, for which papers, until when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from typing_extensions import override

from ui import language
from ui.parts_card import PartsCard
from ui.staff import entering, words
from ui.staff.words import translate
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.staff.signing_view import Signer


class SigningCard(PartsCard):
    """A substitution opens in its dialog, a right of one's own with the colleague's card."""

    changed = "staff"
    keys = (("open_record", "F2"), ("open_colleague", "Ctrl+O"))
    offered = ("open_record", "open_colleague")
    primary = "open_record"

    def __init__(self, workspace: Workspace) -> None:
        self.known: Mapping[int, Signer] = {}
        super().__init__(workspace, name="staff.signing.card")

    @override
    def fill(self, record: int) -> None:
        signer = self.known[record]
        right = signer.right
        name, post = right.colleague.name, language.spoken(right.post)
        self.head.say(name.full, post, [signer.badge])
        absent = right.absent.name.full if right.absent else ""
        term = words.days(right.since, right.until) or translate("Staff", "without a term")
        self.details.set_title(translate("Staff", "Right to sign"))
        self.details.show_rows(
            [
                (translate("Staff", "On paper"), f"{post} {name.short}"),
                (translate("Staff", "Basis in Kazakh"), right.basis.kk),
                (translate("Staff", "Basis in Russian"), right.basis.ru),
                (translate("Staff", "May sign"), signer.kinds),
                (translate("Staff", "Days"), term),
                (translate("Staff", "Stands in for"), absent),
            ]
        )

    @override
    def enter(self) -> None:
        self.open_record()

    def open_record(self) -> None:
        """Correct the substitution; a right of one's own is put right on the colleague's card."""
        signer = self.known.get(self.record)
        if signer is None or signer.substitution is None:
            self.open_colleague()
            return
        held = signer.substitution
        self.open(entering.dialog(self.workspace, "substitution", held.staff_id, held.id, self))

    def open_colleague(self) -> None:
        """Show the whole card of the colleague."""
        signer = self.known.get(self.record)
        if signer is not None:
            self.workspace.open_card("staff/list", signer.right.colleague.id)

    @override
    def part_title(self, key: str) -> str:
        return translate("Staff", "Details")

    @override
    def words(self) -> Mapping[str, str]:
        return {
            "open_record": translate("Staff", "Open the record"),
            "open_colleague": translate("Staff", "Open the colleague's card"),
        }

    @override
    def nothing(self) -> Mapping[str, str]:
        return {}
