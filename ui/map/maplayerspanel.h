#pragma once

#include <QFrame>

#include "models/map/maplayers.h"
#include "models/map/mapstyle.h"

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace rosette {

/// What is shown on the map and what it looks like; folds away to one button at the map's right.
class MapLayersPanel : public QFrame
{
    Q_OBJECT

public:
    explicit MapLayersPanel(QWidget *parent = nullptr);

    MapLayers layers() const;
    void setLayers(const MapLayers &layers);
    bool isFolded() const;
    void setFolded(bool isFolded);
    /// For the samples in the legend.
    void setStyleSample(const MapStyle &style);

signals:
    void layersChanged(const rosette::MapLayers &layers);
    void foldedChanged();

private:
    enum class Sample {
        Ground,
        Names,
        Wards,
        Districts,
        Doors,
        Rounds,
        Stalls,
    };
    QCheckBox *addLayer(Sample sample, const QString &text, const QString &name);
    QPixmap sampleOf(Sample sample, const MapStyle &style) const;

    QToolButton *m_fold;
    QWidget *m_content;
    QVBoxLayout *m_rows;
    QList<QPair<Sample, QCheckBox *>> m_boxes;
    QCheckBox *m_ground;
    QCheckBox *m_names;
    QCheckBox *m_wards;
    QCheckBox *m_districts;
    QCheckBox *m_doors;
    QCheckBox *m_rounds;
    QCheckBox *m_stalls;
};

} // namespace rosette
