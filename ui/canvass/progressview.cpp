#include "ui/canvass/progressview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "ui/canvass/codebars.h"
#include "ui/canvass/nextgroundsmodel.h"
#include "ui/canvass/placefiguresmodel.h"
#include "ui/canvass/weekbars.h"
#include "ui/prints/sheetprints.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kThisWeek = 7;
}

ProgressView::ProgressView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_by(new QComboBox)
    , m_period(new QComboBox)
    , m_sentence(new QLabel)
    , m_model(new PlaceFiguresModel(this))
    , m_table(new DataTable(u"canvassFigures"_s))
    , m_nextModel(new NextGroundsModel(this))
    , m_next(new DataTable(u"nextGrounds"_s))
    , m_openGround(new QAction(iconNamed(u"rounds"_s), tr("Open"), this))
    , m_printGround(new QAction(iconNamed(u"print"_s), tr("Print its sheets…"), this))
    , m_weeks(new WeekBars)
    , m_outcomes(new CodeBars(tr("Outcomes")))
    , m_support(new CodeBars(tr("Support, newest answers")))
{
    buildChoices();
    buildTables();
    auto *top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(m_by);
    top->addWidget(m_period);
    auto *tables = new QVBoxLayout;
    tables->setSpacing(Space::kBetween);
    tables->addWidget(m_table, 3);
    tables->addWidget(m_next, 2);
    tables->addLayout(buildLists());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Space::kPage);
    middle->addLayout(tables, 3);
    middle->addLayout(buildCharts(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kBetween, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
}

void ProgressView::buildChoices()
{
    m_by->setObjectName(u"byComboBox"_s);
    m_by->setAccessibleName(tr("Figures by"));
    m_by->addItem(tr("By ward"), int(CanvassPlaceKind::Ward));
    m_by->addItem(tr("By district"), int(CanvassPlaceKind::District));
    m_by->addItem(tr("By round"), int(CanvassPlaceKind::Round));
    m_by->addItem(tr("By canvasser"), int(CanvassPlaceKind::Canvasser));
    m_period->setObjectName(u"periodComboBox"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("This week"), kThisWeek);
    m_period->addItem(tr("Last 12 months"), 365);
    m_period->addItem(tr("All time"), 0);
    m_sentence->setObjectName(u"progressSentenceLabel"_s);
    m_sentence->setFont(Theme::sectionFont(font()));
    m_sentence->setWordWrap(true);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ProgressView::showPlaces);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ProgressView::reload);
}

void ProgressView::buildTables()
{
    using Figures = PlaceFiguresModel;
    m_table->setObjectName(u"canvassFiguresDataTable"_s);
    m_table->setAccessibleName(tr("Canvassing figures"));
    m_table->setSortedModel(m_model);
    m_table->setColumnsByImportance({Figures::Name, Figures::Tried, Figures::DoorRate, Figures::Contacts,
                                     Figures::WithUs, Figures::Undecided, Figures::LastVisit, Figures::FollowUpsDue,
                                     Figures::Doors, Figures::SpokenTo, Figures::AtStalls});
    m_table->setToolTip(tr("Double click or Enter on a figure shows who stands behind it"));
    connect(m_table, &QAbstractItemView::activated, this, &ProgressView::openFigure);

    m_next->setObjectName(u"nextGroundsDataTable"_s);
    m_next->setAccessibleName(tr("Where to go next"));
    m_next->setModel(m_nextModel);
    m_next->setColumnWidths({24, 70});
    m_next->setEmptyState(u"rounds"_s, tr("Nothing is left to do: every door was tried and somebody spoken to."));
    buildGroundActions();
}

void ProgressView::buildGroundActions()
{
    m_openGround->setObjectName(u"openGroundAction"_s);
    m_printGround->setObjectName(u"printGroundAction"_s);
    m_next->addActions({m_openGround, m_printGround});
    connect(m_openGround, &QAction::triggered, this, &ProgressView::openGround);
    connect(m_printGround, &QAction::triggered, this, &ProgressView::printGround);
    connect(m_next, &QAbstractItemView::activated, this, &ProgressView::openGround);
    const auto enable = [this] {
        m_openGround->setEnabled(hasGround());
        m_printGround->setEnabled(hasGround());
    };
    connect(m_next, &DataTable::currentSourceRowChanged, this, enable);
    enable();
}

