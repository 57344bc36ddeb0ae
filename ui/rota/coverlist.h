#pragma once

#include <QWidget>

#include "models/activities/assignment.h"
#include "models/rota/candidates.h"

class QLabel;

namespace rosette {

/// Whom to ring for a place, best first and asked longest ago first: name, phone number and why, with one click each
/// for "asked", "yes" and "no".
class CoverList : public QWidget
{
    Q_OBJECT

public:
    explicit CoverList(QWidget *parent = nullptr);

    /// The first few who can come; hides when nobody can.
    void showCandidates(const QList<Candidate> &ranked);

    /// To the first of them: Enter asks.
    void takeFocus();

signals:
    void answered(const rosette::Candidate &candidate, rosette::AssignmentState answer);

private:
    struct Row
    {
        QWidget *widget;
        QLabel *name;
        QLabel *phone;
        QLabel *reason;
    };

    Row makeRow(int place);
    void addAnswer(QWidget *row, int place, const QString &objectName, const QString &text, AssignmentState answer);

    QList<Row> m_rows;
    QList<Candidate> m_candidates; ///< of the rows
};

} // namespace rosette
