#pragma once

#include <QEvent>
#include <QList>
#include <QString>

#include "models/base/id.h"

class QTableView;

namespace rosette {

/// Rows of a table that the user wants on the clipboard. A table puts nothing there itself: it sends this up its
/// parents to whoever answers for what leaves the campaign's file, and nothing is copied when nobody does.
class CopyRequest : public QEvent
{
public:
    struct Line
    {
        QString text;           ///< cells with tabs between them, a line break behind
        QList<PersonId> people; ///< whom it names, if the model says so (DataTable::kPeopleRole)
    };

    /// More rows are a list of their own, which the page exports.
    static constexpr int kMostRows = 2000;

    /// Selected rows of the table, columns as shown.
    explicit CopyRequest(const QTableView &table);

    static Type type();

    QString subject() const { return m_subject; } ///< what the table is called
    QString heading() const { return m_heading; } ///< like a line
    const QList<Line> &lines() const { return m_lines; }
    bool isAboutPeople() const { return m_isAboutPeople; } ///< false: a table of places or things
    bool isTooLong() const { return m_isTooLong; }         ///< and has no lines

    /// Asks the parents of `widget`, the nearest first, beyond windows. False when nobody took it.
    bool climbFrom(QWidget &widget);

private:
    QString m_subject;
    QString m_heading;
    QList<Line> m_lines;
    bool m_isAboutPeople = true;
    bool m_isTooLong = false;
};

} // namespace rosette
