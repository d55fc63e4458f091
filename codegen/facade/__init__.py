"""What the hand-written facade offers, read from its code."""
