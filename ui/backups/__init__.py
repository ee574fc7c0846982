"""Copies of the centre's file: those there are, one more now, and bringing one back."""
