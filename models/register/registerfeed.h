#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "models/places/addressparser.h"
#include "models/register/registerreader.h"

namespace rosette {

/// Reads a register ahead in a thread of its own, so that one processor reads, parses addresses and makes keys while
/// the other matches and writes. Gives out the same rows as the reader itself, with RegisterRow::nameKey and ::keyed
/// filled. At most some thousand rows are kept; those that were read go back to the thread that made them, which frees
/// their memory. The feed itself is used by one thread.
class RegisterFeed
{
public:
    /// `reader` and `parser` are the feed's alone until it is gone or next() was false.
    RegisterFeed(RegisterReader &reader, const AddressParser &parser);
    ~RegisterFeed();
    RegisterFeed(const RegisterFeed &) = delete;
    RegisterFeed &operator=(const RegisterFeed &) = delete;

    /// Goes to the next row; false at the end. What is told of a row lasts until the next one.
    Result<bool> next();
    RegisterRow &row() { return m_batch.items[m_at].row; }
    /// Why the row cannot be used; empty when it can.
    const QString &rejection() const { return m_batch.items[m_at].rejection; }
    QString sourceText() const { return m_batch.items[m_at].source.sourceText(); }
    double progress() const { return m_batch.progress; }

private:
    struct Item
    {
        RegisterRow row;
        QString rejection;
        TableRow source;
    };
    struct Batch
    {
        std::vector<Item> items;
        double progress = 0;
        bool isLast = false;
        std::optional<Error> error; ///< after the items
    };

    void read();
    Batch readBatch();
    void prepare(RegisterRow &row);
    bool push(Batch batch);
    void pop();

    RegisterReader &m_reader;
    const AddressParser &m_parser;
    std::shared_ptr<const KeyedAddress> m_lastKeyed; ///< neighbours in the file share their door
    QStringList m_lastLines;
    QString m_lastPostcode;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    std::vector<Batch> m_used; ///< to be freed by the thread that reads
    bool m_isStopped = false;

    Batch m_batch;   ///< being given out
    size_t m_at = 0; ///< the row that is told of
    std::thread m_thread;
};

} // namespace rosette
