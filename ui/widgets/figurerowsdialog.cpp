#include "ui/widgets/figurerowsdialog.h"

#include <numeric>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsualSize{860, 560};

} // namespace

FigureRowsDialog::FigureRowsDialog(AppContext &context, const QString &title, const FigureColumns &columns,
                                   const Reader &read, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_sentence(new QLabel(tr("Reading…"), this))
    , m_model(new CellsModel(columns.titles, columns.numbers, this))
    , m_table(new DataTable(columns.settingsKey, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_open(m_buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole))
{
    setObjectName(u"figureRowsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    build(columns);
    resize(kUsualSize);
    load(read);
}

void FigureRowsDialog::build(const FigureColumns &columns)
{
    auto *heading = new QLabel(windowTitle(), this);
    heading->setFont(Theme::sectionFont(font()));
    heading->setWordWrap(true);
    m_sentence->setObjectName(u"figureRowsSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_table->setObjectName(u"figureRowsDataTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setSortedModel(m_model, columns.sorted, columns.order);
    QList<int> importance(columns.titles.size());
    std::iota(importance.begin(), importance.end(), 0);
    m_table->setColumnsByImportance(importance);
    m_open->setObjectName(u"openFigureRowPushButton"_s);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &FigureRowsDialog::openCurrent);
    connect(m_table, &DataTable::activated, this, &FigureRowsDialog::openCurrent);
    connect(m_table, &DataTable::currentSourceRowChanged, this, [this](int row) { m_open->setEnabled(canOpen(row)); });
}

void FigureRowsDialog::addWay(const QString &text, const QString &objectName, const std::function<void()> &go)
{
    QPushButton *way = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    way->setObjectName(objectName);
    way->setAutoDefault(false);
    connect(way, &QPushButton::clicked, this, [this, go] {
        accept();
        go();
    });
}

void FigureRowsDialog::load(const Reader &read)
{
    m_context.tasks.run<FigureRows>(
        tr("Reading what a figure adds up"), this,
        [read](const Feedback &, Connection &connection) { return read(connection); },
        [this](const Result<FigureRows> &found) {
            if (found)
                showRows(*found);
            else
                m_sentence->setText(found.error().message);
        });
}

void FigureRowsDialog::showRows(const FigureRows &found)
{
    m_rows = found.rows;
    QList<QList<Cell>> cells;
    for (const FigureRow &row : std::as_const(m_rows))
        cells += row.cells;
    m_model->setRows(cells);
    m_sentence->setText(found.sentence);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_table->setFocus();
}

void FigureRowsDialog::openCurrent()
{
    const int row = m_table->currentSourceRow();
    if (!canOpen(row))
        return;
    const FigureRow chosen = m_rows.at(row);
    Navigator &navigator = m_context.navigator;
    accept();
    navigator.open(chosen.pageId, chosen.target);
}

} // namespace rosette
