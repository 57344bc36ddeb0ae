#include "ui/stalls/pitchesmodel.h"

#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString permissionText(const Pitch &pitch)
{
    switch (pitch.permission) {
    case Permission::Granted:
    case Permission::NotNeeded:
        return Theme::shapeOf(Meaning::Done) + u' ' + label(pitch.permission);
    case Permission::Refused:
        return Theme::shapeOf(Meaning::Problem) + u' ' + label(pitch.permission);
    default:
        return Theme::shapeOf(Meaning::Attention) + u' ' + label(pitch.permission);
    }
}

} // namespace

Status PitchesModel::load(Connection &connection)
{
    ROSETTE_ASSIGN(auto pitches, PitchRepository::list(connection));
    beginResetModel();
    m_pitches = std::move(pitches);
    endResetModel();
    return {};
}

int PitchesModel::indexOf(PitchId id) const
{
    for (int i = 0; i < m_pitches.size(); ++i) {
        if (m_pitches.at(i).id == id)
            return i;
    }
    return -1;
}

int PitchesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_pitches.size()); }

int PitchesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PitchesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Pitch &pitch = m_pitches.at(index.row());
    if (role == DataTable::kSortRole && index.column() == LastStall)
        return pitch.lastStallOn;
    if (role == Qt::TextAlignmentRole && index.column() == Stalls)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != DataTable::kSortRole)
        return {};
    switch (index.column()) {
    case Name:
        return pitch.name;
    case PermissionState:
        return permissionText(pitch);
    case Stalls:
        return pitch.stalls;
    case LastStall:
        return pitch.lastStallOn.isValid() ? shortDate(pitch.lastStallOn) : tr("never");
    case Busiest:
        return pitch.busiest;
    default:
        return {};
    }
}

QVariant PitchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Pitch"), tr("Permission"), tr("Stalls"), tr("Last or next"), tr("Busiest")};
    return titles.value(section);
}

} // namespace rosette
