#include "ui/canvass/placefiguresmodel.h"

#include <QDateTime>
#include <QLocale>

#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

CanvassFigure PlaceFiguresModel::figureOf(int column)
{
    switch (column) {
    case Doors:
        return CanvassFigure::Doors;
    case SpokenTo:
    case DoorRate:
        return CanvassFigure::DoorsSpokenTo;
    case Contacts:
        return CanvassFigure::Contacts;
    case WithUs:
        return CanvassFigure::Supporters;
    case Undecided:
        return CanvassFigure::Undecided;
    case FollowUpsDue:
        return CanvassFigure::FollowUpsDue;
    default:
        return CanvassFigure::DoorsTried;
    }
}

void PlaceFiguresModel::setPlaces(CanvassPlaceKind kind, const QList<CanvassPlace> &places, QDate today)
{
    beginResetModel();
    m_kind = kind;
    m_places = places;
    m_today = today;
    endResetModel();
}

int PlaceFiguresModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_places.size()); }

int PlaceFiguresModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PlaceFiguresModel::number(const CanvassPlace &place, int column) const
{
    const CanvassFigures &figures = place.figures;
    switch (column) {
    case Doors:
        return figures.doors;
    case Tried:
        return figures.doorsTried;
    case SpokenTo:
        return figures.doorsSpokenTo;
    case DoorRate:
        return figures.doorRate();
    case Contacts:
        return figures.contacts;
    case WithUs:
        return figures.supporters;
    case Undecided:
        return figures.undecided;
    case FollowUpsDue:
        return figures.followUpsDue;
    case LastVisit:
        return figures.lastTriedAt > 0 ? QDateTime::fromMSecsSinceEpoch(figures.lastTriedAt).date().daysTo(m_today)
                                       : std::numeric_limits<qint64>::max();
    case AtStalls:
        return place.atStalls;
    default:
        return {};
    }
}

QString PlaceFiguresModel::text(const CanvassPlace &place, int column) const
{
    const QVariant amount = number(place, column);
    const bool isPerson = m_kind == CanvassPlaceKind::Canvasser;
    switch (column) {
    case Name:
        return place.name;
    case DoorRate:
        return place.figures.doorsTried > 0 ? u"%1 %"_s.arg(qRound(100 * amount.toDouble())) : QString();
    case LastVisit:
        if (place.figures.lastTriedAt == 0)
            return tr("never");
        return amount.toInt() == 0 ? tr("today") : tr("%n day(s) ago", nullptr, amount.toInt());
    case Doors:
    case FollowUpsDue:
        return isPerson ? QString() : QLocale().toString(amount.toInt());
    case AtStalls:
        return m_kind == CanvassPlaceKind::Ward ? QLocale().toString(amount.toInt()) : QString();
    default:
        return QLocale().toString(amount.toInt());
    }
}

QVariant PlaceFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CanvassPlace &place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(place, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case DataTable::kSortRole:
        return index.column() == Name ? QVariant(place.name) : number(place, index.column());
    default:
        return {};
    }
}

QVariant PlaceFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList firsts{tr("Ward"), tr("District"), tr("Round"), tr("Who")};
    static const QStringList titles{{},         tr("Doors"),      tr("Tried"),    tr("Spoken to"),
                                    tr("Rate"), tr("People"),     tr("With us"),  tr("Undecided"),
                                    tr("Due"),  tr("Last visit"), tr("At stalls")};
    return section == Name ? firsts.value(int(m_kind)) : titles.value(section);
}

} // namespace rosette
