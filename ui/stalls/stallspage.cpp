#include "ui/stalls/stallspage.h"

#include <QAction>
#include <QVBoxLayout>

#include "models/activities/kit.h"
#include "models/base/localtime.h"
#include "ui/activities/activitydialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/stalls/kitview.h"
#include "ui/stalls/pitchdialog.h"
#include "ui/stalls/pitchesview.h"
#include "ui/stalls/stallsmodel.h"
#include "ui/stalls/stallsview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabpages.h"

namespace rosette {

using namespace Qt::StringLiterals;

StallsPage::StallsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Stalls")))
    , m_tabs(new TabPages(u"stallsTabBar"_s, tr("Stalls, pitches or kit")))
{
    buildHeader();
    buildTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"activities"_L1, "activity_results"_L1, "activity_kit"_L1, "shifts"_L1, "assignments"_L1,
                               "pitches"_L1, "pitch_papers"_L1, "kit"_L1, "people"_L1, "volunteers"_L1, "settings"_L1}))
            reload();
    });
    reload();
    if (m_stalls->model().rowCount() > 0)
        m_stalls->table()->selectSourceRow(0);
}

QAction *StallsPage::makeAction(const QString &text, const QString &objectName, void (StallsPage::*run)())
{
    auto *action = new QAction(iconNamed(u"add"_s), text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void StallsPage::buildHeader()
{
    m_planAction = makeAction(tr("Plan a stall"), u"planStallAction"_s, &StallsPage::planStall);
    m_planAction->setIcon(iconNamed(u"add"_s, QPalette::HighlightedText));
    m_planAction->setShortcut(QKeySequence::New);
    m_addPitchAction = makeAction(tr("Add a pitch"), u"addPitchAction"_s, &StallsPage::addPitch);
    m_addKitAction = makeAction(tr("Add kit"), u"addKitAction"_s, &StallsPage::addKit);
    m_header->addAction(m_addKitAction);
    m_header->addAction(m_addPitchAction);
    m_header->setPrimaryAction(m_planAction);
}

void StallsPage::buildTabs()
{
    m_stalls = new StallsView(context(), m_planAction);
    m_pitches = new PitchesView(context(), m_addPitchAction);
    m_kit = new KitView(context(), m_addKitAction);
    m_tabs->addView(tr("By date"), m_stalls);
    m_tabs->addView(tr("Pitches"), m_pitches);
    m_tabs->addView(tr("Kit"), m_kit);
    connect(m_tabs, &TabPages::viewShown, this, [this] {
        m_pitches->chooseFirst();
        m_kit->chooseFirst();
    });
    connect(m_stalls, &StallsView::changeRequested, this, &StallsPage::changeStall);
    connect(m_pitches, &PitchesView::stallRequested, this, &StallsPage::planStallOn);
}

void StallsPage::activated() { m_tabs->currentView()->setFocus(); }

void StallsPage::reveal(const Target &target)
{
    if (target.kind == u"pitch") {
        m_tabs->turnTo(Pitches);
        m_pitches->choose(PitchId(target.id));
    } else if (target.kind == u"kit") {
        m_tabs->turnTo(KitTab);
        m_kit->choose(KitId(target.id));
    } else if (target.kind == u"activity") {
        m_tabs->turnTo(Stalls);
        m_stalls->choose(ActivityId(target.id));
    } else if (target.kind == u"packing-list") {
        m_tabs->turnTo(Stalls);
        m_stalls->openPackingList(ActivityId(target.id));
    }
}

void StallsPage::reload()
{
    if (!report(m_stalls->reload()) || !report(m_pitches->reload()) || !report(m_kit->reload()))
        return;
    QStringList state{tr("%1 coming").arg(m_stalls->model().coming()), tr("%n pitch(es)", nullptr, m_pitches->count())};
    if (const int toType = m_stalls->model().toType(); toType > 0)
        state += tr("%n result(s) to type", nullptr, toType);
    m_header->setState(state.join(u" · "_s));
}

QDate StallsPage::usualDay() const { return comingSaturday(context().clock.today()); }

void StallsPage::openForm(ActivityDialog *form)
{
    connect(form, &ActivityDialog::activitySaved, this, [this](ActivityId id) {
        reveal(Target{u"activity"_s, id.value(), {}, {}});
    });
    form->open();
}

void StallsPage::planStall() { openForm(ActivityDialog::forNew(context(), ActivityKind::Stall, usualDay(), this)); }

void StallsPage::planStallOn(PitchId pitch) { openForm(ActivityDialog::forPitch(context(), pitch, usualDay(), this)); }

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

void StallsPage::addKit()
{
    const auto name = context().prompts.askText(this, tr("Add kit"), tr("What is it? For example “Gazebo”"));
    if (!name)
        return;
    KitId id;
    if (report(context().campaign.edit(tr("Add %1").arg(*name), [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(id, KitRepository::insert(c, {.name = *name}));
            return {};
        })))
        reveal(Target{u"kit"_s, id.value(), {}, {}});
}

} // namespace rosette
