#pragma once

#include <QWidget>

#include "ui/week/needsmodel.h"

class QLabel;
class QListView;

namespace rosette {

/// What needs a person, a line each, beside the week's board; a sentence when nothing does.
class NeedsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NeedsPanel(QWidget *parent = nullptr);

    void setNeeds(const QList<NeedsModel::Need> &needs);
    /// To the list, unless it is empty.
    void takeFocus();

signals:
    /// A line was chosen.
    void settleRequested(const rosette::NeedsModel::Need &need);

private:
    NeedsModel *m_needs;
    QListView *m_list;
    QLabel *m_calm;
};

} // namespace rosette
