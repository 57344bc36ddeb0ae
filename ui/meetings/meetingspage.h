#pragma once

#include "models/activities/activity.h"
#include "models/meetings/proposal.h"
#include "ui/shell/page.h"

class QAction;
class QCheckBox;
class QStackedWidget;
class QTabBar;

namespace rosette {

class AwayDetails;
class IdeaDetails;
class ListWithCard;
class MeetingDetails;
class PageHeader;

/// Open meetings with their agenda and who came, the ideas that members put forward and what became of them, and help
/// for other constituencies.
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// Kinds: activity (a meeting, or help elsewhere), proposal.
    void reveal(const Target &target) override;

private:
    enum Tab {
        MeetingsTab,
        IdeasTab,
        AwayTab,
    };

    void buildTabs();
    QWidget *ideasWithFilter();
    void addTab(const QString &title, QWidget *view);
    void connectLists();
    void showTab(int tab);
    void addOne();
    void planAway();
    void addIdea();
    void reload();
    Status readMeetings();
    Status readIdeas();
    Status readAway();
    void showState();

    PageHeader *m_header;
    QAction *m_add;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    MeetingDetails *m_meetingCard;
    IdeaDetails *m_ideaCard;
    AwayDetails *m_awayCard;
    ListWithCard *m_meetings;
    ListWithCard *m_ideas;
    ListWithCard *m_away;
    QCheckBox *m_withSettled;
    QList<Activity> m_meetingList;
    QList<Proposal> m_ideaList;
    QList<Activity> m_awayList;
};

} // namespace rosette
