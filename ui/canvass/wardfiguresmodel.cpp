#include "ui/canvass/wardfiguresmodel.h"

#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

void WardFiguresModel::setFigures(const QList<CanvassFigures> &figures, const QHash<WardId, StallFigures> &stalls)
{
    beginResetModel();
    m_figures = figures;
    m_stalls = stalls;
    endResetModel();
}

int WardFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int WardFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WardFiguresModel::value(const CanvassFigures &ward, int column) const
{
    switch (column) {
    case Name:
        return ward.name;
    case Doors:
        return ward.doors;
    case Tried:
        return ward.doorsTried;
    case SpokenTo:
        return ward.doorsSpokenTo;
    case Contacts:
        return ward.contacts;
    case DoorRate:
        return ward.doorRate();
    case AtStalls:
        return m_stalls.value(ward.ward).conversations;
    default:
        return {};
    }
}

QVariant WardFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CanvassFigures &ward = m_figures.at(index.row());
    const QVariant plain = value(ward, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == DoorRate)
            return ward.doorsTried > 0 ? QVariant(u"%1 %"_s.arg(qRound(100 * ward.doorRate()))) : QVariant();
        return index.column() == Name ? plain : QVariant(QLocale().toString(plain.toInt()));
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case DataTable::kSortRole:
        return plain;
    default:
        return {};
    }
}

QVariant WardFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Ward"), tr("Doors"), tr("Tried"), tr("Spoken to"), tr("People spoken to"), tr("Door rate"),
                                    tr("At stalls")};
    return titles.value(section);
}

} // namespace rosette
