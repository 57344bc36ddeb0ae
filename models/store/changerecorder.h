#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "models/store/changeset.h"

struct sqlite3;
struct sqlite3_context;
struct sqlite3_value;

namespace rosette {

class Connection;

/// Sees every row that its connection inserts (by SQLite's update hook), updates or deletes (by temporary triggers that
/// call a function of ours, since the old values are wanted). What befalls a row that came during the recording itself
/// is not kept: taking the row away takes that back too. Lives inside its Connection; records only between begin() and
/// take().
class ChangeRecorder
{
public:
    ChangeRecorder() = default;
    ~ChangeRecorder() = default;
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// Makes the functions and the triggers on an open connection, which it may not outlive.
    Status attach(Connection &connection);

    /// To be called inside the transaction that is recorded.
    Status begin();
    bool isRecording() const { return m_isRecording; }
    ChangeSet take();

private:
    Status attachTo(const QString &table, int index);
    static void onInsert(void *recorder, int operation, const char *schema, const char *table, long long id);
    static void answerIsKept(sqlite3_context *context, int count, sqlite3_value **values);
    static void onChange(sqlite3_context *context, int count, sqlite3_value **values);
    void recordUpdate(int columns, sqlite3_value **values);
    void recordDelete(int columns, sqlite3_value **values);

    Connection *m_connection = nullptr;
    bool m_isRecording = false;
    QList<ChangeSet::Table> m_tables;
    std::vector<std::string> m_names;                       ///< of m_tables, as SQLite says them
    std::unordered_map<std::string_view, quint8> m_indexes; ///< into m_tables, by m_names
    std::vector<qint64> m_highestIds;                       ///< of each table when the recording began
    ChangeSet m_changes;
    ChangeRow m_row; ///< the one being recorded
};

} // namespace rosette
