#include "models/register/registerfeed.h"

namespace rosette {

namespace {

constexpr size_t kRowsOfBatch = 256;
constexpr size_t kBatchesAhead = 8;

} // namespace

RegisterFeed::RegisterFeed(RegisterReader &reader, const AddressParser &parser)
    : m_reader(reader)
    , m_parser(parser)
    , m_thread([this] { read(); })
{
}

RegisterFeed::~RegisterFeed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<bool> RegisterFeed::next()
{
    if (!m_batch.items.empty() && ++m_at < m_batch.items.size())
        return true;
    do {
        if (m_batch.error)
            return *m_batch.error;
        if (m_batch.isLast)
            return false;
        pop();
        if (m_batch.isLast)
            m_thread.join(); // from here on the reader is its owner's again
    } while (m_batch.items.empty());
    return true;
}

void RegisterFeed::read()
{
    for (;;) {
        Batch batch = readBatch();
        const bool isLast = batch.isLast;
        if (!push(std::move(batch)) || isLast)
            return;
    }
}

RegisterFeed::Batch RegisterFeed::readBatch()
{
    Batch batch;
    batch.items.reserve(kRowsOfBatch);
    while (batch.items.size() < kRowsOfBatch && !batch.isLast) {
        Item &item = batch.items.emplace_back();
        const Result<bool> hasRow = m_reader.next(item.row, item.rejection);
        if (hasRow && *hasRow) {
            prepare(item.row);
            item.source = m_reader.takeSource();
            continue;
        }
        if (!hasRow)
            batch.error = hasRow.error();
        batch.isLast = true;
        batch.items.pop_back();
    }
    batch.progress = m_reader.progress();
    return batch;
}

void RegisterFeed::prepare(RegisterRow &row)
{
    row.nameKey = row.name.key();
    if (!row.hasAddress())
        return;
    if (!m_lastKeyed || row.addressLines != m_lastLines || row.postcode != m_lastPostcode) {
        m_lastLines = row.addressLines;
        m_lastPostcode = row.postcode;
        m_lastKeyed =
            std::make_shared<const KeyedAddress>(KeyedAddress::of(m_parser.parse(row.addressLines, row.postcode)));
    }
    row.keyed = m_lastKeyed;
}

/// Waits for room; false when nobody wants more.
bool RegisterFeed::push(Batch batch)
{
    std::vector<Batch> used; // freed last, without the lock
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopped || m_waiting.size() < kBatchesAhead; });
    if (m_isStopped)
        return false;
    m_waiting.push_back(std::move(batch));
    used.swap(m_used);
    m_changed.notify_all();
    return true;
}

/// Waits for the next batch and hands back the one that was read.
void RegisterFeed::pop()
{
    std::unique_lock lock(m_mutex);
    m_used.push_back(std::move(m_batch));
    m_changed.wait(lock, [this] { return !m_waiting.empty(); });
    m_batch = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_at = 0;
    m_changed.notify_all();
}

} // namespace rosette
