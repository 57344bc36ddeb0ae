#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace rosette {

/// The top of a page: title, one sentence of state, the primary action at the right, quieter actions beside it and the
/// rest in a menu.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// One sentence below the title: "3 stalls this week, 1 without a lead".
    void setState(const QString &sentence);

    /// The one button in the accent. The action keeps its text, shortcut and enabled state; its menu is the button's.
    void setPrimaryAction(QAction *action);
    /// A quiet button with icon and text; an action with a menu becomes a menu button.
    void addAction(QAction *action);
    /// An entry in the "more" menu, which appears with its first entry.
    void addMenuAction(QAction *action);
    /// A control of the page's own between title and actions: ◀ Today ▶.
    void addControl(QWidget *control);

private:
    QLabel *m_title;
    QLabel *m_state;
    QHBoxLayout *m_controls;
    QHBoxLayout *m_actions;
    QToolButton *m_more;
    QPushButton *m_primary = nullptr;
};

} // namespace rosette
