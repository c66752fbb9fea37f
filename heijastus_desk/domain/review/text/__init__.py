"""The careful review of any notice's text, in Finnish, Swedish or English."""

from heijastus_desk.domain.review.text.engine import review_text

__all__ = ["review_text"]
