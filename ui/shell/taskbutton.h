#pragma once

#include <QTimer>

#include "ui/shell/navigationbutton.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

/// Appears while jobs run that take longer than a moment: the first one's name and how far it is; a click lists all
/// of them with progress and Cancel.
class TaskButton : public NavigationButton
{
    Q_OBJECT

public:
    explicit TaskButton(TaskRunner &tasks, QWidget *parent = nullptr);

    /// The jobs in one line, e.g. "Printing sheets"; empty when none runs.
    QString summary() const;

private:
    void look();
    void showTasks();

    TaskRunner &m_tasks;
    QTimer m_delay;   ///< short jobs come and go unseen
    QTimer m_refresh; ///< progress is asked for, not posted
};

} // namespace rosette
