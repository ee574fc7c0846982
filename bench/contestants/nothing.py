"""Does nothing: what a Python process costs by itself."""
