#include "ui/imports/proposalchoice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

ProposalChoice::ProposalChoice(const ImportProposal &proposal, int digit, bool isDefault, QWidget *parent)
    : QWidget(parent)
    , m_value(proposal.value)
    , m_button(new QRadioButton)
{
    m_button->setObjectName(u"proposal%1RadioButton"_s.arg(digit));
    m_button->setAccessibleName(proposal.text);
    m_button->setAccessibleDescription(proposal.why);
    auto *text = new QLabel(proposal.text);
    auto *key = new QLabel(QString::number(digit));
    key->setToolTip(tr("The key that chooses it"));
    Theme::makeSecondary(key);
    QStringList reasons{proposal.why};
    if (isDefault)
        reasons += tr("Taken so without a decision.");
    reasons.removeAll(QString());
    auto *why = new QLabel(reasons.join(u' '));
    Theme::makeSecondary(why);
    if (reasons.isEmpty())
        why->hide();
    for (QLabel *label : {text, why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(text);
    words->addWidget(why);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(key, 0, Qt::AlignTop);
}

void ProposalChoice::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_button->click();
}

} // namespace rosette
