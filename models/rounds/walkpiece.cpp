#include "models/rounds/walkpiece.h"

#include <algorithm>

#include <QHash>

#include "models/places/naturalkey.h"
#include "models/places/streetname.h"
#include "models/rounds/stageselector.h"

namespace rosette {

namespace {

constexpr int kShortStreetDoors = 8; // one crosses the road from door to door instead of walking it twice
constexpr int kFewestDoors = 6;      // of a piece that ends at a junction or a gap
constexpr double kGapMetres = 60;
constexpr double kCrossingMetres = 8;   // of a quiet road, from door to door
constexpr double kRoundaboutness = 1.2; // of ways round a corner, against the straight line

/// A door and where it stands on the network.
struct Stand
{
    Door door;
    NetworkPlace place;
};

/// Cuts the doors of one street after the other.
class PieceCutter
{
public:
    PieceCutter(const StreetNetwork &network, WardId ward, int mostDoors)
        : m_network(network)
        , m_ward(ward)
        , m_mostDoors(mostDoors)
    {
    }

    void addStreet(const QList<Door> &doors);
    QList<WalkPiece> pieces() const { return m_pieces; }

private:
    QList<Stand> standsOf(const QList<Door> &doors) const;
    Stage stageOf(const QList<Stand> &stands, Parity parity) const;
    void addSide(const QList<Stand> &stands, Parity parity, bool isLowEndOpen);
    void addBuildings(const QList<Stand> &stands);
    void addBuilding(const QList<Stand> &stands);
    void addPiece(const Stage &stage, const QList<Stand> &stands, int place);
    bool isCutBefore(const Stand &next, const Stand &last, qsizetype doorsBefore) const;
    double metresOn(const Stand &from, const Stand &to, Parity parity) const;

