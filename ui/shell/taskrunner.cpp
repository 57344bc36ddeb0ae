#include "ui/shell/taskrunner.h"

#include <mutex>

namespace rosette {

/// What a worker and the window share of one task.
class TaskState
{
public:
    explicit TaskState(QString title)
        : feedback([this](double fraction, const QString &step) { set(fraction, step); })
        , m_title(std::move(title))
    {
    }

    TaskRunner::Info info(TaskRunner::TaskId id) const
    {
        const std::lock_guard lock(m_mutex);
        return {id, m_title, m_step, m_fraction, feedback.isCancelled()};
    }

    Feedback feedback;

private:
    // Called as often as the work likes; the window looks when it paints, so nothing is posted for a step.
    void set(double fraction, const QString &step)
    {
        const std::lock_guard lock(m_mutex);
        m_fraction = fraction;
        m_step = step;
    }

    mutable std::mutex m_mutex;
    const QString m_title;
    QString m_step;
    double m_fraction = -1;
};

TaskRunner::TaskRunner(Campaign &campaign, QObject *parent)
    : QObject(parent)
    , m_campaign(campaign)
{
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

TaskRunner::~TaskRunner()
{
    for (Task &task : m_tasks)
        task.state->feedback.cancel();
    m_pool.waitForDone();
}

TaskRunner::TaskId TaskRunner::start(const QString &title, QObject *receiver, Work work, std::function<void()> reply)
{
    const TaskId id = ++m_lastId;
    auto state = std::make_shared<TaskState>(title);
    m_tasks.push_back({id, state, receiver, std::move(reply)});
    m_pool.start([this, id, state, work = std::move(work), file = m_campaign.file()] {
        work(state->feedback, file.openConnection());
        QMetaObject::invokeMethod(
            this, [this, id] { finish(id); }, Qt::QueuedConnection);
    });
    emit tasksChanged();
    return id;
}

void TaskRunner::finish(TaskId id)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [&](const Task &task) { return task.id == id; });
    Q_ASSERT(found != m_tasks.end());
    const Task task = std::move(*found);
    m_tasks.erase(found);
    emit tasksChanged();
    if (!task.isDropped && task.receiver)
        task.reply();
}

TaskRunner::Task *TaskRunner::find(TaskId id)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [&](const Task &task) { return task.id == id; });
    return found == m_tasks.end() ? nullptr : &*found;
}

void TaskRunner::cancel(TaskId id)
{
    if (Task *task = find(id))
        task->state->feedback.cancel();
}

void TaskRunner::drop(TaskId id)
{
    if (Task *task = find(id)) {
        task->isDropped = true;
        task->state->feedback.cancel();
    }
}

QList<TaskRunner::Info> TaskRunner::tasks() const
{
    QList<Info> list;
    for (const Task &task : m_tasks) {
        if (!task.isDropped)
            list.append(task.state->info(task.id));
    }
    return list;
}

} // namespace rosette
