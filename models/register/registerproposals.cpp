#include "models/register/registerproposals.h"

#include <QCoreApplication>

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RegisterProposals", text); }

} // namespace

namespace RegisterProposals {

ImportProposal person(const KnownElector &elector, const KnownDetails &details, const RegisterMatch &match,
                      bool isSameDoor)
{
    const QString why = match.points > 0 ? match.sentence() : tr("The number is the same, the name is not.");
    return {RegisterChoice::of(elector.person).value(), details.inWords(), why,
            isSameDoor ? ImportOutcome::Amended : ImportOutcome::Moved};
}

ImportProposal removal(const KnownElector &elector, const KnownDetails &details)
{
    return {RegisterChoice::of(elector.person).value(), tr("Take off: %1").arg(details.inWords()),
            tr("The number is the same, the name is not."), ImportOutcome::Removed};
}

ImportProposal newPerson()
{
    return {RegisterChoice::makeNew().value(), tr("Somebody new"),
            tr("A person is made for this row; everybody else stays as they are."), ImportOutcome::Added};
}

ImportProposal leftOut()
{
    return {RegisterChoice::leave().value(), tr("Leave the row out"), tr("Nothing is done with this row."),
            ImportOutcome::Ignored};
}

} // namespace RegisterProposals

} // namespace rosette
