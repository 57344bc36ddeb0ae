#pragma once

#include <QDir>
#include <QFile>

#include "models/people/personrepository.h"
#include "models/register/registerimport.h"
#include "models/store/statement.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

namespace rosette::test {

/// What tests of the register's import share.

inline Result<ImportReport> importRegisterFiles(TestCampaign &campaign, const QStringList &files, bool isDryRun = false,
                                                const ImportCorrections &corrections = {})
{
    Feedback feedback;
    return importRegister(campaign->file(), campaign.connection(), files,
                          ImportOptions{isDryRun, campaign.clock(), feedback, corrections});
}

/// "register/camden-eros-full.csv" for ("eros", "full").
inline QString camdenRegister(const QString &supplier, const QString &kind)
{
    return sharedData(QStringLiteral("register/camden-%1-%2.csv").arg(supplier, kind));
}

inline QString writeFile(TestCampaign &campaign, const QString &name, const QByteArray &content)
{
    const QString path = QDir(campaign.folder()).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) < 0)
        qFatal("cannot write");
    return path;
}

inline qint64 numberOf(TestCampaign &campaign, const QString &sql)
{
    return Statement(campaign.connection(), sql).scalar().valueOr(-1);
}

inline qint64 countOf(const ImportReport &report, const char *name)
{
    return report.counts.value(QLatin1String(name)).toInteger(-1);
}

inline PersonRow personOf(TestCampaign &campaign, const QString &number)
{
    const auto id = PersonRepository::findByNumber(campaign.connection(), number);
    if (!id || !*id)
        return {};
    return PersonRepository::row(campaign.connection(), **id)->value_or(PersonRow());
}

inline QString problemsOf(const ImportReport &report)
{
    QStringList lines;
    for (const ImportProblem &problem : report.problems)
        lines += QStringLiteral("%1: %2").arg(problem.line).arg(problem.reason);
    return lines.join(u'\n');
}

} // namespace rosette::test
