#include "tests/support/testcampaign.h"

#include <QCryptographicHash>

#include "models/store/campaignkey.h"
#include "models/store/statement.h"

namespace rosette::test {

namespace {

using namespace Qt::StringLiterals;

/// One for each ordinary table: all its rows as one text.
constexpr auto kDumpsSql = R"(
SELECT 'SELECT group_concat(' || group_concat('quote("' || c.name || '")', ' || '','' || ') || ') FROM "' || t.name || '"'
  FROM sqlite_schema t JOIN pragma_table_info(t.name) c
 WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%' GROUP BY t.name ORDER BY t.name)"_L1;

/// Derived once for all campaigns of a test program, since that takes longer than most of its tests.
std::shared_ptr<const CampaignKey> sharedKey()
{
    static const auto key = CampaignKey::derive(TestCampaign::passphrase(), CampaignKey::newSalt());
    if (!key)
        qFatal("no key: %s", qPrintable(key.error().message));
    return *key;
}

} // namespace

TestCampaign::TestCampaign(const QString &name)
    : m_clock(QDateTime(QDate(2026, 5, 19), QTime(19, 0), Qt::UTC))
{
    auto created = Campaign::create(path(), sharedKey(), CampaignInfo{.name = name}, m_clock);
    if (!created)
        qFatal("no test campaign: %s", qPrintable(created.error().message + created.error().detail));
    m_campaign = std::move(created).value();
}

QByteArray TestCampaign::fingerprint()
{
    const auto dumps = Statement(connection(), QString(kDumpsSql)).list([](const Row &row) { return row.text(0); });
    if (!dumps)
        qFatal("no fingerprint: %s", qPrintable(dumps.error().detail));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &dump : *dumps) {
        const Status status =
            Statement(connection(), dump).forEach([&](const Row &row) { hash.addData(row.text(0).toUtf8()); });
        if (!status)
            qFatal("no fingerprint: %s", qPrintable(status.error().detail));
    }
    return hash.result();
}

void TestCampaign::reopen()
{
    m_campaign.reset();
    auto opened = Campaign::open(path(), sharedKey(), m_clock);
    if (!opened)
        qFatal("test campaign does not open: %s", qPrintable(opened.error().message + opened.error().detail));
    m_campaign = std::move(opened).value();
}

} // namespace rosette::test
