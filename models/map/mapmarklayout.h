#pragma once

#include "models/map/mapdrawing.h"
#include "models/map/maplabelspace.h"
#include "models/map/mapsymbols.h"

namespace rosette {

/// Finds room for what stands above the names, so that nothing covers anything, and draws it: stalls' pins with name
/// and day, rounds' plates, wards' figures, volunteers. Where there is no room the less important gives way; the round
/// that is chosen and every pin stay. One object for one drawing; any thread.
class MapMarkLayout
{
public:
    MapMarkLayout(const MapDrawing &drawing, MapAudience audience);

    /// Where names must not stand.
    const QList<QRectF> &boxes() const { return m_boxes; }
    /// What found room: rounds with a plate, and the names of the stalls with a pin, in the order of drawing.
    QList<RoundId> plates() const;
    QStringList stalls() const;
    void paint(QPainter &painter) const;

private:
    struct Pin
    {
        const MapStall *stall;
        MapStallTime time;
        QPointF at;
        QString when;
        QRectF text; ///< empty where there was no room
    };
    struct Plate
    {
        QRectF box;
        QString text;
        double share; ///< below 0: not known
        QColor colour;
        RoundId round;
    };
    struct Figure
    {
        QRectF box;
        QString name; ///< the ward's
        QString text;
    };
    struct Person
    {
        QPointF at;
        QString name;
        QRectF text; ///< empty where there was no room
    };

    void placePins();
    /// Names and days of stalls that are as near as this.
    void placePinTexts(MapStallTime time);
    void placePlates();
    void placePlate(size_t round);
    /// Where a round's plate may stand, the best first.
    std::vector<QPointF> plateSpots(const MapRound &round) const;
    /// Room for the names that are drawn below.
    void keepWardNames();
    void placeFigures();
    void placePeople();
    bool take(const QRectF &box);
    void block(const QRectF &box);

    double shareOf(size_t round) const;
    QString plateText(const MapRound &round) const;
    QFont nameFont() const { return m_map.style.fontOf(11, QFont::DemiBold); }
    QFont figureFont() const { return m_map.style.fontOf(13, QFont::Bold); }
    QFont smallFont() const { return m_map.style.fontOf(10.5); }
    void paintPin(QPainter &painter, const Pin &pin) const;
    void paintPinText(QPainter &painter, const Pin &pin, const QPen &halo) const;

    const MapDrawing m_map;
    MapLabelSpace m_space;
    QList<QRectF> m_boxes;
    std::vector<Pin> m_pins;
    std::vector<Plate> m_plates;
    std::vector<Figure> m_wards;
    std::vector<Person> m_people;
};

} // namespace rosette
