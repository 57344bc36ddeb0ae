#include "models/register/registerindexes.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPeopleSql = "SELECT count(*) FROM people"_L1;
constexpr qint64 kFewest = 5000;        // written before it is worth it
constexpr qint64 kMostSorted = 300'000; // people: SQLite sorts in memory, the registrations of former years as well

} // namespace

/// That no door is there twice, DoorIndex knows.
Result<RegisterIndexes> RegisterIndexes::beginFull(Connection &c, qint64 rowsToCome)
{
    RegisterIndexes indexes(c);
    ROSETTE_ASSIGN(const qint64 people, Statement(c, QString(kPeopleSql)).scalar());
    if (people > rowsToCome / 4) {
        if (people <= kMostSorted)
            indexes.m_mostKept = std::max(kFewest, people / 10);
        return indexes;
    }
    ROSETTE_ASSIGN(indexes.m_pause,
                   IndexPause::begin(c, {u"people"_s, u"registrations"_s, u"doors"_s}, IndexPause::Unique::Paused));
    return indexes;
}

/// Whoever is written has a new registration; names and doors change seldom.
Status RegisterIndexes::meet(qint64 written)
{
    if (m_pause || !m_mostKept || written <= *m_mostKept)
        return {};
    ROSETTE_ASSIGN(m_pause, IndexPause::begin(*m_connection, {u"registrations"_s}));
    return m_pause->add(*m_connection, u"idx_people_registration_id"_s);
}

Status RegisterIndexes::finish() const { return m_pause ? m_pause->finish(*m_connection) : Status(); }

} // namespace rosette
