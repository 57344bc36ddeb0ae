#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace rosette::test {

/// Runs rosette-cli on a campaign in a folder of its own, with the passphrase in a file.
class CliRunner
{
public:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject object() const;
        QJsonArray array() const;
    };

    CliRunner();

    static QString passphrase() { return QStringLiteral("correct horse battery"); }
    QString campaign() const { return m_folder.filePath(QStringLiteral("campaign.rosette")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Adds the passphrase option, waits for the end.
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Started and left running.
    void start(QProcess &process, const QStringList &arguments) const;
    static QStringList shared(const QString &relativePath);

private:
    QStringList complete(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

} // namespace rosette::test

/// Runs the words and fails the test, with what the program said, unless it exits with 0.
#define ROSETTE_RUN(runner, ...)                                                                                       \
    do {                                                                                                               \
        const auto rosetteOutcome = (runner).run(__VA_ARGS__);                                                         \
        QVERIFY2(rosetteOutcome.exitCode == 0, rosetteOutcome.err.constData());                                        \
    } while (false)
