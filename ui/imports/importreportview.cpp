#include "ui/imports/importreportview.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/imports/problemsmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QHBoxLayout)
    , m_contents(new QLabel)
    , m_problemsTitle(new QLabel)
    , m_problems(new ProblemsModel(this))
    , m_table(new DataTable(u"importProblems"_s))
    , m_rest(new QWidget)
{
    m_counts->setSpacing(Space::kPage);
    m_contents->setObjectName(u"contentsLabel"_s);
    m_contents->setWordWrap(true);
    Theme::makeSecondary(m_contents);
    m_problemsTitle->setObjectName(u"problemsTitleLabel"_s);
    m_problemsTitle->setFont(Theme::sectionFont(font()));
    m_table->setObjectName(u"problemsDataTable"_s);
    m_table->setAccessibleName(tr("Rows that deserve a look"));
    m_table->setSortedModel(m_problems, ProblemsModel::Line);
    m_table->setColumnWidths({12, 40, 80});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(m_counts);
    layout->addWidget(m_contents);
    layout->addSpacing(Space::kInside);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_rest, 1);
    clear();
}

void ImportReportView::showReport(const ImportReport &report)
{
    showCounts(report.counts);
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
    showCounts({});
}

void ImportReportView::showCounts(const QJsonObject &counts)
{
    m_words.clear();
    while (QLayoutItem *item = m_counts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImportCount &count : ImportCounts(counts).outcomes())
        addTile(count);
    m_counts->addStretch();
    colourWords();
}

/// A large number over its word; a zero stays quiet.
void ImportReportView::addTile(const ImportCount &count)
{
    auto *tile = new QWidget;
    tile->setAccessibleName(groupedNumber(count.number) + u' ' + count.label);
    auto *number = new QLabel(groupedNumber(count.number));
    number->setFont(Theme::titleFont(font()));
    auto *word = new QLabel(count.label);
    if (count.number == 0) {
        number->setForegroundRole(QPalette::PlaceholderText);
        word->setForegroundRole(QPalette::PlaceholderText);
    } else if (count.meaning != Meaning::Information) {
        word->setText(Theme::shapeOf(count.meaning) + u' ' + count.label);
        m_words.append({word, count.meaning});
    }
    auto *layout = new QVBoxLayout(tile);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(number);
    layout->addWidget(word);
    m_counts->addWidget(tile);
}

void ImportReportView::colourWords()
{
    for (const auto &[word, meaning] : std::as_const(m_words)) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, Theme::of(meaning, colours));
        word->setPalette(colours);
    }
}

void ImportReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourWords();
}

} // namespace rosette
