#pragma once

#include <optional>

#include <QImage>
#include <QWidget>

#include "models/geo/lonlat.h"

namespace rosette {

class MapViewport;
class TaskRunner;

/// A small picture of the map with one place in its middle, for cards. Drawn by a task; a click (or Enter) asks for the
/// large map. Hidden while there is no place.
class MapPreview : public QWidget
{
    Q_OBJECT

public:
    explicit MapPreview(TaskRunner &tasks, QWidget *parent = nullptr);

    void showPlace(const std::optional<LonLat> &place);
    bool isDrawn() const { return !m_image.isNull(); }

    QSize sizeHint() const override { return {280, 150}; }

signals:
    void clicked();
    /// The spot under a click of the mouse, before clicked().
    void spotClicked(rosette::LonLat spot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw();
    MapViewport viewport() const;

    TaskRunner &m_tasks;
    std::optional<LonLat> m_place;
    QImage m_image;
    int m_task = 0;
};

} // namespace rosette
