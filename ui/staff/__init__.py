"""Colleagues: posts and the right to sign; a list and a card."""
