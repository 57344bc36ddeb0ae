#include "ui/stalls/pitchesmodel.h"

#include "models/activities/pitchhistory.h"
#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// The state with its shape; one that ended by `today` says so.
QString permissionText(const PitchPermission &said, QDate today)
{
    if (said.state == Permission::Granted && said.expiresOn.isValid() && said.expiresOn < today)
        return Theme::shapeOf(Meaning::Problem) + u' ' + PitchesModel::tr("Ended %1").arg(shortDate(said.expiresOn));
    switch (said.state) {
    case Permission::Granted:
    case Permission::NotNeeded:
        return Theme::shapeOf(Meaning::Done) + u' ' + label(said.state);
    case Permission::Refused:
        return Theme::shapeOf(Meaning::Problem) + u' ' + label(said.state);
    case Permission::Unknown:
        if (said.authority == PitchPermission::Authority::Council)
            return {};
        break;
    case Permission::Asked:
        break;
    }
    return Theme::shapeOf(Meaning::Attention) + u' ' + label(said.state);
}

} // namespace

Status PitchesModel::load(Connection &connection, QDate today)
{
    ROSETTE_ASSIGN(const auto pitches, PitchRepository::list(connection));
    ROSETTE_ASSIGN(const auto histories, PitchHistory::loadAll(connection, today));
    QList<PitchRow> rows;
    for (const Pitch &pitch : pitches) {
        const PitchHistory history = histories.value(pitch.id);
        ROSETTE_ASSIGN(const QDate next, PitchRepository::nextStallOn(connection, pitch.id, today));
        PitchRow row{pitch, next.isValid() ? next : pitch.lastStallOn, {}};
        if (const int typed = history.stallsWithResult(); typed > 0)
            row.conversations = qRound(double(history.total().conversations) / typed);
        rows += row;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
    return {};
}

int PitchesModel::indexOf(PitchId id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).pitch.id == id)
            return i;
    }
    return -1;
}

int PitchesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PitchesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PitchesModel::text(const PitchRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.pitch.name;
    case OwnersWord:
        return permissionText(row.pitch.ownersPermission(), m_today);
    case CouncilsWord:
        return permissionText(row.pitch.councilsPermission(), m_today);
    case Stalls:
        return row.pitch.stalls;
    case LastStall:
        return row.stallOn.isValid() ? shortDate(row.stallOn) : tr("never");
    case Gave:
        return row.conversations ? QVariant(*row.conversations) : QVariant();
    case Busiest:
        return row.pitch.busiest;
    default:
        return {};
    }
}

QVariant PitchesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PitchRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case DataTable::kSortRole:
        return index.column() == LastStall ? QVariant(row.stallOn) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Stalls || index.column() == Gave ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                  : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == OwnersWord)
            return row.pitch.ownersPermission().text();
        return index.column() == CouncilsWord ? QVariant(row.pitch.councilsPermission().text()) : QVariant();
    default:
        return {};
    }
}

QVariant PitchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Pitch"),        tr("Landowner"),     tr("Council"), tr("Stalls"),
                                    tr("Last or next"), tr("Talks a stall"), tr("Busiest")};
    return titles.value(section);
}

} // namespace rosette
