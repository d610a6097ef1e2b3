"""The pages of the wizard, one module each."""
