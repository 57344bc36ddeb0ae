#pragma once

#include <functional>

#include <QDir>

#include "models/base/id.h"
#include "models/output/exportcontext.h"
#include "models/store/campaign.h"

namespace rosette::test {

/// A stall on Saturday 23 May 2026 from ten to two, at the end of the week on which test campaigns stand: Ada leads it,
/// Tom is relieved at noon by Ben, one more is wanted, and Dora, who must not be named, stands beside Tom. Tom brings
/// the gazebo that Ada keeps. On the Thursday before there is a meeting that Ada chairs.
class WeekTown
{
public:
    /// Ends the test's process when the file refuses.
    WeekTown(Campaign &campaign, const QString &folder, const Clock &clock);

    Connection &connection() { return m_campaign.connection(); }
    ExportContext context() { return {m_campaign.file(), m_campaign.connection(), m_clock, m_feedback}; }
    QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    QByteArray read(const QString &name) const;
    void change(const std::function<Status(Connection &)> &what);

    const QDate saturday{2026, 5, 23};
    const QDate monday = saturday.addDays(-5);
    VolunteerId ada;
    VolunteerId tom;
    VolunteerId ben;
    VolunteerId dora;
    ActivityId stall;
    ActivityId meeting;
    ShiftId morning;
    ShiftId afternoon;

private:
    Status make(Connection &c);
    Status makePeople(Connection &c);
    Status makeStall(Connection &c);
    Status makeMeeting(Connection &c);
    Status assign(Connection &c, ShiftId shift, VolunteerId volunteer);

    Campaign &m_campaign;
    QString m_folder;
    const Clock &m_clock;
    Feedback m_feedback;
};

} // namespace rosette::test
