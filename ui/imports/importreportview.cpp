#include "ui/imports/importreportview.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/imports/counttiles.h"
#include "ui/imports/importcounts.h"
#include "ui/imports/problemsmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent)
    , m_counts(new CountTiles)
    , m_contents(new QLabel)
    , m_problemsTitle(new QLabel)
    , m_problems(new ProblemsModel(this))
    , m_table(new DataTable(u"importProblems"_s))
    , m_rest(new QWidget)
{
    m_contents->setObjectName(u"contentsLabel"_s);
    m_contents->setWordWrap(true);
    Theme::makeSecondary(m_contents);
    m_problemsTitle->setObjectName(u"problemsTitleLabel"_s);
    m_problemsTitle->setFont(Theme::sectionFont(font()));
    m_table->setObjectName(u"problemsDataTable"_s);
    m_table->setAccessibleName(tr("Rows that deserve a look"));
    m_table->setSortedModel(m_problems, ProblemColumns::Line);
    m_table->setColumnWidths({12, 40, 80});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_counts);
    layout->addWidget(m_contents);
    layout->addSpacing(Space::kInside);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_rest, 1);
    clear();
}

void ImportReportView::showReport(const ImportReport &report)
{
    m_counts->showCounts(report.counts);
    const QString contents = ImportCounts(report.counts).contents();
    m_contents->setText(contents);
    m_contents->setVisible(!contents.isEmpty());
    m_problems->setProblems(report.problems);
    m_problemsTitle->setText(report.problems.isEmpty()
                                 ? tr("Nothing in the file needs a look.")
                                 : tr("To look at (%1)").arg(groupedNumber(report.problems.size())));
    m_table->setHidden(report.problems.isEmpty());
    m_rest->setHidden(!report.problems.isEmpty());
    setVisible(true);
}

void ImportReportView::clear()
{
    setVisible(false);
    m_problems->setProblems({});
    m_counts->showCounts({});
}

} // namespace rosette
