#include "models/demo/demoelection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include "models/people/election.h"
#include "models/people/personrepository.h"
#include "models/register/absentvoterimport.h"

namespace rosette::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPostalEvery = 6;  // electors by name
constexpr int kProxyEvery = 110; // fewer than one in a hundred

/// The first Thursday of next May.
QDate nextMayThursday(QDate today)
{
    const QDate first(today.year() + (today.month() >= 5 ? 1 : 0), 5, 1);
    return first.addDays((Qt::Thursday - first.dayOfWeek() + 7) % 7);
}

} // namespace

Status DemoElection::make(const QString &folder)
{
    const Election council{.name = u"Marlbridge borough council"_s,
                           .pollingDate = nextMayThursday(m_campaign.clock().today())};
    ROSETTE_CHECK(m_campaign.write([&](Connection &c) -> Status {
        ROSETTE_CHECK(ElectionRepository::insert(c, council));
        return {};
    }));
    ROSETTE_ASSIGN(const QByteArray list, listOfAbsentVoters());
    const QString path = QDir(folder).filePath(u"absent-voters.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Demo", "The demo could not be prepared: %1 cannot be written (%2).")
                         .arg(path, file.errorString()),
                     {}};
    file.close();
    const Feedback feedback;
    ROSETTE_CHECK(importAbsentVoters(m_campaign.file(), m_campaign.connection(), {path},
                                     ImportOptions{false, m_campaign.clock(), feedback}));
    return {};
}

Result<QByteArray> DemoElection::listOfAbsentVoters() const
{
    const PersonFilter filter{.status = PersonStatus::Elector};
    ROSETTE_ASSIGN(const QList<PersonRow> electors, PersonRepository::page(m_campaign.connection(), filter, {}, -1));
    QByteArray list = "ElectorNo,Type\r\n";
    for (qsizetype i = 0; i < electors.size(); ++i) {
        if (i % kProxyEvery == 1)
            list += electors.at(i).number.toUtf8() + ",Proxy\r\n";
        else if (i % kPostalEvery == 0)
            list += electors.at(i).number.toUtf8() + ",Postal\r\n";
    }
    return list;
}

} // namespace rosette::demo
