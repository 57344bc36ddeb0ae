#include "ui/meetings/meetingdetails.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include "models/activities/activityrepository.h"
#include "models/base/localtime.h"
#include "models/meetings/agenda.h"
#include "models/meetings/proposal.h"
#include "ui/activities/activitydialog.h"
#include "ui/meetings/meetingform.h"
#include "ui/meetings/meetingroll.h"
#include "ui/prints/paperdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptyfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAgendaLines = 4;
constexpr int kIdeaLines = 3;

} // namespace

MeetingDetails::MeetingDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_agenda(new QPlainTextEdit)
    , m_end(new QLabel)
    , m_roll(new MeetingRoll(context))
    , m_ideas(new QListWidget)
    , m_newIdea(new QLineEdit)
{
    buildAgenda();
    addSection(tr("Attendance"));
    addWidget(m_roll, 1);
    buildIdeas();
    auto *printing = new QAction(iconNamed(u"print"_s), tr("Agenda and list…"), this);
    printing->setObjectName(u"printMeetingAction"_s);
    connect(printing, &QAction::triggered, this, &MeetingDetails::print);
    auto *changing = new QAction(iconNamed(u"edit"_s), tr("Change…"), this);
    changing->setObjectName(u"changeMeetingAction"_s);
    connect(changing, &QAction::triggered, this, &MeetingDetails::change);
    addAction(printing);
    addAction(changing);
}

void MeetingDetails::buildAgenda()
{
    m_agenda->setObjectName(u"meetingAgendaTextEdit"_s);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_agenda->setPlaceholderText(tr("One item a line: Saturday's stalls (10 min)"));
    m_agenda->setTabChangesFocus(true);
    m_agenda->setFixedHeight(m_agenda->fontMetrics().lineSpacing() * kAgendaLines + Space::kBetween);
    m_agenda->installEventFilter(this);
    Theme::makeSecondary(m_end);
    addSection(tr("Agenda"));
    addWidget(m_agenda);
    addWidget(m_end);
    connect(m_agenda, &QPlainTextEdit::textChanged, this, &MeetingDetails::showAgendaEnd);
}

void MeetingDetails::buildIdeas()
{
    m_ideas->setObjectName(u"meetingIdeasListWidget"_s);
    m_ideas->setAccessibleName(tr("Ideas put forward here"));
    m_ideas->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ideas->setFixedHeight(Theme::denseRowHeight(font()) * kIdeaLines + Space::kInside);
    m_newIdea->setObjectName(u"newIdeaLineEdit"_s);
    m_newIdea->setPlaceholderText(tr("An idea in a few words, then Enter"));
    m_newIdea->setAccessibleName(tr("New idea"));
    addSection(tr("Ideas put forward here"));
    addWidget(m_ideas);
    addWidget(m_newIdea);
    connect(m_newIdea, &QLineEdit::returnPressed, this, &MeetingDetails::addIdea);
    connect(m_ideas, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit ideaRequested(ProposalId(item->data(Qt::UserRole).toLongLong()));
    });
}

void MeetingDetails::showMeeting(const Activity &meeting)
{
    const bool isAnother = meeting.id != m_meeting.id;
    m_meeting = meeting;
    setTitle(meeting.title);
    QStringList words{longDate(meeting.date), timeRange(meeting.start, meeting.end)};
    if (!meeting.whereText().isEmpty())
        words += meeting.whereText();
    if (meeting.isCancelled())
        words += label(meeting.state);
    setSubtitle(words.join(u" · "_s));
    if (isAnother || !m_agenda->hasFocus())
        m_agenda->setPlainText(meeting.agenda);
    if (isAnother)
        m_newIdea->clear();
    m_roll->showMeeting(meeting.id);
    showIdeas();
    showContent();
}

void MeetingDetails::showAgendaEnd()
{
    QList<AgendaItem> items = agendaFrom(m_agenda->toPlainText());
    const qsizetype count = items.size();
    items += AgendaItem{};
    const QTime end = agendaTimes(items, m_meeting.start).last();
    if (count == 0)
        m_end->clear();
    else if (!end.isValid())
        m_end->setText(tr("%n item(s); say the minutes of each to see when it ends", nullptr, int(count)));
    else if (end > m_meeting.end)
        m_end->setText(tr("▲ Ends at %1, after the meeting does").arg(clockTime(end)));
    else
        m_end->setText(tr("%n item(s), ends at %1", nullptr, int(count)).arg(clockTime(end)));
}

void MeetingDetails::showIdeas()
{
    const auto ideas = ProposalRepository::list(m_context.campaign.connection(), m_meeting.id);
    m_ideas->clear();
    for (const Proposal &idea : ideas.valueOr({})) {
        auto *item = new QListWidgetItem(
            tr("%1 · support %2 · %3").arg(idea.title, QString::number(idea.support()), idea.fateText()), m_ideas);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, idea.id.value());
    }
    m_ideas->setVisible(m_ideas->count() > 0);
}

bool MeetingDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_agenda && event->type() == QEvent::FocusOut)
        saveAgenda();
    return DetailsPane::eventFilter(watched, event);
}

void MeetingDetails::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (!status)
        m_context.messages.showError(status.error());
}

void MeetingDetails::saveAgenda()
{
    const QString agenda = m_agenda->toPlainText().trimmed();
    if (!m_meeting.id || agenda == m_meeting.agenda)
        return;
    m_meeting.agenda = agenda;
    edit(tr("Change the agenda of %1").arg(m_meeting.title), [id = m_meeting.id, agenda](Connection &c) -> Status {
        ROSETTE_ASSIGN(Activity meeting, ActivityRepository::find(c, id));
        meeting.agenda = agenda;
        return ActivityRepository::update(c, meeting);
    });
}

void MeetingDetails::addIdea()
{
    const QString title = m_newIdea->text().simplified();
    if (title.isEmpty())
        return;
    emptyField(*m_newIdea);
    edit(tr("Add the idea “%1”").arg(title), [this, title](Connection &c) -> Status {
        ROSETTE_CHECK(ProposalRepository::insert(
            c, {.title = title, .meeting = m_meeting.id, .createdAtMs = m_context.clock.nowMs()}));
        return {};
    });
}

void MeetingDetails::change()
{
    if (ActivityDialog *dialog = ActivityDialog::forExisting(m_context, m_meeting.id, this))
        dialog->open();
}

void MeetingDetails::print()
{
    saveAgenda();
    (new PaperDialog(m_context, m_meeting.title, new MeetingForm(m_meeting.id, m_meeting.title), this))->open();
}

} // namespace rosette
