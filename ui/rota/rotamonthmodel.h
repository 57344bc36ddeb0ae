#pragma once

#include <QAbstractTableModel>

#include "models/rota/weekplan.h"
#include "ui/shell/theme.h"

namespace rosette {

/// A month as weeks down and days across; each day has a line for each activity: when, what, and whether it has its
/// people.
class RotaMonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Line
    {
        ActivityId activity;
        ShiftId shift; ///< the first with a gap, else its first; none when nobody is asked
        QString time;  ///< "10:00"
        QString title;
        QString count; ///< "■ 2/4"; empty when nobody is asked
        Meaning meaning = Meaning::Done;
        bool isQuiet = false; ///< over, cancelled, or held by others
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The weeks in order, Monday to Sunday each.
    void showWeeks(const QList<WeekPlan> &weeks, QDate month, QDate today);
    QDate date(const QModelIndex &cell) const;
    QModelIndex indexOf(QDate date) const; ///< invalid when it is not shown
    QDate monday(int row) const { return m_mondays.at(row); }
    bool isOfMonth(QDate date) const { return date.month() == m_month.month(); }
    bool isToday(QDate date) const { return date == m_today; }
    const QList<Line> &lines(const QModelIndex &cell) const;
    /// Nothing happens on any such day of the weeks.
    bool isColumnEmpty(int column) const;
    bool isEmpty() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QDate m_month;
    QDate m_today;
    QList<QDate> m_mondays;
    QList<qsizetype> m_gaps;    ///< of the weeks
    QList<QList<Line>> m_lines; ///< of the days from the first Monday on
};

} // namespace rosette
