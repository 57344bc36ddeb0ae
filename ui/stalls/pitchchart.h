#pragma once

#include <QWidget>

#include "models/activities/pitchhistory.h"

namespace rosette {

/// Conversations of the last stalls on a pitch as bars, from the oldest at the left, each with its number and day; a
/// stall of which nothing was typed stands as a dash. Says the same to a screen reader.
class PitchChart : public QWidget
{
    Q_OBJECT

public:
    explicit PitchChart(QWidget *parent = nullptr);

    void setHistory(const PitchHistory &history);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar
    {
        QString day;
        int conversations = 0;
        bool hasResult = false;
    };

    void paintBar(QPainter &painter, const Bar &bar, const QRect &box, int most) const;

    QList<Bar> m_bars;
};

} // namespace rosette
