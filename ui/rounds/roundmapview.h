#pragma once

#include "ui/mapview/maphand.h"
#include "ui/mapview/mapshape.h"
#include "ui/mapview/mapview.h"
#include "ui/rounds/roundmappainter.h"

namespace rosette {

/// What the mouse does on a map of rounds.
enum class RoundMapTool {
    Look,  ///< a click chooses a round, a drag moves the map
    Lasso, ///< a drag goes around doors
    Point, ///< a click says where
};

/// The map under a RoundMap: draws its rounds and handles mouse and keys. Esc gives up the lasso, then the tool; N and
/// Shift+N choose the next round and the one before.
class RoundMapView : public MapView
{
    Q_OBJECT

public:
    explicit RoundMapView(QWidget *parent = nullptr);

    void setItems(const QList<RoundMapItem> &items);
    void setChoice(const RoundMapChoice &choice);
    const RoundMapChoice &choice() const { return m_choice; }
    void setMarker(const std::optional<LonLat> &marker);
    RoundMapTool tool() const { return m_tool; }
    void setTool(RoundMapTool tool);
    /// Around these rounds; invalid when none of them has a place.
    GeoBox boxOf(const QList<qint64> &keys) const;
    /// The round at this point of the view; 0 when there is none.
    qint64 keyAt(QPointF point) const;

signals:
    void chosen(qint64 key);
    void toolChanged(rosette::RoundMapTool tool);
    /// The lasso was closed, or a door was clicked with Shift or Ctrl, which add to what was picked before and take
    /// away from it.
    void doorsDrawn(const QList<rosette::DoorId> &doors, Qt::KeyboardModifiers modifiers);
    void pointClicked(rosette::LonLat point);
    /// Esc with nothing left to give up.
    void escaped();

protected:
    void paintTool(QPainter &painter) override;
    GeoBox wholeBox() const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void click(QPointF at, Qt::KeyboardModifiers modifiers);
    void chooseNext(int step);
    void giveUp();
    void updateCursor(QPointF at);
    void paintMarker(QPainter &painter) const;

    MapPlane m_plane; ///< about the first door that was shown: the scene may come later, or never
    bool m_hasPlane = false;
    std::vector<RoundMapShape> m_shapes;
    RoundMapChoice m_choice;
    std::optional<LonLat> m_marker;
    RoundMapTool m_tool = RoundMapTool::Look;
    MapHand m_hand;
    MapShape m_lasso;
    QPointF m_pressedAt;
    bool m_hasMoved = false;
    QList<RoundMapLabel> m_labels; ///< as last painted
};

} // namespace rosette
