#pragma once

#include <QLabel>

#include "ui/map/maptoolview.h"

class QTimer;

namespace rosette {

/// One quiet line at the map's foot: what lies below the pointer, else how the tool in hand is used. It stays where it
/// is and goes only a moment after there is nothing to say, so that it does not flicker.
class MapStatusPlate : public QLabel
{
    Q_OBJECT

public:
    explicit MapStatusPlate(QWidget *parent = nullptr);

    void showTargets(const MapScene *scene, const QList<MapTarget> &targets);
    void showTool(MapTool tool);
    /// Its lower left corner, and the room it has.
    void standAt(QPoint foot, int mostWidth);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &text);
    void fit();

    QTimer *m_pause;
    QString m_hint;
    QPoint m_foot;
    int m_mostWidth = 0;
};

} // namespace rosette
