"""What comes of guidance, on a person's card: the case at a glance, its records, their dialogs."""
