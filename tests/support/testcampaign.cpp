#include "tests/support/testcampaign.h"

namespace rosette::test {

TestCampaign::TestCampaign(const QString &name)
    : m_clock(QDateTime(QDate(2026, 5, 19), QTime(19, 0), Qt::UTC))
{
    auto created = Campaign::create(path(), passphrase(), CampaignInfo{.name = name}, m_clock);
    if (!created)
        qFatal("no test campaign: %s", qPrintable(created.error().message + created.error().detail));
    m_campaign = std::move(created).value();
}

void TestCampaign::reopen()
{
    m_campaign.reset();
    auto opened = Campaign::open(path(), passphrase(), m_clock);
    if (!opened)
        qFatal("test campaign does not open: %s", qPrintable(opened.error().message + opened.error().detail));
    m_campaign = std::move(opened).value();
}

} // namespace rosette::test
