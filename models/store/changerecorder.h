#pragma once

#include <QHash>

#include "models/store/changeset.h"

struct sqlite3;
struct sqlite3_context;
struct sqlite3_value;

namespace rosette {

class Connection;

/// Sees every row that its connection inserts, updates or deletes, by temporary triggers that call a function of ours.
/// Lives inside its Connection; records only between begin() and take().
class ChangeRecorder
{
public:
    ChangeRecorder() = default;
    ~ChangeRecorder() = default;
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// Makes the function and the triggers on an open connection.
    Status attach(Connection &connection, sqlite3 *handle);

    void begin();
    bool isRecording() const { return m_isRecording; }
    ChangeSet take();

private:
    static void onChange(sqlite3_context *context, int count, sqlite3_value **values);
    void record(int count, sqlite3_value **values);

    bool m_isRecording = false;
    QList<ChangeSet::Table> m_tables;
    ChangeSet m_changes;
};

} // namespace rosette
