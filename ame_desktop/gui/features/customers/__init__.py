"""The screen Motparter."""
