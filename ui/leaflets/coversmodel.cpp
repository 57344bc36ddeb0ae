#include "ui/leaflets/coversmodel.h"

#include <QGuiApplication>

#include "ui/shell/theme.h"

namespace rosette {

void CoversModel::setCovers(const QList<Cover> &covers)
{
    beginResetModel();
    m_covers = covers;
    endResetModel();
}

int CoversModel::indexOf(VolunteerId id) const
{
    const auto found =
        std::find_if(m_covers.cbegin(), m_covers.cend(), [id](const Cover &cover) { return cover.volunteer == id; });
    return found == m_covers.cend() ? -1 : int(found - m_covers.cbegin());
}

int CoversModel::firstWhoCan() const
{
    const auto found =
        std::find_if(m_covers.cbegin(), m_covers.cend(), [](const Cover &cover) { return cover.canCover; });
    return found == m_covers.cend() ? -1 : int(found - m_covers.cbegin());
}

int CoversModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_covers.size()); }

int CoversModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant CoversModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cover &cover = m_covers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == Name)
            return cover.name;
        return index.column() == Reason ? cover.reason : cover.mobile;
    case Qt::ForegroundRole:
        return cover.canCover ? QVariant() : QVariant(Theme::muted(QGuiApplication::palette()));
    default:
        return {};
    }
}

QVariant CoversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Name"), tr("Phone"), tr("Why")};
    return titles.value(section);
}

} // namespace rosette
