"""What is said before sample practice goes."""

from PySide6.QtCore import QCoreApplication, QLocale

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.sample.place import SampleSize

translate = QCoreApplication.translate


def removal_question(size: SampleSize, lang: Lang) -> str:
    """What goes and what stays, before it goes."""
    question = translate(
        "Sample",
        "%n file(s) of sample practice, {size}, go for good from the folder {folder}. Your own client file is not "
        "touched, and what you saved elsewhere while practising stays there.",
        "",
        size.files,
    )
    amount = QLocale(lang.value).formattedDataSize(size.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return question.format(size=amount, folder=size.folder)
