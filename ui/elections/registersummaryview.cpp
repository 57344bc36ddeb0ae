#include "ui/elections/registersummaryview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include "models/people/comingofage.h"
#include "models/people/registersummary.h"
#include "ui/elections/registersummarymodel.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

RegisterSummaryView::RegisterSummaryView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RegisterSummaryModel(this))
    , m_table(new DataTable(u"registerSummary"_s))
    , m_election(new QComboBox)
    , m_attainment(new QComboBox)
{
    m_table->setObjectName(u"registerSummaryDataTable"_s);
    m_table->setAccessibleName(tr("Electors by polling district"));
    m_table->setProperty(DataTable::kNamesNobodyProperty, true);
    m_table->setModel(m_model);
    m_table->setEmptyState(u"people"_s, tr("No register yet. Import the one that the council sent you."));
    m_election->setObjectName(u"summaryElectionComboBox"_s);
    m_election->setAccessibleName(tr("Absent voters of"));
    m_attainment->setObjectName(u"attainmentAgeComboBox"_s);
    m_attainment->setAccessibleName(tr("What dates of attainment are"));
    for (const int age : {16, 18})
        m_attainment->addItem(tr("the %1th birthday").arg(age), age);
    const int age = ComingOfAge::attainmentAge(context.campaign.connection()).valueOr(18);
    m_attainment->setCurrentIndex(m_attainment->findData(age));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::kInside);
    bar->addWidget(new QLabel(tr("Absent voters of")));
    bar->addWidget(m_election);
    bar->addStretch(1);
    bar->addWidget(new QLabel(tr("A date of attainment in the register is")));
    bar->addWidget(m_attainment);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kBetween, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_election, &QComboBox::activated, this, &RegisterSummaryView::reload);
    connect(m_attainment, &QComboBox::activated, this, &RegisterSummaryView::saveAttainmentAge);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches("elections"_L1))
            fillElections();
        if (notice.touchesAny(
                {"elections"_L1, "registrations"_L1, "absent_votes"_L1, "polling_districts"_L1, "settings"_L1}))
            reload();
    });
    fillElections();
    reload();
}

void RegisterSummaryView::fillElections()
{
    const QVariant chosen = m_election->currentData();
    m_election->clear();
    m_election->addItem(tr("the newest lists"), qint64(0));
    for (const Election &election :
         ElectionRepository::list(m_context.campaign.connection(), m_context.clock.today()).valueOr({}))
        m_election->addItem(election.title(), election.id.value());
    m_election->setCurrentIndex(std::max(0, m_election->findData(chosen)));
}

void RegisterSummaryView::reload()
{
    m_context.tasks.drop(m_counting);
    const ElectionId election(m_election->currentData().toLongLong());
    m_counting = m_context.tasks.run<QList<RegisterCounts>>(
        tr("Counting the register"), this,
        [election, today = m_context.clock.today()](const Feedback &, Connection &c) {
            return RegisterSummary::byDistrict(c, today, election);
        },
        [this](const Result<QList<RegisterCounts>> &districts) {
            emit problemFound(districts ? QString() : districts.error().message);
            m_model->setDistricts(districts.valueOr({}));
        });
}

void RegisterSummaryView::saveAttainmentAge()
{
    const int age = m_attainment->currentData().toInt();
    const Status status =
        m_context.campaign.edit(tr("Dates of attainment: the %1th birthday").arg(age),
                                [age](Connection &c) { return ComingOfAge::setAttainmentAge(c, age); });
    emit problemFound(status ? QString() : status.error().message);
}

} // namespace rosette
