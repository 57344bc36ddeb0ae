#include "ui/shell/taskbutton.h"

#include "ui/shell/tasklist.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kUnseenMs = 400;
constexpr int kRefreshMs = 150;
} // namespace

TaskButton::TaskButton(TaskRunner &tasks, QWidget *parent)
    : NavigationButton(u"task"_s, QString(), parent)
    , m_tasks(tasks)
{
    setObjectName(u"taskButton"_s);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kUnseenMs);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        look();
        show();
        m_refresh.start();
    });
    connect(&m_refresh, &QTimer::timeout, this, &TaskButton::look);
    connect(&tasks, &TaskRunner::tasksChanged, this, [this] {
        if (m_tasks.tasks().isEmpty()) {
            m_delay.stop();
            m_refresh.stop();
            hide();
        } else if (!isVisible() && !m_delay.isActive()) {
            m_delay.start();
        }
    });
    connect(this, &QAbstractButton::clicked, this, &TaskButton::showTasks);
    hide();
}

QString TaskButton::summary() const
{
    const auto running = m_tasks.tasks();
    if (running.isEmpty())
        return {};
    return running.size() == 1 ? running.first().title : tr("%n job(s)", nullptr, int(running.size()));
}

void TaskButton::look()
{
    const auto running = m_tasks.tasks();
    const QString text = summary();
    setText(fontMetrics().elidedText(text, Qt::ElideRight, width() - 90));
    setToolTip(text);
    setAccessibleName(tr("Running: %1").arg(text));
    const bool isKnown = running.size() == 1 && running.first().fraction >= 0;
    setHint(isKnown ? u"%1 %"_s.arg(int(running.first().fraction * 100)) : QString());
}

void TaskButton::showTasks()
{
    auto *list = new TaskList(m_tasks, window());
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->adjustSize();
    list->move(mapToGlobal(QPoint(0, -list->height() - 4)));
    list->show();
}

} // namespace rosette
