#include "models/map/mapmarklayout.h"

#include <cmath>
#include <tuple>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "models/map/mapramp.h"

namespace rosette {

namespace {

constexpr double kUnplannedZoom = 14; // pitches without a stall would fill a smaller scale
constexpr double kStallTextZoom = 13;
constexpr double kPlateZoom = 12.5;
constexpr double kWholeNameZoom = 14.5;
constexpr double kWardFigureMaxZoom = 16.5;
constexpr double kLongFigureZoom = 13;
constexpr double kPersonNameZoom = 15.5;

/// The point half way along a line.
QPointF middleOf(const QPolygonF &line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    double left = length / 2;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        if (piece.length() >= left && piece.length() > 0)
            return piece.pointAt(left / piece.length());
        left -= piece.length();
    }
    return line.isEmpty() ? QPointF() : line.first();
}

} // namespace

MapMarkLayout::MapMarkLayout(const MapDrawing &drawing, MapAudience audience)
    : m_map(drawing)
    , m_space(m_map.screen().adjusted(2, 2, -2, -2))
{
    if (m_map.layers.hasStalls)
        placePins();
    if (m_map.figures && m_map.figures->hasWardFigures(m_map.layers) && m_map.zoom <= kWardFigureMaxZoom)
        placeFigures();
    else if (m_map.layers.hasWards && m_map.zoom <= kWardFigureMaxZoom)
        keepWardNames();
    if (m_map.layers.hasRounds && m_map.zoom >= kPlateZoom)
        placePlates();
    for (const MapStallTime later : {MapStallTime::Later, MapStallTime::Unplanned})
        placePinTexts(later);
    if (m_map.figures && m_map.layers.hasVolunteers && audience == MapAudience::Screen)
        placePeople();
}

bool MapMarkLayout::take(const QRectF &box)
{
    if (!m_space.take({box}))
        return false;
    m_boxes.append(box);
    return true;
}

void MapMarkLayout::block(const QRectF &box)
{
    m_space.block(box);
    m_boxes.append(box);
}

void MapMarkLayout::placePins()
{
    const QRectF around = m_map.screen().adjusted(-20, -5, 20, 40);
    for (const MapStall &stall : m_map.scene.stalls) {
        const QPointF at = m_map.toScreen(stall.point);
        const MapStallTime time = stallTimeOf(stall, m_map.scene.today, m_map.layers.stallDay);
        if (!around.contains(at) || !stall.isOn(m_map.layers.stallDay.value_or(QDate())) ||
            (time == MapStallTime::Unplanned && m_map.zoom < kUnplannedZoom))
            continue;
        m_pins.push_back({&stall, time, at, stallWhen(stall, m_map.scene.today, m_map.layers.stallDay), {}});
        block(QRectF(at + QPointF(-10, -26) * m_map.style.scale, QSizeF(20, 27) * m_map.style.scale));
    }
    std::stable_sort(m_pins.begin(), m_pins.end(),
                     [](const Pin &a, const Pin &b) { return a.time > b.time; }); // the nearest drawn last
    for (const MapStallTime near : {MapStallTime::Today, MapStallTime::ThisWeek})
        placePinTexts(near);
}

void MapMarkLayout::placePinTexts(MapStallTime time)
{
    const QFontMetricsF names(nameFont());
    const QFontMetricsF days(smallFont());
    for (Pin &pin : m_pins) {
        if (pin.time != time || m_map.zoom < kStallTextZoom)
            continue;
        const QSizeF size(std::max(names.horizontalAdvance(pin.stall->name), days.horizontalAdvance(pin.when)) +
                              8 * m_map.style.scale,
                          names.height() + (pin.when.isEmpty() ? 0 : days.height()));
        const double side = 13 * m_map.style.scale;
        const double top = pin.at.y() - 15 * m_map.style.scale - size.height() / 2;
        for (const double left : {pin.at.x() + side, pin.at.x() - side - size.width()}) {
            const QRectF box(QPointF(left, top), size);
            if (!take(box))
                continue;
            pin.text = box;
            break;
        }
    }
}

double MapMarkLayout::shareOf(size_t round) const
{
    const bool isKnown = m_map.figures && m_map.figures->rounds.size() == m_map.scene.rounds.size();
    return isKnown ? m_map.figures->rounds[round].share() : -1;
}

void MapMarkLayout::placePlates()
{
    if (m_map.layers.onlyRound)
        return; // such a map is called after it
    std::vector<size_t> order;
    const PlaneBox visible = m_map.visible(20);
    for (size_t i = 0; i < m_map.scene.rounds.size(); ++i) {
        const MapRound &round = m_map.scene.rounds[i];
        if (m_map.layers.showsRound(round.id, round.purpose) && round.box.intersects(visible))
            order.push_back(i);
    }
    // The chosen one, then leaflets last, those under way before those to do before those done, the larger before the
    // smaller.
    const auto rank = [&](size_t i) {
        const MapRound &round = m_map.scene.rounds[i];
        const double share = shareOf(i);
        const int state = share > 0 && share < 1 ? 0 : share < 1 ? 1 : 2;
        return std::tuple(round.id != m_map.layers.keptRound, round.purpose == RoundPurpose::Leaflet, state,
                          -round.box.extent());
    };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return rank(a) < rank(b); });
    for (const size_t round : order)
        placePlate(round);
}

