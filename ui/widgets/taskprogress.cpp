#include "ui/widgets/taskprogress.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRefreshMs = 100;
constexpr int kBarSteps = 1000;
} // namespace

TaskProgress::TaskProgress(TaskRunner &tasks, QWidget *parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_title(new QLabel)
    , m_bar(new QProgressBar)
    , m_step(new QLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_title->setObjectName(u"progressTitleLabel"_s);
    m_title->setFont(Theme::sectionFont(font()));
    m_title->setWordWrap(true);
    m_bar->setObjectName(u"taskProgressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_step->setObjectName(u"progressStepLabel"_s);
    Theme::makeSecondary(m_step);
    setFocusProxy(m_cancel);
    m_cancel->setObjectName(u"cancelTaskPushButton"_s);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_tasks.cancel(m_task);
        refresh();
    });
    connect(&m_timer, &QTimer::timeout, this, &TaskProgress::refresh);

    auto *column = new QVBoxLayout;
    column->setSpacing(Space::kInside);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_step);
    column->addSpacing(Space::kInside);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
}

void TaskProgress::follow(TaskRunner::TaskId task, const QString &title)
{
    m_task = task;
    m_title->setText(title);
    m_bar->setRange(0, 0);
    m_step->clear();
    m_cancel->setEnabled(true);
    m_timer.start(kRefreshMs);
    refresh();
}

void TaskProgress::refresh()
{
    const auto running = m_tasks.tasks();
    const auto info = std::find_if(running.begin(), running.end(),
                                   [this](const TaskRunner::Info &task) { return task.id == m_task; });
    if (info == running.end())
        return m_timer.stop();
    m_bar->setRange(0, info->fraction < 0 ? 0 : kBarSteps);
    m_bar->setValue(int(info->fraction * kBarSteps));
    m_step->setText(info->isCancelling ? tr("Stopping…") : info->step);
    m_cancel->setEnabled(!info->isCancelling);
}

} // namespace rosette
