"""Whom to ask after: who did not come, three times in a row, or has had nothing for long."""
