#include "models/rounds/orderreasons.h"

#include <cmath>

#include <QCoreApplication>

namespace rosette {

namespace {

QString tr(const char *text, int count = -1) { return QCoreApplication::translate("RoundOrder", text, nullptr, count); }

/// "5 crossings of 15 m".
QString crossingWords(const RoundStreet &street)
{
    int crossings = 0;
    for (const WalkPiece &piece : street.crossingOver)
        crossings += piece.crossings;
    return (crossings == 1 ? tr("1 crossing, counted as %1 m")
                           : tr("%2 crossings, each counted as %1 m").arg(u"%1", QString::number(crossings)))
        .arg(StreetChooser::kCrossingCost);
}

QString reasonOf(const RoundStreet &street, const StreetChoice &choice)
{
    const long saved = std::lround(choice.metresSaved);
    if (choice.isCrossingOver) {
        return tr("%1: crossing over from door to door (%2); one side after the other would be %3 m longer.")
            .arg(street.name, crossingWords(street))
            .arg(saved);
    }
    if (!street.crossingOver.isEmpty()) {
        return tr("%1: one side after the other; crossing over from door to door (%2) would be %3 m longer.")
            .arg(street.name, crossingWords(street))
            .arg(saved);
    }
    if (street.hasSides && street.isBusy)
        return tr("%1: one side after the other, since it is a busy road that nobody should cross from door to door.")
            .arg(street.name);
    if (street.hasSides)
        return tr("%1: one side after the other; a walk from door to door would take in doors of other rounds.")
            .arg(street.name);
    return tr("%1: in one go, since its doors here stand on one side or in one building.").arg(street.name);
}

} // namespace

QString savingReason(const WalkFigures &before, const WalkFigures &after)
{
    return tr("%1 m instead of %2 m; of these, %3 m instead of %4 m from stage to stage, without a door.")
        .arg(std::lround(after.metres))
        .arg(std::lround(before.metres))
        .arg(std::lround(after.metresTwice))
        .arg(std::lround(before.metresTwice));
}

QStringList streetReasons(const QList<RoundStreet> &streets, const QList<StreetChoice> &choices)
{
    QStringList reasons;
    for (qsizetype i = 0; i < streets.size(); ++i)
        reasons += reasonOf(streets.at(i), choices.at(i));
    return reasons;
}

QString endsReason(const PieceWalk &walk)
{
    return tr("It begins at %1 and ends at %2.")
        .arg(walk.stands.first().first().door.label(), walk.stands.last().last().door.label());
}

} // namespace rosette
