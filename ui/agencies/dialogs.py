"""What the dialogs of selections, contracts and incoming lists share."""

from __future__ import annotations

from typing_extensions import override

from ui.agencies.rows import PartnersField
from ui.kept_dialog import KeptDialog


class AgencyDialog(KeptDialog):
    """Wide enough for rows of several fields; a partner may be entered in the middle of a row."""

    part = "agencies"
    changes = "partner"
    role = "agency"
    wide = 760

    @override
    def _assemble(self) -> None:
        super()._assemble()
        for field in self.form.fields.values():
            if isinstance(field, PartnersField):
                field.partner_wanted.connect(self.ask_partner)
