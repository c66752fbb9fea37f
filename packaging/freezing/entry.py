"""Where the frozen program begins."""

import sys

from heijastus_desk.__main__ import main

sys.exit(main())
