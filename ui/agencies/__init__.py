"""Private agencies: selections, contracts, what was delivered; lists of partners that came."""
