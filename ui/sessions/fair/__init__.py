"""A job fair (R190-9) on the card of its session: employers, vacancies, what came of them."""
