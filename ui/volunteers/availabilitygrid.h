#pragma once

#include <QWidget>

#include "models/volunteers/availability.h"

namespace rosette {

/// The week of a volunteer as seven days of three parts. A click, or Space, goes from yes to if need be to no to not
/// said; Y, M, N and Delete say it at once; arrow keys move. A cell whose hours differ shows them in words on hover.
class AvailabilityGrid : public QWidget
{
    Q_OBJECT

public:
    explicit AvailabilityGrid(QWidget *parent = nullptr);

    const WeeklyAvailability &availability() const { return m_availability; }
    void setAvailability(const WeeklyAvailability &availability);
    /// Where a cell is painted; weekday 1 = Monday.
    QRect cellRect(int weekday, PartOfDay part) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The user changed it.
    void availabilityEdited(const rosette::WeeklyAvailability &availability);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        int weekday = 1;
        PartOfDay part = PartOfDay::Morning;
    };

    std::optional<Cell> cellAt(QPoint position) const;
    Answer answerOf(Cell cell) const;
    /// The cell's hours were not all answered alike.
    bool isMixed(Cell cell) const;
    QString wordsFor(Cell cell) const;
    void say(Cell cell, Answer answer);
    void moveTo(int weekday, int part);
    void paintCell(QPainter &painter, Cell cell) const;

    WeeklyAvailability m_availability;
    Cell m_current;
};

} // namespace rosette
