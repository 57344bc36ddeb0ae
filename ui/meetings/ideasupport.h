#pragma once

#include <functional>

#include <QWidget>

#include "models/meetings/proposal.h"
#include "ui/shell/appcontext.h"

class QListWidget;

namespace rosette {

class PersonPicker;

/// Who supports an idea by name: added by typing, taken away again, and who of them put it forward. Every change is an
/// undoable edit.
class IdeaSupport : public QWidget
{
    Q_OBJECT

public:
    explicit IdeaSupport(AppContext &context, QWidget *parent = nullptr);

    void showIdea(const Proposal &idea);

private:
    void addListAction(const QString &objectName, const QString &text, void (IdeaSupport::*slot)(),
                       const QKeySequence &shortcut = {});
    void reload();
    PersonId current() const;
    void setSupport(PersonId person, bool isSupporting);
    void takeAway();
    void setProposer();
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    Proposal m_idea;
    PersonPicker *m_picker;
    QListWidget *m_supporters;
};

} // namespace rosette
