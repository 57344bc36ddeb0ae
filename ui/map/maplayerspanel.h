#pragma once

#include <QFrame>

#include "models/base/clock.h"
#include "models/map/mapfigures.h"
#include "models/map/mapstyle.h"
#include "ui/map/mapperiod.h"

class QBoxLayout;
class QScrollArea;
class QToolButton;

namespace rosette {

class MapLayerRow;
class MapPeriodBox;

/// What is shown on the map, what it tells, and the legend; folds away to one button at the map's right.
class MapLayersPanel : public QFrame
{
    Q_OBJECT

public:
    explicit MapLayersPanel(const Clock &clock, QWidget *parent = nullptr);

    MapLayers layers() const;
    MapPeriod period() const;
    void setLayers(const MapLayers &layers, const MapPeriod &period);
    bool isFolded() const;
    void setFolded(bool isFolded);
    /// Explains what the map now shows; `figures` may be null.
    void showLegend(const MapScene &scene, const MapFigures *figures, const MapStyle &style);
    /// Something of the map's own below the layers: its background.
    void addSection(QWidget *section);
    /// Streets and buildings make room for a background; their switch waits until it is gone.
    void setGroundHidden(bool isHidden);

    /// As large as it needs to be, and no higher than this; the rest scrolls.
    void fitInto(int mostHeight);

signals:
    /// By the user.
    void layersChanged();
    void foldedChanged();

private:
    MapLayerRow *addRow(const QString &name, const QString &text);
    void fillChoices();
    void fillDays();

    const Clock &m_clock;
    QToolButton *m_fold;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QBoxLayout *m_rows;
    MapLayerRow *m_stalls;
    MapLayerRow *m_rounds;
    MapLayerRow *m_doors;
    MapLayerRow *m_districts;
    MapLayerRow *m_wards;
    MapLayerRow *m_volunteers;
    MapLayerRow *m_names;
    MapLayerRow *m_ground;
    MapPeriodBox *m_period;
};

} // namespace rosette