void MapMarkLayout::placePlate(size_t place)
{
    const MapRound &round = m_map.scene.rounds[place];
    const double share = shareOf(place);
    const QString text = plateText(round);
    const QSizeF size(
        std::max(QFontMetricsF(nameFont()).horizontalAdvance(text) + 12 * m_map.style.scale, 22 * m_map.style.scale),
        (share < 0 ? 17 : 20) * m_map.style.scale);
    const bool isKept = round.id == m_map.layers.keptRound;
    for (const QPointF spot : plateSpots(round)) {
        const QRectF box(spot - QPointF(size.width() / 2, size.height() / 2), size);
        const bool isFree = take(box.adjusted(-2, -2, 2, 2));
        if (!isFree && !(isKept && m_map.screen().contains(box)))
            continue;
        m_plates.push_back({box, text, share, m_map.style.roundColour(place), round.id});
        return;
    }
}

std::vector<QPointF> MapMarkLayout::plateSpots(const MapRound &round) const
{
    constexpr size_t kMostLines = 4;
    std::vector<const PlaneLine *> lines;
    for (const PlaneLine &line : round.lines)
        lines.push_back(&line);
    std::stable_sort(lines.begin(), lines.end(), [](const PlaneLine *a, const PlaneLine *b) {
        return PlaneBox::of(*a).extent() > PlaneBox::of(*b).extent();
    });
    lines.resize(std::min(lines.size(), kMostLines));
    std::vector<QPointF> middles;
    for (const PlaneLine *line : lines) {
        QPolygonF onScreen;
        for (const PlanePoint &point : *line)
            onScreen.append(m_map.toScreen(point));
        middles.push_back(middleOf(onScreen));
    }
    std::vector<QPointF> spots = middles;
    for (const double shift : {-22.0, 22.0}) {
        for (const QPointF &middle : middles)
            spots.push_back(middle + QPointF(0, shift * m_map.style.scale));
    }
    return spots;
}

QString MapMarkLayout::plateText(const MapRound &round) const
{
    if (m_map.layers.onlyRound || round.shortName.isEmpty())
        return round.name;
    const QString number = round.shortName.mid(round.shortName.lastIndexOf(u' ') + 1);
    return m_map.zoom < kWholeNameZoom && number.front().isDigit() ? number : round.shortName;
}

void MapMarkLayout::keepWardNames()
{
    const QFontMetricsF metrics(m_map.style.fontOf(13, QFont::DemiBold));
    for (const MapWard &ward : m_map.scene.wards) {
        QRectF box(0, 0, metrics.horizontalAdvance(ward.name), metrics.height());
        box.moveCenter(m_map.toScreen(ward.labelPoint));
        if (ward.hasOutline)
            m_space.block(box);
    }
}

void MapMarkLayout::placeFigures()
{
    const QFontMetricsF names(nameFont());
    const QFontMetricsF figures(figureFont());
    for (size_t i = 0; i < m_map.scene.wards.size(); ++i) {
        const MapWard &ward = m_map.scene.wards[i];
        const MapWardFigure &figure = m_map.figures->wards[i];
        if (!ward.hasOutline || !figure.isKnown)
            continue;
        const QString text = wardFigureText(m_map.layers.shading, figure, m_map.zoom >= kLongFigureZoom);
        const QSizeF size(std::max(names.horizontalAdvance(ward.name), figures.horizontalAdvance(text)) +
                              12 * m_map.style.scale,
                          names.height() + figures.height() + 4 * m_map.style.scale);
        QRectF box(QPointF(), size);
        for (const double shift : {0.0, 1.0, -1.0, 2.0, -2.0}) { // in the place of its name, or near it
            box.moveCenter(m_map.toScreen(ward.labelPoint) + QPointF(0, shift * size.height()));
            if (!take(box))
                continue;
            m_wards.push_back({box, ward.name, text});
            break;
        }
    }
}

void MapMarkLayout::placePeople()
{
    const QFontMetricsF metrics(smallFont());
    QHash<std::pair<float, float>, int> at; // several may live behind one postcode
    for (const MapVolunteer &volunteer : m_map.figures->volunteers) {
        const int before = at[{volunteer.point.x, volunteer.point.y}]++;
        Person person{
            m_map.toScreen(volunteer.point) + QPointF(9.0 * before, 0) * m_map.style.scale, volunteer.name, {}};
        if (!m_map.screen().contains(person.at))
            continue;
        block(QRectF(person.at - QPointF(7, 8) * m_map.style.scale, QSizeF(14, 16) * m_map.style.scale));
        const QRectF box(person.at + QPointF(9, -metrics.height() / 2) * m_map.style.scale,
                         QSizeF(metrics.horizontalAdvance(person.name) + 4, metrics.height()));
        if (m_map.zoom >= kPersonNameZoom && take(box))
            person.text = box;
        m_people.push_back(std::move(person));
    }
}

} // namespace rosette
