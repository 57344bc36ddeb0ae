#include "ui/rota/shiftdetails.h"

#include <QAction>
#include <QLabel>

#include "models/base/localtime.h"
#include "ui/activities/resultdialog.h"
#include "ui/rota/clashlist.h"
#include "ui/rota/coverlist.h"
#include "ui/rota/rotapeoplemodel.h"
#include "ui/rota/teambox.h"
#include "ui/rota/weeksummary.h"
#include "ui/rota/wordslist.h"
#include "ui/shell/icons.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHints = 3;
constexpr int kListLines = 11; ///< of text that the list of people shows at least

} // namespace

ShiftDetails::ShiftDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_edits(context)
    , m_gap(addWords(u"gapLabel"_s))
    , m_clashes(new ClashList)
    , m_team(new TeamBox(context))
    , m_cover(new CoverList)
    , m_people(new RotaPeopleModel(this))
    , m_peopleList(new WordsList(u"peopleListView"_s))
{
    addWidget(m_clashes);
    addWidget(m_team);
    addWidget(m_cover);
    m_why = addWords(u"whyLabel"_s);
    m_peopleTitle = addWords(u"peopleTitleLabel"_s);
    m_peopleTitle->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    connect(m_clashes, &ClashList::settleRequested, this, &ShiftDetails::settle);
    connect(m_cover, &CoverList::answered, this, [this](const Candidate &candidate, AssignmentState answer) {
        m_edits.noteAnswer(m_planned.shift, candidate, answer);
    });
    buildPeople();
    buildActions();
}

QLabel *ShiftDetails::addWords(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(label);
    return label;
}

void ShiftDetails::buildPeople()
{
    m_peopleList->setAccessibleName(tr("People to ask, best first"));
    m_peopleList->setModel(m_people);
    m_peopleList->setMinimumHeight(fontMetrics().height() * kListLines);
    auto *put = new QAction(iconNamed(u"check"_s), tr("Put on this shift"), this);
    put->setObjectName(u"assignAction"_s);
    auto *card = new QAction(iconNamed(u"volunteers"_s), tr("Open the volunteer's card"), this);
    card->setObjectName(u"openPersonAction"_s);
    m_peopleList->addActions({put, card});
    const auto putCurrent = [this] {
        if (const VolunteerId volunteer = currentPerson())
            m_edits.put(m_plan, m_planned.shift.id, volunteer);
    };
    connect(put, &QAction::triggered, this, putCurrent);
    connect(m_peopleList, &WordsList::activated, this, putCurrent);
    connect(card, &QAction::triggered, this, [this] {
        if (const VolunteerId volunteer = currentPerson())
            emit cardRequested(volunteer);
    });
    addWidget(m_peopleList, 1);
}

void ShiftDetails::buildActions()
{
    auto *change = new QAction(tr("Change…"), this); // no icons: three buttons stand here after the shift
    change->setObjectName(u"changeShiftAction"_s);
    connect(change, &QAction::triggered, this, [this] { emit changeRequested(m_planned.shift.id); });
    auto *remove = new QAction(tr("Remove"), this);
    remove->setObjectName(u"removeShiftAction"_s);
    remove->setToolTip(tr("Remove this shift"));
    connect(remove, &QAction::triggered, this, [this] { emit removeRequested(m_planned.shift.id); });
    m_results = new QAction(tr("Result…"), this);
    m_results->setObjectName(u"resultsAction"_s);
    m_results->setToolTip(tr("Type the result of the stall"));
    connect(m_results, &QAction::triggered, this,
            [this] { ResultDialog::openFor(m_context, m_planned.shift.activity, window()); });
    addAction(change);
    addAction(remove);
    addAction(m_results);
}

const Activity &ShiftDetails::activity() const { return m_plan.findActivity(m_planned.shift.activity)->activity; }

void ShiftDetails::showShift(const WeekPlan &plan, const PlannedShift &planned)
{
    const VolunteerId chosen = planned.shift.id == m_planned.shift.id ? currentPerson() : VolunteerId();
    m_plan = plan;
    m_planned = planned;
    showHead();
    showGap();
    showClashes();
    m_team->showShift(m_plan, m_planned, clashingPeople(m_plan, m_planned.shift.activity));
    showPeople(chosen);
    m_results->setVisible(activity().kind == ActivityKind::Stall && isAsked(activity()) &&
                          m_planned.shift.date <= m_context.clock.today());
}

