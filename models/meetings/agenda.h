#pragma once

#include <QList>
#include <QString>
#include <QTime>

namespace rosette {

/// One thing that a meeting talks about.
struct AgendaItem
{
    QString title;
    int minutes = 0; ///< 0: not said

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// An agenda as it is typed: one item a line, with the minutes at its end if one likes, "Saturday's stalls (10 min)" or
/// "… 10'". Marks and numbers before an item are dropped. Pure.
QList<AgendaItem> agendaFrom(const QString &text);

/// When each item begins; invalid from where the minutes are not known.
QList<QTime> agendaTimes(const QList<AgendaItem> &items, QTime start);

} // namespace rosette
