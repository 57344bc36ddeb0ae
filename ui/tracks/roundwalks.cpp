#include "ui/tracks/roundwalks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "models/base/localtime.h"
#include "models/rounds/walkwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/tracks/kepttrackdialog.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundWalks::RoundWalks(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_last(new QLabel)
    , m_more(new QToolButton)
{
    setObjectName(u"roundWalks"_s);
    m_last->setObjectName(u"lastWalkLabel"_s);
    m_last->setTextFormat(Qt::PlainText);
    m_last->setWordWrap(true);
    Theme::makeSecondary(m_last);
    m_more->setObjectName(u"walksToolButton"_s);
    m_more->setIcon(iconNamed(u"more"_s));
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("Walks of this round"));
    m_more->setToolTip(tr("Walks of this round"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &RoundWalks::fillMenu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_last, 1);
    layout->addWidget(m_more, 0, Qt::AlignTop);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"walks"_L1, "walked_doors"_L1, "volunteers"_L1, "people"_L1}))
            reload();
    });
    hide();
}

void RoundWalks::showRound(RoundId round)
{
    m_round = round;
    reload();
}

void RoundWalks::reload()
{
    const auto walks = WalkRepository::list(m_context.campaign.connection(), m_round);
    if (!walks)
        m_context.messages.showError(walks.error());
    m_walks = walks.valueOr({});
    setVisible(!m_walks.isEmpty());
    if (!m_walks.isEmpty())
        m_last->setText(tr("Last walked: %1").arg(textOf(m_walks.first())));
}

/// "Tue 19 May by Ann Walker, 54 doors, 1.2 km"
QString RoundWalks::textOf(const Walk &walk) const
{
    const QString day = shortDate(walk.walkedOn);
    const QString who = walk.walkerName.isEmpty() ? day : tr("%1 by %2").arg(day, walk.walkerName);
    return tr("%1, %n door(s), %2", nullptr, walk.doors).arg(who, distanceWords(walk.metres));
}

void RoundWalks::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (const Walk &walk : std::as_const(m_walks)) {
        QMenu *actions = m_walks.size() == 1 ? menu : menu->addMenu(textOf(walk));
        if (walk.hasTrack) {
            actions->addAction(tr("Show its track…"), this, [this, walk] { showTrack(walk); });
            actions->addAction(tr("Forget its track"), this, [this, id = walk.id] {
                change(tr("Forget a track"), [id](Connection &c) { return WalkRepository::forgetTrack(c, id); });
            });
        }
        actions->addAction(iconNamed(u"delete"_s), tr("Remove this walk"), this, [this, id = walk.id] {
            change(tr("Remove a walk"), [id](Connection &c) { return WalkRepository::remove(c, id); });
        });
    }
}

void RoundWalks::showTrack(const Walk &walk)
{
    const auto track = WalkRepository::trackOf(m_context.campaign.connection(), walk.id);
    if (track)
        (new KeptTrackDialog(m_context, textOf(walk), *track, this))->open();
    else
        m_context.messages.showError(track.error());
}

void RoundWalks::change(const QString &text, const std::function<Status(Connection &)> &edit)
{
    if (const Status status = m_context.campaign.edit(text, edit); !status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
