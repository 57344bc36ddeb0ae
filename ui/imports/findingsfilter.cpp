#include "ui/imports/findingsfilter.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/imports/outcomewords.h"
#include "ui/imports/tallylist.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Row {
    Everything,
    Unsure,
};

QString groupTitle(const QString &group) { return group.isEmpty() ? FindingsFilter::tr("No address") : group; }

} // namespace

FindingsFilter::FindingsFilter(FindingsList &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_outcomes(new TallyList)
    , m_groupsTitle(new QLabel(tr("Streets")))
    , m_groups(new TallyList)
{
    m_outcomes->setObjectName(u"outcomesTallyList"_s);
    m_outcomes->setAccessibleName(tr("What happens"));
    m_outcomes->setShort();
    m_groups->setObjectName(u"groupsTallyList"_s);
    m_groups->setAccessibleName(tr("Streets"));
    m_groupsTitle->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    connect(m_outcomes, &TallyList::rowChosen, this, &FindingsFilter::takeOutcome);
    connect(m_groups, &TallyList::rowChosen, this, &FindingsFilter::takeGroup);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_groupsTitle);
    layout->addWidget(m_groups, 1);
    layout->addStretch(); // takes the room of streets where there are none
}

void FindingsFilter::refresh()
{
    refreshOutcomes();
    refreshGroups();
}

void FindingsFilter::refreshOutcomes()
{
    const ImportFindings::Counts &counts = m_list.counts();
    QList<Tally> tallies{{tr("All rows"), counts.total()},
                         {OutcomeWords::unsureTitle(), counts.unsure, Meaning::Attention}};
    m_outcomeOfRow = {std::nullopt, std::nullopt};
    for (const ImportOutcome outcome : OutcomeWords::all()) {
        const qint64 number = counts.byOutcome.value(outcome);
        if (outcome == ImportOutcome::Ignored && number == 0 && m_list.filter().outcome != outcome)
            continue; // of updates only
        tallies += Tally{OutcomeWords::title(outcome), number};
        if (outcome != ImportOutcome::Unchanged)
            tallies.last().meaning = OutcomeWords::meaning(outcome);
        m_outcomeOfRow += outcome;
    }
    m_outcomes->setTallies(tallies);
    const FindingsList::Filter &filter = m_list.filter();
    m_outcomes->choose(filter.isUnsureOnly ? Unsure
                       : filter.outcome    ? int(m_outcomeOfRow.indexOf(filter.outcome))
                                           : Everything);
}

void FindingsFilter::refreshGroups()
{
    const std::optional<QString> chosen = m_list.filter().group;
    QList<Tally> tallies{{tr("All streets"), 0}};
    m_groupOfRow = {QString()};
    for (const FindingsList::Group &group : m_list.groups()) {
        tallies += Tally{groupTitle(group.name), group.rows};
        tallies.first().number += group.rows;
        m_groupOfRow += group.name;
    }
    if (chosen && m_groupOfRow.indexOf(*chosen, 1) < 0) {
        tallies += Tally{groupTitle(*chosen), 0};
        m_groupOfRow += *chosen;
    }
    const bool hasGroups =
        std::any_of(m_groupOfRow.begin(), m_groupOfRow.end(), [](const QString &group) { return !group.isEmpty(); });
    m_groupsTitle->setVisible(hasGroups);
    m_groups->setVisible(hasGroups);
    m_groups->setTallies(tallies);
    m_groups->choose(chosen ? int(m_groupOfRow.indexOf(*chosen, 1)) : 0);
}

void FindingsFilter::takeOutcome(int row)
{
    FindingsList::Filter filter = m_list.filter();
    filter.isUnsureOnly = row == Unsure;
    filter.outcome = m_outcomeOfRow.value(row);
    m_list.setFilter(filter);
}

void FindingsFilter::takeGroup(int row)
{
    FindingsList::Filter filter = m_list.filter();
    filter.group = row > 0 ? std::optional(m_groupOfRow.at(row)) : std::nullopt;
    m_list.setFilter(filter);
}

} // namespace rosette
