"""The one file: opening, locking, migrations, transactions, journal, backup and restore."""
