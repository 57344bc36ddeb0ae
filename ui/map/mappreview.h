#pragma once

#include "ui/map/mapview.h"

namespace rosette {

/// A small map with one point in its middle, for cards: not to be moved, a click asks for the large one.
class MapPreview : public MapView
{
    Q_OBJECT

public:
    explicit MapPreview(QWidget *parent = nullptr);

    void showPoint(LonLat point);

    QSize sizeHint() const override { return {280, 160}; }

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintTool(QPainter &painter) override;

private:
    LonLat m_point;
};

} // namespace rosette
