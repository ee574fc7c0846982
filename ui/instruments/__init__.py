"""Tests: answered on the screen in a window that knows nobody else, typed in, read with care."""

MARK = "participant-window"
"""The draft that lies in the file while a participant's window stands."""
