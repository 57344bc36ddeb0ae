#include "ui/elections/nextelectionbutton.h"

#include <QLocale>

#include "ui/elections/electionsdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

NextElectionButton::NextElectionButton(AppContext &context, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
{
    setObjectName(u"nextElectionToolButton"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(iconNamed(u"calendar"_s));
    setAutoRaise(true);
    connect(this, &QToolButton::clicked, this, [this] { (new ElectionsDialog(m_context, window()))->open(); });
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"elections"_L1, "franchise_markers"_L1, "registrations"_L1, "settings"_L1}))
            reload();
    });
    reload();
}

void NextElectionButton::reload()
{
    m_context.tasks.drop(m_counting);
    const auto next =
        ElectionRepository::next(m_context.campaign.connection(), m_context.clock.today()).valueOr(std::nullopt);
    setVisible(next.has_value());
    if (!next)
        return;
    m_election = *next;
    setText(m_election.title());
    m_counting = m_context.tasks.run<ElectorateCount>(
        tr("Counting who may vote"), this,
        [election = m_election](const Feedback &, Connection &c) -> Result<ElectorateCount> {
            ROSETTE_ASSIGN(const Electorate electorate, Electorate::load(c, election));
            return ElectorateCount::load(c, electorate);
        },
        [this](const Result<ElectorateCount> &count) {
            if (count)
                showCount(*count);
        });
}

void NextElectionButton::showCount(const ElectorateCount &count)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    setText(tr("Who may vote on %1: %2")
                .arg(british.toString(m_election.pollingDate, u"ddd d MMM yyyy"_s), british.toString(count.mayVote)));
    setToolTip(m_election.name + u": "_s + count.toText());
}

} // namespace rosette
