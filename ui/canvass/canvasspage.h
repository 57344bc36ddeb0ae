#pragma once

#include "models/base/id.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace rosette {

class FollowUpsView;
class PageHeader;
class ProgressView;
class QuestionsView;
class SessionsView;
class SheetEntryView;
class SheetsView;

/// Canvassing: what it came to, typing sheets back, the sheets, the sessions, what is asked, and what was promised.
class CanvassPage : public Page
{
    Q_OBJECT

public:
    explicit CanvassPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// Kinds: sheet (opened for typing), follow_up, session (an activity).
    void reveal(const Target &target) override;

private:
    enum Tab {
        ProgressTab,
        EntryTab,
        SheetsTab,
        SessionsTab,
        QuestionsTab,
        FollowUpsTab,
    };

    void addTab(const QString &title, QWidget *view);
    void enterSheet(SheetId id);
    void reload();

    PageHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    ProgressView *m_progress;
    SheetEntryView *m_entry;
    SheetsView *m_sheets;
    SessionsView *m_sessions;
    QuestionsView *m_questions;
    FollowUpsView *m_followUps;
};

} // namespace rosette
