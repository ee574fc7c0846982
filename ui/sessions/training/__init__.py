"""Lists of persons for vocational training: made, filled, printed under a number, followed."""
