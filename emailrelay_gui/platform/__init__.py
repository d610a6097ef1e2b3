"""What differs between systems, each behind one interface."""
