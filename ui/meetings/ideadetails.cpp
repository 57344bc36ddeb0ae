#include "ui/meetings/ideadetails.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include "models/base/localtime.h"
#include "ui/activities/activitydialog.h"
#include "ui/meetings/ideasupport.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoKind = -1;
constexpr int kBodyLines = 3;

} // namespace

IdeaDetails::IdeaDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_title(new QLineEdit)
    , m_kind(new QComboBox)
    , m_body(new QPlainTextEdit)
    , m_from(new QLabel)
    , m_hands(new QuantityField)
    , m_support(new IdeaSupport(context))
{
    buildFields();
    buildSupport();
    buildActions();
    connect(this, &DetailsPane::saved, this, &IdeaDetails::save);
    connect(this, &DetailsPane::restored, this, &IdeaDetails::refill);
}

void IdeaDetails::buildFields()
{
    m_title->setObjectName(u"ideaTitleLineEdit"_s);
    m_kind->setObjectName(u"ideaKindComboBox"_s);
    m_kind->addItem(tr("Not said"), kNoKind);
    for (const ActivityKind kind : allActivityKinds())
        m_kind->addItem(label(kind), int(kind));
    m_body->setObjectName(u"ideaBodyTextEdit"_s);
    m_body->setAccessibleName(tr("More about the idea"));
    m_body->setPlaceholderText(tr("Why, where, who would do it"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(m_body->fontMetrics().lineSpacing() * kBodyLines + Space::kBetween);
    m_body->installEventFilter(this);
    m_from->setWordWrap(true);
    Theme::makeSecondary(m_from);
    QFormLayout *form = addSection();
    addField(form, tr("Idea"), m_title);
    addField(form, tr("Would be"), m_kind);
    addWidget(m_body);
    addWidget(m_from);
}

void IdeaDetails::buildSupport()
{
    m_hands->setObjectName(u"ideaHandsField"_s);
    m_hands->setToolTip(tr("Hands that were counted without names, beside those who are listed"));
    QFormLayout *form = addSection(tr("Support"));
    addField(form, tr("Hands"), m_hands);
    addWidget(m_support, 1);
}

QAction *IdeaDetails::makeAction(const QString &objectName, const QString &text, void (IdeaDetails::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void IdeaDetails::buildActions()
{
    m_happen = makeAction(u"ideaHappenAction"_s, tr("Make it happen…"), &IdeaDetails::makeHappen);
    m_happen->setToolTip(tr("Plans what it would be; who put it forward sees what became of it"));
    m_open = makeAction(u"ideaOpenAction"_s, tr("Open what it became"), &IdeaDetails::openActivity);
    m_aside = makeAction(u"ideaAsideAction"_s, tr("Set aside…"), &IdeaDetails::setAsideOrTakeUp);
    auto *more = new QAction(tr("More"), this);
    auto *menu = new QMenu(this);
    menu->addActions({m_open, m_aside, makeAction(u"ideaRemoveAction"_s, tr("Remove"), &IdeaDetails::remove)});
    more->setMenu(menu);
    addAction(m_happen);
    addAction(more);
}

void IdeaDetails::showIdea(const Proposal &idea)
{
    m_idea = idea;
    refill();
    m_support->showIdea(idea);
    showContent();
}

void IdeaDetails::refill()
{
    setTitle(m_idea.title);
    setSubtitle(tr("Support %1 · %2").arg(QString::number(m_idea.support()), m_idea.fateText()));
    m_title->setText(m_idea.title);
    m_title->setCursorPosition(0); // a long idea shows how it begins
    m_kind->setCurrentIndex(m_kind->findData(m_idea.kind ? int(*m_idea.kind) : kNoKind));
    if (!m_body->hasFocus())
        m_body->setPlainText(m_idea.body);
    m_hands->setValue(m_idea.hands);
    QStringList from;
    if (m_idea.proposer)
        from += tr("Put forward by %1").arg(m_idea.proposerName);
    if (m_idea.meeting)
        from += tr("at %1, %2").arg(m_idea.meetingTitle, shortDate(m_idea.meetingDate));
    m_from->setText(from.join(u' '));
    m_from->setVisible(!from.isEmpty());
    const bool isPlanned = m_idea.activity.isValid() && m_idea.fate() != ProposalFate::Cancelled;
    m_happen->setEnabled(!isPlanned);
    m_open->setEnabled(m_idea.activity.isValid());
    m_aside->setEnabled(!isPlanned);
    m_aside->setText(m_idea.isSetAside ? tr("Take up again") : tr("Set aside…"));
}

bool IdeaDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::FocusOut)
        save();
    return DetailsPane::eventFilter(watched, event);
}

void IdeaDetails::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (!status)
        m_context.messages.showError(status.error());
}

void IdeaDetails::save()
{
    if (!m_idea.id)
        return;
    Proposal idea = m_idea;
    idea.title = m_title->text();
    idea.body = m_body->toPlainText();
    const int kind = m_kind->currentData().toInt();
    idea.kind = kind == kNoKind ? std::nullopt : std::optional(ActivityKind(kind));
    idea.hands = m_hands->value();
    edit(tr("Change the idea “%1”").arg(m_idea.title),
         [&](Connection &c) { return ProposalRepository::update(c, idea); });
}

void IdeaDetails::makeHappen()
{
    const Activity draft{.kind = m_idea.kind.value_or(ActivityKind::Stall),
                         .title = m_idea.title,
                         .date = m_context.clock.today().addDays(7),
                         .note = m_idea.body};
    ActivityDialog *dialog = ActivityDialog::forDraft(m_context, draft, this);
    dialog->alsoWrite([id = m_idea.id](Connection &c, ActivityId activity) -> Status {
        ROSETTE_ASSIGN(Proposal idea, ProposalRepository::find(c, id));
        idea.activity = activity;
        idea.isSetAside = false;
        return ProposalRepository::update(c, idea);
    });
    dialog->open();
}

void IdeaDetails::setAsideOrTakeUp()
{
    Proposal idea = m_idea;
    idea.isSetAside = !m_idea.isSetAside;
    if (idea.isSetAside) {
        const auto because = m_context.prompts.askText(this, tr("Set “%1” aside").arg(m_idea.title),
                                                       tr("Why? Who put it forward will ask."), m_idea.setAsideBecause);
        if (!because)
            return;
        idea.setAsideBecause = *because;
    }
    edit(idea.isSetAside ? tr("Set “%1” aside").arg(m_idea.title) : tr("Take “%1” up again").arg(m_idea.title),
         [&](Connection &c) { return ProposalRepository::update(c, idea); });
}

void IdeaDetails::openActivity()
{
    m_context.navigator.open(u"rota"_s, {u"activity"_s, m_idea.activity.value(), m_idea.activityDate});
}

void IdeaDetails::remove()
{
    edit(tr("Remove the idea “%1”").arg(m_idea.title),
         [id = m_idea.id](Connection &c) { return ProposalRepository::remove(c, id); });
}

} // namespace rosette
