#pragma once

#include <QRandomGenerator>

#include "models/people/person.h"
#include "models/places/door.h"
#include "tests/support/testcampaign.h"

namespace rosette::test {

/// What a local party records between two files of the council, chosen at random: conversations and their corrections,
/// marks, notes, phone numbers with consent, rounds, volunteers, sheets printed and typed back, names put right.
class Fieldwork
{
public:
    Fieldwork(TestCampaign &campaign, QRandomGenerator &random)
        : m_campaign(campaign)
        , m_random(random)
    {
    }

    /// One piece of work, as an edit that Ctrl+Z takes back; returns what it was, for the log of a failing run.
    QString doSomething();

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    Person somebody();
    DoorId somewhere();
    Status converse(Connection &c);
    Status correct(Connection &c);
    Status mark(Connection &c);
    Status rename(Connection &c);
    Status reach(Connection &c);
    Status access(Connection &c);
    Status planRound(Connection &c);
    Status enlist(Connection &c);
    Status printSheet(Connection &c);
    Status typeSheet(Connection &c);
    Status settleFollowUp(Connection &c);

    TestCampaign &m_campaign;
    QRandomGenerator &m_random;
};

} // namespace rosette::test
