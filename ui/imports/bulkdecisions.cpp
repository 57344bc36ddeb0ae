#include "ui/imports/bulkdecisions.h"

#include "ui/imports/findingslist.h"
#include "ui/imports/importdecisions.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// The one person whom the import proposes; empty when there are none or several.
QString onlyKnown(const ImportFinding &finding)
{
    QString known;
    for (const ImportProposal &proposal : finding.proposals) {
        if (!proposal.isKnownPerson())
            continue;
        if (!known.isEmpty())
            return {};
        known = proposal.value;
    }
    return known;
}

} // namespace

BulkDecisions::BulkDecisions(FindingsList &list, ImportDecisions &decisions, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_decisions(decisions)
{
    add(u"decideAllKnownAction"_s, tr("Each is the person proposed, where only one is"), Way::Known);
    add(u"decideAllSafelyAction"_s, tr("Each as it is taken without a decision"), Way::Safely);
    m_understood = add(u"agreeToAllAction"_s, tr("Each cell as it was understood"), Way::Understood);
    m_understood->setVisible(false);
    add(u"decideAllLaterAction"_s, tr("Decide all of them later"), Way::Later);
}

QAction *BulkDecisions::add(const QString &objectName, const QString &text, Way way)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, way] { decideAll(way); });
    m_actions += action;
    return action;
}

void BulkDecisions::decideAll(Way way)
{
    m_list.withUnsure(tr("Deciding the rows shown"),
                      [this, way](const QList<ImportFinding> &findings) { take(findings, way); });
}

void BulkDecisions::take(const QList<ImportFinding> &findings, Way way)
{
    const ImportDecisions::Many many(m_decisions);
    if (way == Way::Known)
        return takeKnown(findings);
    for (const ImportFinding &finding : findings) {
        if (way == Way::Later)
            m_decisions.takeBack(finding);
        else if (way == Way::Understood)
            m_decisions.agreeToAll(finding);
        else
            m_decisions.decide(finding, finding.decision);
    }
}

/// Nobody is two: whom two rows may be stays for a person to decide.
void BulkDecisions::takeKnown(const QList<ImportFinding> &findings)
{
    QHash<QString, int> rows;
    for (const ImportFinding &finding : findings)
        ++rows[onlyKnown(finding)];
    const QHash<QString, qint64> taken = m_decisions.takenPeople();
    for (const ImportFinding &finding : findings) {
        const QString known = onlyKnown(finding);
        if (!known.isEmpty() && rows.value(known) == 1 && taken.value(known, finding.id) == finding.id)
            m_decisions.decide(finding, known);
    }
}

} // namespace rosette
