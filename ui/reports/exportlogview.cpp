#include "ui/reports/exportlogview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMap>
#include <QSplitter>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "models/output/heldback.h"
#include "ui/reports/exportlogcard.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLinesColumn = 5;
constexpr int kPeopleColumn = 6;
constexpr int kTableShare = 3;

QList<Cell> cellsOf(const ExportLogEntry &entry)
{
    const HeldBack heldBack = HeldBack::fromJson(entry.heldBack);
    return {{instantText(entry.exportedAt), entry.exportedAt},
            {entry.item},
            {entry.subject},
            {purposeText(entry.purpose)},
            {entry.fileName.isEmpty() ? entry.format : entry.format + u", "_s + entry.fileName},
            numberCell(entry.lines),
            numberCell(entry.people),
            {heldBack.toText(), heldBack.total(), !heldBack.isEmpty()}};
}

bool matches(const QList<Cell> &cells, const QString &text)
{
    return text.isEmpty() || std::any_of(cells.begin(), cells.end(), [&](const Cell &cell) {
               return cell.text.contains(text, Qt::CaseInsensitive);
           });
}

QString heldBackChip() { return u"heldBack"_s; }

} // namespace

ExportLogView::ExportLogView(QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterBar(tr("Search what left: item, purpose, file")))
    , m_purpose(new QComboBox)
    , m_model(new CellsModel(
          {tr("When"), tr("What"), tr("About"), tr("For"), tr("As"), tr("Lines"), tr("People"), tr("Held back")},
          {kLinesColumn, kPeopleColumn}, this))
    , m_table(new DataTable(u"exportLog"_s))
    , m_card(new ExportLogCard)
{
    build();
    connect(m_filter, &FilterBar::changed, this, &ExportLogView::showEntries);
    connect(m_purpose, &QComboBox::activated, this, &ExportLogView::showEntries);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &ExportLogView::showCurrent);
    connect(m_card, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
}

void ExportLogView::build()
{
    m_filter->searchField()->setObjectName(u"exportLogLineEdit"_s);
    m_filter->addChip(heldBackChip(), tr("Somebody held back"));
    m_purpose->setObjectName(u"exportPurposeComboBox"_s);
    m_purpose->setAccessibleName(tr("For which purpose"));
    m_filter->addControl(m_purpose);
    m_table->setObjectName(u"exportLogDataTable"_s);
    m_table->setAccessibleName(tr("Everything that left the file"));
    m_table->setSortedModel(m_model, 0, Qt::DescendingOrder);
    m_table->setColumnWidths({18, 18, 26, 24, 28, 8, 9, 50});
    m_table->setColumnsByImportance({0, 1, 2, 3, 7, 6, 4, 5});
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, kTableShare);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_table);
    showCurrent();
}

Status ExportLogView::load(Connection &connection, const FiguresPeriod &days)
{
    ROSETTE_ASSIGN(m_entries, ExportLogRepository::listBetween(connection, days.fromMs(), days.endMs()));
    fillPurposes();
    showEntries();
    return {};
}

/// Those of the period; the choice stays when it can.
void ExportLogView::fillPurposes()
{
    const QString chosen = m_purpose->currentData().toString();
    QMap<QString, QString> purposes;
    for (const ExportLogEntry &entry : std::as_const(m_entries))
        purposes.insert(purposeText(entry.purpose), entry.purpose);
    m_purpose->clear();
    m_purpose->addItem(tr("For anything"), QString());
    for (auto it = purposes.cbegin(); it != purposes.cend(); ++it)
        m_purpose->addItem(tr("For %1").arg(it.key()), it.value());
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(chosen)));
}

bool ExportLogView::isWanted(const ExportLogEntry &entry) const
{
    const QString purpose = m_purpose->currentData().toString();
    const bool isHeldBack = !HeldBack::fromJson(entry.heldBack).isEmpty();
    return (purpose.isEmpty() || entry.purpose == purpose) && (isHeldBack || !m_filter->isChipOn(heldBackChip()));
}

void ExportLogView::showEntries()
{
    QList<QList<Cell>> rows;
    m_shown.clear();
    for (const ExportLogEntry &entry : std::as_const(m_entries)) {
        const QList<Cell> cells = cellsOf(entry);
        if (!isWanted(entry) || !matches(cells, m_filter->text()))
            continue;
        rows += cells;
        m_shown += entry;
    }
    m_table->setEmptyState(u"export"_s,
                           m_entries.isEmpty()
                               ? tr("Nothing left the file in this period. Every sheet, list, map, copy, backup "
                                    "and text that does is written down here.")
                               : tr("Nothing that left fits this search."));
    m_model->setRows(rows);
    m_filter->setCount(tr("%1 of %2").arg(rows.size()).arg(m_entries.size()));
    showCurrent();
}

void ExportLogView::showCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row >= 0 && row < m_shown.size())
        m_card->showEntry(m_shown.at(row));
    else
        m_card->setNothing(tr("Choose a line to see who was held back and why."));
}

} // namespace rosette
