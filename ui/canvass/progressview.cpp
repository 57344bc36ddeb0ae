#include "ui/canvass/progressview.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/canvass/nextgroundsview.h"
#include "ui/canvass/placefiguresmodel.h"
#include "ui/canvass/progresscharts.h"
#include "ui/canvass/progresschoices.h"
#include "ui/canvass/progresssentence.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

ProgressView::ProgressView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_choices(new ProgressChoices)
    , m_sentence(new ProgressSentence)
    , m_model(new PlaceFiguresModel(this))
    , m_table(new DataTable(u"canvassFigures"_s))
    , m_next(new NextGroundsView(context))
    , m_charts(new ProgressCharts)
{
    buildTable();
    auto *tables = new QVBoxLayout;
    tables->setSpacing(Space::kBetween);
    tables->addWidget(m_table, 3);
    tables->addWidget(m_next, 3);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Space::kGroup);
    middle->addLayout(tables, 3);
    middle->addWidget(m_charts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kBetween, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(buildTop());
    layout->addLayout(middle, 1);
    connectChoices();
    connectFigures();
}

QLayout *ProgressView::buildTop()
{
    auto *map = new QAction(iconNamed(u"map"_s), tr("On the map"), this);
    map->setObjectName(u"mapProgressAction"_s);
    map->setToolTip(tr("The map of the chosen place, or of all, shaded by what was done in this period"));
    connect(map, &QAction::triggered, this, &ProgressView::showOnMap);
    m_table->addAction(map);
    auto *button = new QToolButton;
    button->setDefaultAction(map);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::kInside);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_choices);
    top->addWidget(button);
    return top;
}

void ProgressView::buildTable()
{
    using Figures = PlaceFiguresModel;
    m_table->setObjectName(u"canvassFiguresDataTable"_s);
    m_table->setAccessibleName(tr("Canvassing figures"));
    m_table->setSortedModel(m_model);
    m_table->setColumnsByImportance({Figures::Name, Figures::Tried, Figures::DoorRate, Figures::Contacts,
                                     Figures::LastVisit, Figures::FollowUpsDue, Figures::WithUs, Figures::Undecided,
                                     Figures::Doors, Figures::SpokenTo, Figures::AtStalls});
    m_table->setToolTip(tr("Double click or Enter on a figure shows who stands behind it"));
}

void ProgressView::connectChoices()
{
    connect(m_choices, &ProgressChoices::periodChanged, this, &ProgressView::countAnew);
    connect(m_choices, &ProgressChoices::kindChanged, this, [this] {
        showPlaces();
        if (m_choices->kind() == CanvassPlaceKind::Canvasser)
            countAnew(); // who canvassed is counted only where it is shown
    });
}

void ProgressView::connectFigures()
{
    connect(m_table, &QAbstractItemView::activated, this, &ProgressView::openFigure);
    connect(m_sentence, &ProgressSentence::figureAsked, this,
            [this](CanvassFigure figure) { showFigure(m_context, behind(figure), this); });
    connect(m_sentence, &ProgressSentence::stallsAsked, this, [this] { showStallTalks(m_context, behind({}), this); });
    connect(m_charts, &ProgressCharts::weekPressed, this, &ProgressView::openWeek);
    connect(m_charts, &ProgressCharts::outcomePressed, this,
            [this](const CodeCount &code) { openCode(CanvassFigure::Outcome, code); });
    connect(m_charts, &ProgressCharts::supportPressed, this,
            [this](const CodeCount &code) { openCode(CanvassFigure::Support, code); });
}

void ProgressView::reload()
{
    m_isStale = true;
    if (isVisible())
        count();
}

void ProgressView::forgetTown()
{
    m_town.reset();
    m_isTownTouched = true;
}

void ProgressView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        count();
}

void ProgressView::countAnew()
{
    m_context.tasks.drop(m_counting);
    m_counting = 0;
    reload();
}

