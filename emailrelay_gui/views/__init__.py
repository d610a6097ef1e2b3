"""One widget for each page of the main window, fed by a model."""
