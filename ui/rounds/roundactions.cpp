#include "ui/rounds/roundactions.h"

#include <QAction>
#include <QMenu>

#include "ui/shell/icons.h"

namespace rosette {

RoundActions::RoundActions(QWidget *table)
    : QObject(table)
    , m_table(table)
    , m_menu(new QMenu(table))
{
}

QAction *RoundActions::add(const QString &objectName, const QString &iconName, const QString &text, For what,
                           const Command &command)
{
    QAction *action = addForTable(objectName, iconName, text, what, command);
    m_menu->addAction(action);
    return action;
}

QAction *RoundActions::addForTable(const QString &objectName, const QString &iconName, const QString &text, For what,
                                   const Command &command)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : iconNamed(iconName), text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, command] {
        const QList<RoundRow> rows = m_chosen; // the command may choose others
        command(rows);
    });
    m_entries.append({action, what});
    m_table->addAction(action);
    action->setEnabled(fits(what));
    return action;
}

void RoundActions::addSeparator() { m_menu->addSeparator(); }

bool RoundActions::fits(For what) const
{
    switch (what) {
    case For::One:
        return m_chosen.size() == 1;
    case For::OneOrMore:
        return !m_chosen.isEmpty();
    case For::Several:
        return m_chosen.size() > 1;
    }
    return false;
}

void RoundActions::setChosen(const QList<RoundRow> &rows)
{
    m_chosen = rows;
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(fits(entry.what));
}

} // namespace rosette
