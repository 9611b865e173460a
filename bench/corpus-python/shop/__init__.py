"""A small Django project: a shop whose views and receivers leak."""
