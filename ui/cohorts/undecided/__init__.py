"""Lists of pupils who have not chosen a profession (R190-17): made, printed, sent, followed."""
