#include "ui/rounds/proposalview.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/rounds/groundhint.h"
#include "ui/rounds/leftoutdialog.h"
#include "ui/rounds/proposal.h"
#include "ui/rounds/proposalfooter.h"
#include "ui/rounds/proposalform.h"
#include "ui/rounds/proposallist.h"
#include "ui/rounds/roundmap.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/taskprogress.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isUndo(const QKeyEvent *event) { return event->matches(QKeySequence::Undo); }
bool isRedo(const QKeyEvent *event) { return event->matches(QKeySequence::Redo); }

/// What stands on the map: the number of a round that is called by its ward and number, else its name.
QString labelOf(const QString &name, const QString &stem)
{
    return name.startsWith(stem + u' ') ? name.mid(stem.size() + 1) : name;
}

} // namespace

ProposalView::ProposalView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_proposal(new RoundsProposal(context, this))
    , m_header(new PageHeader(tr("Cut a ward into rounds")))
    , m_notice(new MessageBar)
    , m_form(new ProposalForm(context))
    , m_list(new ProposalList(context, *m_proposal, *m_notice))
    , m_progress(new TaskProgress(context.tasks))
    , m_left(new QStackedWidget)
    , m_map(new RoundMap(context))
    , m_footer(new ProposalFooter(context, *m_proposal))
{
    m_left->addWidget(m_list);
    m_left->addWidget(m_progress);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_left);
    splitter->addWidget(m_map);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({600, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_header);
    layout->addWidget(m_form);
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_footer);
    setFocusProxy(m_form);
    m_header->setState(tr("Nothing is written before you keep what is proposed."));
    connectForm();
    connectProposal();
    connectMap();
    connect(m_footer, &ProposalFooter::keepRequested, this, &ProposalView::keep);
    connect(m_footer, &ProposalFooter::cancelRequested, this, &ProposalView::cancel);
    connect(m_footer, &ProposalFooter::leftOutRequested, this,
            [this] { (new LeftOutDialog(*m_proposal, this))->open(); });
}

void ProposalView::connectForm()
{
    connect(m_form, &ProposalForm::proposeRequested, this, &ProposalView::propose);
    connect(m_form, &ProposalForm::subjectChanged, this, [this] {
        lookAtGround();
        showWard();
    });
    connect(m_form, &ProposalForm::meetingPointChanged, this, [this] { m_map->setMarker(m_form->meetingPoint()); });
    connect(m_form, &ProposalForm::pointingToggled, this,
            [this](bool isPointing) { m_map->setTool(isPointing ? RoundMapTool::Point : RoundMapTool::Look); });
}

void ProposalView::connectProposal()
{
    connect(m_proposal, &RoundsProposal::planned, this, &ProposalView::showProposal);
    connect(m_proposal, &RoundsProposal::planningFailed, this, &ProposalView::showFailure);
    connect(m_proposal, &RoundsProposal::edited, this, &ProposalView::showEdit);
    connect(m_proposal, &RoundsProposal::measured, this, &ProposalView::showEdit);
    connect(m_list, &ProposalList::choiceChanged, this,
            [this](int key) { m_map->setChosen(key != 0 ? QList<qint64>{key} : QList<qint64>()); });
}

void ProposalView::connectMap()
{
    m_map->setLassoOffered(false);
    m_list->setColours([this](int place) { return m_map->colourOf(place); });
    connect(m_map, &RoundMap::chosen, m_list, [this](qint64 key) { m_list->choose(int(key)); });
    connect(m_map, &RoundMap::pointClicked, m_form, &ProposalForm::setMeetingPoint);
    connect(m_list, &ProposalList::previewed, this, [this](const QList<StageDoors> &walk) { showMap(walk); });
    connect(m_list, &ProposalList::stageChanged, m_map, &RoundMap::setMarkedStage);
}

void ProposalView::begin()
{
    m_form->reload();
    m_left->setCurrentWidget(m_proposal->isPlanning() ? static_cast<QWidget *>(m_progress) : m_list);
    lookAtGround();
    showWard();
}

