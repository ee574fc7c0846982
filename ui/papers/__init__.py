"""Issued papers: the register as a list, and what can be done with a paper."""
