#include "ui/canvass/followupsmodel.h"

#include "models/base/localtime.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status FollowUpsModel::load(Connection &connection, const FollowUpFilter &filter, QDate today)
{
    ROSETTE_ASSIGN(const QList<FollowUp> followUps, FollowUpRepository::list(connection, filter));
    beginResetModel();
    m_followUps = followUps;
    m_today = today;
    endResetModel();
    return {};
}

int FollowUpsModel::indexOf(FollowUpId id) const
{
    const auto found = std::find_if(m_followUps.cbegin(), m_followUps.cend(),
                                    [&](const FollowUp &followUp) { return followUp.id == id; });
    return found == m_followUps.cend() ? -1 : int(found - m_followUps.cbegin());
}

int FollowUpsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_followUps.size()); }

int FollowUpsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FollowUpsModel::stateOf(const FollowUp &followUp) const
{
    if (followUp.doneAt)
        return Theme::shapeOf(Meaning::Done) + u' ' + tr("done");
    const bool isLate = followUp.dueOn.isValid() && followUp.dueOn < m_today;
    return isLate ? QString(Theme::shapeOf(Meaning::Problem) + u' ' + tr("overdue")) : tr("open");
}

QVariant FollowUpsModel::text(const FollowUp &followUp, int column) const
{
    switch (column) {
    case Ask:
        return followUp.askLabel;
    case Person:
        return followUp.personName;
    case Address:
        return followUp.address;
    case Due:
        return followUp.dueOn.isValid() ? shortDate(followUp.dueOn) : QString();
    case Owner:
        return followUp.ownerName;
    case Note:
        return followUp.note;
    case State:
        return stateOf(followUp);
    default:
        return {};
    }
}

QVariant FollowUpsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FollowUp &followUp = m_followUps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(followUp, index.column());
    case DataTable::kSortRole:
        return index.column() == Due ? QVariant(followUp.dueOn) : text(followUp, index.column());
    case DataTable::kPeopleRole:
        return followUp.person ? QVariant::fromValue(QList<qint64>{followUp.person.value()}) : QVariant();
    default:
        return {};
    }
}

QVariant FollowUpsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Ask"),         tr("Person"), tr("Address"), tr("Due"),
                                    tr("Who does it"), tr("Note"),   tr("State")};
    return titles.value(section);
}

} // namespace rosette
