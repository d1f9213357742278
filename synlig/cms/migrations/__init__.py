"""The tables, step by step, as each version of the program needs them."""
