#include "ui/meetings/meetingroll.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "models/meetings/attendance.h"
#include "ui/meetings/newcomerdialog.h"
#include "ui/meetings/personpicker.h"
#include "ui/meetings/rollmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLines = 4;

} // namespace

MeetingRoll::MeetingRoll(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_came(new QLabel)
    , m_picker(new PersonPicker(context, tr("Who is there? Type a name"), PersonPicker::Newcomers::Offered))
    , m_roll(new RollModel(this))
    , m_view(new QListView)
{
    m_came->setObjectName(u"meetingCameLabel"_s);
    m_came->setWordWrap(true);
    m_picker->setObjectName(u"meetingPersonPicker"_s);
    m_view->setObjectName(u"meetingRollListView"_s);
    m_view->setAccessibleName(tr("Who came and who may be expected"));
    m_view->setModel(m_roll);
    m_view->setSpacing(2);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMinimumHeight(Theme::denseRowHeight(font()) * kLeastLines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_came);
    layout->addWidget(m_picker);
    layout->addWidget(m_view, 1);
    connect(m_roll, &RollModel::presenceChosen, this, &MeetingRoll::setPresent);
    connect(m_picker, &PersonPicker::personChosen, this, [this](PersonId person) { setPresent(person, true); });
    connect(m_picker, &PersonPicker::newcomerNamed, this, &MeetingRoll::addNewcomer);
}

void MeetingRoll::showMeeting(ActivityId meeting)
{
    if (meeting != m_meeting)
        m_picker->field()->clear();
    m_meeting = meeting;
    reload();
}

void MeetingRoll::reload()
{
    const auto roll = AttendanceRepository::roll(m_context.campaign.connection(), m_meeting);
    if (!roll)
        return m_context.messages.showError(roll.error());
    const QModelIndex current = m_view->currentIndex();
    const PersonId person = current.isValid() ? m_roll->attendee(current.row()).person : PersonId();
    m_roll->setRoll(*roll);
    if (const int row = m_roll->rowOf(person); row >= 0)
        m_view->setCurrentIndex(m_roll->index(row));
    const int present = m_roll->present();
    m_came->setText(present == 0   ? tr("Nobody is ticked yet. Who may be expected is listed.")
                    : present == 1 ? tr("1 person came")
                                   : tr("%1 people came").arg(present));
}

void MeetingRoll::setPresent(PersonId person, bool isPresent)
{
    const int row = m_roll->rowOf(person);
    const QString name = row >= 0 ? m_roll->attendee(row).name : tr("somebody");
    const QString text = isPresent ? tr("Note that %1 came").arg(name) : tr("Note that %1 did not come").arg(name);
    const Status status = m_context.campaign.edit(
        text, [&](Connection &c) { return AttendanceRepository::setPresent(c, m_meeting, person, isPresent); });
    if (!status)
        m_context.messages.showError(status.error());
}

void MeetingRoll::addNewcomer(const QString &name) { (new NewcomerDialog(m_context, m_meeting, name, this))->open(); }

} // namespace rosette
