#pragma once

#include <QWidget>

#include "models/imports/importkind.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace rosette {

class FindingsView;
class ImportGuessForm;
class ImportReportView;
class TaskRunner;

/// What the chosen files are taken for, which the user may change, and what importing them would do: row by row where
/// the import has findings, else in numbers.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(TaskRunner &tasks, QWidget *parent = nullptr);

    /// Before anything is known about them: asks what they are.
    void askForKind(const QString &fileNames, const QString &path);
    Status showReport(const QString &fileNames, ImportKind kind, const ImportReport &report);
    /// Lets the last report's findings go, with what was decided on them.
    void clear();
    /// Between a correction and the report on it nothing can be chosen.
    void setLookingAgain(bool isLooking);
    /// A correction came to nothing: the form shows what holds still.
    void showGuessesAgain();
    /// For the import: what was decided row by row.
    ImportCorrections decisions() const;

signals:
    /// The user says that the files are something else.
    void kindChosen(rosette::ImportKind kind);
    /// The user says that the file was read wrongly; see ImportGuess.
    void corrected(const QString &key, const QString &value);
    /// The user wants to say what each column of a register holds.
    void columnsRequested();
    void importRequested();
    void anotherFileRequested();
    /// Nothing of it is imported.
    void backRequested();

private:
    QLayout *buildHead();
    QLayout *buildButtons();
    void showFiles(const QString &fileNames, std::optional<ImportKind> kind);
    QString sentenceFor(const ImportReport &report) const;
    void chooseFocus();

    QLabel *m_title;
    QComboBox *m_kind;
    QLabel *m_sentence;
    QString m_shownSentence;
    ImportGuessForm *m_guesses;
    QList<ImportGuess> m_shownGuesses;
    ImportReportView *m_report;
    FindingsView *m_findings;
    QPushButton *m_columns;
    QPushButton *m_import;
};

} // namespace rosette
