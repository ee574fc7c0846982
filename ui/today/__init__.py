"""The tab of today: what is due, four numbers, the week, the quarter's plan."""
