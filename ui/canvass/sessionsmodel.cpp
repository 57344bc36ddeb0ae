#include "ui/canvass/sessionsmodel.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status SessionsModel::load(Connection &connection, QDate today)
{
    ROSETTE_ASSIGN(const QList<SessionFigures> sessions, DebriefRepository::sessions(connection, today));
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
    return {};
}

int SessionsModel::indexOf(ActivityId id) const
{
    const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(),
                                    [&](const SessionFigures &session) { return session.debrief.activity == id; });
    return found == m_sessions.cend() ? -1 : int(found - m_sessions.cbegin());
}

int SessionsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_sessions.size()); }

int SessionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SessionsModel::value(const SessionFigures &session, int column) const
{
    switch (column) {
    case Date:
        return shortDate(session.date);
    case Title:
        return session.title;
    case Doors:
        return session.doorsTried;
    case Contacts:
        return session.contacts;
    case Rate:
        return rateText(session);
    case Minutes:
        return session.debrief.minutes > 0 ? QVariant(session.debrief.minutes) : QVariant();
    case Asks:
        return session.openAsks > 0 ? tr("%1 of %2 open").arg(session.openAsks).arg(session.asks)
                                    : QString::number(session.asks);
    case CameUp:
        return session.debrief.cameUp;
    default:
        return {};
    }
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SessionFigures &session = m_sessions.at(index.row());
    const bool isNumber = index.column() >= Doors && index.column() <= Asks;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return value(session, index.column());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case DataTable::kSortRole:
        if (index.column() == Date)
            return session.date;
        return index.column() == Rate ? QVariant(session.rate()) : value(session, index.column());
    default:
        return {};
    }
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Day"),  tr("Session"), tr("Doors tried"), tr("Contacts"),
                                    tr("Rate"), tr("Minutes"), tr("Asks"),        tr("What came up")};
    return titles.value(section);
}

QString rateText(const SessionFigures &session)
{
    return session.doorsTried > 0
               ? QCoreApplication::translate("SessionsModel", "%1 %").arg(qRound(session.rate() * 100))
               : QString();
}

} // namespace rosette
