"""The numbered steps that make the file, one module each."""

from __future__ import annotations

from app.store.steps import m001_first, m002_guidance

ORDER = (m001_first.m001_first, m002_guidance.m002_guidance)
"""The steps in their order; a published one is never edited."""

WATCHED = (*m001_first.WATCHED, *m002_guidance.WATCHED)
"""The tables whose every change is journalled."""
