"""Lists: one model and one view for every one of them, a handful of rows or a million."""

from ui.tables.columns import Column
from ui.tables.model import Fetch, PagedModel
from ui.tables.view import ListView

__all__ = ["Column", "Fetch", "ListView", "PagedModel"]
