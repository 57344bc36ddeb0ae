#pragma once

#include <QWidget>

#include "models/map/maplegend.h"

namespace rosette {

/// Legend lines below a layer's switch: the sample as the map draws it, and what it means.
class MapLegendView : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegendView(QWidget *parent = nullptr);

    void setEntries(const QList<MapLegendEntry> &entries);
    /// What is written there, line by line.
    QStringList texts() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    QList<MapLegendEntry> m_entries;
};

} // namespace rosette
