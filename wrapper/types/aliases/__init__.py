"""Types made by hand, a module an area: names for unions, and what no schema describes."""
