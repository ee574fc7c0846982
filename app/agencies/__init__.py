"""Private agencies: how one is selected, what is ordered of it, what it delivered."""
