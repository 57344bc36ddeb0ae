#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/canvass/codes.h"
#include "models/canvass/conversation.h"
#include "models/output/gate.h"
#include "models/output/sheetelectors.h"
#include "models/places/doorrepository.h"
#include "ui/map/mapfacts.h"

namespace rosette {

namespace {

constexpr qsizetype kMostDoors = 8;
constexpr qsizetype kMostNames = 8;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("MapDoorFacts", text, nullptr, count);
}

/// How well the point is known, and how far off it usually is.
QString placeText(Exactness exactness)
{
    switch (exactness) {
    case Exactness::Hand:
        return tr("Place: put right by hand");
    case Exactness::Uprn:
        return tr("Place: by its property number, within a few metres");
    case Exactness::Address:
        return tr("Place: from its mapped address, about 10 m");
    case Exactness::Interpolated:
        return tr("Place: between its neighbours, about 15 m");
    case Exactness::Postcode:
        return tr("Place: from the postcode, about 60 m");
    case Exactness::Street:
        return tr("▲ Place: somewhere on its street");
    case Exactness::None:
        break;
    }
    return tr("▲ Place: not on the map");
}

/// Who may be gone to at these doors, by name, and how many are held back.
Result<QStringList> electorLines(Connection &connection, const QList<DoorId> &doors, QDate today)
{
    ROSETTE_ASSIGN(const auto electors, SheetElectorRepository::ofDoors(connection, doors, today));
    QList<SheetElector> people;
    QList<GateRow> rows;
    for (const DoorId door : doors) {
        for (const SheetElector &elector : electors.value(door)) {
            people.append(elector);
            rows.append({elector.person, door});
        }
    }
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(connection, Purpose::CanvassSheet, rows, today));
    QStringList names;
    for (const SheetElector &elector : clearance.keep(people))
        names.append(elector.last.isEmpty() ? elector.name : tr("%1 (%2)").arg(elector.name, elector.last));
    const qsizetype more = names.size() - kMostNames;
    QStringList lines;
    if (!names.isEmpty())
        lines.append(names.mid(0, kMostNames).join(QStringLiteral(", ")) +
                     (more > 0 ? tr(" and %n more", int(more)) : QString()));
    if (!clearance.heldBack().isEmpty())
        lines.append(clearance.heldBack().toText());
    return lines;
}

Result<QString> lastConversation(Connection &connection, DoorId door)
{
    ROSETTE_ASSIGN(const QList<Conversation> newest, ConversationRepository::list(connection, {.door = door}, 1));
    if (newest.isEmpty())
        return tr("Nobody has knocked yet");
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(connection));
    const Conversation &last = newest.first();
    return tr("Last knock %1: %2")
        .arg(shortDate(QDateTime::fromMSecsSinceEpoch(last.heldAt).date()),
             codes.label(CodeKind::Outcome, last.outcome));
}

QStringList doorLabels(const QList<Door> &doors)
{
    QStringList labels;
    for (const Door &door : doors.mid(0, kMostDoors))
        labels.append(door.shortLabel());
    if (doors.size() > kMostDoors)
        labels.append(tr("and %n more", int(doors.size() - kMostDoors)));
    return labels;
}

} // namespace

Result<MapFacts> MapFactsReader::ofDoors(Connection &connection, const QList<DoorId> &ids, QDate today)
{
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(connection, {.ids = ids}));
    if (doors.isEmpty())
        return Error{ErrorCode::NotFound, tr("This door is no longer in the campaign."), {}};
    const Door &first = doors.first();
    const bool isOne = doors.size() == 1;
    qint64 electors = 0;
    for (const Door &door : doors)
        electors += door.electors;
    QStringList lines{first.postcode +
                      (first.districtCode.isEmpty() ? QString() : QStringLiteral(" · ") + first.districtCode)};
    lines.append(isOne ? tr("%n elector(s)", int(electors)) : doorsText(doors.size(), electors));
    if (isOne) {
        ROSETTE_ASSIGN(const QStringList people, electorLines(connection, ids, today));
        ROSETTE_ASSIGN(const QString knock, lastConversation(connection, first.id));
        lines += people;
        lines.append(knock);
    } else {
        lines.append(doorLabels(doors).join(QStringLiteral(", ")));
    }
    lines.append(placeText(first.exactness));
    if (std::all_of(doors.begin(), doors.end(), [](const Door &door) { return door.isDoNotKnock; }))
        lines.append(tr("■ Do not knock"));
    if (!first.accessNote.isEmpty())
        lines.append(first.accessNote);
    const QString building = first.building.isEmpty() ? first.number + u' ' + first.streetName : first.building;
    return MapFacts{isOne ? first.label() : building.trimmed(), lines.join(u'\n'), ids};
}

} // namespace rosette
