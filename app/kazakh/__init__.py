"""How the office writes: letters, names, identity numbers, dates, keys and working days."""
