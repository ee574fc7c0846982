"""Partners: employers, schools and others the centre works with; a list and a card."""
