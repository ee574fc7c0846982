"""What a paper says, frozen on the day it is issued: records that a page is drawn from.

A record holds every word and figure of its page, dates included, so that drawing it needs neither
the file nor the calendar. ``to_json`` is the form in which the register of papers keeps it.
"""

from __future__ import annotations

from app.papers.common import LANDSCAPE, NOTHING, PORTRAIT, Both, Letterhead, Margins, Signatory
from app.papers.frozen import Paper, from_json, kind_of, to_json
from app.papers.person import Consent, Referral
from app.papers.registers import Register, RegisterRow, Total, Totals, tally

__all__ = [
    "LANDSCAPE",
    "NOTHING",
    "PORTRAIT",
    "Both",
    "Consent",
    "Letterhead",
    "Margins",
    "Paper",
    "Referral",
    "Register",
    "RegisterRow",
    "Signatory",
    "Total",
    "Totals",
    "from_json",
    "kind_of",
    "tally",
    "to_json",
]
