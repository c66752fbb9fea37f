"""Composes a privacy notice from a register, its controller and what the map says is held here."""

from heijastus_desk.documents.notice.compose import compose
from heijastus_desk.documents.notice.document import HeldFacts, NoticeDocument, NoticeFacts

__all__ = ["HeldFacts", "NoticeDocument", "NoticeFacts", "compose"]
