"""The contestants: each a script that runs in a process of its own."""
