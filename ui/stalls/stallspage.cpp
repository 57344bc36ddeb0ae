#include "ui/stalls/stallspage.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "ui/activities/activitydialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/stalls/pitchdetails.h"
#include "ui/stalls/pitchdialog.h"
#include "ui/stalls/pitchesmodel.h"
#include "ui/stalls/restdaysline.h"
#include "ui/stalls/stalldetails.h"
#include "ui/stalls/stallsmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

StallsPage::StallsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Stalls")))
    , m_stalls(new StallsModel(this))
    , m_pitches(new PitchesModel(this))
{
    buildHeader();
    m_stallDetails = new StallDetails(context);
    m_pitchDetails = new PitchDetails(context);
    m_cards = new QStackedWidget;
    m_cards->addWidget(m_stallDetails);
    m_cards->addWidget(m_pitchDetails);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLists());
    splitter->addWidget(m_cards);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);

    connect(m_stallDetails, &StallDetails::changeRequested, this, &StallsPage::changeStall);
    connect(m_stallDetails, &DetailsPane::closeRequested, m_stallTable, &DataTable::clearSelection);
    connect(m_pitchDetails, &DetailsPane::closeRequested, m_pitchTable, &DataTable::clearSelection);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"activities"_L1, "activity_results"_L1, "activity_kit"_L1, "shifts"_L1, "assignments"_L1,
                               "pitches"_L1, "kit"_L1, "people"_L1, "settings"_L1}))
            reload();
    });
    reload();
    if (m_stalls->rowCount() > 0)
        m_stallTable->selectSourceRow(0);
}

void StallsPage::buildHeader()
{
    m_planAction = new QAction(iconNamed(u"add"_s, QPalette::HighlightedText), tr("Plan a stall"), this);
    m_planAction->setObjectName(u"planStallAction"_s);
    m_planAction->setShortcut(QKeySequence::New);
    connect(m_planAction, &QAction::triggered, this, &StallsPage::planStall);
    m_addPitchAction = new QAction(iconNamed(u"add"_s), tr("Add a pitch"), this);
    m_addPitchAction->setObjectName(u"addPitchAction"_s);
    connect(m_addPitchAction, &QAction::triggered, this, &StallsPage::addPitch);
    m_header->addAction(m_addPitchAction);
    m_header->setPrimaryAction(m_planAction);
}

QWidget *StallsPage::buildLists()
{
    m_stallTable = new DataTable(u"stalls"_s);
    m_stallTable->setObjectName(u"stallsDataTable"_s);
    m_stallTable->setAccessibleName(tr("Stalls by date"));
    m_stallTable->setModel(m_stalls);
    m_stallTable->setEmptyState(
        u"stalls"_s, tr("No stall is planned yet. Two weeks ahead is a good time to fix the first one."), m_planAction);
    m_pitchTable = new DataTable(u"pitches"_s);
    m_pitchTable->setObjectName(u"pitchesDataTable"_s);
    m_pitchTable->setAccessibleName(tr("Pitches by place"));
    m_pitchTable->setSortedModel(m_pitches);
    m_pitchTable->setEmptyState(u"stalls"_s, tr("No pitch yet: a station, a market, the shops. Add the first one."),
                                m_addPitchAction);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_stallTable);
    auto *pitches = new QWidget;
    auto *pitchesLayout = new QVBoxLayout(pitches);
    pitchesLayout->setContentsMargins(0, 0, 0, 0);
    pitchesLayout->addWidget(m_pitchTable, 1);
    pitchesLayout->addWidget(new RestDaysLine(context()));
    m_lists->addWidget(pitches);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"stallsTabBar"_s);
    m_tabs->addTab(tr("By date"));
    m_tabs->addTab(tr("Pitches"));
    m_tabs->setDrawBase(false);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_lists->setCurrentIndex(tab);
        m_cards->setCurrentIndex(tab);
        if (arePitchesShown() && m_pitchTable->currentSourceRow() < 0 && m_pitches->rowCount() > 0)
            m_pitchTable->selectSourceRow(0);
        showCurrent();
    });
    connect(m_stallTable, &DataTable::currentSourceRowChanged, this, &StallsPage::showCurrent);
    connect(m_pitchTable, &DataTable::currentSourceRowChanged, this, &StallsPage::showCurrent);
    connect(m_stallTable, &DataTable::activated, this,
            [this](const QModelIndex &index) { changeStall(m_stalls->row(index.row()).stall.id); });
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, Space::kInside, 0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_lists, 1);
    return box;
}

bool StallsPage::arePitchesShown() const { return m_tabs->currentIndex() == 1; }

void StallsPage::activated() { (arePitchesShown() ? m_pitchTable : m_stallTable)->setFocus(); }

void StallsPage::reveal(const Target &target)
{
    if (target.kind == u"pitch") {
        m_tabs->setCurrentIndex(1);
        m_pitchTable->selectSourceRow(m_pitches->indexOf(PitchId(target.id)));
    } else if (target.kind == u"activity") {
        m_tabs->setCurrentIndex(0);
        m_stallTable->selectSourceRow(m_stalls->indexOf(ActivityId(target.id)));
    }
}

void StallsPage::reload()
{
    const int stallRow = m_stallTable->currentSourceRow();
    const int pitchRow = m_pitchTable->currentSourceRow();
    const ActivityId stall = stallRow >= 0 ? m_stalls->row(stallRow).stall.id : ActivityId();
    const PitchId pitch = pitchRow >= 0 ? m_pitches->pitch(pitchRow).id : PitchId();
    Connection &c = context().campaign.connection();
    if (!report(m_stalls->load(c, context().clock.today())) || !report(m_pitches->load(c)))
        return;
    m_stallTable->selectSourceRow(m_stalls->indexOf(stall));
    m_pitchTable->selectSourceRow(m_pitches->indexOf(pitch));
    m_header->setState(tr("%1 coming · %2 pitches").arg(m_stalls->coming()).arg(m_pitches->rowCount()));
    showCurrent();
}

void StallsPage::showCurrent()
{
    const int stallRow = m_stallTable->currentSourceRow();
    const int pitchRow = m_pitchTable->currentSourceRow();
    if (stallRow >= 0)
        m_stallDetails->showStall(m_stalls->row(stallRow));
    else
        m_stallDetails->setNothing(tr("Choose a stall to see its team, or plan a new one."));
    if (pitchRow >= 0)
        m_pitchDetails->showPitch(m_pitches->pitch(pitchRow));
    else
        m_pitchDetails->setNothing(tr("Choose a pitch to see its permission and history."));
}

void StallsPage::planStall()
{
    const QDate today = context().clock.today();
    const QDate saturday = mondayOf(today).addDays(5);
    auto *dialog = ActivityDialog::forNew(context(), ActivityKind::Stall, saturday >= today ? saturday : today, this);
    connect(dialog, &ActivityDialog::activitySaved, this, [this](ActivityId id) {
        reveal(Target{u"activity"_s, id.value(), {}, {}});
    });
    dialog->open();
}

void StallsPage::changeStall(ActivityId id)
{
    if (auto *dialog = ActivityDialog::forExisting(context(), id, this))
        dialog->open();
}

void StallsPage::addPitch()
{
    auto *dialog = new PitchDialog(context(), this);
    connect(dialog, &PitchDialog::pitchAdded, this, [this](PitchId id) {
        reveal(Target{u"pitch"_s, id.value(), {}, {}});
    });
    dialog->open();
}

} // namespace rosette
