#pragma once

#include <QSet>

#include "models/base/id.h"
#include "ui/shell/page.h"

namespace rosette {

class FollowUpsView;
class PageHeader;
class ProgressView;
class QuestionsView;
class SessionsView;
class SheetEntryView;
class SheetsView;
class TabPages;

/// Canvassing: what it came to, typing sheets back, the sheets, the sessions, what is asked, and what was promised.
class CanvassPage : public Page
{
    Q_OBJECT

public:
    explicit CanvassPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// Kinds: sheet (opened for typing), follow_up, session (an activity).
    void reveal(const Target &target) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Tab {
        ProgressTab,
        EntryTab,
        SheetsTab,
        SessionsTab,
        QuestionsTab,
        FollowUpsTab,
    };

    void turnTo(Tab tab);
    void enterSheet(SheetId id);
    void take(const ChangeNotice &notice);
    void freshen();
    Status reloadView();
    Status showState();

    PageHeader *m_header;
    TabPages *m_tabs;
    ProgressView *m_progress;
    SheetEntryView *m_entry;
    SheetsView *m_sheets;
    SessionsView *m_sessions;
    QuestionsView *m_questions;
    FollowUpsView *m_followUps;
    QSet<int> m_stale; ///< tabs to be read again when they are turned to
    bool m_isHeaderStale = true;
};

} // namespace rosette
