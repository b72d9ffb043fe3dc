"""What a person can do: one function an act, permission first, one transaction each."""
