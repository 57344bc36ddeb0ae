#pragma once

#include <functional>

#include <QObject>

#include "ui/rounds/roundsmodel.h"

class QAction;
class QMenu;
class QWidget;

namespace rosette {

/// Everything that can be done with the chosen rounds: the menu of the table, and what changes rounds in the menu of
/// the round's card too.
class RoundActions : public QObject
{
    Q_OBJECT

public:
    /// How many rounds must be chosen.
    enum class For {
        One,
        OneOrMore,
        Several,
    };
    /// Gets the chosen rounds, the current one first.
    using Command = std::function<void(const QList<RoundRow> &)>;

    /// `table` gets the actions as its own.
    explicit RoundActions(QWidget *table);

    QAction *add(const QString &objectName, const QString &iconName, const QString &text, For what,
                 const Command &command);
    /// In the table's menu only: the card has a button for it.
    QAction *addForTable(const QString &objectName, const QString &iconName, const QString &text, For what,
                         const Command &command);
    void addSeparator();
    void setChosen(const QList<RoundRow> &rows);
    QMenu *menu() const { return m_menu; }

private:
    struct Entry
    {
        QAction *action;
        For what;
    };

    bool fits(For what) const;

    QWidget *m_table;
    QMenu *m_menu;
    QList<Entry> m_entries;
    QList<RoundRow> m_chosen;
};

} // namespace rosette
