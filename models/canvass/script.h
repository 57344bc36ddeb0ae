#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What walkers say at the door, in the campaign's own words.
struct Script
{
    ScriptId id;
    SurveyId survey; ///< none: for every walk
    QString title;
    QString text;          ///< paragraphs by blank lines
    bool isPrinted = true; ///< goes out with contact sheets
    qint64 createdAt = 0;  ///< UTC milliseconds

    QString surveyName; ///< read only
};

class ScriptRepository
{
public:
    /// The oldest first.
    static Result<QList<Script>> list(Connection &connection);
    /// What goes out with sheets printed on `day`: scripts for every walk, then those of open surveys.
    static Result<QList<Script>> printedOn(Connection &connection, QDate day);
    static Result<ScriptId> insert(Connection &connection, const Script &script);
    static Status update(Connection &connection, const Script &script);
    static Status remove(Connection &connection, ScriptId id);
};

} // namespace rosette
