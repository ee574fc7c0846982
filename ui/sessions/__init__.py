"""Sessions of guidance: a calendar to look at and drag in, a list, a card with who came."""
