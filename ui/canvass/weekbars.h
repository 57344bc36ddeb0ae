#pragma once

#include <QWidget>

#include "models/canvass/canvasswork.h"

class QLabel;

namespace rosette {

class WeekBar;

/// People spoken to week by week, as upright bars over an axis with its numbers; readable without colour. Each bar
/// opens its week.
class WeekBars : public QWidget
{
    Q_OBJECT

public:
    explicit WeekBars(QWidget *parent = nullptr);

    void setWeeks(const QList<CanvassWeek> &weeks);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pressed(const rosette::CanvassWeek &week);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeBars();
    QRect plot() const; ///< where the bars stand
    int lineHeight() const { return fontMetrics().height() + 4; }
    void paintAxis(QPainter &painter) const;
    void paintDays(QPainter &painter) const;

    QLabel *m_heading;
    QList<WeekBar *> m_bars;
    int m_top = 0; ///< the highest number of the axis; 0: nobody was spoken to
};

} // namespace rosette
