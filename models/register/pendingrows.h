#pragma once

#include <functional>
#include <vector>

#include "models/register/registerplaces.h"
#include "models/store/bulkstatement.h"
#include "models/store/scratchfile.h"

namespace rosette {

/// A row that has to wait for all others.
struct PendingRow
{
    qint64 id = 0; ///< given by PendingRows, ascending as they came
    RegisterRow row;
    QString nameKey;
    RegisterPlaces::Place place;
    QString sourceText;
};

/// Rows that wait until all others were read, kept in an encrypted scratch file: a register has many. One thread.
class PendingRows
{
public:
    static Result<std::unique_ptr<PendingRows>> begin();

    Status add(const PendingRow &pending);
    bool isEmpty() const { return m_isSettled.empty(); }
    /// Nothing of this row is to be done any more.
    void settle(qint64 id) { m_isSettled[size_t(id - 1)] = true; }

    /// The row of that line, if it waits.
    Result<std::optional<PendingRow>> find(int file, qint64 line);
    /// A row of this door came, settled or not.
    Result<bool> isNamed(DoorId door);
    /// The rows not settled, in the order in which they came.
    Status forEach(const std::function<Status(const PendingRow &)> &use);
    /// The rows not settled of each door; those without a door come one by one.
    Status forEachHousehold(const std::function<Status(const QList<PendingRow> &)> &use);

private:
    PendingRows(std::unique_ptr<ScratchFile> file, std::unique_ptr<Connection> connection);
    Status select(const QString &order, const std::function<Status(const PendingRow &)> &use);

    std::unique_ptr<ScratchFile> m_file;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<BulkStatement> m_insert;
    std::vector<bool> m_isSettled; ///< by id - 1
};

} // namespace rosette