/// While nothing is proposed.
void ProposalView::showWard()
{
    if (const GeoBox box = m_form->wardBox(); m_proposal->draft().isEmpty() && box.isValid())
        m_map->showBox(box);
}

/// What is missing is said with the page that brings it.
void ProposalView::lookAtGround()
{
    const auto ready = planReadiness(m_context.campaign.connection(), m_form->ward());
    m_form->setProposable(ready.isOk() && ready->doors > 0);
    if (!ready)
        return m_notice->showError(ready.error());
    const auto hint = groundHint(*ready, m_form->ward() ? m_form->nameStem() : tr("This campaign"));
    if (!hint)
        return m_notice->dismiss();
    m_notice->showMessage(Meaning::Attention, hint->sentence, hint->importLabel,
                          [this, kind = hint->importKind] { m_context.navigator.open(u"imports"_s, {.kind = kind}); });
}

void ProposalView::propose()
{
    const auto wish = m_form->wish();
    if (!wish)
        return m_notice->showError(wish.error());
    if (m_proposal->isPlanning())
        return;
    lookAtGround();
    const auto task = m_proposal->plan(*wish, m_form->nameStem());
    setPlanning(true);
    m_progress->follow(task, tr("Cutting %1 into rounds").arg(m_form->nameStem()));
    m_progress->setFocus();
}

void ProposalView::setPlanning(bool isPlanning)
{
    m_form->setPlanning(isPlanning);
    m_footer->setEnabled(!isPlanning);
    m_left->setCurrentWidget(isPlanning ? static_cast<QWidget *>(m_progress) : m_list);
}

void ProposalView::showProposal()
{
    setPlanning(false);
    m_footer->readPresent();
    showEdit();
    if (m_proposal->draft().isEmpty())
        return;
    m_map->showItems();
    m_list->chooseFirst();
    m_list->setFocus();
}

/// What was proposed before is still there.
void ProposalView::showFailure(const Error &error)
{
    setPlanning(false);
    m_form->setFocus();
    m_notice->showError(error);
}

void ProposalView::showEdit()
{
    m_footer->refresh();
    showMap();
}

void ProposalView::showMap(const std::optional<QList<StageDoors>> &preview)
{
    const int chosen = m_list->chosen();
    QList<RoundMapItem> items;
    for (const DraftRound &round : m_proposal->draft().rounds()) {
        const QList<StageDoors> walk = preview && round.key == chosen ? *preview : m_proposal->walk(round.key);
        items += RoundMapItem{round.key, labelOf(round.name, m_proposal->nameStem()), walk};
    }
    m_map->setItems(items);
}

void ProposalView::keep()
{
    const KeepWish wish = m_footer->wish();
    QList<RoundId> rounds;
    const int count = int(m_proposal->draft().rounds().size());
    const QString text = tr("Keep %n round(s) of %1", nullptr, count).arg(m_proposal->nameStem());
    const Status status = m_context.campaign.edit(text, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(rounds, keepDraft(c, m_proposal->draft(), wish));
        return {};
    });
    if (!status)
        return m_notice->showError(status.error());
    m_proposal->clear();
    emit kept(rounds);
}

void ProposalView::cancel()
{
    const PromptQuestion question{
        tr("Leave the proposed rounds?"),
        tr("You changed some of them. Nothing was kept; the rounds that the ward has stay as they are."), tr("Leave"),
        true};
    if (m_proposal->draft().canUndo() && !m_context.prompts.confirm(this, question))
        return;
    m_proposal->clear();
    emit cancelled();
}

/// Undo means the proposal while it is open, not the campaign beneath.
bool ProposalView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_proposal->draft().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isUndo(key) || isRedo(key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ProposalView::keyPressEvent(QKeyEvent *event)
{
    if (isUndo(event))
        m_list->undo();
    else if (isRedo(event))
        m_list->redo();
    else if (event->key() == Qt::Key_Escape)
        m_proposal->isPlanning() ? m_proposal->cancelPlanning() : cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rosette
