"""The screen Sammanställning."""
