"""What the centre does with people: sessions, attendance, tests and what comes of them."""
