"""Mail that wants to do harm, and what a viewer makes of it."""
