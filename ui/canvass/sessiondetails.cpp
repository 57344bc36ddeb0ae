#include "ui/canvass/sessiondetails.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

#include "models/base/localtime.h"
#include "ui/canvass/sessionsmodel.h"
#include "ui/conversations/conversationdialog.h"
#include "ui/prints/sheetprints.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesADay = 24 * 60;
constexpr int kCameUpLines = 6;

} // namespace

SessionDetails::SessionDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_figures(new QLabel)
    , m_minutes(new QuantityField)
    , m_cameUp(new QPlainTextEdit)
{
    m_figures->setObjectName(u"sessionFiguresLabel"_s);
    m_figures->setWordWrap(true);
    m_minutes->setObjectName(u"sessionMinutesQuantityField"_s);
    m_minutes->setRange(0, kMinutesADay);
    m_cameUp->setObjectName(u"cameUpTextEdit"_s);
    m_cameUp->setTabChangesFocus(true);
    m_cameUp->setPlaceholderText(
        tr("Street lights in Mill Road, parking, a dog at 14. No names: they belong to the conversations."));
    m_cameUp->setFixedHeight(m_cameUp->fontMetrics().lineSpacing() * kCameUpLines + 12);
    addWidget(m_figures);
    QFormLayout *form = addSection(tr("Debrief"));
    addField(form, tr("Minutes at doors"), m_minutes);
    addField(form, tr("What came up"), m_cameUp);
    buildActions();
    connect(this, &DetailsPane::saved, this, &SessionDetails::save);
    connect(this, &DetailsPane::restored, this, &SessionDetails::refill);
}

void SessionDetails::buildActions()
{
    auto *record = new QAction(iconNamed(u"note"_s), tr("Conversation…"), this);
    record->setObjectName(u"recordAtSessionAction"_s);
    connect(record, &QAction::triggered, this,
            [this] { ConversationDialog::atActivity(m_context, m_session.debrief.activity, this)->open(); });
    auto *open = new QAction(iconNamed(u"week"_s), tr("In its week"), this);
    open->setObjectName(u"sessionInWeekAction"_s);
    connect(open, &QAction::triggered, this, [this] {
        m_context.navigator.open(
            u"week"_s, Target{.kind = u"activity"_s, .id = m_session.debrief.activity.value(), .date = m_session.date});
    });
    auto *paper = new QAction(iconNamed(u"print"_s), tr("Debrief sheet…"), this);
    paper->setObjectName(u"sessionDebriefAction"_s);
    connect(paper, &QAction::triggered, this,
            [this] { SheetPrints::printDebrief(m_context, this, m_session.debrief.activity, m_session.title); });
    addAction(record);
    addAction(paper);
    addAction(open);
}

void SessionDetails::showSession(const SessionFigures &session)
{
    m_session = session;
    showContent();
    refill();
}

QString SessionDetails::figures() const
{
    QStringList lines{tr("%n door(s) tried", nullptr, m_session.doorsTried),
                      tr("%n person(s) spoken to", nullptr, m_session.contacts)};
    if (m_session.doorsTried > 0)
        lines += tr("Somebody spoke at %1 of the doors").arg(rateText(m_session));
    if (m_session.doorsAnHour() > 0)
        lines += tr("%1 doors an hour").arg(qRound(m_session.doorsAnHour()));
    if (m_session.asks > 0)
        lines += tr("%n ask(s), %1 open", nullptr, m_session.asks).arg(m_session.openAsks);
    return lines.join(u'\n');
}

void SessionDetails::refill()
{
    setTitle(m_session.title);
    setSubtitle(shortDate(m_session.date));
    m_figures->setText(figures());
    m_minutes->setValue(m_session.debrief.minutes);
    if (m_cameUp->toPlainText() != m_session.debrief.cameUp)
        m_cameUp->setPlainText(m_session.debrief.cameUp);
}

void SessionDetails::save()
{
    Debrief debrief = m_session.debrief;
    debrief.minutes = m_minutes->value();
    debrief.cameUp = m_cameUp->toPlainText().trimmed();
    debrief.recordedAt = m_context.clock.nowMs();
    const Status status = m_context.campaign.edit(tr("Debrief %1").arg(m_session.title),
                                                  [&](Connection &c) { return DebriefRepository::save(c, debrief); });
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
