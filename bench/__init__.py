"""Our figures beside those of named rivals, from the same run on the same machine."""
