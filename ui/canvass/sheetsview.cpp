#include "ui/canvass/sheetsview.h"

#include <QAction>
#include <QVBoxLayout>

#include "models/output/contactsheets.h"
#include "ui/canvass/sheetsmodel.h"
#include "ui/shell/icons.h"
#include "ui/prints/imprintguard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

SheetsView::SheetsView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new SheetsModel(this))
    , m_table(new DataTable(u"sheets"_s))
{
    m_table->setObjectName(u"sheetsDataTable"_s);
    m_table->setAccessibleName(tr("Printed sheets"));
    m_table->setSortedModel(m_model, SheetsModel::Number, Qt::DescendingOrder);
    m_table->setEmptyState(u"print"_s, tr("No sheet was printed yet. Choose a round on the Rounds page and print its contact sheets."));
    auto *enter = new QAction(iconNamed(u"keyboard"_s), tr("Type it back"), this);
    enter->setObjectName(u"enterSheetAction"_s);
    auto *print = new QAction(iconNamed(u"print"_s), tr("Print again…"), this);
    print->setObjectName(u"printAgainAction"_s);
    m_table->addAction(enter);
    m_table->addAction(print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->addWidget(m_table);

    const auto enterCurrent = [this] {
        if (m_table->currentSourceRow() >= 0)
            emit entryRequested(m_model->sheet(m_table->currentSourceRow()).sheet.id);
    };
    connect(enter, &QAction::triggered, this, enterCurrent);
    connect(m_table, &QAbstractItemView::activated, this, enterCurrent);
    connect(print, &QAction::triggered, this, &SheetsView::printAgain);
}

Status SheetsView::reload()
{
    return m_model->load(m_context.campaign.connection());
}

int SheetsView::open() const
{
    return m_model->open();
}

void SheetsView::printAgain()
{
    const int row = m_table->currentSourceRow();
    if (row < 0)
        return;
    const Sheet sheet = m_model->sheet(row).sheet;
    const QString path = m_context.prompts.saveFile(this, FileRequest{tr("Print sheet %1 again").arg(sheet.number), tr("PDF (*.pdf)"), tr("Sheet %1.pdf").arg(sheet.number)});
    if (path.isEmpty() || !mayPrint(m_context, this))
        return;
    m_context.tasks.run<SheetBatch>(
        tr("Printing sheet %1").arg(sheet.number), this,
        [file = m_context.campaign.file(), &clock = m_context.clock, id = sheet.id, path](const Feedback &feedback, Connection &connection) {
            return reprintSheet(ExportContext{file, connection, clock, feedback}, id, {ExportFormat::Pdf, path});
        },
        [this](const Result<SheetBatch> &batch) {
            if (batch)
                m_context.prompts.showDocument(batch->files.first());
            else
                m_context.messages.showError(batch.error());
        });
}

} // namespace rosette
