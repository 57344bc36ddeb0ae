#include "ui/meetings/meetingslist.h"

#include "ui/meetings/meetingcells.h"
#include "ui/meetings/meetingdetails.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

MeetingsList::MeetingsList(AppContext &context, QWidget *parent)
    : ListWithCard(u"meetings"_s, {tr("When"), tr("Meeting"), tr("Where"), tr("There"), tr("Ideas")}, {3, 4},
                   new MeetingDetails(context), tr("Choose a meeting to see its agenda and who came."), parent)
    , m_context(context)
    , m_card(findChild<MeetingDetails *>())
{
    table()->setAccessibleName(tr("Meetings"));
    table()->setColumnWidths({12, 28, 28, 7, 7});
    table()->setColumnsByImportance({1, 0, 3, 2, 4});
    table()->setEmptyState(u"meetings"_s, tr("No meeting yet. Plan an open one: with an agenda, a list of who "
                                             "came, and the ideas that people bring."));
    connect(this, &ListWithCard::chosen, this, [this](qint64 id) {
        if (const Activity *meeting = findById(m_meetings, id))
            m_card->showMeeting(*meeting);
    });
    connect(m_card, &MeetingDetails::ideaRequested, this, &MeetingsList::ideaRequested);
}

Status MeetingsList::reload()
{
    Connection &c = m_context.campaign.connection();
    ROSETTE_ASSIGN(m_meetings, meetingsNewestFirst(c));
    ROSETTE_ASSIGN(const auto cells, meetingCells(c, m_meetings, m_context.clock.today()));
    setRows(idsOf(m_meetings), cells);
    return {};
}

std::optional<Activity> MeetingsList::next() const
{
    const QDate today = m_context.clock.today();
    std::optional<Activity> next; // the list goes back in time
    for (const Activity &meeting : m_meetings) {
        if (meeting.date >= today && !meeting.isCancelled())
            next = meeting;
    }
    return next;
}

} // namespace rosette
