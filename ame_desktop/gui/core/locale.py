"""Swedish dates, numbers and Qt's own buttons, whatever the machine is set to."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def use_swedish(application: QCoreApplication) -> QTranslator:
    """Make the application speak Swedish: *Spara, Avbryt*, Monday first, decimal comma.

    Raises:
        FileNotFoundError: Qt's Swedish texts are not where Qt keeps its translations.
    """
    QLocale.setDefault(QLocale("sv_SE"))
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if not translator.load("qtbase_sv", folder):
        raise FileNotFoundError(f"qtbase_sv.qm in {folder}")
    application.installTranslator(translator)
    return translator
