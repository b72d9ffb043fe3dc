"""Figures beside their baselines, timed in turn in one run; printed by ``installer/test bench``."""
