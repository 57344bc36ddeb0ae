#pragma once

#include "models/canvass/canvasswork.h"
#include "ui/canvass/barbutton.h"

namespace rosette {

/// One week: people spoken to as an upright bar with its number above, on an axis that the chart draws.
class WeekBar : public BarButton
{
    Q_OBJECT

public:
    using BarButton::BarButton;

    /// `top` is the highest number of the axis.
    void setWeek(const CanvassWeek &week, int top);
    const CanvassWeek &week() const { return m_week; }

    /// Above the bar, for its number.
    int headroom() const { return fontMetrics().height(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CanvassWeek m_week;
    int m_top = 1;
};

} // namespace rosette
