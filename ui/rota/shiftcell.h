#pragma once

#include <QSet>
#include <QWidget>

#include "ui/rota/rotadrag.h"
#include "ui/rota/weeksummary.h"

namespace rosette {

/// How one shift stands on the board.
struct ShiftLook
{
    PlannedShift planned;
    QSet<VolunteerId> clashing; ///< people on it who cannot be
};

/// One shift on the board: role, time, how many of how many, the people with their state, and its gap, loud. A click or
/// Enter chooses it; people may be dropped on it, and dragged off it.
class ShiftCell : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftCell(const ShiftLook &look, QWidget *parent = nullptr);

    ShiftId shift() const { return m_look.planned.shift.id; }
    bool isChosen() const { return m_isChosen; }
    void setChosen(bool isChosen);

    /// Wide enough for every name on it, within reason.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Where the line of a person is; for tests and tools.
    QRect personRect(VolunteerId volunteer) const;

signals:
    void chosen(rosette::ShiftId shift);
    void personChosen(rosette::ShiftId shift, rosette::VolunteerId volunteer);
    /// Enter: choose it and go on to the people.
    void peopleRequested(rosette::ShiftId shift);
    void personDropped(rosette::ShiftId shift, rosette::DraggedPerson person);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const QList<Assignment> &people() const { return m_look.planned.assignments; }
    QRect lineRect(int line) const;
    /// -1 where no person is.
    int personAt(QPoint position) const;
    QString countText() const { return shiftCount(m_look.planned); }
    QString gapText() const;
    QString spokenText() const;
    void paintBox(QPainter &painter, const QColor &colour) const;
    void paintPerson(QPainter &painter, const QRect &line, const Assignment &assignment) const;

    const ShiftLook m_look;
    QPoint m_pressedAt;
    int m_pressed = -1; ///< the person under the mouse when it was pressed
    bool m_isChosen = false;
    bool m_isDropTarget = false;
};

} // namespace rosette
