#include "ui/shell/tasklist.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRowsRefreshMs = 150;

QString nameFor(int id, QLatin1String part) { return u"task%1%2"_s.arg(id).arg(part); }
} // namespace

TaskList::TaskList(TaskRunner &tasks, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_tasks(tasks)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"taskList"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 55);
    connect(&tasks, &TaskRunner::tasksChanged, this, &TaskList::rebuild);
    connect(&m_timer, &QTimer::timeout, this, &TaskList::refresh);
    m_timer.start(kRowsRefreshMs);
    rebuild();
}

void TaskList::rebuild()
{
    const auto running = m_tasks.tasks();
    if (running.isEmpty()) {
        close();
        return;
    }
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(Space::kBetween, Space::kInside, Space::kBetween, Space::kInside);
    rows->setSpacing(Space::kInside);
    for (const TaskRunner::Info &task : running) {
        auto *title = new QLabel(task.title);
        auto *step = new QLabel;
        step->setObjectName(nameFor(task.id, "StepLabel"_L1));
        Theme::makeSecondary(step);
        auto *bar = new QProgressBar;
        bar->setObjectName(nameFor(task.id, "ProgressBar"_L1));
        bar->setTextVisible(false);
        auto *cancel = new QPushButton(tr("Cancel"));
        cancel->setObjectName(nameFor(task.id, "CancelPushButton"_L1));
        connect(cancel, &QPushButton::clicked, this, [this, id = task.id] { m_tasks.cancel(id); });
        auto *words = new QVBoxLayout;
        words->setSpacing(4);
        words->addWidget(title);
        words->addWidget(bar);
        words->addWidget(step);
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::kBetween);
        row->addLayout(words, 1);
        row->addWidget(cancel);
        rows->addLayout(row);
    }
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_rows);
    refresh();
    adjustSize();
}

void TaskList::refresh()
{
    for (const TaskRunner::Info &task : m_tasks.tasks()) {
        auto *bar = m_rows->findChild<QProgressBar *>(nameFor(task.id, "ProgressBar"_L1));
        auto *step = m_rows->findChild<QLabel *>(nameFor(task.id, "StepLabel"_L1));
        auto *cancel = m_rows->findChild<QPushButton *>(nameFor(task.id, "CancelPushButton"_L1));
        if (!bar || !step || !cancel)
            continue;
        bar->setRange(0, task.fraction < 0 ? 0 : 1000);
        bar->setValue(int(task.fraction * 1000));
        step->setText(task.isCancelling ? tr("Stopping…") : task.step);
        cancel->setEnabled(!task.isCancelling);
    }
}

} // namespace rosette
