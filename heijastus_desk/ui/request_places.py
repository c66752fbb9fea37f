"""An open request as text for `open_record` of its page, for pages that know only whom or what it freezes."""

from typing import Final

OF_PERSON: Final = "person:"
"""Before the uid of a person."""
OF_FREEZE: Final = "freeze:"
"""Before the uid of the freeze it opened."""
