"""Tables, queries, the unit of work, migrations, encryption and backup."""
