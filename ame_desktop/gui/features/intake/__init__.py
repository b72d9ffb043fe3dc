"""The screen *Inskrivning*: who has come to the unit, who takes the case, and what comes next."""