    const StreetNetwork &m_network;
    WardId m_ward;
    int m_mostDoors;
    int m_side = 0;
    QList<WalkPiece> m_pieces;
};

/// Doors that no bounds can tell apart: neither a number nor a building, or a building that is numbered here and there.
bool isPlain(const QList<Stand> &stands)
{
    QHash<QString, bool> isNumbered;
    for (const Stand &stand : stands) {
        const bool hasNumber = numberWithin(stand.door.number) > 0;
        if (stand.door.building.isEmpty()) {
            if (!hasNumber)
                return false;
            continue;
        }
        const QString key = buildingKey(stand.door.building);
        if (isNumbered.value(key, hasNumber) != hasNumber)
            return false;
        isNumbered.insert(key, hasNumber);
    }
    return true;
}

QList<Stand> byNumber(QList<Stand> stands)
{
    std::stable_sort(stands.begin(), stands.end(), [](const Stand &a, const Stand &b) {
        return numberWithin(a.door.number) < numberWithin(b.door.number);
    });
    return stands;
}

QList<Stand> PieceCutter::standsOf(const QList<Door> &doors) const
{
    const QString nameKey = StreetName::key(doors.first().streetName);
    QList<Stand> stands;
    NetworkPlace last; // whose point nobody knows stands where the one before it does
    for (const Door &door : doors) {
        if (door.point)
            last = m_network.nearest(*door.point, nameKey);
        stands += Stand{door, last};
    }
    return stands;
}

Stage PieceCutter::stageOf(const QList<Stand> &stands, Parity parity) const
{
    Stage stage;
    stage.street = stands.first().door.street;
    stage.streetName = stands.first().door.streetName;
    stage.ward = m_ward;
    stage.parity = parity;
    return stage;
}

void PieceCutter::addStreet(const QList<Door> &doors)
{
    const QList<Stand> stands = standsOf(doors);
    if (!isPlain(stands) && stands.size() <= m_mostDoors)
        return addPiece(stageOf(stands, Parity::All), stands, 0);
    QList<Stand> odds;
    QList<Stand> evens;
    QList<Stand> numbered;
    QList<Stand> buildings;
    for (const Stand &stand : stands) {
        if (numberWithin(stand.door.number) == 0) {
            buildings += stand;
            continue;
        }
        numbered += stand;
        const Side side = sideOf(stand.door.number);
        if (side != Side::Unknown) // "A49" stands on no side; only a street walked in one go reaches it
            (side == Side::Odd ? odds : evens) += stand;
    }
    addBuildings(buildings);
    if (odds.isEmpty() || evens.isEmpty() || numbered.size() <= kShortStreetDoors)
        return addSide(byNumber(numbered), Parity::All, buildings.isEmpty());
    addSide(odds, Parity::Odds, true);
    addSide(evens, Parity::Evens, true);
}

/// Every piece but the last ends with a number, and the next begins behind it: a house that is built between two of
/// them is in one of them.
void PieceCutter::addSide(const QList<Stand> &stands, Parity parity, bool isLowEndOpen)
{
    QString from =
        isLowEndOpen ? QString() : QString::number(1); // an open end would take in buildings without a number
    QList<Stand> piece;
    int place = 0;
    for (qsizetype i = 0; i < stands.size(); ++i) {
        piece += stands.at(i);
        const bool isLast = i + 1 == stands.size();
        if (!isLast && !isCutBefore(stands.at(i + 1), stands.at(i), piece.size()))
            continue;
        Stage stage = stageOf(piece, parity);
        stage.from = from;
        if (!isLast) {
            const int number = numberWithin(stands.at(i).door.number);
            stage.to = QString::number(number);
            from = QString::number(number + (parity == Parity::All ? 1 : 2));
        }
        addPiece(stage, piece, place++);
        piece.clear();
    }
    ++m_side;
}

bool PieceCutter::isCutBefore(const Stand &next, const Stand &last, qsizetype doorsBefore) const
{
    if (numberWithin(next.door.number) == numberWithin(last.door.number))
        return false;
    if (doorsBefore >= m_mostDoors)
        return true;
    return doorsBefore >= kFewestDoors &&
           (next.place.link != last.place.link || metresOn(last, next, Parity::Odds) > kGapMetres);
}

void PieceCutter::addBuildings(const QList<Stand> &stands)
{
    QStringList keys;
    QHash<QString, QList<Stand>> buildings;
    for (const Stand &stand : stands) {
        const QString key = buildingKey(stand.door.building);
        if (key.isEmpty())
            continue; // reached by no stage; whoever plans says so
        if (!buildings.contains(key))
            keys += key;
        buildings[key] += stand;
    }
    for (const QString &key : std::as_const(keys))
        addBuilding(buildings.value(key));
}

/// A large block is cut between its flats, as a street is between its houses.
void PieceCutter::addBuilding(const QList<Stand> &stands)
{
    const qsizetype parts = (stands.size() + m_mostDoors - 1) / m_mostDoors;
    const qsizetype size = (stands.size() + parts - 1) / parts;
    const bool isNumbered =
        std::all_of(stands.begin(), stands.end(), [](const Stand &stand) { return numberWithin(stand.door.flat) > 0; });
    Stage stage = stageOf(stands, Parity::All);
    stage.building = stands.first().door.building;
    QList<Stand> piece;
    int place = 0;
    for (qsizetype i = 0; i < stands.size(); ++i) {
        piece += stands.at(i);
        const bool isLast = i + 1 == stands.size();
        const int flat = numberWithin(stands.at(i).door.flat);
        if (!isLast && (!isNumbered || piece.size() < size || numberWithin(stands.at(i + 1).door.flat) <= flat))
            continue;
        stage.to = isLast ? QString() : QString::number(flat);
        addPiece(stage, piece, place++);
        stage.from = QString::number(flat + 1);
        piece.clear();
    }
    ++m_side;
}

void PieceCutter::addPiece(const Stage &stage, const QList<Stand> &stands, int place)
{
    WalkPiece piece{stage, int(stands.size()), stands.first().place, stands.last().place, 0, m_side, place};
    for (qsizetype i = 1; i < stands.size(); ++i)
        piece.metres += metresOn(stands.at(i - 1), stands.at(i), stage.parity);
    m_pieces += piece;
}

double PieceCutter::metresOn(const Stand &from, const Stand &to, Parity parity) const
{
    const bool isAcross = parity == Parity::All && sideOf(from.door.number) != sideOf(to.door.number);
    const double across = isAcross ? kCrossingMetres : 0;
    if (!from.place.isValid() || !to.place.isValid())
        return across;
    const double along =
        from.place.link == to.place.link
            ? std::abs(from.place.metresAlong - to.place.metresAlong)
            : kRoundaboutness * metresBetween(m_network.pointOf(from.place), m_network.pointOf(to.place));
    return along + across;
}

} // namespace

QList<WalkPiece> walkPieces(const QList<Door> &doors, const StreetNetwork &network, WardId ward, int mostDoors)
{
    PieceCutter cutter(network, ward, mostDoors);
    QList<Door> street;
    for (const Door &door : doors) {
        if (!door.street)
            continue;
        if (!street.isEmpty() && street.first().street != door.street) {
            cutter.addStreet(street);
            street.clear();
        }
        street += door;
    }
    if (!street.isEmpty())
        cutter.addStreet(street);
    return cutter.pieces();
}

} // namespace rosette
