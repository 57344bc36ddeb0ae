#pragma once

#include <QStringList>

#include "models/store/connection.h"

namespace rosette {

/// Lets an import add many people without telling the search index of each: a trigger that writes to the index costs
/// several times what the row costs. begin() leaves the index to those who are there already, finish() indexes
/// everybody who came since in one statement. Both inside the import's transaction, so that a rollback brings the
/// triggers back too.
class SearchPause
{
public:
    static Result<SearchPause> begin(Connection &c);
    Status finish(Connection &c) const;

private:
    qint64 m_lastId = 0; ///< the highest of those who were there: ids above are new
    QStringList m_names;
    QStringList m_definitions;
};

} // namespace rosette
