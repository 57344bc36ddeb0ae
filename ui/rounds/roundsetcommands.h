#pragma once

#include <QObject>

#include "models/rounds/roundset.h"
#include "ui/shell/appcontext.h"

class QAction;
class QMenu;
class QWidget;

namespace rosette {

class RoundSetDialog;

/// What is done with sets of rounds: made, renamed, copied for another purpose, set aside and taken into use again.
class RoundSetCommands : public QObject
{
    Q_OBJECT

public:
    RoundSetCommands(AppContext &context, QWidget *page);

    QMenu *menu() const { return m_menu; }
    /// Which set the commands are about; none when all are listed.
    void setCurrent(const std::optional<RoundSet> &set);

signals:
    /// A set that the user wants to see now.
    void made(rosette::RoundSetId set);

private:
    QAction *add(const QString &objectName, const QString &text, void (RoundSetCommands::*command)());
    void makeSet();
    void changeSet();
    void copySet();
    void setAsideOrBack();
    /// One edit of what the dialog says; the dialog closes when it was done.
    void save(RoundSetDialog *dialog, const QString &text,
              const std::function<Result<RoundSetId>(Connection &)> &change);

    AppContext &m_context;
    QWidget *m_page;
    QMenu *m_menu;
    QAction *m_change;
    QAction *m_copy;
    QAction *m_aside;
    std::optional<RoundSet> m_set;
};

} // namespace rosette
