#pragma once

#include <QObject>
#include <QSet>

#include "models/map/mapscene.h"

namespace rosette {

/// What becomes of the selection when doors are picked.
enum class MapPick {
    Replace,
    Add,
    Remove,
};

/// Shift adds, Ctrl removes.
MapPick pickFor(Qt::KeyboardModifiers modifiers);

/// The doors selected on the map, in the order in which they were picked.
class MapSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<DoorId> &doors() const { return m_doors; }
    QSet<DoorId> asSet() const { return QSet<DoorId>(m_doors.begin(), m_doors.end()); }
    bool isEmpty() const { return m_doors.isEmpty(); }
    void pick(const QList<DoorId> &doors, MapPick pick);
    void clear() { pick({}, MapPick::Replace); }
    /// Forgets doors that are no longer there.
    void keepThoseOf(const MapScene &scene);

signals:
    void changed();

private:
    void set(const QList<DoorId> &doors);

    QList<DoorId> m_doors;
};

} // namespace rosette
