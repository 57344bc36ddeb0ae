#pragma once

#include <QString>

#include "models/store/connection.h"

namespace rosette {

/// Lets an import add many people without telling the search index of each: a trigger that writes to the index costs
/// several times what the row costs. begin() takes the trigger away, finish() indexes everybody who came since in one
/// statement and puts it back. Both inside the import's transaction, so that a rollback brings the trigger back too.
class SearchPause
{
public:
    static Result<SearchPause> begin(Connection &c);
    Status finish(Connection &c) const;

private:
    qint64 m_firstId = 0; ///< ids only grow: everybody from here on is new
    QString m_triggerSql;
};

} // namespace rosette
