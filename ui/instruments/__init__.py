"""Tests: answered on the screen in a window that knows nobody else, typed in, read with care."""
