"""What is due: today's work, what is late by working days, what the coming days ask."""
