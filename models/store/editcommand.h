#pragma once

#include <QUndoCommand>

#include "models/store/changeset.h"

namespace rosette {

class Campaign;

/// One undoable edit: owns the rows' old values. Pushed by Campaign::edit() after the edit was made, so the first redo()
/// does nothing. A failing undo or redo makes itself obsolete and is reported through Campaign::undoFailed.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(Campaign &campaign, const QString &text, ChangeSet changes);

    void undo() override { flip(); }
    void redo() override;

private:
    void flip();

    Campaign &m_campaign;
    ChangeSet m_changes;
    bool m_isDone = true;
};

} // namespace rosette
