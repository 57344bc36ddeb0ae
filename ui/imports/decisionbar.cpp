#include "ui/imports/decisionbar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "ui/imports/importcounts.h"
#include "ui/imports/importdecisions.h"
#include "ui/imports/outcomewords.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

DecisionBar::DecisionBar(const ImportDecisions &decisions, QAction *next, const QList<QAction *> &forAll,
                         QWidget *parent)
    : QWidget(parent)
    , m_decisions(decisions)
    , m_next(next)
    , m_count(new QLabel)
    , m_rest(new QLabel)
{
    m_count->setObjectName(u"decisionCountLabel"_s);
    m_count->setFont(Theme::sectionFont(font()));
    m_rest->setObjectName(u"undecidedLabel"_s);
    m_rest->setWordWrap(true);
    Theme::makeSecondary(m_rest);
    auto *button = new QToolButton;
    button->setObjectName(u"nextUnsureToolButton"_s);
    button->setDefaultAction(next);
    auto *all = new QToolButton;
    all->setObjectName(u"decideAllToolButton"_s);
    all->setText(tr("Decide all shown"));
    all->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(all);
    menu->addActions(forAll);
    all->setMenu(menu);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_count);
    words->addWidget(m_rest);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(words, 1);
    layout->addWidget(all);
    layout->addWidget(button);
    connect(&decisions, &ImportDecisions::changed, this, &DecisionBar::refresh);
    refresh();
}

void DecisionBar::refresh()
{
    const qint64 undecided = m_decisions.undecided();
    const qint64 decided = m_decisions.decided();
    setVisible(undecided + decided > 0);
    m_next->setEnabled(undecided > 0);
    const Meaning meaning = undecided > 0 ? Meaning::Attention : Meaning::Done;
    m_count->setText(Theme::shapeOf(meaning) +
                     tr(" %1 to decide · %2 decided").arg(groupedNumber(undecided), groupedNumber(decided)));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(meaning, colours));
    m_count->setPalette(colours);
    m_rest->setText(undecided > 0 ? tr("What you do not decide is taken so that nothing is lost: %1.")
                                        .arg(OutcomeWords::inShort(m_decisions.undecidedOutcomes()))
                                  : tr("All are decided. “Import” takes them so."));
}

void DecisionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace rosette
