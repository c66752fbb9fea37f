# The interface is that of CPython's sqlite3.
from sqlite3.dbapi2 import *  # noqa: F403 - the whole interface is meant
