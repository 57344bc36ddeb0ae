#include "ui/meetings/awaylist.h"

#include "ui/meetings/awaydetails.h"
#include "ui/meetings/meetingcells.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

AwayList::AwayList(AppContext &context, QWidget *parent)
    : ListWithCard(u"away"_s, {tr("When"), tr("What"), tr("Constituency"), tr("Go"), tr("Seats")}, {3, 4},
                   new AwayDetails(context), tr("Choose one to see who goes, and who travels together."), parent)
    , m_context(context)
    , m_card(findChild<AwayDetails *>())
{
    table()->setAccessibleName(tr("Help for other constituencies"));
    table()->setColumnWidths({12, 28, 26, 6, 8});
    table()->setColumnsByImportance({1, 0, 2, 3, 4});
    table()->setEmptyState(u"rounds"_s, tr("No help for others planned. A session in another constituency is counted "
                                           "apart from your own; here it is said who travels together."));
    connect(this, &ListWithCard::chosen, this, [this](qint64 id) {
        if (const Activity *activity = findById(m_activities, id))
            m_card->showActivity(*activity);
    });
}

Status AwayList::reload()
{
    Connection &c = m_context.campaign.connection();
    ROSETTE_ASSIGN(m_activities, awayNewestFirst(c));
    ROSETTE_ASSIGN(const auto cells, awayCells(c, m_activities));
    setRows(idsOf(m_activities), cells);
    return {};
}

} // namespace rosette
