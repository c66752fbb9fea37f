"""Which rights a register's notice tells of: the domain says it, the sections ask here."""

from heijastus_desk.domain.notices.entitled import (
    consent_purposes,
    does_marketing,
    objection_purposes,
    rests_on_consent,
    rights_of,
)

__all__ = ["consent_purposes", "does_marketing", "objection_purposes", "rests_on_consent", "rights_of"]
