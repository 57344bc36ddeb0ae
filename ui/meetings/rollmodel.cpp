#include "ui/meetings/rollmodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

void RollModel::setRoll(const QList<Attendee> &roll)
{
    beginResetModel();
    m_roll = roll;
    endResetModel();
}

int RollModel::rowOf(PersonId person) const
{
    const auto found =
        std::find_if(m_roll.begin(), m_roll.end(), [&](const Attendee &one) { return one.person == person; });
    return found == m_roll.end() ? -1 : int(found - m_roll.begin());
}

int RollModel::present() const
{
    return int(std::count_if(m_roll.begin(), m_roll.end(), [](const Attendee &one) { return one.isPresent; }));
}

int RollModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_roll.size()); }

QString RollModel::words(const Attendee &attendee) const
{
    QStringList words{attendee.name};
    if (attendee.isAsked)
        words += tr("has a job here");
    else if (attendee.meetingsBefore > 0)
        words += tr("%n meeting(s) in a year", nullptr, attendee.meetingsBefore);
    else if (attendee.volunteer)
        words += tr("volunteer");
    return words.join(u" · "_s);
}

QVariant RollModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Attendee &attendee = m_roll.at(index.row());
    if (role == Qt::DisplayRole)
        return words(attendee);
    if (role == Qt::CheckStateRole)
        return attendee.isPresent ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool RollModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    emit presenceChosen(m_roll.at(index.row()).person, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RollModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace rosette