void ProgressView::count()
{
    if (m_counting != 0)
        return; // take() goes on while there is something new
    m_isStale = false;
    m_isTownTouched = false;
    const QDate today = m_context.clock.today();
    const Canvassers canvassers =
        m_choices->kind() == CanvassPlaceKind::Canvasser ? Canvassers::Counted : Canvassers::LeftOut;
    m_counting = m_context.tasks.run<CanvassProgress>(
        tr("Counting what canvassing came to"), this,
        [since = m_choices->since(today), today, town = m_town, canvassers](const Feedback &, Connection &c) {
            return CanvassProgress::load(c, since, today, town, canvassers);
        },
        [this](const Result<CanvassProgress> &progress) { take(progress); });
}

void ProgressView::take(const Result<CanvassProgress> &progress)
{
    m_counting = 0;
    if (progress)
        show(*progress);
    else
        m_context.messages.showError(progress.error());
    if (m_isStale && isVisible())
        count();
}

void ProgressView::show(const CanvassProgress &progress)
{
    m_progress = progress;
    if (!m_isTownTouched)
        m_town = progress.town;
    m_sentence->showProgress(progress);
    m_next->showGrounds(progress.next, progress.total.doors > 0);
    m_charts->showProgress(progress);
    showPlaces();
}

void ProgressView::showPlaces()
{
    static const QHash<CanvassPlaceKind, QString> empty{
        {CanvassPlaceKind::Ward, tr("No wards yet. Import them to see progress ward by ward.")},
        {CanvassPlaceKind::District, tr("No polling districts yet. They come with the register.")},
        {CanvassPlaceKind::Round, tr("No rounds for canvassing yet. Cut a ward into rounds on the Rounds page.")},
        {CanvassPlaceKind::Canvasser, tr("No conversation of this period says who canvassed.")},
    };
    const CanvassPlaceKind kind = m_choices->kind();
    m_table->setEmptyState(u"ward"_s, empty.value(kind));
    m_model->setPlaces(kind, m_progress.places.value(kind), m_progress.today);
}

void ProgressView::open(const ProgressLinks::Step &step) { m_context.navigator.open(step.pageId, step.target); }

FigureBehind ProgressView::behind(CanvassFigure figure, const QString &name) const
{
    return {.figure = figure, .period = {m_progress.since, {}}, .today = m_progress.today, .name = name};
}

void ProgressView::openFigure(const QModelIndex &index)
{
    const int row = m_table->currentSourceRow();
    if (row < 0 || index.data().toString().isEmpty())
        return;
    const CanvassPlace &place = m_model->place(row);
    if (index.column() == PlaceFiguresModel::Name)
        return open(ProgressLinks::ofPlace(place));
    FigureBehind asked = behind(PlaceFiguresModel::figureOf(index.column()), place.name);
    asked.kind = place.kind;
    asked.id = place.id;
    if (index.column() == PlaceFiguresModel::LastVisit)
        asked.period = {}; // whenever it was
    if (index.column() == PlaceFiguresModel::AtStalls)
        showStallTalks(m_context, asked, this);
    else
        showFigure(m_context, asked, this);
}

void ProgressView::openCode(CanvassFigure figure, const CodeCount &code)
{
    FigureBehind asked = behind(figure, code.label);
    asked.code = code.key;
    showFigure(m_context, asked, this);
}

void ProgressView::openWeek(const CanvassWeek &week)
{
    FigureBehind asked = behind(week.contacts > 0 ? CanvassFigure::Contacts : CanvassFigure::DoorsTried);
    asked.period = {week.monday, week.monday.addDays(6)};
    asked.countsPeopleOnce = true;
    showFigure(m_context, asked, this);
}

void ProgressView::showOnMap()
{
    static const QHash<CanvassPlaceKind, QString> kinds{{CanvassPlaceKind::Ward, u"ward"_s},
                                                        {CanvassPlaceKind::District, u"district"_s},
                                                        {CanvassPlaceKind::Round, u"round"_s}};
    const int row = m_table->currentSourceRow();
    const QString place = row >= 0 ? kinds.value(m_model->place(row).kind) : QString();
    open(ProgressLinks::onMap(place, place.isEmpty() ? 0 : m_model->place(row).id, m_progress.since));
}

} // namespace rosette
