#include "tests/app/clirunner.h"

#include <QFile>
#include <QJsonDocument>

#include "tests/support/sharedata.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

QJsonObject CliRunner::Outcome::object() const { return QJsonDocument::fromJson(out).object(); }

QJsonArray CliRunner::Outcome::array() const { return QJsonDocument::fromJson(out).array(); }

CliRunner::CliRunner()
{
    QFile file(m_folder.filePath(u"passphrase"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(passphrase().toUtf8() + '\n') < 0)
        qFatal("no passphrase file");
}

QStringList CliRunner::complete(const QStringList &arguments) const
{
    return QStringList{u"--passphrase-file"_s, m_folder.filePath(u"passphrase"_s)} + arguments;
}

void CliRunner::start(QProcess &process, const QStringList &arguments) const
{
    process.start(QStringLiteral(ROSETTE_CLI), complete(arguments));
    if (!process.waitForStarted())
        qFatal("rosette-cli does not start");
}

CliRunner::Outcome CliRunner::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300000))
        qFatal("rosette-cli does not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QStringList CliRunner::shared(const QString &relativePath) { return {sharedData(relativePath)}; }

} // namespace rosette::test
