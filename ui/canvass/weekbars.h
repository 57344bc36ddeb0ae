#pragma once

#include <QWidget>

#include "models/canvass/canvasswork.h"

namespace rosette {

/// People spoken to week by week, as upright bars with their numbers; readable without colour.
class WeekBars : public QWidget
{
    Q_OBJECT

public:
    explicit WeekBars(QWidget *parent = nullptr);

    void setWeeks(const QList<CanvassWeek> &weeks);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const { return fontMetrics().height() + 4; }
    int most() const;
    void paintWeek(QPainter &painter, const QRect &place, qsizetype week) const;

    QList<CanvassWeek> m_weeks;
};

} // namespace rosette
