#include "ui/stalls/pitchhistorymodel.h"

#include "models/activities/resultline.h"
#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

void PitchHistoryModel::setHistory(const PitchHistory &history)
{
    beginResetModel();
    m_history = history;
    endResetModel();
}

int PitchHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.stalls().size());
}

int PitchHistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PitchHistoryModel::value(const PitchStall &past, int column) const
{
    switch (column) {
    case Day:
        return shortDate(past.stall.date);
    case Conversations:
        return past.result.conversations;
    case SignUps:
        return past.result.signUps;
    case Registrations:
        return past.result.voterRegistrations;
    case Leaflets:
        return past.result.leafletsOut;
    case Remarks:
        return remarksText(past.result);
    default:
        return {};
    }
}

QVariant PitchHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PitchStall &past = stall(index.row());
    const bool isNumber = index.column() >= Conversations && index.column() <= Leaflets;
    switch (role) {
    case Qt::DisplayRole:
        return isNumber && !past.hasResult ? QVariant(u"–"_s) : value(past, index.column());
    case Qt::ToolTipRole:
        return u"%1, %2\n%3"_s.arg(past.stall.title, timeRange(past.stall.start, past.stall.end),
                                   past.hasResult ? resultText(past.result) : tr("Nobody typed the result."));
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant PitchHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList titles{tr("Day"),  tr("Talks"),    tr("Sign-ups"),
                                    tr("Reg."), tr("Leaflets"), tr("Weather, trouble")};
    static const QStringList tips{tr("Day"),          tr("Conversations"),
                                  tr("Sign-ups"),     tr("Voter registrations"),
                                  tr("Leaflets out"), tr("Weather, and trouble behind an exclamation mark")};
    if (role == Qt::DisplayRole)
        return titles.value(section);
    return role == Qt::ToolTipRole ? QVariant(tips.value(section)) : QVariant();
}

} // namespace rosette
