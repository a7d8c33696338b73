"""Run by Alembic: brings the connection it is handed to the wanted schema."""

from alembic import context

settings = context.config.attributes

context.configure(
    connection=settings["connection"],
    target_metadata=settings.get("metadata"),
    include_object=settings.get("include_object"),
    render_item=settings.get("render_item"),
    render_as_batch=True,  # SQLite cannot alter most things in place
    compare_type=True,
)
context.run_migrations()
