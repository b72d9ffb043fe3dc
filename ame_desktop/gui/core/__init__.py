"""What every page stands on: tasks, change news, table models, theme."""
