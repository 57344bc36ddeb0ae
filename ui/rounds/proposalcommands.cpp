#include "ui/rounds/proposalcommands.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include "ui/rounds/proposal.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"

namespace rosette {

using namespace Qt::StringLiterals;

ProposalCommands::ProposalCommands(RoundsProposal &proposal, MessageBar &answers, QObject *parent)
    : QObject(parent)
    , m_proposal(proposal)
    , m_answers(answers)
    , m_mergeMenu(new QMenu)
    , m_undo(add(u"undoProposalAction"_s, u"undo"_s, tr("Undo"), QKeySequence::Undo, [this] { undo(); }))
    , m_redo(add(u"redoProposalAction"_s, u"redo"_s, tr("Redo"), QKeySequence::Redo, [this] { redo(); }))
    , m_rename(add(u"renameProposalAction"_s, u"edit"_s, tr("Rename"), Qt::Key_F2, [this] { emit renameRequested(); }))
    , m_up(add(u"moveProposalUpAction"_s, u"up"_s, tr("Number it lower"), Qt::ALT | Qt::Key_Up, [this] { move(-1); }))
    , m_down(add(u"moveProposalDownAction"_s, u"down"_s, tr("Number it higher"), Qt::ALT | Qt::Key_Down,
                 [this] { move(1); }))
    , m_reverse(add(u"reverseProposalAction"_s, {}, tr("Reverse"), Qt::ALT | Qt::Key_R,
                    [this] { m_proposal.edit([this](RoundDraft &draft) { draft.reverse(m_key); }); }))
    , m_order(add(u"orderProposalAction"_s, {}, tr("Best order"), Qt::ALT | Qt::Key_B, [this] { order(); }))
    , m_merge(add(u"mergeProposalAction"_s, {}, tr("Merge with"), {}, [] {}))
    , m_drop(add(u"dropProposalAction"_s, u"delete"_s, tr("Drop"), QKeySequence::Delete, [this] { drop(); }))
{
    connect(this, &QObject::destroyed, m_mergeMenu, &QObject::deleteLater);
    connect(m_mergeMenu, &QMenu::aboutToShow, this, &ProposalCommands::fillMergeMenu);
    m_merge->setMenu(m_mergeMenu);
    connect(&proposal, &RoundsProposal::planned, this, &ProposalCommands::enable);
    connect(&proposal, &RoundsProposal::edited, this, &ProposalCommands::enable);
    enable();
}

QAction *ProposalCommands::add(const QString &objectName, const QString &iconName, const QString &text,
                               const QKeySequence &shortcut, const std::function<void()> &command)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : iconNamed(iconName), text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!shortcut.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, command);
    return action;
}

QList<QAction *> ProposalCommands::actions() const
{
    return {m_undo, m_redo, m_rename, m_up, m_down, m_reverse, m_order, m_merge, m_drop};
}

void ProposalCommands::setCurrent(int key)
{
    m_key = key;
    enable();
}

void ProposalCommands::enable()
{
    const int place = m_proposal.draft().indexOf(m_key);
    const auto rounds = m_proposal.draft().rounds().size();
    m_undo->setEnabled(m_proposal.draft().canUndo());
    m_redo->setEnabled(m_proposal.draft().canRedo());
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place >= 0 && place + 1 < rounds);
    m_merge->setEnabled(place >= 0 && rounds > 1);
    for (QAction *action : {m_rename, m_reverse, m_order, m_drop})
        action->setEnabled(place >= 0);
}

void ProposalCommands::undo()
{
    m_answers.dismiss();
    m_proposal.edit([](RoundDraft &draft) { draft.undo(); });
    enable();
}

void ProposalCommands::redo()
{
    m_proposal.edit([](RoundDraft &draft) { draft.redo(); });
    enable();
}

void ProposalCommands::move(int by)
{
    m_proposal.edit([this, by](RoundDraft &draft) { draft.moveRound(m_key, draft.indexOf(m_key) + by); });
}

/// The next round is chosen then.
void ProposalCommands::drop()
{
    const int place = m_proposal.draft().indexOf(m_key);
    if (place < 0)
        return;
    const QString name = m_proposal.draft().rounds().at(place).name;
    m_proposal.edit([this](RoundDraft &draft) { draft.drop(m_key); });
    m_answers.showMessage(Meaning::Information, tr("%1 is dropped; its homes are in no round.").arg(name), tr("Undo"),
                          [this] { undo(); });
    if (const auto &rounds = m_proposal.draft().rounds(); !rounds.isEmpty())
        emit roundWanted(rounds.at(std::min<qsizetype>(place, rounds.size() - 1)).key);
}

void ProposalCommands::order()
{
    m_proposal.findBestOrder(m_key, [this, key = m_key](const Result<RoundOrder> &order) {
        if (!order)
            return m_answers.showError(order.error());
        const DraftRound *const round = m_proposal.draft().find(key);
        if (!round)
            return;
        const QString answer = tr("%1: %2").arg(round->name, order->reasons.join(u' '));
        if (!order->isShorter())
            return m_answers.showMessage(Meaning::Done, answer);
        m_answers.showMessage(Meaning::Done, answer, tr("Undo"), [this] { undo(); });
        m_proposal.edit([&](RoundDraft &draft) { draft.setStages(key, order->stages); });
    });
}

void ProposalCommands::fillMergeMenu()
{
    m_mergeMenu->clear();
    for (const DraftRound &round : m_proposal.roundsBeside(m_key)) {
        const QString doors = QLocale().toString(m_proposal.doors(m_key) + m_proposal.doors(round.key));
        m_mergeMenu->addAction(tr("%1 · %2 doors together").arg(round.name, doors), this, [this, other = round.key] {
            m_proposal.edit([&](RoundDraft &draft) { draft.merge(m_key, other); });
        });
    }
}

} // namespace rosette
