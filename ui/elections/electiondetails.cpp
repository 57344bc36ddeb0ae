#include "ui/elections/electiondetails.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

#include "ui/shell/icons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYoungest = 14;
constexpr int kOldest = 25;
constexpr int kComboLetters = 16;

} // namespace

ElectionDetails::ElectionDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_date(new DateField(context.clock))
    , m_kind(new QComboBox)
    , m_nation(new QComboBox)
    , m_age(new QuantityField)
{
    m_name->setObjectName(u"electionNameLineEdit"_s);
    m_date->setObjectName(u"electionDateField"_s);
    m_kind->setObjectName(u"electionKindComboBox"_s);
    m_nation->setObjectName(u"electionNationComboBox"_s);
    m_age->setObjectName(u"electionAgeQuantityField"_s);
    m_age->setRange(kYoungest, kOldest);
    for (const ElectionKind kind : allElectionKinds())
        m_kind->addItem(label(kind), int(kind));
    for (const QString &nation : allNations())
        m_nation->addItem(nationName(nation), nation);
    for (QComboBox *box : {m_kind, m_nation}) { // their longest words must not widen the pane
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kComboLetters);
    }
    QFormLayout *form = addSection();
    addField(form, tr("Name"), m_name);
    addField(form, tr("Polling day"), m_date);
    addField(form, tr("Kind"), m_kind);
    addField(form, tr("Nation"), m_nation);
    addField(form, tr("Votes from age"), m_age);
    auto *remove = new QAction(iconNamed(u"delete"_s), tr("Remove"), this);
    remove->setObjectName(u"removeElectionAction"_s);
    connect(remove, &QAction::triggered, this, [this] { emit removeRequested(m_election.id); });
    addAction(remove);
    connect(this, &DetailsPane::saved, this, &ElectionDetails::save);
    connect(this, &DetailsPane::restored, this, &ElectionDetails::refill);
    showElection({});
}

void ElectionDetails::showElection(const Election &election)
{
    m_election = election;
    if (!election.id) {
        setNothing(tr("Choose an election to change it."));
        return;
    }
    showContent();
    setSubtitle({});
    refill();
}

void ElectionDetails::setCount(const ElectorateCount &count)
{
    const QString rest = count.mayNot > 0
                             ? tr(" %1 on the register may not.")
                                   .arg(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(count.mayNot))
                             : QString();
    setSubtitle(count.toText() + u'.' + rest);
}

void ElectionDetails::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ElectionDetails::refill()
{
    setTitle(m_election.name);
    m_name->setText(m_election.name);
    m_date->setDate(m_election.pollingDate);
    m_kind->setCurrentIndex(m_kind->findData(int(m_election.kind)));
    m_nation->setCurrentIndex(m_nation->findData(m_election.nation));
    m_age->setValue(m_election.votingAge);
}

void ElectionDetails::save(const QWidget *field)
{
    Election election = m_election;
    election.name = m_name->text().simplified();
    election.pollingDate = m_date->date();
    election.kind = ElectionKind(m_kind->currentData().toInt());
    election.nation = m_nation->currentData().toString();
    election.votingAge =
        field == m_kind || field == m_nation ? defaultVotingAge(election.nation, election.kind) : m_age->value();
    const Status status =
        m_context.campaign.edit(tr("Change the election %1").arg(m_election.name),
                                [&](Connection &c) { return ElectionRepository::update(c, election); });
    emit refused(status ? QString() : status.error().message);
    if (!status)
        refill();
}

} // namespace rosette
