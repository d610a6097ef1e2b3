"""The desktop application of a bundle."""

import sys

from emailrelay_gui.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
