#pragma once

#include "models/activities/activity.h"
#include "ui/shell/page.h"

class QAction;

namespace rosette {

class AwayList;
class IdeasList;
class MeetingsList;
class PageHeader;
class TabPages;

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

    void showTab(int tab);
    void addOne();
    void planOne(ActivityKind kind, bool isAway);
    void addIdea();
    void reload();
    void showState();

    PageHeader *m_header;
    QAction *m_add;
    TabPages *m_tabs;
    MeetingsList *m_meetings;
    IdeasList *m_ideas;
    AwayList *m_away;
};

} // namespace rosette
