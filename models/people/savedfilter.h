#pragma once

#include <QList>

#include "models/people/personfilter.h"

namespace rosette {

using SavedFilterId = Id<struct SavedFilterTag>;

/// A filter that somebody gave a name: "Postal voters to see".
struct SavedFilter
{
    SavedFilterId id;
    QString name;
    PersonFilter filter;
    qint64 createdAt = 0; ///< UTC milliseconds
};

/// Kept in the campaign file, so that everybody who opens it has the same.
class SavedFilterRepository
{
public:
    /// By name.
    static Result<QList<SavedFilter>> list(Connection &c);
    /// NotFound names the filters there are; case does not matter.
    static Result<SavedFilter> findByName(Connection &c, const QString &name);
    /// Invalid without a name, Conflict when another one is called so.
    static Result<SavedFilterId> insert(Connection &c, const SavedFilter &saved);
    static Status update(Connection &c, const SavedFilter &saved);
    static Status remove(Connection &c, SavedFilterId id);
};

} // namespace rosette
