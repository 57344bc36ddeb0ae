#pragma once

#include <QFrame>

#include "ui/rounds/roundsmodel.h"

class QHBoxLayout;
class QLabel;

namespace rosette {

/// Below the table when several rounds are chosen: what they are together, and what is done with them.
class RoundChoiceBar : public QFrame
{
    Q_OBJECT

public:
    explicit RoundChoiceBar(QWidget *parent = nullptr);

    void addAction(QAction *action);
    void setChosen(const QList<RoundRow> &rows);

private:
    QLabel *m_facts;
    QHBoxLayout *m_buttons;
};

} // namespace rosette
