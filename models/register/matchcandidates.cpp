#include "models/register/matchcandidates.h"

#include "models/people/namekey.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostAsked = 5;

constexpr auto kCurrentAtDoorSql = R"(
SELECT count(*) FROM people p JOIN registrations r ON r.id = p.registration_id WHERE p.door_id = ? AND r.is_current = 1)"_L1;

MatchSide sideOf(const PendingRow &pending)
{
    const RegisterRow &row = pending.row;
    return {pending.nameKey, {}, row.birthDate, row.attainmentDate, row.marker};
}

bool hasNumberOf(const KnownElector &elector, const PendingRow &pending)
{
    const ElectorNumber &number = pending.row.number;
    return elector.district == pending.place.district && elector.number == number.number &&
           elector.suffix == number.suffix;
}

bool isAmong(const QList<MatchCandidate> &found, RegisterBook::Seat seat)
{
    return std::any_of(found.begin(), found.end(), [&](const MatchCandidate &one) { return one.seat == seat; });
}

} // namespace

MatchCandidates::MatchCandidates(Connection &c, RegisterBook &book, PendingRows &pending, const RegisterPlaces &places,
                                 bool hasKeptNumbers)
    : m_book(book)
    , m_pending(pending)
    , m_places(places)
    , m_districts(places.districts())
    , m_hasKeptNumbers(hasKeptNumbers)
    , m_details(c)
    , m_neighbours(c)
    , m_currentAtDoor(c, QString(kCurrentAtDoorSql))
{
}

Result<QList<MatchCandidate>> MatchCandidates::atHome(const PendingRow &pending)
{
    QList<MatchCandidate> found;
    if (!pending.place.door) {
        ROSETTE_CHECK(addAddressless(found, pending));
        return found;
    }
    ROSETTE_CHECK(add(found, pending, m_book.leftAt(pending.place.door), MatchPlace::SameDoor));
    if (m_places.isNew(pending.place.door))
        ROSETTE_CHECK(addNeighbours(found, pending, true));
    const auto holder = m_book.seatOf(pending.place.district, pending.row.number);
    if (holder && m_hasKeptNumbers)
        ROSETTE_CHECK(add(found, pending, {*holder}, MatchPlace::Elsewhere));
    return found;
}

Result<QList<MatchCandidate>> MatchCandidates::askable(const PendingRow &pending)
{
    ROSETTE_ASSIGN(QList<MatchCandidate> found, atHome(pending));
    if (pending.place.door)
        ROSETTE_CHECK(addNeighbours(found, pending, false));
    for (const QString &name : QStringList{pending.nameKey} + NameKey::otherWritings(pending.nameKey))
        ROSETTE_CHECK(add(found, pending, m_book.leftNamed(name), MatchPlace::Elsewhere));
    found.removeIf([](const MatchCandidate &one) { return !one.match.isWorthAsking(); });
    std::stable_sort(found.begin(), found.end(), [](const MatchCandidate &a, const MatchCandidate &b) {
        return std::pair(b.match.points, int(a.match.place)) < std::pair(a.match.points, int(b.match.place));
    });
    return found.mid(0, kMostAsked);
}

Status MatchCandidates::add(QList<MatchCandidate> &found, const PendingRow &pending, const Seats &seats,
                            MatchPlace place)
{
    for (const RegisterBook::Seat seat : seats) {
        if (m_book.isMatched(seat) || isAmong(found, seat))
            continue;
        MatchCandidate candidate{seat, m_book.at(seat), {}, {}};
        if (place == MatchPlace::Elsewhere && !m_districts.contains(candidate.elector.district))
            continue;
        ROSETTE_ASSIGN(candidate.details, m_details.of(candidate.elector));
        const bool isNumberKept = m_hasKeptNumbers && hasNumberOf(candidate.elector, pending);
        candidate.match = RegisterMatch::of(candidate.details.side, sideOf(pending), place, isNumberKept);
        if (candidate.match.points > 0)
            found += candidate;
    }
    return {};
}

/// Electors overseas and the like: there is only their name, their number and their district.
Status MatchCandidates::addAddressless(QList<MatchCandidate> &found, const PendingRow &pending)
{
    Seats seats = m_book.leftNamed(pending.nameKey);
    if (const auto holder = m_book.seatOf(pending.place.district, pending.row.number))
        seats += *holder;
    seats.removeIf([&](RegisterBook::Seat seat) {
        const KnownElector elector = m_book.at(seat);
        return !elector.isCurrent || elector.door || elector.district != pending.place.district;
    });
    return add(found, pending, seats, MatchPlace::Addressless);
}

Status MatchCandidates::addNeighbours(QList<MatchCandidate> &found, const PendingRow &pending, bool isRewrittenOnly)
{
    ROSETTE_ASSIGN(const QList<DoorNeighbour> neighbours, m_neighbours.of(pending.place.door));
    for (const DoorNeighbour &neighbour : neighbours) {
        const Seats seats = m_book.leftAt(neighbour.door);
        if (seats.isEmpty())
            continue;
        bool isRewritten = m_places.isNew(pending.place.door);
        if (isRewritten) {
            ROSETTE_ASSIGN(isRewritten, isGone(neighbour.door));
        }
        if (isRewritten)
            ROSETTE_CHECK(add(found, pending, seats, MatchPlace::Rewritten));
        else if (!isRewrittenOnly && neighbour.isSameBuilding)
            ROSETTE_CHECK(add(found, pending, seats, MatchPlace::SameBuilding));
    }
    return {};
}

Result<bool> MatchCandidates::isGone(DoorId door)
{
    ROSETTE_ASSIGN(const bool isNamed, m_pending.isNamed(door));
    if (isNamed)
        return false;
    ROSETTE_ASSIGN(const qint64 current, m_currentAtDoor.bindAll(door).scalar());
    return current == m_book.leftAt(door).size();
}

} // namespace rosette
