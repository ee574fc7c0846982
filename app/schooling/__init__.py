"""Youth: contingents of schools and colleges, the plan of three parties, agencies."""
