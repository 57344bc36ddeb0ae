#include "ui/rounds/proposalfooter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include "models/rounds/walkwords.h"
#include "ui/rounds/proposal.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameLetters = 22;

QString homes(int count) { return ProposalFooter::tr("%n home(s)", nullptr, count); }

} // namespace

ProposalFooter::ProposalFooter(AppContext &context, const RoundsProposal &proposal, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_proposal(proposal)
    , m_totals(new QLabel)
    , m_leftOut(new QToolButton)
    , m_how(new QWidget)
    , m_name(new QLineEdit)
    , m_present(new QComboBox)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_keep(new QPushButton)
{
    m_totals->setObjectName(u"proposalTotalsLabel"_s);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setObjectName(u"proposalSetLineEdit"_s);
    m_name->setAccessibleName(tr("Name of the set of rounds"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * kNameLetters);
    m_present->setObjectName(u"presentRoundsComboBox"_s);
    m_present->setAccessibleName(tr("What becomes of the rounds that the ward has"));
    buildButtons();

    auto *sums = new QHBoxLayout;
    sums->setSpacing(Space::kBetween);
    sums->addWidget(m_totals);
    sums->addWidget(m_leftOut);
    sums->addStretch(1);
    auto *how = new QHBoxLayout(m_how);
    how->setContentsMargins(0, 0, 0, 0);
    how->setSpacing(Space::kInside);
    how->addWidget(new QLabel(tr("Keep as")));
    how->addWidget(m_name);
    how->addWidget(m_present);
    auto *keep = new QHBoxLayout;
    keep->setSpacing(Space::kInside);
    keep->addWidget(m_how);
    keep->addStretch(1);
    keep->addWidget(m_cancel);
    keep->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addLayout(sums);
    layout->addLayout(keep);
    refresh();
}

void ProposalFooter::buildButtons()
{
    m_leftOut->setObjectName(u"leftOutToolButton"_s);
    m_leftOut->setAutoRaise(true);
    m_cancel->setObjectName(u"cancelProposalPushButton"_s);
    m_keep->setObjectName(u"keepProposalPushButton"_s);
    Theme::makePrimary(m_keep);
    connect(m_leftOut, &QToolButton::clicked, this, &ProposalFooter::leftOutRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ProposalFooter::cancelRequested);
    connect(m_keep, &QPushButton::clicked, this, &ProposalFooter::keepRequested);
}

QString ProposalFooter::totals() const
{
    const QList<DraftRound> &rounds = m_proposal.draft().rounds();
    int fewest = m_proposal.doors(rounds.first().key);
    int most = fewest;
    double metres = 0;
    double minutes = 0;
    for (const DraftRound &round : rounds) {
        fewest = std::min(fewest, m_proposal.doors(round.key));
        most = std::max(most, m_proposal.doors(round.key));
        metres += m_proposal.figures(round.key).metres;
        minutes += m_proposal.figures(round.key).minutes;
    }
    const QString count = tr("%n round(s)", nullptr, int(rounds.size()));
    const QString doors = fewest == most
                              ? tr("%1 doors").arg(QLocale().toString(fewest))
                              : tr("%1 to %2 doors").arg(QLocale().toString(fewest), QLocale().toString(most));
    return tr("%1, %2, %3, %4").arg(count, doors, distanceWords(metres), durationWords(minutes));
}

void ProposalFooter::refresh()
{
    const int rounds = int(m_proposal.draft().rounds().size());
    const bool isEmpty = rounds == 0;
    m_totals->setText(isEmpty ? QString() : totals());
    m_how->setVisible(!isEmpty);
    m_keep->setVisible(!isEmpty);
    m_keep->setText(tr("Keep these %n round(s)", nullptr, rounds));
    const int missed = int(m_proposal.leftOut().size());
    const int doubled = int(m_proposal.inTwoRounds().size());
    QStringList words;
    if (missed > 0)
        words += tr("%1 left out").arg(homes(missed));
    if (doubled > 0)
        words += tr("%1 in two rounds").arg(homes(doubled));
    m_leftOut->setVisible(!isEmpty && !words.isEmpty());
    m_leftOut->setText(Theme::shapeOf(Meaning::Attention) + u' ' + words.join(u", "_s) + tr(": why?"));
}

void ProposalFooter::readPresent()
{
    Connection &c = m_context.campaign.connection();
    const RoundWish &wish = m_proposal.wish();
    const auto name = freeSetName(c, wish.purpose, wish.ward);
    m_name->setText(name.valueOr({}));
    const auto present = presentRounds(c, wish.purpose, wish.ward).valueOr({});
    m_present->clear();
    m_present->setVisible(!present.isEmpty());
    if (present.isEmpty())
        return;
    const int count = int(present.size());
    m_present->addItem(tr("beside the present %n round(s)", nullptr, count), int(PresentRounds::StayBeside));
    m_present->addItem(tr("instead of the present %n round(s), which are set aside", nullptr, count),
                       int(PresentRounds::AreSetAside));
    const QString explanation =
        tr("What is set aside stays in the file with all that was done there; choose its set in "
           "the list of rounds to see it.");
    m_present->setItemData(1, explanation, Qt::ToolTipRole);
    m_present->setToolTip(explanation);
}

KeepWish ProposalFooter::wish() const
{
    KeepWish wish;
    wish.purpose = m_proposal.wish().purpose;
    wish.ward = m_proposal.wish().ward;
    wish.setName = m_name->text();
    if (m_present->count() > 0)
        wish.present = PresentRounds(m_present->currentData().toInt());
    return wish;
}

} // namespace rosette
