#include "ui/reports/workrowsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    WhenColumn,
    WhatColumn,
    WhereColumn,
    WhoColumn,
    AmountColumn,
};

constexpr QSize kUsualSize{860, 560};

/// The page that shows this kind of thing; empty when none does.
QString pageOf(const QString &kind)
{
    if (kind == "activity"_L1)
        return u"rota"_s;
    if (kind == "person"_L1 || kind == "door"_L1)
        return u"people"_s;
    return kind == "round"_L1 ? u"rounds"_s : QString();
}

} // namespace

WorkRowsDialog::WorkRowsDialog(AppContext &context, const FigureSource &source, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_source(source)
    , m_sentence(new QLabel(tr("Reading…"), this))
    , m_model(
          new CellsModel({tr("When"), tr("What"), tr("Where"), tr("Who"), label(source.figure)}, {AmountColumn}, this))
    , m_table(new DataTable(u"workRows"_s, this))
{
    setObjectName(u"workRowsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(source.title);
    build();
    resize(kUsualSize);
    load();
}

void WorkRowsDialog::build()
{
    auto *heading = new QLabel(m_source.title, this);
    heading->setFont(Theme::sectionFont(font()));
    heading->setWordWrap(true);
    m_sentence->setObjectName(u"workRowsSentenceLabel"_s);
    m_table->setObjectName(u"workRowsDataTable"_s);
    m_table->setAccessibleName(m_source.title);
    m_table->setSortedModel(m_model, WhenColumn, Qt::DescendingOrder);
    m_table->setColumnWidths({14, 40, 34, 22, 12});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"openWorkRowPushButton"_s);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &WorkRowsDialog::openCurrent);
    connect(m_table, &DataTable::activated, this, &WorkRowsDialog::openCurrent);
    connect(m_table, &DataTable::currentSourceRowChanged, this,
            [this](int row) { m_open->setEnabled(row >= 0 && !pageOf(m_rows.at(row).kind).isEmpty()); });
}

void WorkRowsDialog::load()
{
    m_context.tasks.run<WorkRows>(
        tr("Reading what a figure adds up"), this,
        [source = m_source](const Feedback &, Connection &c) { return workRows(c, source.scope, source.figure); },
        [this](const Result<WorkRows> &found) {
            if (found)
                showRows(*found);
            else
                m_sentence->setText(found.error().message);
        });
}

void WorkRowsDialog::showRows(const WorkRows &found)
{
    m_rows = found.rows;
    QList<QList<Cell>> cells;
    for (const WorkRow &row : std::as_const(m_rows))
        cells += {dayCell(row.date),
                  {row.what},
                  {row.where},
                  {row.who},
                  {figureText(m_source.figure, row.amount), row.amount}};
    m_model->setRows(cells);
    const QString sum = figureText(m_source.figure, found.amount());
    m_sentence->setText(found.isCut ? tr("The newest %1; there are more.").arg(m_rows.size())
                                    : tr("%1 in %n row(s)", nullptr, int(m_rows.size())).arg(sum));
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_table->setFocus();
}

void WorkRowsDialog::openCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row < 0 || pageOf(m_rows.at(row).kind).isEmpty())
        return;
    const WorkRow chosen = m_rows.at(row);
    Navigator &navigator = m_context.navigator;
    accept();
    navigator.open(pageOf(chosen.kind), {chosen.kind, chosen.id, chosen.date});
}

} // namespace rosette
