"""Runs the migrations on the connection that the program hands over."""

from alembic import context

from ame_desktop.storage import models
from ame_desktop.storage.base import Base

assert models
connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
