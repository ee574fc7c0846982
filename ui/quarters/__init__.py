"""The tab of the quarter: figures, the check before filing, closing, and a look over time."""
