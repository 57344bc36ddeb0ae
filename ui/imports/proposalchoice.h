#pragma once

#include <QWidget>

#include "models/store/importfinding.h"

class QRadioButton;

namespace rosette {

/// One way of taking an unsure row: a radio button with its digit, who it is and why, in as many lines as they need.
class ProposalChoice : public QWidget
{
    Q_OBJECT

public:
    /// `digit` is the key that chooses it; `isDefault` says what happens without a decision.
    ProposalChoice(const ImportProposal &proposal, int digit, bool isDefault, QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }
    QString value() const { return m_value; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_value;
    QRadioButton *m_button;
};

} // namespace rosette
