#include "models/store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include "models/store/sqlscript.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace rosette {

using namespace Qt::StringLiterals;

QList<Migrator::Step> Migrator::builtInSteps()
{
    QList<Step> steps;
    const QDir folder(u":/migrations"_s);
    for (const QString &fileName : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen)
        steps += Step{int(steps.size()) + 1, fileName, QString::fromUtf8(file.readAll())};
        Q_ASSERT(fileName.left(4).toInt() == steps.size());
    }
    return steps;
}

Result<Migrator::Report> Migrator::inspect(Connection &connection) const
{
    ROSETTE_ASSIGN(const qint64 applicationId, Statement(connection, u"PRAGMA application_id"_s).scalar());
    ROSETTE_ASSIGN(const qint64 version, Statement(connection, u"PRAGMA user_version"_s).scalar());
    ROSETTE_ASSIGN(const qint64 tables, Statement(connection, u"SELECT count(*) FROM sqlite_master"_s).scalar());
    Report report;
    report.fromVersion = report.toVersion = int(version);
    const bool isEmpty = tables == 0 && version == 0;
    if (!isEmpty && applicationId != kApplicationId)
        report.outcome = Outcome::NotACampaign;
    else if (version > m_steps.size())
        report.outcome = Outcome::NewerVersion;
    else if (version < m_steps.size())
        report.outcome = Outcome::Upgraded;
    return report;
}

Result<Migrator::Report> Migrator::migrate(Connection &connection) const
{
    ROSETTE_ASSIGN(Report report, inspect(connection));
    if (report.outcome != Outcome::Upgraded)
        return report;

    // Ignored inside a transaction, so switched around all of them.
    ROSETTE_CHECK(Statement(connection, u"PRAGMA foreign_keys = OFF"_s).run());
    for (const Step &step : m_steps.sliced(report.fromVersion)) {
        if (const Status status = applyStep(connection, step); !status) {
            report.outcome = Outcome::UpgradeFailed;
            report.error = status.error();
            report.error.message = QCoreApplication::translate("Migrator", "The campaign file could not be brought to the form that this "
                                                                           "version needs (step %1). The file is as it was before that step. %2")
                                       .arg(step.name, status.error().message);
            break;
        }
        report.toVersion = step.number;
    }
    ROSETTE_CHECK(Statement(connection, u"PRAGMA foreign_keys = ON"_s).run());
    return report;
}

Status Migrator::applyStep(Connection &connection, const Step &step) const
{
    ROSETTE_ASSIGN(Transaction transaction, Transaction::begin(connection));
    for (const QString &sql : SqlScript::split(step.sql))
        ROSETTE_CHECK(Statement(connection, sql).run());
    ROSETTE_ASSIGN(const auto broken, Statement(connection, u"PRAGMA foreign_key_check"_s).first([](const Row &row) { return row.text(0); }));
    if (broken) {
        return Error{ErrorCode::Corrupt, QCoreApplication::translate("Migrator", "Rows of %1 would point to nothing.").arg(*broken), {}};
    }
    ROSETTE_CHECK(Statement(connection, u"PRAGMA application_id = %1"_s.arg(kApplicationId)).run());
    ROSETTE_CHECK(Statement(connection, u"PRAGMA user_version = %1"_s.arg(step.number)).run());
    return transaction.commit();
}

} // namespace rosette
