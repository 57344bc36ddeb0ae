#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// A survey or residents' consultation: questions that are asked for a while.
struct Survey
{
    SurveyId id;
    QString name;
    QString purpose;      ///< what people are told before they answer
    QDate from;           ///< first day; invalid: open
    QDate until;          ///< last day; invalid: open
    qint64 createdAt = 0; ///< UTC milliseconds

    int people = 0; ///< read only: who answered at least one of its questions

    bool isOpenOn(QDate day) const { return (!from.isValid() || day >= from) && (!until.isValid() || day <= until); }
    /// Invalid without a name, or when it ends before it begins.
    Status check() const;
    /// "14 Nov to 12 Dec", "until 12 Dec", "since 14 Nov"; empty when it is always open.
    QString periodText() const;
};

class SurveyRepository
{
public:
    /// Newest first.
    static Result<QList<Survey>> list(Connection &connection);
    static Result<SurveyId> insert(Connection &connection, const Survey &survey);
    static Status update(Connection &connection, const Survey &survey);
    /// With its questions; Conflict when one of them was answered.
    static Status remove(Connection &connection, SurveyId id);
};

} // namespace rosette
