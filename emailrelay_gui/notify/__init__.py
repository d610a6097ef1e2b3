"""What people are told of, when, and how often."""
