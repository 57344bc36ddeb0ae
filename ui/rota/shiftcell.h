#pragma once

#include <QWidget>

#include "models/rota/weekplan.h"

namespace rosette {

/// One shift on the board: role, time, how many of how many, the people with their state, and its gap, loud. A click or
/// Enter chooses it; a person may be dropped on it.
class ShiftCell : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftCell(const PlannedShift &planned, QWidget *parent = nullptr);

    ShiftId shift() const { return m_planned.shift.id; }
    bool isChosen() const { return m_isChosen; }
    void setChosen(bool isChosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(rosette::ShiftId shift);
    /// Enter: choose it and go on to the people.
    void peopleRequested(rosette::ShiftId shift);
    void volunteerDropped(rosette::ShiftId shift, rosette::VolunteerId volunteer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QStringList peopleLines() const;
    QString countText() const;
    QString gapText() const;

    PlannedShift m_planned;
    bool m_isChosen = false;
    bool m_isDropTarget = false;
};

} // namespace rosette
