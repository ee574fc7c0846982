"""The tab of participants: find, register, correct, refer, follow."""
