# sqlcipher3 is CPython's own sqlite3 module built against SQLCipher; it ships no types.
from sqlcipher3 import dbapi2 as dbapi2
