#include "ui/shell/mainmenu.h"

#include <QActionGroup>
#include <QDir>
#include <QUndoStack>

#include "ui/shell/icons.h"
#include "ui/shell/shellsettings.h"

namespace rosette {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QWidget *parent)
    : QMenuBar(parent)
{
    setObjectName(u"mainMenu"_s);
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    m_needCampaign = {settings, importFile, backup, check, changePassphrase, lock, closeCampaign, find};
    setUndoStack(nullptr);
}

QAction *MainMenu::add(QMenu *menu, const QString &name, const QString &iconName, const QString &text,
                       const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(iconNamed(iconName), text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    return action;
}

void MainMenu::buildFileMenu()
{
    QMenu *file = m_file = addMenu(tr("&File"));
    newCampaign = add(file, u"newCampaignAction"_s, u"new"_s, tr("&New campaign…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    openCampaign = add(file, u"openCampaignAction"_s, u"open"_s, tr("&Open…"), QKeySequence::Open);
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    openDemo = add(file, u"openDemoAction"_s, u"demo"_s, tr("Look at the &demo"));
    file->addSeparator();
    importFile = add(file, u"importAction"_s, u"imports"_s, tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    backup = add(file, u"backupAction"_s, u"backup"_s, tr("&Back up…"));
    check = add(file, u"checkAction"_s, u"check"_s, tr("Chec&k the file"));
    file->addSeparator();
    settings = add(file, u"settingsAction"_s, u"settings"_s, tr("C&ampaign…"));
    changePassphrase = add(file, u"changePassphraseAction"_s, u"passphrase"_s, tr("Change &passphrase…"));
    lock = add(file, u"lockAction"_s, u"lock"_s, tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    closeCampaign = add(file, u"closeCampaignAction"_s, {}, tr("&Close"), QKeySequence(Qt::CTRL | Qt::Key_W));
    file->addSeparator();
    quit = add(file, u"quitAction"_s, {}, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainMenu::buildEditMenu()
{
    m_edit = addMenu(tr("&Edit"));
    find = add(m_edit, u"findAction"_s, u"search"_s, tr("&Find anything…"), QKeySequence(Qt::CTRL | Qt::Key_K));
}

void MainMenu::buildViewMenu()
{
    QMenu *view = addMenu(tr("&View"));
    QMenu *appearance = view->addMenu(tr("&Appearance"));
    auto *looks = new QActionGroup(this);
    const auto addLook = [&](const QString &text, Theme::Appearance look) {
        QAction *action = looks->addAction(appearance->addAction(text));
        action->setCheckable(true);
        action->setChecked(ShellSettings::appearance() == look);
        connect(action, &QAction::triggered, this, [this, look] { emit appearanceChosen(look); });
    };
    addLook(tr("Like the &system"), Theme::Appearance::System);
    addLook(tr("&Light"), Theme::Appearance::Light);
    addLook(tr("&Dark"), Theme::Appearance::Dark);

    QMenu *idle = view->addMenu(tr("&Lock when idle"));
    auto *times = new QActionGroup(this);
    for (const int minutes : {5, 15, 30, 60, 0}) {
        QAction *action =
            times->addAction(idle->addAction(minutes > 0 ? tr("After %n minute(s)", nullptr, minutes) : tr("Never")));
        action->setCheckable(true);
        action->setChecked(ShellSettings::idleMinutes() == minutes);
        connect(action, &QAction::triggered, this, [this, minutes] { emit idleMinutesChosen(minutes); });
    }
}

void MainMenu::buildHelpMenu()
{
    QMenu *help = addMenu(tr("&Help"));
    shortcuts = add(help, u"shortcutsAction"_s, u"keyboard"_s, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    about = add(help, u"aboutAction"_s, u"info"_s, tr("&About Rosette"));
}

void MainMenu::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : ShellSettings::recentFiles()) {
        QAction *action = menu->addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { emit fileChosen(path); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No campaigns yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Forget these")), &QAction::triggered, this, [] { ShellSettings::forgetRecentFiles(); });
}

QAction *MainMenu::addDialog(const DialogEntry &entry)
{
    auto *action = new QAction(iconNamed(entry.iconName), entry.title, this);
    action->setObjectName(entry.id + u"MenuAction"_s);
    action->setEnabled(settings->isEnabled());
    m_file->insertAction(changePassphrase, action);
    m_needCampaign += action;
    return action;
}

void MainMenu::setUndoStack(QUndoStack *stack)
{
    delete m_undo;
    delete m_redo;
    m_undo = m_redo = nullptr;
    for (QAction *action : std::as_const(m_needCampaign))
        action->setEnabled(stack != nullptr);
    if (!stack)
        return;
    m_undo = stack->createUndoAction(this, tr("Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setIcon(iconNamed(u"undo"_s));
    m_redo = stack->createRedoAction(this, tr("Redo"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_redo->setIcon(iconNamed(u"redo"_s));
    m_edit->insertActions(find, {m_undo, m_redo});
}

QList<QAction *> MainMenu::allActions() const { return findChildren<QAction *>(); }

} // namespace rosette
