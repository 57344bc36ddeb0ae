#include "ui/canvass/followupguide.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "models/store/campaigninfo.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPostalVote = "postal-vote"_L1;
constexpr auto kNorthernIreland = "northern-ireland"_L1;
constexpr auto kPostalVotePage = "https://www.gov.uk/apply-postal-vote"_L1;
constexpr auto kNorthernIrelandPage = "https://www.eoni.org.uk"_L1;

QString guidance(const QString &ask)
{
    if (ask == kPostalVote) {
        return FollowUpGuide::tr(
            "Pass on the official page or form, unaltered; they send it to the registration office themselves. Nothing "
            "they would write on "
            "it (date of birth, National Insurance number, signature) is kept here. Never handle a ballot paper.");
    }
    if (ask == "casework"_L1)
        return FollowUpGuide::tr(
            "Say by when somebody will answer. Write only what the work needs; it is theirs to read.");
    if (ask == "poster"_L1)
        return FollowUpGuide::tr(
            "A poster needs the leave of who lives there, the imprint on it, and taking down afterwards.");
    if (ask == "lift"_L1)
        return FollowUpGuide::tr(
            "On polling day: which station, from when to when, steps or wheelchair. Anybody may be given a lift.");
    return ask == "help"_L1
               ? FollowUpGuide::tr("Call within the week: who offers and hears nothing does not offer again.")
               : QString();
}

} // namespace

FollowUpGuide::FollowUpGuide(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QLabel)
    , m_copy(new QPushButton(iconNamed(u"copy"_s), tr("Copy the link")))
{
    m_text->setObjectName(u"followUpGuideLabel"_s);
    m_text->setWordWrap(true);
    Theme::makeSecondary(m_text);
    m_copy->setObjectName(u"copyLinkPushButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kBetween);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this, &FollowUpGuide::copyLink);
}

void FollowUpGuide::showAsk(const QString &ask)
{
    const auto info = CampaignInfoRepository::load(m_context.campaign.connection());
    const bool isNorthernIreland = info && info->nation == kNorthernIreland;
    m_link = ask == kPostalVote ? QString(isNorthernIreland ? kNorthernIrelandPage : kPostalVotePage) : QString();
    const QString words = guidance(ask);
    m_text->setText(m_link.isEmpty() ? words : words + u' ' + m_link);
    m_copy->setVisible(!m_link.isEmpty());
    setVisible(!words.isEmpty());
}

void FollowUpGuide::copyLink()
{
    QGuiApplication::clipboard()->setText(m_link);
    m_context.messages.showMessage(Meaning::Done, tr("Copied %1").arg(m_link));
}

} // namespace rosette
