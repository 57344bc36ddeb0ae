#include "models/rounds/walkpiece.h"

#include <algorithm>

#include "models/rounds/stageselector.h"

namespace rosette {

namespace {

constexpr int kFewestDoors = 6; // of a piece that ends at a junction or a gap
constexpr double kGapMetres = 60;
constexpr double kWideGapMetres = 200; // where a piece ends, however few doors it has

} // namespace

void PieceCutter::addSide(const QList<WalkStand> &stands, const Stage &stage)
{
    Stage part = stage;
    QList<WalkStand> piece;
    int place = 0;
    for (qsizetype i = 0; i < stands.size(); ++i) {
        piece += stands.at(i);
        const bool isLast = i + 1 == stands.size();
        if (!isLast && !isCutBefore(stands.at(i + 1), stands.at(i), piece.size()))
            continue;
        const int number = numberWithin(stands.at(i).door.number);
        part.to = isLast ? stage.to : QString::number(number);
        add(part, piece, place++);
        part.from = QString::number(number + (stage.parity == Parity::All ? 1 : 2));
        piece.clear();
    }
    ++m_side;
}

bool PieceCutter::isCutBefore(const WalkStand &next, const WalkStand &last, qsizetype doorsBefore) const
{
    if (numberWithin(next.door.number) == numberWithin(last.door.number))
        return false;
    if (doorsBefore >= m_mostDoors)
        return true;
    if (doorsBefore < kFewestDoors)
        return metresOn(last, next, m_network) > kWideGapMetres;
    return next.place.link != last.place.link || metresOn(last, next, m_network) > kGapMetres;
}

void PieceCutter::addBuilding(const QList<WalkStand> &stands, const Stage &stage)
{
    const qsizetype parts = (stands.size() + m_mostDoors - 1) / m_mostDoors;
    const qsizetype size = (stands.size() + parts - 1) / parts;
    const bool isNumbered = std::all_of(stands.begin(), stands.end(),
                                        [](const WalkStand &stand) { return numberWithin(stand.door.flat) > 0; });
    Stage part = stage;
    QList<WalkStand> piece;
    int place = 0;
    for (qsizetype i = 0; i < stands.size(); ++i) {
        piece += stands.at(i);
        const bool isLast = i + 1 == stands.size();
        const int flat = numberWithin(stands.at(i).door.flat);
        if (!isLast && (!isNumbered || piece.size() < size || numberWithin(stands.at(i + 1).door.flat) <= flat))
            continue;
        part.to = isLast ? stage.to : QString::number(flat);
        add(part, piece, place++);
        part.from = QString::number(flat + 1);
        piece.clear();
    }
    ++m_side;
}

void PieceCutter::addWhole(const QList<WalkStand> &stands, const Stage &stage)
{
    add(stage, stands, 0);
    ++m_side;
}

void PieceCutter::add(const Stage &stage, const QList<WalkStand> &stands, int place)
{
    WalkPiece piece{stage, stands, 0, 0, m_side, place};
    for (qsizetype i = 1; i < stands.size(); ++i) {
        piece.metres += metresOn(stands.at(i - 1), stands.at(i), m_network);
        piece.crossings += isAcross(stands.at(i - 1).door, stands.at(i).door) ? 1 : 0;
    }
    m_pieces += piece;
}

QList<WalkStand> byNumber(QList<WalkStand> stands)
{
    std::stable_sort(stands.begin(), stands.end(), [](const WalkStand &a, const WalkStand &b) {
        return numberWithin(a.door.number) < numberWithin(b.door.number);
    });
    return stands;
}

} // namespace rosette
