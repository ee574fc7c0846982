"""The pieces every screen is made of; each is handed its words and its object name."""
