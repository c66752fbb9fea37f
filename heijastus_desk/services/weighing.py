"""The questions of the balancing test and of the impact check, in the words of the papers they are printed on."""

from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.weighing import BalancingLine, ImpactCriterion


def question(line: BalancingLine | ImpactCriterion, lang: Lang) -> str:
    """What is asked at this line."""
    paper = "balancing" if isinstance(line, BalancingLine) else "impact"
    return text(paper, f"{line.value}_ask", lang)
