#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;

namespace rosette {

class ImportDecisions;

/// How many rows are still to be decided, what becomes of them without a decision, and the way to the next. Hidden when
/// the import is unsure of nothing.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    /// `next` leads to the next undecided row, `forAll` decide all that are shown.
    DecisionBar(const ImportDecisions &decisions, QAction *next, const QList<QAction *> &forAll,
                QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    const ImportDecisions &m_decisions;
    QAction *m_next;
    QLabel *m_count;
    QLabel *m_rest;
};

} // namespace rosette
