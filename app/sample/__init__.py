"""The training centre: invented people and two years of their history, the same from one seed."""
