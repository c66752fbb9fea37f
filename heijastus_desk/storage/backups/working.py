"""Lets one piece of work at a time make, replace or remove backup sets: none clears away another's parts."""

from threading import RLock
from typing import Final

WORKING: Final = RLock()
