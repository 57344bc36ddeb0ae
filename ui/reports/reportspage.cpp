#include "ui/reports/reportspage.h"

#include <QAction>
#include <QVBoxLayout>

#include "ui/prints/paperdialog.h"
#include "ui/reports/exportlogview.h"
#include "ui/reports/giversview.h"
#include "ui/reports/periodbar.h"
#include "ui/reports/reportform.h"
#include "ui/reports/workrowsdialog.h"
#include "ui/reports/workview.h"
#include "ui/shell/icons.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabpages.h"

namespace rosette {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Reports")))
    , m_period(new PeriodBar(context.clock))
    , m_views(new TabPages(u"reportsTabBar"_s, tr("Parts of the report")))
    , m_work(new WorkView)
    , m_volunteers(new GiversView(GiversView::Of::Volunteers))
    , m_representatives(new GiversView(GiversView::Of::Representatives))
    , m_log(new ExportLogView)
{
    auto *print = new QAction(iconNamed(u"print"_s, QPalette::HighlightedText), tr("Print or save…"), this);
    print->setObjectName(u"printReportAction"_s);
    print->setShortcut(QKeySequence::Print);
    connect(print, &QAction::triggered, this, &ReportsPage::print);
    m_header->addControl(m_period);
    m_header->setPrimaryAction(print);
    m_views->addView(tr("What was done"), m_work);
    m_views->addView(tr("Volunteers"), m_volunteers);
    m_views->addView(tr("Representatives"), m_representatives);
    m_views->addView(tr("What left the file"), m_log);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_header);
    layout->addWidget(m_views, 1);
    connect(m_period, &PeriodBar::periodChanged, this, &ReportsPage::reload);
    connect(m_work, &WorkView::sourceRequested, this, &ReportsPage::showRows);
    listen(m_volunteers);
    listen(m_representatives);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"activities"_L1, "activity_results"_L1, "assignments"_L1, "shifts"_L1, "attendances"_L1,
                               "conversations"_L1, "codes"_L1, "deliveries"_L1, "volunteers"_L1, "people"_L1,
                               "wards"_L1, "pitches"_L1, "rounds"_L1, "doors"_L1, "export_log"_L1}))
            reloadWhenSeen();
    });
}

void ReportsPage::listen(const GiversView *view)
{
    connect(view, &GiversView::sourceRequested, this, &ReportsPage::showRows);
    connect(view, &GiversView::volunteerRequested, this, [this](VolunteerId id) {
        context().navigator.open(u"volunteers"_s, {u"volunteer"_s, id.value()});
    });
}

void ReportsPage::activated() { m_views->currentView()->setFocus(); }

void ReportsPage::reveal(const Target &target)
{
    if (target.kind == "export_log"_L1)
        m_views->turnTo(ExportLogTab);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    Page::showEvent(event);
}

void ReportsPage::reloadWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void ReportsPage::reload()
{
    m_isStale = false;
    const ReportPeriod period = m_period->period();
    report(m_log->load(context().campaign.connection(), period.days));
    context().tasks.drop(m_task);
    m_task = context().tasks.run<WorkReport>(
        tr("Adding up what was done"), this,
        [period, today = context().clock.today()](const Feedback &, Connection &c) {
            return WorkReport::load(c, period, today);
        },
        [this](const Result<WorkReport> &read) {
            if (reported(read))
                showReport(*read);
        });
}

void ReportsPage::showReport(const WorkReport &read)
{
    const QDate today = context().clock.today();
    m_work->setReport(read, today);
    m_volunteers->setReport(read, today);
    m_representatives->setReport(read, today);
    const auto words = [&](WorkFigure figure) { return figureText(figure, read.total[figure]); };
    m_header->setState(tr("%1 conversations, %2 of them at stalls")
                           .arg(words(WorkFigure::Conversations), words(WorkFigure::StallConversations)));
}

void ReportsPage::showRows(const FigureSource &source) { showWorkRows(context(), source, this); }

void ReportsPage::print()
{
    const ReportPart part = m_views->currentPlace() == VolunteersTab        ? ReportPart::Volunteers
                            : m_views->currentPlace() == RepresentativesTab ? ReportPart::Representatives
                                                                            : ReportPart::Work;
    (new PaperDialog(context(), tr("Report"), new ReportForm(m_period->period(), part), this))->open();
}

} // namespace rosette
