#pragma once

#include "models/meetings/proposal.h"
#include "ui/shell/appcontext.h"

class QCheckBox;

namespace rosette {

class IdeaDetails;
class ListWithCard;

/// The ideas that members put forward, those with the most support first, and the card of the chosen one. What is
/// settled is shown on request.
class IdeasList : public QWidget
{
    Q_OBJECT

public:
    explicit IdeasList(AppContext &context, QWidget *parent = nullptr);

    Status reload();
    /// Shows it, also when it is settled.
    void choose(ProposalId idea);
    int open() const; ///< how many are

private:
    void build();

    AppContext &m_context;
    IdeaDetails *m_card;
    ListWithCard *m_list;
    QCheckBox *m_withSettled;
    QList<Proposal> m_ideas;
};

} // namespace rosette
