#include "models/store/editcommand.h"

#include "models/store/campaign.h"

namespace rosette {

EditCommand::EditCommand(Campaign &campaign, const QString &text, ChangeSet changes)
    : QUndoCommand(text)
    , m_campaign(campaign)
    , m_changes(std::move(changes))
{
}

void EditCommand::redo()
{
    if (std::exchange(m_isDone, false))
        return;
    flip();
}

void EditCommand::flip()
{
    Result<ChangeSet> reverse = m_campaign.revert(m_changes);
    if (reverse) {
        m_changes = std::move(reverse).value();
        return;
    }
    setObsolete(true);
    emit m_campaign.undoFailed(reverse.error());
}

} // namespace rosette
