#pragma once

#include <memory>

#include <QTemporaryDir>

#include "models/store/campaign.h"

namespace rosette::test {

/// A fresh campaign in a folder of its own that goes with the object.
class TestCampaign
{
public:
    explicit TestCampaign(const QString &name = QStringLiteral("Test campaign"));

    Campaign &campaign() { return *m_campaign; }
    Campaign *operator->() { return m_campaign.get(); }
    Connection &connection() { return m_campaign->connection(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.rosette")); }
    QString folder() const { return m_folder.path(); }
    FixedClock &clock() { return m_clock; }
    /// The same for the same content of all tables.
    QByteArray fingerprint();
    void close() { m_campaign.reset(); }
    void reopen();

    static QString passphrase() { return QStringLiteral("correct horse battery"); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Campaign> m_campaign;
};

} // namespace rosette::test

/// Fails the test with the error's words when a Result or Status is not ok.
#define ROSETTE_VERIFY(expression)                                                                                     \
    do {                                                                                                               \
        const auto &rosetteVerified = (expression);                                                                    \
        if (!rosetteVerified.isOk())                                                                                   \
            QFAIL(qPrintable(QStringLiteral(#expression " failed: ") + rosetteVerified.error().message                 \
                             + QStringLiteral(" / ") + rosetteVerified.error().detail));                               \
    } while (false)