QLayout *ProgressView::buildLists()
{
    auto *row = new QHBoxLayout;
    for (QAction *action : {m_openGround, m_printGround}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    const auto add = [&](const QString &text, const QString &name, const QString &tip, const auto &pressed) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, pressed);
        row->addWidget(button);
    };
    row->addStretch(1);
    add(tr("Second round"), u"secondRoundPushButton"_s, tr("Electors at doors where nobody was spoken to yet"),
        [this] { open(ProgressLinks::people(ProgressLinks::secondRound())); });
    add(tr("Knock up"), u"knockUpPushButton"_s, tr("Those with us who vote at a polling station"),
        [this] { open(ProgressLinks::people(ProgressLinks::knockUp())); });
    add(tr("Postal voters to visit"), u"postalVotersPushButton"_s, tr("Postal voters nobody has spoken to yet"),
        [this] { open(ProgressLinks::people(ProgressLinks::postalVoters())); });
    return row;
}

QLayout *ProgressView::buildCharts()
{
    auto *charts = new QVBoxLayout;
    charts->setSpacing(Space::kGroup);
    charts->addWidget(m_weeks);
    charts->addWidget(m_outcomes);
    charts->addWidget(m_support);
    charts->addStretch(1);
    return charts;
}

QDate ProgressView::since() const
{
    const QDate today = m_context.clock.today();
    const int days = m_period->currentData().toInt();
    if (days == kThisWeek)
        return mondayOf(today);
    return days > 0 ? today.addDays(1 - days) : QDate();
}

void ProgressView::reload()
{
    m_isStale = true;
    if (isVisible())
        count();
}

void ProgressView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        count();
}

void ProgressView::count()
{
    m_isStale = false;
    m_context.tasks.drop(m_counting);
    m_counting = m_context.tasks.run<CanvassProgress>(
        tr("Counting what canvassing came to"), this,
        [since = since(), today = m_context.clock.today()](const Feedback &, Connection &c) {
            return CanvassProgress::load(c, since, today);
        },
        [this](const Result<CanvassProgress> &progress) {
            if (progress)
                show(*progress);
            else
                m_context.messages.showError(progress.error());
        });
}

void ProgressView::show(const CanvassProgress &progress)
{
    m_progress = progress;
    showSentence();
    showPlaces();
    m_nextModel->setGrounds(progress.next);
    m_weeks->setWeeks(progress.weeks);
    m_outcomes->setCounts(progress.outcomes);
    m_support->setCounts(progress.support);
}

void ProgressView::showSentence()
{
    const CanvassFigures &total = m_progress.total;
    const QLocale locale;
    QString sentence = tr("%1 doors tried, somebody spoken to at %2 of them (%3 %), %4 people in all")
                           .arg(locale.toString(total.doorsTried), locale.toString(total.doorsSpokenTo))
                           .arg(qRound(100 * total.doorRate()))
                           .arg(locale.toString(total.contacts));
    if (m_progress.stalls.stalls > 0)
        sentence += tr(" · %1 conversations at %2")
                        .arg(locale.toString(m_progress.stalls.conversations),
                             tr("%n stall(s)", nullptr, m_progress.stalls.stalls));
    m_sentence->setText(sentence);
}

void ProgressView::showPlaces()
{
    static const QHash<CanvassPlaceKind, QString> empty{
        {CanvassPlaceKind::Ward, tr("No wards yet. Import them to see progress ward by ward.")},
        {CanvassPlaceKind::District, tr("No polling districts yet. They come with the register.")},
        {CanvassPlaceKind::Round, tr("No rounds for canvassing yet. Cut a ward into rounds on the Rounds page.")},
        {CanvassPlaceKind::Canvasser, tr("No conversation of this period says who canvassed.")},
    };
    const auto kind = CanvassPlaceKind(m_by->currentData().toInt());
    m_table->setEmptyState(u"ward"_s, empty.value(kind));
    m_model->setPlaces(kind, m_progress.places.value(kind), m_progress.today);
}

void ProgressView::open(const ProgressLinks::Step &step) { m_context.navigator.open(step.pageId, step.target); }

void ProgressView::openFigure(const QModelIndex &index)
{
    const int row = m_table->currentSourceRow();
    if (row >= 0)
        open(ProgressLinks::behind(m_model->place(row), index.column(), m_progress.since));
}

bool ProgressView::hasGround() const { return m_next->currentSourceRow() >= 0; }

void ProgressView::openGround()
{
    if (hasGround())
        open(ProgressLinks::ofGround(m_nextModel->ground(m_next->currentSourceRow())));
}

void ProgressView::printGround()
{
    if (!hasGround())
        return;
    const CanvassGround &ground = m_nextModel->ground(m_next->currentSourceRow());
    SheetPrints::printSheets(m_context, this, ground.name, {.round = ground.round, .district = ground.district});
}

} // namespace rosette
