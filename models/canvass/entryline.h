#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "models/canvass/codes.h"

namespace rosette {

/// What one typed line says, before it is looked up on a sheet.
struct EntryLine
{
    QList<int> keys; ///< as typed, doubles dropped
    QString outcome; ///< key of a code
    bool isOutcomeImplied = false; ///< only support or asks were written, so somebody was spoken to
    QString support;
    QStringList asks;
    QString note;

    /// Reads `OUTCOME: KEY KEY…` ("no answer: 3 7 12", "na 3-7") or `KEY: OUTCOME[, support S][, poster][, note …]`.
    /// Invalid says which word was not understood.
    static Result<EntryLine> parse(const QString &text, const CodeBook &codes);
};

} // namespace rosette
