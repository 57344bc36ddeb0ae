#include "models/tracks/walkedround.h"

#include <numeric>

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDoorsAtACorner = 2;
constexpr double kWhole = 0.9; // of a stage's doors

/// "12", or the building, or the flat.
QString nameOf(const Door &door) { return door.number.isEmpty() ? door.shortLabel() : door.number; }

} // namespace

WalkedPart WalkedStage::part() const
{
    const int count = passed();
    if (count == 0 || (count <= kDoorsAtACorner && count < isPassed.size()))
        return WalkedPart::Nothing;
    return count >= kWhole * double(isPassed.size()) ? WalkedPart::Whole : WalkedPart::Some;
}

QList<Door> WalkedStage::walkedDoors(WalkedPart part) const
{
    if (part != WalkedPart::Some)
        return part == WalkedPart::Whole ? stage.doors : QList<Door>();
    QList<Door> walked;
    for (qsizetype i = 0; i < stage.doors.size(); ++i) {
        if (isPassed.value(i))
            walked += stage.doors.at(i);
    }
    return walked;
}

QString WalkedStage::passedText() const
{
    QStringList stretches;
    for (qsizetype begin = 0; begin < isPassed.size(); ++begin) {
        if (!isPassed.at(begin))
            continue;
        const qsizetype next = isPassed.indexOf(false, begin);
        const qsizetype last = (next < 0 ? isPassed.size() : next) - 1;
        const QString from = nameOf(stage.doors.at(begin));
        const QString to = nameOf(stage.doors.at(last));
        stretches += from == to ? from : QCoreApplication::translate("WalkedStage", "%1 to %2").arg(from, to);
        begin = last;
    }
    return stretches.join(u", "_s);
}

QString WalkedRound::title() const
{
    if (round.wardName.isEmpty() || round.name.contains(round.wardName))
        return round.name;
    return u"%1 (%2)"_s.arg(round.name, round.wardName);
}

int WalkedRound::doors() const
{
    return std::accumulate(stages.begin(), stages.end(), 0,
                           [](int sum, const WalkedStage &stage) { return sum + int(stage.stage.doors.size()); });
}

int WalkedRound::passed() const
{
    return std::accumulate(stages.begin(), stages.end(), 0, [](int sum, const WalkedStage &stage) {
        return sum + int(stage.walkedDoors(stage.part()).size());
    });
}

} // namespace rosette
