#pragma once

#include "models/tracks/trackfindings.h"
#include "ui/mapview/maphand.h"
#include "ui/mapview/mapview.h"

namespace rosette {

/// A map with a track on it: the points as they were noted, the ways on which they were laid, and the doors of a round,
/// filled where they count as walked and hollow where they do not.
class TrackMapView : public MapView
{
    Q_OBJECT

public:
    explicit TrackMapView(QWidget *parent = nullptr);

    /// Takes the place of what was shown.
    void setTrack(const MultiLine &noted, const MultiLine &laid);
    void setDoors(const QList<Door> &walked, const QList<Door> &others);
    /// All of it, as large as it goes.
    void showTrack();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintTool(QPainter &painter) override;

private:
    QPainterPath pathOf(const MultiLine &lines) const;
    void paintDoors(QPainter &painter, const Line &doors, const QBrush &fill) const;

    MultiLine m_noted;
    MultiLine m_laid;
    Line m_walked;
    Line m_others;
    bool m_isFitPending = false;
    MapHand m_hand;
};

} // namespace rosette
