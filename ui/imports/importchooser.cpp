#include "ui/imports/importchooser.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "models/store/campaignstatus.h"
#include "ui/imports/filedropzone.h"
#include "ui/imports/importsteps.h"
#include "ui/imports/recentimportsmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QLabel *sectionTitle(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(Theme::sectionFont(label->font()));
    return label;
}

} // namespace

ImportChooser::ImportChooser(QWidget *parent)
    : QWidget(parent)
    , m_zone(new FileDropZone)
    , m_steps(new ImportSteps)
    , m_recent(new RecentImportsModel(this))
    , m_table(new DataTable(u"recentImports"_s))
    , m_open(new QPushButton(tr("Open")))
    , m_undo(new QPushButton(iconNamed(u"undo"_s), tr("Undo the last import")))
{
    setFocusProxy(m_zone);
    connect(m_zone, &FileDropZone::chooseRequested, this, [this] { emit fileRequested(std::nullopt); });
    connect(m_steps, &ImportSteps::kindRequested, this, [this](ImportKind kind) { emit fileRequested(kind); });

    auto *steps = new QScrollArea; // in a low window no step is squeezed
    steps->setFrameShape(QFrame::NoFrame);
    steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    steps->setWidgetResizable(true);
    steps->setWidget(m_steps);
    steps->viewport()->setAutoFillBackground(false);
    m_steps->setAutoFillBackground(false);
    auto *lower = new QGridLayout;
    lower->setHorizontalSpacing(Space::kPage);
    lower->setVerticalSpacing(Space::kBetween);
    lower->addWidget(sectionTitle(tr("In this order")), 0, 0);
    lower->addLayout(buildRecent(), 0, 1);
    lower->addWidget(steps, 1, 0);
    lower->addWidget(m_table, 1, 1);
    lower->setColumnStretch(0, 5);
    lower->setColumnStretch(1, 6);
    lower->setRowStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kPage);
    layout->addWidget(m_zone);
    layout->addLayout(lower, 1);
}

QLayout *ImportChooser::buildRecent()
{
    m_table->setObjectName(u"recentImportsDataTable"_s);
    m_table->setAccessibleName(tr("Imports so far"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_recent);
    m_table->setColumnsByImportance({RecentImportsModel::Kind, RecentImportsModel::Outcome, RecentImportsModel::When,
                                     RecentImportsModel::File, RecentImportsModel::Undo});
    m_table->setEmptyState(u"imports"_s, tr("Nothing was imported yet."));
    connect(m_table, &DataTable::activated, this, &ImportChooser::openCurrent);
    connect(m_table, &DataTable::currentSourceRowChanged, this, [this](int row) { m_open->setEnabled(row >= 0); });
    m_open->setObjectName(u"openImportPushButton"_s);
    m_open->setToolTip(tr("What the chosen import did, and the rows that deserved a look"));
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, &ImportChooser::openCurrent);
    m_undo->setObjectName(u"undoLastImportPushButton"_s);
    connect(m_undo, &QPushButton::clicked, this, &ImportChooser::undoRequested);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kInside);
    head->addWidget(sectionTitle(tr("Imports so far")), 1);
    head->addWidget(m_open);
    head->addWidget(m_undo);
    return head;
}

void ImportChooser::openCurrent()
{
    if (const int row = m_table->currentSourceRow(); row >= 0)
        emit pastImportRequested(m_recent->row(row));
}

Status ImportChooser::load(Connection &connection)
{
    ROSETTE_ASSIGN(const QJsonObject counts, CampaignStatus::counts(connection));
    ROSETTE_CHECK(m_recent->load(connection));
    m_steps->setCounts(counts);
    const auto last = lastImport();
    m_undo->setEnabled(last && last->undoPlace == 1);
    m_undo->setToolTip(last ? tr("Takes back what the import of %1 did").arg(last->report.fileName) : QString());
    return {};
}

QString ImportChooser::summary() const { return m_steps->summary(); }

std::optional<PastImport> ImportChooser::lastImport() const
{
    return m_recent->rowCount() > 0 ? std::optional(m_recent->row(0)) : std::nullopt;
}

} // namespace rosette
