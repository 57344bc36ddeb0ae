#include "ui/canvass/progresscharts.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/canvass/codebars.h"
#include "ui/canvass/weekbars.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

ProgressCharts::ProgressCharts(QWidget *parent)
    : QScrollArea(parent)
    , m_weeks(new WeekBars)
    , m_outcomes(new CodeBars(tr("Outcomes")))
    , m_support(new CodeBars(tr("Support, newest answers")))
{
    setObjectName(u"progressChartsScrollArea"_s);
    setAccessibleName(tr("Charts"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    m_weeks->setObjectName(u"canvassWeekBars"_s);
    m_outcomes->setObjectName(u"outcomesCodeBars"_s);
    m_support->setObjectName(u"supportCodeBars"_s);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_weeks);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_support);
    layout->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(m_weeks, &WeekBars::pressed, this, &ProgressCharts::weekPressed);
    connect(m_outcomes, &CodeBars::pressed, this, &ProgressCharts::outcomePressed);
    connect(m_support, &CodeBars::pressed, this, &ProgressCharts::supportPressed);
}

void ProgressCharts::showProgress(const CanvassProgress &progress)
{
    m_weeks->setWeeks(progress.weeks);
    m_outcomes->setCounts(progress.outcomes);
    m_support->setCounts(progress.support);
}

/// The tables come first; what is left of the width is shared.
QSize ProgressCharts::sizeHint() const { return {minimumWidth(), QScrollArea::sizeHint().height()}; }

/// Never narrower than its bars: it scrolls up and down only.
void ProgressCharts::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

} // namespace rosette
