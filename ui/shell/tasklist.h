#pragma once

#include <QFrame>
#include <QTimer>

#include "ui/shell/taskrunner.h"

class QVBoxLayout;

namespace rosette {

/// The popup of running jobs: name, step, progress, Cancel. Closes itself with the last job.
class TaskList : public QFrame
{
    Q_OBJECT

public:
    explicit TaskList(TaskRunner &tasks, QWidget *parent);

private:
    void rebuild();
    void refresh();

    TaskRunner &m_tasks;
    QTimer m_timer;
    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
};

} // namespace rosette
