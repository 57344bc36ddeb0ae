#include "ui/canvass/followupbulk.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/activities/volunteerbox.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOwnerLength = 14; // characters

} // namespace

FollowUpBulk::FollowUpBulk(QWidget *parent)
    : QWidget(parent)
    , m_owner(new VolunteerBox(tr("nobody yet")))
{
    m_owner->setObjectName(u"bulkOwnerComboBox"_s);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(kOwnerLength);
    m_owner->setAccessibleName(tr("Who does the selected ones"));
    const QAction *print = makeAction(u"print"_s, tr("Print…"), u"printFollowUpsAction"_s,
                                      tr("The open ones of this list, to take along"));
    const QAction *finish =
        makeAction(u"check"_s, tr("Done"), u"finishSelectedAction"_s, tr("The selected ones are done"));
    const QAction *give = makeAction(u"volunteers"_s, tr("Give to"), u"giveSelectedAction"_s,
                                     tr("The selected ones are this volunteer’s"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kInside);
    row->addStretch(1);
    for (QAction *action : actions()) {
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    row->addWidget(m_owner);
    connect(print, &QAction::triggered, this, &FollowUpBulk::printRequested);
    connect(finish, &QAction::triggered, this, &FollowUpBulk::doneRequested);
    connect(give, &QAction::triggered, this,
            [this] { emit giveRequested(m_owner->volunteer(), m_owner->currentText()); });
}

QAction *FollowUpBulk::makeAction(const QString &icon, const QString &text, const QString &name, const QString &tip)
{
    auto *action = new QAction(iconNamed(icon), text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    addAction(action);
    return action;
}

void FollowUpBulk::reload(Connection &connection) { m_owner->reload(connection); }

} // namespace rosette
