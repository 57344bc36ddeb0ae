#include "ui/rounds/roundmenu.h"

#include <QMenu>

#include "models/geo/geobox.h"

namespace rosette {

namespace {

GeoBox boxOf(const RoundRow &row)
{
    GeoBox box;
    for (const StageDoors &stage : row.summary.walk) {
        for (const Door &door : stage.doors) {
            if (door.point)
                box = box.united(*door.point);
        }
    }
    return box;
}

} // namespace

void fillRoundMenu(QMenu *menu, const QList<RoundRow> &rows, const RoundRow &from,
                   const std::function<void(const Round &)> &chosen)
{
    struct Near
    {
        double metres;
        Round round;
    };
    const GeoBox here = boxOf(from);
    QList<Near> others;
    for (const RoundRow &row : rows) {
        const bool isOther = row.set.id == from.set.id && row.summary.round.id != from.summary.round.id;
        const GeoBox there = isOther ? boxOf(row) : GeoBox();
        const bool isKnown = here.isValid() && there.isValid();
        if (isOther)
            others.append({isKnown ? metresBetween(here.centre(), there.centre()) : 0, row.summary.round});
    }
    std::stable_sort(others.begin(), others.end(), [](const Near &a, const Near &b) { return a.metres < b.metres; });
    menu->clear();
    for (const Near &other : others)
        menu->addAction(other.round.name, menu, [chosen, round = other.round] { chosen(round); });
    if (others.isEmpty())
        menu->addAction(RoundsModel::tr("There is no other round in this set"))->setEnabled(false);
}

} // namespace rosette
