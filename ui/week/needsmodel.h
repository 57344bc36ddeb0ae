#pragma once

#include <QAbstractListModel>

#include "models/rota/weekplan.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/wordsdelegate.h"

namespace rosette {

/// What needs a person this week, the worst first: no lead, too few, clashes, declined, follow-ups due. Each line says
/// what is wrong and ends in what settles it.
class NeedsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Need
    {
        Meaning meaning = Meaning::Attention;
        QString text;
        QString detail;
        QString pageId; ///< where it is settled
        Target target;
    };
    enum Role {
        MeaningRole = WordsDelegate::MeaningRole,
        TextRole = WordsDelegate::TextRole,
        DetailRole = WordsDelegate::DetailRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setNeeds(const QList<Need> &needs);
    const Need &need(int row) const { return m_needs.at(row); }
    /// From a week's plan and the number of follow-ups that wait; what is over no longer needs anybody.
    static QList<Need> of(const WeekPlan &plan, int openFollowUps);
    /// The worst first, otherwise in the order given.
    static QList<Need> sorted(QList<Need> needs);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Need> m_needs;
};

} // namespace rosette
