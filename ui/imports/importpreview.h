#pragma once

#include <QWidget>

#include "models/imports/importkind.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace rosette {

class ImportGuessForm;
class ImportReportView;

/// What the chosen files are taken for, which the user may change, and what importing them would do.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /// Before anything is known about them: asks what they are.
    void askForKind(const QStringList &files);
    void showReport(const QStringList &files, ImportKind kind, const ImportReport &report);
    /// Between a correction and the report on it nothing can be chosen.
    void setLookingAgain(bool isLooking);
    /// A correction came to nothing: the form shows what holds still.
    void showGuessesAgain();

signals:
    /// The user says that the files are something else.
    void kindChosen(rosette::ImportKind kind);
    /// The user says that the file was read wrongly; see ImportGuess.
    void corrected(const QString &key, const QString &value);
    void importRequested();
    void anotherFileRequested();

private:
    void showFiles(const QStringList &files, std::optional<ImportKind> kind);

    QLabel *m_title;
    QComboBox *m_kind;
    QLabel *m_sentence;
    ImportGuessForm *m_guesses;
    QList<ImportGuess> m_shownGuesses;
    ImportReportView *m_report;
    QPushButton *m_import;
};

} // namespace rosette
