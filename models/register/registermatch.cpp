#include "models/register/registermatch.h"

#include <QCoreApplication>

#include "models/people/namelikeness.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumberPoints = 20;
constexpr int kDatePoints = 15;
constexpr int kMarkerPoints = 3;
constexpr int kMost = 100;

QString tr(const char *text) { return QCoreApplication::translate("RegisterMatch", text); }

QString inWords(MatchPlace place)
{
    switch (place) {
    case MatchPlace::SameDoor:
        return tr("at the same address");
    case MatchPlace::Rewritten:
        return tr("at the same address, written differently");
    case MatchPlace::Addressless:
        return tr("without an address in the same polling district");
    case MatchPlace::SameBuilding:
        return tr("in the same building");
    case MatchPlace::Elsewhere:
        return tr("left another address in this register");
    }
    return {};
}

bool isSaidByBoth(QDate a, QDate b) { return a.isValid() && b.isValid(); }

/// Two dates of one kind settle much, whichever way; one date alone nothing.
void weighDates(RegisterMatch &match, QDate known, QDate row)
{
    if (!isSaidByBoth(known, row))
        return;
    if (known == row) {
        match.points += kDatePoints;
        match.evidence += tr("the same date");
    } else {
        match.points = 0;
        match.evidence += tr("another date");
    }
}

} // namespace

RegisterMatch RegisterMatch::of(const MatchSide &known, const MatchSide &row, MatchPlace place, bool isNumberKept)
{
    RegisterMatch match;
    match.place = place;
    match.isNumberKept = isNumberKept;
    NameLikeness likeness = NameLikeness::of(known.nameKey, row.nameKey);
    if (!known.councilNameKey.isEmpty()) {
        NameLikeness council = NameLikeness::of(known.councilNameKey, row.nameKey);
        if (council.points > likeness.points) {
            council.words = tr("as the last register wrote it: %1").arg(council.words);
            likeness = council;
        }
    }
    // Anonymous entries have nothing but their number.
    if (isNumberKept && known.nameKey.isEmpty() && row.nameKey.isEmpty())
        likeness = {100, tr("both without a name")};
    if (likeness.points == 0)
        return match;
    match.points = likeness.points;
    match.evidence = {inWords(place), likeness.words};
    if (isNumberKept) {
        match.points += kNumberPoints;
        match.evidence += tr("the same number");
    }
    if (!row.marker.isEmpty() && row.marker == known.marker) {
        match.points += kMarkerPoints;
        match.evidence += tr("the same marker");
    }
    match.points = std::min(match.points, kMost);
    weighDates(match, known.birthDate, row.birthDate);
    weighDates(match, known.attainmentDate, row.attainmentDate);
    match.points = std::min(match.points, kMost);
    return match;
}

bool RegisterMatch::isCertain() const
{
    switch (place) {
    case MatchPlace::SameDoor:
        return points >= kCertain;
    case MatchPlace::Rewritten:
    case MatchPlace::Addressless:
        return points >= kCertainRewritten;
    case MatchPlace::SameBuilding:
    case MatchPlace::Elsewhere:
        return isNumberKept && points >= kCertainElsewhere;
    }
    return false;
}

bool RegisterMatch::isWorthAsking() const
{
    switch (place) {
    case MatchPlace::SameDoor:
    case MatchPlace::Rewritten:
        return points >= kAsked;
    case MatchPlace::SameBuilding:
    case MatchPlace::Addressless:
        return points >= kAskedInBuilding;
    case MatchPlace::Elsewhere:
        return points >= kAskedElsewhere;
    }
    return false;
}

QString RegisterMatch::sentence() const
{
    QString text = evidence.join(u"; "_s);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return tr("%1 (%2 of 100).").arg(text).arg(points);
}

} // namespace rosette
