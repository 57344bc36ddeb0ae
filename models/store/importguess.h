#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace rosette {

/// Something about a file that the importer found out by itself and the user may set right before it is imported: which
/// field holds the codes, which layer is meant.
struct ImportGuess
{
    struct Choice
    {
        QString value;
        QString text; ///< "WD13CD (E05000128, E05000129)"
    };

    QString key;           ///< "code-field"; the option of the command line, and the key in ImportOptions::corrections
    QString label;         ///< "Code"
    QString value;         ///< in effect: one of the choices
    QString reason;        ///< why, a sentence
    QList<Choice> choices; ///< at least one
};

/// What the user set right, by ImportGuess::key.
using ImportCorrections = QMap<QString, QString>;

} // namespace rosette