void ShiftDetails::showHead()
{
    const Shift &shift = m_planned.shift;
    setTitle(shift.role);
    QStringList words{shortDate(shift.date) + u", "_s + timeRange(shift.start, shift.end), activity().title};
    words += shift.maximum == 1               ? tr("1 person")
             : shift.minimum == shift.maximum ? tr("%1 people").arg(shift.maximum)
                                              : tr("%1 to %2 people").arg(shift.minimum).arg(shift.maximum);
    if (!shift.skillName.isEmpty())
        words += tr("needs “%1”").arg(shift.skillName);
    setSubtitle(words.join(u" · "_s));
}

void ShiftDetails::showGap()
{
    m_gap->setVisible(!m_planned.gaps.isEmpty());
    if (m_planned.gaps.isEmpty())
        return;
    const Meaning meaning = meaningOf(m_planned);
    m_gap->setText(Theme::shapeOf(meaning) + u' ' + m_planned.gaps.first().reason);
    QPalette colours = palette();
    colours.setColor(QPalette::Text, Theme::of(meaning, colours)); // the role of words that can be selected
    m_gap->setPalette(colours);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_gap->setFont(bold);
}

void ShiftDetails::showClashes()
{
    QList<Clash> clashes;
    for (const Clash &clash : m_plan.clashes()) {
        const bool isHere = clash.first == m_planned.shift.activity || clash.second == m_planned.shift.activity;
        if (isHere && (!clash.volunteer || findAssignment(m_planned, clash.volunteer)))
            clashes += clash;
    }
    m_clashes->showClashes(clashes);
}

void ShiftDetails::showPeople(VolunteerId chosen)
{
    const Shift &shift = m_planned.shift;
    const bool isOpen = m_planned.canBeFilled && m_planned.filled() < shift.maximum;
    m_people->showShift(m_plan, shift, m_context.clock.nowMs());
    m_cover->showCandidates(isOpen ? m_people->people() : QList<Candidate>());
    m_peopleTitle->setText(m_planned.isOver ? tr("Who else came: Enter notes them") : tr("Who could: %1").arg(shift.role));
    if (m_people->rowCount() > 0)
        m_peopleList->setCurrentRow(std::max(0, m_people->indexOf(chosen)));
    QStringList why;
    if (isOpen) {
        const RotaHints hints(m_plan.team(), shift, m_context.clock.nowMs());
        if (const QString others = hints.whyNotOthers(); !others.isEmpty())
            why += tr("Why not the others: %1.").arg(others);
        for (const RotaHint &hint : m_planned.gaps.isEmpty() ? QList<RotaHint>() : hints.withOneChange(kMostHints))
            why += Theme::shapeOf(Meaning::Information) + u' ' + hint.sentence + u'.';
    }
    m_why->setText(why.join(u'\n'));
    m_why->setVisible(!why.isEmpty());
}

void ShiftDetails::settle(const Clash &clash)
{
    const Assignment *assignment = clash.volunteer ? findAssignment(m_planned, clash.volunteer) : nullptr;
    if (assignment)
        m_edits.takeOff(Assignment(*assignment)); // the edit brings others
    else if (clash.kind == Clash::Kind::SameKit && activity().kind == ActivityKind::Stall)
        m_context.navigator.open(u"stalls"_s, Target{.kind = u"packing-list"_s, .id = activity().id.value()});
    else if (clash.isOfPitch())
        m_context.navigator.open(u"stalls"_s, Target{.kind = u"activity"_s, .id = clash.second.value()});
    else
        emit activityRequested(m_planned.shift.activity);
}

VolunteerId ShiftDetails::currentPerson() const
{
    const int row = m_peopleList->currentRow();
    return row >= 0 && row < m_people->rowCount() ? m_people->candidate(row).volunteer : VolunteerId();
}

void ShiftDetails::choosePerson(VolunteerId volunteer)
{
    if (!m_team->choose(volunteer) && m_people->indexOf(volunteer) >= 0)
        m_peopleList->setCurrentRow(m_people->indexOf(volunteer));
}

void ShiftDetails::takeFocus()
{
    if (m_cover->isVisible())
        m_cover->takeFocus();
    else
        m_peopleList->setFocus();
}

} // namespace rosette
