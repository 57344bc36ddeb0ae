#pragma once

#include <QJsonArray>
#include <QStringList>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {
class Connection;
}

namespace rosette::cli {

/// Which part of a list is asked for.
struct ListRequest
{
    WardId ward;
    int limit = -1; ///< below 0: all
};

/// One of the lists: its columns on a terminal, and how its rows are read. The rows' fields are the contract of
/// `--json`.
struct Listing
{
    QString name;
    QStringList columns;
    Result<QJsonArray> (*rows)(Connection &, const ListRequest &);
};

const QList<Listing> &listings();

} // namespace rosette::cli
