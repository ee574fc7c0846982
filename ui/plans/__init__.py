"""The guidance plan of an area: its versions and lines, its way to agreement, plan and fact."""
