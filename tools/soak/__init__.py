"""Mail in and out for a long time, with kills, cuts and full disks; every message accounted for: ``make soak``."""
