#pragma once

#include <QHash>
#include <QWidget>

#include "models/store/importguess.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace rosette {

/// What an importer found out about a file by itself, a line each with its reason, for the user to set right. Folded it
/// says all in one line, with a button that unfolds it.
class ImportGuessForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportGuessForm(QWidget *parent = nullptr);

    /// Hidden without guesses. The one that was just corrected has the focus again, and nothing folds under it.
    void showGuesses(const QList<ImportGuess> &guesses, bool isFolded = false);

signals:
    void corrected(const QString &key, const QString &value);

private:
    void addGuess(const ImportGuess &guess);
    void fold(bool isFolded);
    void correct(const QString &key, const QString &value);
    void clear();

    QWidget *m_folded;
    QLabel *m_summary;
    QWidget *m_lines;
    QGridLayout *m_grid;
    QHash<QString, QComboBox *> m_fields; ///< by the guess's key
    QString m_corrected;
};

} // namespace rosette
