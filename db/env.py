"""Runs the migrations on the connection that the program hands over."""

from alembic import context

from ame_desktop.storage import models

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=models.access.Staff.metadata,
    render_as_batch=True,
    compare_type=True,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
