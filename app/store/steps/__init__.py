"""The numbered steps that make the file, one module each."""

from __future__ import annotations

from app.store.steps import (
    m001_first,
    m002_guidance,
    m003_schooling,
    m004_staffing,
    m005_quarters,
    m006_handing,
    m007_keeping,
)

ORDER = (
    m001_first.m001_first,
    m002_guidance.m002_guidance,
    m003_schooling.m003_schooling,
    m004_staffing.m004_staffing,
    m005_quarters.m005_quarters,
    m006_handing.m006_handing,
    m007_keeping.m007_keeping,
)
"""The steps in their order; a published one is never edited."""

WATCHED = (
    *m001_first.WATCHED,
    *m002_guidance.WATCHED,
    *m003_schooling.WATCHED,
    *m004_staffing.WATCHED,
    *m005_quarters.WATCHED,
    *m006_handing.WATCHED,
    *m007_keeping.WATCHED,
)
"""The tables whose every change is journalled."""
