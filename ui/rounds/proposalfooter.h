#pragma once

#include <QWidget>

#include "models/rounds/keepdraft.h"
#include "ui/shell/appcontext.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace rosette {

class RoundsProposal;

/// What the proposed rounds come to, what becomes of those that the ward has, and the button that keeps them.
class ProposalFooter : public QWidget
{
    Q_OBJECT

public:
    ProposalFooter(AppContext &context, const RoundsProposal &proposal, QWidget *parent = nullptr);

    /// Says anew what there is.
    void refresh();
    /// Looks anew which rounds the ward has.
    void readPresent();
    KeepWish wish() const;

signals:
    void keepRequested();
    void cancelRequested();
    void leftOutRequested();

private:
    void buildButtons();
    QString totals() const;

    AppContext &m_context;
    const RoundsProposal &m_proposal;
    QLabel *m_totals;
    QToolButton *m_leftOut;
    QWidget *m_how; ///< name of the set, and what becomes of the present rounds
    QLineEdit *m_name;
    QComboBox *m_present;
    QPushButton *m_cancel;
    QPushButton *m_keep;
};

} // namespace rosette
