"""Fields one types into: each keeps what was typed and says beside itself what is wrong."""

from ui.fields.checks import CheckField
from ui.fields.choices import ChoiceField
from ui.fields.dates import DateField
from ui.fields.dialogs import FormDialog
from ui.fields.field import Field
from ui.fields.forms import Form, Spec
from ui.fields.money import MoneyField
from ui.fields.notes import NotesField
from ui.fields.picks import Candidate, Picked, PickField
from ui.fields.several import SeveralField
from ui.fields.texts import DigitsField, TextField

__all__ = [
    "Candidate",
    "CheckField",
    "ChoiceField",
    "DateField",
    "DigitsField",
    "Field",
    "Form",
    "FormDialog",
    "MoneyField",
    "NotesField",
    "PickField",
    "Picked",
    "SeveralField",
    "Spec",
    "TextField",
]
