"""Taking over what another program was set up with: read strictly, and shown before anything is written."""
