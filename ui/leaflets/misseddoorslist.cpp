#include "ui/leaflets/misseddoorslist.h"

#include <QGuiApplication>

#include "models/base/localtime.h"
#include "models/places/doorrepository.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status MissedDoorsList::load(Connection &connection, const QList<Delivery> &deliveries)
{
    QList<Line> lines;
    QSet<DoorId> met;
    for (const Delivery &delivery : deliveries) {
        for (const MissedDoor &missed : delivery.missed) {
            if (!met.contains(missed.door))
                lines += Line{missed, delivery.deliveredOn, {}};
            met.insert(missed.door);
        }
    }
    QHash<DoorId, Door> doors;
    if (!met.isEmpty()) {
        ROSETTE_ASSIGN(const QList<Door> found, DoorRepository::list(connection, {.ids = met.values()}));
        for (const Door &door : found)
            doors.insert(door.id, door);
    }
    for (Line &line : lines) {
        const Door door = doors.value(line.missed.door);
        line.address = door.label();
        line.isMarked = door.isDoNotLeaflet;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
    return {};
}

int MissedDoorsList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int MissedDoorsList::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant MissedDoorsList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::ForegroundRole && line.isMarked)
        return Theme::muted(QGuiApplication::palette());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Address:
        return line.address;
    case Reason:
        return line.isMarked ? tr("%1 · marked: no leaflets").arg(label(line.missed.reason))
                             : label(line.missed.reason);
    case Day:
        return shortDate(line.day);
    default:
        return {};
    }
}

QVariant MissedDoorsList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Missed door"), tr("Why"), tr("Day")};
    return titles.value(section);
}

} // namespace rosette
