"""The centre's own settings, and the first page where there is no centre yet."""
