#pragma once

#include <QHash>
#include <QWidget>

#include "models/store/importguess.h"

class QComboBox;
class QGridLayout;

namespace rosette {

/// What an importer found out about a file by itself, a line each with its reason, for the user to set right.
class ImportGuessForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportGuessForm(QWidget *parent = nullptr);

    /// Hidden without guesses. The one that was just corrected has the focus again.
    void showGuesses(const QList<ImportGuess> &guesses);

signals:
    void corrected(const QString &key, const QString &value);

private:
    void addGuess(const ImportGuess &guess);
    void correct(const QString &key, const QString &value);
    void clear();

    QGridLayout *m_grid;
    QHash<QString, QComboBox *> m_fields; ///< by the guess's key
    QString m_corrected;
};

} // namespace rosette
