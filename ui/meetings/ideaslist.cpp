#include "ui/meetings/ideaslist.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "ui/meetings/ideadetails.h"
#include "ui/meetings/listwithcard.h"
#include "ui/meetings/meetingcells.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isSettled(const Proposal &idea)
{
    return idea.fate() == ProposalFate::Done || idea.fate() == ProposalFate::SetAside;
}

} // namespace

IdeasList::IdeasList(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new IdeaDetails(context))
    , m_list(new ListWithCard(u"ideas"_s,
                              {tr("Idea"), tr("Support"), tr("What became of it"), tr("Would be"), tr("From")}, {1},
                              m_card, tr("Choose an idea to see who supports it.")))
    , m_withSettled(new QCheckBox(tr("Show what is settled, too")))
{
    build();
    connect(m_withSettled, &QCheckBox::toggled, this, [this] {
        if (const Status status = reload(); !status)
            m_context.messages.showError(status.error());
    });
    connect(m_list, &ListWithCard::chosen, this, [this](qint64 id) {
        if (const Proposal *idea = findById(m_ideas, id))
            m_card->showIdea(*idea);
    });
}

void IdeasList::build()
{
    DataTable *table = m_list->table();
    table->setAccessibleName(tr("Ideas"));
    table->setColumnWidths({30, 8, 22, 13, 15});
    table->setColumnsByImportance({0, 1, 2, 3, 4});
    table->setEmptyState(u"note"_s, tr("No open idea. What members put forward is kept here until it becomes "
                                       "something or is set aside."));
    m_withSettled->setObjectName(u"withSettledCheckBox"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_withSettled);
    setFocusProxy(m_list);
}

Status IdeasList::reload()
{
    ROSETTE_ASSIGN(m_ideas, ProposalRepository::list(m_context.campaign.connection()));
    if (!m_withSettled->isChecked())
        m_ideas.removeIf(isSettled);
    m_list->setRows(idsOf(m_ideas), ideaCells(m_ideas));
    return {};
}

void IdeasList::choose(ProposalId idea)
{
    if (m_list->choose(idea.value()))
        return;
    m_withSettled->setChecked(true);
    m_list->choose(idea.value());
}

int IdeasList::open() const
{
    return int(std::count_if(m_ideas.begin(), m_ideas.end(),
                             [](const Proposal &idea) { return idea.fate() == ProposalFate::Open; }));
}

} // namespace rosette
