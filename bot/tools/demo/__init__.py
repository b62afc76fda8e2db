"""Demo data: an invented school year around today, in a database of its own."""
