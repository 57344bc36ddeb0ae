#include "models/canvass/talks.h"

#include <vector>

#include "models/store/bulkquery.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNewestSql = "SELECT coalesce(max(held_at), 0) FROM conversations"_L1;
constexpr auto kKeptSql = R"(
SELECT door_id, person_id, tried_at, contact_at, answered_at, outcome, support FROM talks
 WHERE tried_at >= ? ORDER BY door_id, person_id)"_L1;
// Event by event, the newest of each person at each door last.
constexpr auto kEventsSql = R"(
SELECT coalesce(door_id, 0), coalesce(person_id, 0), held_at, iif(outcome IN contact_outcomes, held_at, 0),
       iif(support <> '', held_at, 0), outcome, support
  FROM conversations WHERE is_corrected = 0 AND held_at >= ? AND held_at < ?
 ORDER BY 1, 2, held_at, outcome IN contact_outcomes, id)"_L1;

/// The few keys of codes, each kept as a text once.
class KeyTexts
{
public:
    const QString &of(QUtf8StringView key)
    {
        for (const auto &[bytes, text] : m_known) {
            if (bytes == QByteArrayView(key.data(), key.size()))
                return text;
        }
        return m_known.emplace_back(QByteArray(key.data(), key.size()), key.toString()).second;
    }

private:
    std::vector<std::pair<QByteArray, QString>> m_known;
};

/// Makes one of the rows of each person at each door; instants before `from` are none.
class TalkReader
{
public:
    TalkReader(qint64 from, const std::function<void(const Talk &)> &use)
        : m_from(from)
        , m_use(use)
    {
    }

    void add(const BulkRow &row)
    {
        const auto door = row.id<DoorId>(0);
        const auto person = row.id<PersonId>(1);
        if (!m_hasTalk || door != m_talk.door || person != m_talk.person) {
            finish();
            m_talk = {.door = door, .person = person};
            m_hasTalk = true;
        }
        m_talk.triedAt = row.integer(2);
        m_talk.outcome = m_outcomes.of(row.utf8(5));
        m_talk.contactAt = std::max(m_talk.contactAt, known(row.integer(3)));
        if (const qint64 answeredAt = known(row.integer(4)); answeredAt > 0) {
            m_talk.answeredAt = answeredAt;
            m_talk.support = m_answers.of(row.utf8(6));
        }
    }
    void finish()
    {
        if (m_hasTalk)
            m_use(m_talk);
    }

private:
    qint64 known(qint64 at) const { return at >= m_from ? at : 0; }

    qint64 m_from;
    const std::function<void(const Talk &)> &m_use;
    KeyTexts m_outcomes;
    KeyTexts m_answers;
    Talk m_talk;
    bool m_hasTalk = false;
};

} // namespace

Status forEachTalk(Connection &connection, const FiguresPeriod &period, const std::function<void(const Talk &)> &use)
{
    ROSETTE_ASSIGN(const qint64 newest, Statement(connection, QString(kNewestSql)).scalar());
    TalkReader reader(period.fromMs(), use);
    const auto add = [&reader](const BulkRow &row) { reader.add(row); };
    if (newest < period.endMs())
        ROSETTE_CHECK(BulkQuery(connection, QString(kKeptSql)).bindAll({period.fromMs()}).forEach(add));
    else
        ROSETTE_CHECK(
            BulkQuery(connection, QString(kEventsSql)).bindAll({period.fromMs(), period.endMs()}).forEach(add));
    reader.finish();
    return {};
}

} // namespace rosette
