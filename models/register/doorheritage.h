#pragma once

#include <QMultiHash>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// A door whose address the council writes anew ("2 Acre Villas" becomes "Rose Cottage, 2 Acre Villas") is still the
/// same door: do not knock, the note on access, what was said there and where it stands are its own. So where an import
/// made a door for the new address, the old one is left without electors, and street or postcode, number and flat are
/// the same, the old door takes the new address and everybody at the new one.
class DoorHeritage
{
public:
    /// Somebody lived at `before` and lives at `after`, a door that this import made.
    void note(DoorId before, DoorId after);
    /// After all rows; inside the import's transaction, with its indexes in place. Returns the doors that were kept.
    Result<qint64> keepDoors(Connection &c) const;

private:
    QMultiHash<DoorId, DoorId> m_afters; ///< by the door before, each pair once
    QHash<DoorId, int> m_befores;        ///< how many, by the door after
};

} // namespace rosette
