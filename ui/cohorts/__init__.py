"""Schools and colleges in a school year: whom they have, whom guidance reached, who has chosen."""
