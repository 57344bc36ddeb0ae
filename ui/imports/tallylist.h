#pragma once

#include <QTableView>

#include "ui/imports/tallymodel.h"

namespace rosette {

/// A list of labels with counts of which one is chosen: what it stands for is what other lists show.
class TallyList : public QTableView
{
    Q_OBJECT

public:
    explicit TallyList(QWidget *parent = nullptr);

    /// Keeps the chosen line, by its label; the first when it is gone.
    void setTallies(const QList<Tally> &tallies);
    int chosen() const { return currentIndex().row(); }
    /// Without telling.
    void choose(int row);
    /// As high as its lines, with the marks of what they mean: for a list that is always short.
    void setShort();

signals:
    /// By the user.
    void rowChosen(int row);

protected:
    void changeEvent(QEvent *event) override;
    QSize minimumSizeHint() const override;

private:
    void fitRows();

    TallyModel *m_model;
    bool m_isShort = false;
    bool m_isTelling = true;
};

} // namespace rosette
