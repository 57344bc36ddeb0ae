#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "models/canvass/sheetterms.h"

namespace rosette {

/// What one typed line says, before it is looked up on a sheet.
struct EntryLine
{
    /// For whom it is said.
    enum class Target {
        Keys,     ///< lines by their numbers
        Rest,     ///< all lines at doors that nothing was typed for
        Place,    ///< all lines of a street or building, see `words`, that nothing was typed for
        NewVoice, ///< somebody who is not on the sheet, called `words`, at the door of the key
    };

    Target target = Target::Keys;
    QList<int> keys; ///< as typed, doubles dropped
    QString words;
    bool isClearing = false;       ///< takes back what was typed for the lines; there is no outcome
    QString outcome;               ///< key of a code
    bool isOutcomeImplied = false; ///< only support, asks or answers were written, so somebody was spoken to
    QString support;
    QStringList asks;
    QList<SurveyAnswer> answers; ///< one for a question
    QString note;

    /// Reads `OUTCOME: KEY KEY…` ("no answer: 3 7 12", "na 3-7", "na rest", "na: Brownlow House"),
    /// `KEY: OUTCOME[, support S][, poster][, q1 yes][, note …]` ("5 s2 q1 y"), `clear: KEY…` and `+KEY NAME:
    /// OUTCOME…`. Invalid says which word was not understood.
    static Result<EntryLine> parse(const QString &text, const SheetTerms &terms);
};

} // namespace rosette
