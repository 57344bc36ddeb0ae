#pragma once

#include <memory>

#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/windowservices.h"

class QAction;
class QStackedWidget;

namespace rosette {

class Locator;
class NavigationBar;

/// One open campaign in the window: navigation, pages, messages, undo bar and tasks around the Campaign it owns.
/// Destroying it is what locking means: pages go first, then the tasks (cancelled and waited for), then the campaign
/// with its key.
class Workspace : public QWidget, public Navigator
{
    Q_OBJECT

public:
    /// `windowActions` can be found by the locator.
    Workspace(std::unique_ptr<Campaign> campaign, const WindowServices &services, QList<QAction *> windowActions,
              QWidget *parent = nullptr);
    ~Workspace() override;

    void open(const QString &pageId, const Target &target = {}) override;
    QString currentPageId() const { return m_currentPageId; }
    void showLocator();

    Campaign &campaign() { return *m_campaign; }
    AppContext &context() { return m_context; }
    TaskRunner &tasks() { return m_tasks; }
    MessageBar &messages() { return m_messages; }
    CampaignInfo info() const { return m_info; }

signals:
    /// Name or colour of the campaign changed.
    void infoChanged();

private:
    void buildLayout();
    void followCampaign();
    void loadInfo();
    QList<QAction *> actionsOfPage() const;

    std::unique_ptr<Campaign> m_campaign;
    CampaignInfo m_info;
    const QList<PageEntry> m_entries;
    const QList<QAction *> m_windowActions;
    TaskRunner m_tasks;
    MessageBar &m_messages;
    AppContext m_context;
    NavigationBar *m_navigation;
    QStackedWidget *m_pages;
    Locator *m_locator;
    QHash<QString, Page *> m_pageById;
    QString m_currentPageId;
};

} // namespace rosette
