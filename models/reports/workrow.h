#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace rosette {

/// One of the things that a figure adds up.
struct WorkRow
{
    QDate date;
    QString what;
    QString where;
    QString who;
    int amount = 0;
    QString kind; ///< what to open, as pages call it: activity, person, door, delivery, volunteer
    qint64 id = 0;
};

} // namespace rosette
