#pragma once

#include <memory>

#include <QMainWindow>

#include "ui/shell/windowservices.h"

class QDialog;
class QStackedWidget;

namespace rosette {

class Campaign;
class IdleWatch;
class LockScreen;
class MainMenu;
class StartPage;
class Workspace;

/// The window: the start page, the lock screen or one open campaign. Everything else lives in those three.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Asks for the passphrase of the file at `path`.
    void askToOpen(const QString &path);
    /// Opens without asking; the lock screen says what is wrong if it does not open.
    void openFile(const QString &path, const QString &passphrase);
    void openDemo();
    void openPage(const QString &pageId);
    /// Hides all data; the key and the caches leave memory.
    void lock();

    /// The open campaign; none while the start page or the lock screen stands there.
    Workspace *workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectMenu();
    void applyTheme();
    /// Shows it over the window; it deletes itself when closed.
    void openDialog(QDialog *dialog);
    void showStart();
    void showWorkspace(std::unique_ptr<Campaign> campaign);
    void closeWorkspace();
    bool mayCloseWorkspace();
    void lockWhenIdle();
    void newCampaign();
    void chooseFile();
    void askForNewPassphrase();
    /// Closes the campaign, encrypts its file anew and opens it again.
    void changePassphrase(const QString &from, const QString &to);

    const WindowServices m_services;
    QStackedWidget *m_stack;
    StartPage *m_start;
    LockScreen *m_lockScreen;
    MainMenu *m_menu;
    IdleWatch *m_idle;
    Workspace *m_workspace = nullptr;
    std::shared_ptr<Feedback> m_demoFeedback;
    QColor m_colour;
    QString m_lockedPath;
    QString m_pageToReopen;
};

} // namespace rosette
