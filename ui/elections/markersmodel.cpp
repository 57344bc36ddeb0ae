#include "ui/elections/markersmodel.h"

#include <QLocale>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status MarkersModel::load(Connection &c, const QString &nation, bool isWithUnknown)
{
    ROSETTE_ASSIGN(const QList<FranchiseMarker> markers, FranchiseMarkerRepository::list(c, nation));
    QList<MarkerUse> uses;
    if (isWithUnknown) {
        ROSETTE_ASSIGN(uses, FranchiseMarkerRepository::uses(c));
    }
    beginResetModel();
    m_rows.clear();
    for (const FranchiseMarker &marker : markers)
        m_rows += Line{marker, 0, false};
    for (const MarkerUse &use : std::as_const(uses)) {
        const int row = rowOf(use.marker);
        if (row >= 0)
            m_rows[row].electors = use.electors;
        else
            m_rows += Line{{.nation = nation, .marker = use.marker}, use.electors, true};
    }
    endResetModel();
    return {};
}

int MarkersModel::rowOf(const QString &marker) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Line &line) { return line.marker.marker == marker; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int MarkersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int MarkersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool *MarkersModel::pollOf(FranchiseMarker &marker, int column)
{
    switch (column) {
    case Local:
        return &marker.canVoteLocally;
    case Devolved:
        return &marker.canVoteDevolved;
    case Parliament:
        return &marker.canVoteForParliament;
    default:
        return nullptr;
    }
}

QVariant MarkersModel::text(const Line &line, int column) const
{
    switch (column) {
    case Marker:
        return line.marker.marker.isEmpty() ? tr("none") : line.marker.marker;
    case Meaning:
        return line.isUnknown
                   ? tr("%1 Not explained: type what it means").arg(Theme::shapeOf(rosette::Meaning::Attention))
                   : line.marker.meaning;
    case Electors:
        return line.electors > 0 ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(line.electors)
                                 : QString();
    default:
        return {};
    }
}

QVariant MarkersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (role == Qt::EditRole)
        return index.column() == Meaning ? line.marker.meaning : line.marker.marker;
    if (role == Qt::CheckStateRole) {
        FranchiseMarker marker = line.marker;
        const bool *may = pollOf(marker, index.column());
        return may ? QVariant(*may ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    if (role == Qt::TextAlignmentRole && index.column() == Electors)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

bool MarkersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    FranchiseMarker marker = m_rows.at(index.row()).marker;
    if (bool *may = pollOf(marker, index.column()); may && role == Qt::CheckStateRole)
        *may = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && index.column() == Meaning)
        marker.meaning = value.toString().simplified();
    else if (role == Qt::EditRole && index.column() == Marker)
        marker.marker = value.toString().simplified().toUpper();
    else
        return false;
    if (!marker.id && marker.meaning.isEmpty())
        marker.meaning = tr("Marker %1").arg(marker.marker); // a box was ticked before anything was typed
    emit markerEdited(marker);
    return true;
}

Qt::ItemFlags MarkersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual;
    const Line &line = m_rows.at(index.row());
    if (line.marker.marker.isEmpty() || index.column() == Electors)
        return usual; // whoever has no marker votes in all polls
    if (index.column() >= Local)
        return usual | Qt::ItemIsUserCheckable;
    return index.column() == Marker && line.isUnknown ? usual : usual | Qt::ItemIsEditable;
}

QVariant MarkersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Marker"), tr("What it means"), tr("Electors"),
                                    tr("Local"),  tr("Devolved"),      tr("UK Parliament")};
    return titles.value(section);
}

} // namespace rosette
