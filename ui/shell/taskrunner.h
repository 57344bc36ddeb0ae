#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include "models/base/feedback.h"
#include "models/store/campaign.h"

namespace rosette {

class TaskState;

/// Longer work on threads of its own, each piece with its own connection, with progress and cancel; the task button
/// shows what runs. Lives in the window's thread and in one open campaign: destroying it cancels everything, drops the
/// replies and waits for the workers.
class TaskRunner : public QObject
{
    Q_OBJECT

public:
    using TaskId = int; ///< 0 is no task

    struct Info
    {
        TaskId id = 0;
        QString title;
        QString step;         ///< what is being done now
        double fraction = -1; ///< 0 to 1, below 0 when unknown
        bool isCancelling = false;
    };

    explicit TaskRunner(Campaign &campaign, QObject *parent = nullptr);
    ~TaskRunner() override;

    /// Runs `work(feedback, connection)` in a worker and then `done(result)` in the window's thread, unless `receiver`
    /// is gone or the task was dropped. `title` names it in the task list ("Printing contact sheets"). For imports hand
    /// a copy of campaign.file() into `work`.
    template <typename T>
    TaskId run(const QString &title, QObject *receiver, std::function<Result<T>(const Feedback &, Connection &)> work,
               std::function<void(Result<T>)> done);

    /// Asks the work to stop; `done` is still called, usually with ErrorCode::Cancelled.
    void cancel(TaskId id);
    /// Cancels and never calls `done`: its answer is not wanted any more. Safe with ids of finished tasks.
    void drop(TaskId id);

    bool isBusy() const { return !m_tasks.empty(); }
    /// Running tasks, oldest first; progress as of now.
    QList<Info> tasks() const;

signals:
    /// A task began or ended.
    void tasksChanged();

private:
    using Work = std::function<void(const Feedback &, Result<std::unique_ptr<Connection>>)>;
    struct Task
    {
        TaskId id = 0;
        std::shared_ptr<TaskState> state;
        QPointer<QObject> receiver;
        std::function<void()> reply;
        bool isDropped = false;
    };

    TaskId start(const QString &title, QObject *receiver, Work work, std::function<void()> reply);
    Task *find(TaskId id);
    void finish(TaskId id);

    Campaign &m_campaign;
    QThreadPool m_pool;
    std::vector<Task> m_tasks;
    TaskId m_lastId = 0;
};

template <typename T>
TaskRunner::TaskId TaskRunner::run(const QString &title, QObject *receiver,
                                   std::function<Result<T>(const Feedback &, Connection &)> work,
                                   std::function<void(Result<T>)> done)
{
    auto result = std::make_shared<std::optional<Result<T>>>();
    return start(
        title, receiver,
        [work = std::move(work), result](const Feedback &feedback, Result<std::unique_ptr<Connection>> connection) {
            if (connection)
                result->emplace(work(feedback, **connection));
            else
                result->emplace(connection.error());
        },
        [done = std::move(done), result] { done(std::move(**result)); });
}

} // namespace rosette
