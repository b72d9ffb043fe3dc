"""*Föreslå fördelning*: a proposal for a day, from its facts to choices with their reasons."""
