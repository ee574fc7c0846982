"""Staff: who works at the centre and who may sign on a given day."""
