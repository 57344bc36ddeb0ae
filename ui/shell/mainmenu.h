#pragma once

#include <QMenuBar>

#include "ui/shell/dialogentry.h"
#include "ui/shell/theme.h"

class QUndoStack;

namespace rosette {

/// The menu bar: every action of the window, in File, Edit, View and Help. What needs an open campaign is off without
/// one.
class MainMenu : public QMenuBar
{
    Q_OBJECT

public:
    explicit MainMenu(QWidget *parent = nullptr);

    QAction *newCampaign;
    QAction *openCampaign;
    QAction *openDemo;
    QAction *settings;
    QAction *importFile;
    QAction *backup;
    QAction *check;
    QAction *changePassphrase;
    QAction *lock;
    QAction *closeCampaign;
    QAction *quit;
    QAction *find;
    QAction *shortcuts;
    QAction *about;

    /// An action below “Campaign…”, off while no campaign is open.
    QAction *addDialog(const DialogEntry &entry);
    /// The stack that Undo and Redo act on; none while no campaign is open.
    void setUndoStack(QUndoStack *stack);
    /// Actions for the locator.
    QList<QAction *> allActions() const;

signals:
    void fileChosen(const QString &path);
    void appearanceChosen(rosette::Theme::Appearance appearance);
    void idleMinutesChosen(int minutes);

private:
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QAction *add(QMenu *menu, const QString &name, const QString &iconName, const QString &text,
                 const QKeySequence &shortcut = {});
    void fillRecent(QMenu *menu);

    QMenu *m_file;
    QMenu *m_edit;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_needCampaign;
};

} // namespace rosette
