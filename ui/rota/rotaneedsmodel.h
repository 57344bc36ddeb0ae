#pragma once

#include <QAbstractListModel>

#include "models/rota/weekplan.h"
#include "ui/shell/theme.h"

namespace rosette {

/// What the rota needs, for a WordsDelegate: gaps first, then what clashes with what settles it, then shifts that are
/// over of which nobody noted who came. Each line leads to a shift or an activity.
class RotaNeedsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Need
    {
        Meaning meaning = Meaning::Attention;
        QString text;
        QString detail;
        ActivityId activity;
        ShiftId shift; ///< none: the activity itself
    };

    using QAbstractListModel::QAbstractListModel;

    void showWeeks(const QList<WeekPlan> &weeks);
    const Need &need(int row) const { return m_needs.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Need> m_needs;
};

} // namespace rosette
