"""Who was to come and who came: typed name by name, or from a signed sheet as one line."""
