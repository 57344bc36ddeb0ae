#pragma once

#include <QStringList>

#include "models/store/connection.h"

namespace rosette {

/// Takes the triggers of one table away, the recorder's among them, and puts them back: for changes of very many rows
/// by somebody who does himself what the triggers would have done. Inside one transaction, so that a rollback brings
/// them back too.
class TriggerPause
{
public:
    static Result<TriggerPause> begin(Connection &c, const QString &table);
    Status finish(Connection &c) const;

private:
    QStringList m_definitions;
};

} // namespace rosette
