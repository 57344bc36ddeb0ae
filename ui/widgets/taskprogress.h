#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/shell/taskrunner.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace rosette {

/// Follows one task: what is being done, how far it is, and a button that stops it.
class TaskProgress : public QWidget
{
    Q_OBJECT

public:
    explicit TaskProgress(TaskRunner &tasks, QWidget *parent = nullptr);

    void follow(TaskRunner::TaskId task, const QString &title);

private:
    void refresh();

    TaskRunner &m_tasks;
    TaskRunner::TaskId m_task = 0;
    QTimer m_timer;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_step;
    QPushButton *m_cancel;
};

} // namespace rosette
