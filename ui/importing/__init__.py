"""Lists of people from elsewhere, on their way onto the books: read, judged, decided, taken in."""
