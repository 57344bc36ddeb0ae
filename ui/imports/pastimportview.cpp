#include "ui/imports/pastimportview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "models/imports/importkind.h"
#include "ui/imports/counttiles.h"
#include "ui/imports/importcounts.h"
#include "ui/imports/keptproblemsmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

PastImportView::PastImportView(Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(tr("Back to all imports")))
    , m_title(new QLabel)
    , m_when(new QLabel)
    , m_counts(new CountTiles)
    , m_contents(new QLabel)
    , m_problemsTitle(new QLabel)
    , m_problems(new KeptProblemsModel(connection, this))
    , m_table(new DataTable(u"pastImportProblems"_s))
    , m_undoSentence(new QLabel)
    , m_undo(new QPushButton(iconNamed(u"undo"_s), tr("Undo this import")))
{
    m_title->setObjectName(u"pastImportTitleLabel"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_problemsTitle->setObjectName(u"pastProblemsTitleLabel"_s);
    for (QLabel *label : {m_title, m_problemsTitle})
        label->setFont(Theme::sectionFont(font()));
    m_contents->setWordWrap(true);
    for (QLabel *label : {m_when, m_contents, m_undoSentence})
        Theme::makeSecondary(label);
    m_undoSentence->setObjectName(u"undoPlaceLabel"_s);
    m_table->setObjectName(u"pastProblemsDataTable"_s);
    m_table->setAccessibleName(tr("Rows that deserved a look"));
    m_table->setModel(m_problems);
    m_table->setColumnWidths({12, 40, 80});
    m_table->setEmptyState(u"imports"_s, tr("Nothing in the file needed a look."));
    setFocusProxy(m_back);
    m_back->setObjectName(u"backToImportsPushButton"_s);
    connect(m_back, &QPushButton::clicked, this, &PastImportView::backRequested);
    m_undo->setObjectName(u"undoPastImportPushButton"_s);
    connect(m_undo, &QPushButton::clicked, this, &PastImportView::undoRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kBetween);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_undoSentence);
    buttons->addStretch();
    buttons->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addWidget(m_counts);
    layout->addWidget(m_contents);
    layout->addSpacing(Space::kInside);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void PastImportView::showImport(const PastImport &import)
{
    const ImportReport &report = import.report;
    const auto kind = importKindOf(report.kind);
    m_title->setText(report.fileName);
    m_when->setText(
        tr("%1, imported %2").arg(kind ? importTitle(*kind) : report.kind, instantText(report.importedAtMs)));
    m_counts->showCounts(report.counts);
    const QString contents = ImportCounts(report.counts).contents();
    m_contents->setText(contents);
    m_contents->setVisible(!contents.isEmpty());
    m_problems->setImport(report.id);
    m_problemsTitle->setText(tr("To look at (%1)").arg(groupedNumber(import.problems)));
    showUndo(import);
}

void PastImportView::showUndo(const PastImport &import)
{
    m_undo->setEnabled(import.undoPlace == 1);
    m_undoSentence->setText(
        import.undoPlace == 0
            ? tr("Too long ago to be undone: the last %1 can be.").arg(ImportJournal::kUndoableImports)
        : import.undoPlace == 1 ? QString()
                                : tr("Can be undone once the newer ones are."));
}

} // namespace rosette
