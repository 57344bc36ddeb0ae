#include "ui/rota/teammodel.h"

#include <QMimeData>

#include "ui/rota/rotadrag.h"
#include "ui/shell/theme.h"
#include "ui/widgets/wordsdelegate.h"

namespace rosette {

namespace {

QVariant meaningOf(const TeamModel::Place &place)
{
    if (place.isClashing || place.assignment.state == AssignmentState::NoShow)
        return int(Meaning::Attention);
    if (place.assignment.state == AssignmentState::Confirmed || place.assignment.state == AssignmentState::Attended)
        return int(Meaning::Done);
    return {};
}

} // namespace

void TeamModel::setPlaces(const QList<Place> &places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
}

int TeamModel::indexOf(VolunteerId volunteer) const
{
    for (int i = 0; i < int(m_places.size()); ++i) {
        if (m_places[i].assignment.volunteer == volunteer)
            return i;
    }
    return -1;
}

int TeamModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_places.size()); }

QVariant TeamModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Place &place = m_places.at(index.row());
    const Assignment &assignment = place.assignment;
    const QString state = label(assignment.state).toLower();
    switch (role) {
    case Qt::DisplayRole:
    case WordsDelegate::TextRole:
        return assignment.volunteerName;
    case WordsDelegate::AsideRole:
    case Qt::AccessibleDescriptionRole:
        return assignment.isLocked ? tr("%1, locked").arg(state) : state;
    case WordsDelegate::DetailRole:
        return place.why;
    case WordsDelegate::ShapeRole:
        return symbol(assignment.state);
    case WordsDelegate::MeaningRole:
        return meaningOf(place);
    case WordsDelegate::QuietRole:
        return !assignment.counts();
    default:
        return {};
    }
}

Qt::ItemFlags TeamModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return assignment(index.row()).isLocked ? flags : flags | Qt::ItemIsDragEnabled;
}

QStringList TeamModel::mimeTypes() const { return {DraggedPerson::mimeType()}; }

QMimeData *TeamModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const Assignment &dragged = assignment(indexes.first().row());
    return DraggedPerson{dragged.volunteer, dragged.id}.toMimeData();
}

} // namespace rosette
