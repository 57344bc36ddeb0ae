#include "ui/map/mapfinder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "models/places/doorrepository.h"
#include "models/places/postcode.h"

namespace rosette {

namespace {

constexpr double kDoorMetres = 60; // shown around
constexpr int kDoorsLookedAt = 200;
constexpr qsizetype kMostOfKind = 4;

QString tr(const char *text) { return QCoreApplication::translate("MapFinder", text); }

/// Collects hits: names that begin with the text, and names in which another word does.
class SceneSearch
{
public:
    SceneSearch(const MapScene &scene, const QString &text)
        : m_scene(scene)
        , m_text(text)
    {
    }

    /// No kind crowds the others out: of each at most `most`.
    void add(MapTarget::Kind kind, size_t count, qsizetype most)
    {
        QList<MapFind> first;
        QList<MapFind> second;
        for (quint32 item = 0; item < count; ++item)
            addIfFits(targetAtItem(m_scene, kind, item), first, second);
        const QList<MapFind> best = (first + second).mid(0, most);
        m_first += best.mid(0, first.size());
        m_second += best.mid(first.size());
    }
    QList<MapFind> found(int most) const { return (m_first + m_second).mid(0, most); }

private:
    void addIfFits(const MapTarget &target, QList<MapFind> &first, QList<MapFind> &second) const
    {
        const qsizetype at = target.name.indexOf(m_text, 0, Qt::CaseInsensitive);
        const bool isWord = at > 0 && !target.name[at - 1].isLetterOrNumber();
        const bool isKind =
            target.kind == MapTarget::Kind::Place && kindText(m_scene, target).startsWith(m_text, Qt::CaseInsensitive);
        if (at != 0 && !isWord && !isKind)
            return;
        const GeoBox box = boxOf(m_scene, target);
        if (box.isValid() && !target.name.isEmpty())
            (at == 0 ? first : second).append({target.name, kindText(m_scene, target), box, target});
    }

    const MapScene &m_scene;
    QString m_text;
    QList<MapFind> m_first;
    QList<MapFind> m_second;
};

MapFind postcodeFind(const QString &name, const QString &kind, const GeoBox &box)
{
    return {name, kind, box, {.kind = MapTarget::Kind::Postcode, .name = name, .spot = box.centre()}};
}

/// "nw5 2" → "NW5 2", "nw52aa" → "NW5 2AA"; empty when no postcode begins so.
QString postcodeBeginning(const QString &text)
{
    if (const QString whole = tidyPostcode(text); !whole.isEmpty())
        return whole;
    static const QRegularExpression beginning(QStringLiteral("^[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9][A-Z]?)?$"));
    const QString upper = text.toUpper();
    return beginning.match(upper).hasMatch() ? upper : QString();
}

Result<QList<MapFind>> findPostcodes(Connection &connection, const MapScene &scene, const QString &text, int most)
{
    const QString beginning = postcodeBeginning(text);
    QList<MapFind> finds;
    if (beginning.isEmpty())
        return finds;
    ROSETTE_ASSIGN(const auto all, PostcodeRepository::all(connection));
    GeoBox box;
    for (const Postcode &postcode : all) {
        const bool isPart = postcode.postcode.startsWith(beginning) &&
                            (beginning.contains(u' ') || outcodeOf(postcode.postcode) == beginning);
        if (!isPart || !scene.box.contains(postcode.point))
            continue;
        const GeoBox around = GeoBox::around(postcode.point, 2 * kDoorMetres);
        box = box.united(around);
        finds.append(postcodeFind(postcode.postcode, tr("postcode"), around));
    }
    std::sort(finds.begin(), finds.end(), [](const MapFind &a, const MapFind &b) { return a.text < b.text; });
    if (finds.size() > 1)
        finds.prepend(postcodeFind(beginning, tr("postcodes that begin so"), box));
    return finds.mid(0, most);
}

/// Doors whose number was typed as a whole come before those that only have these digits in it, houses before flats.
void putWholeNumbersFirst(QList<Door> &doors, const QString &text)
{
    const QStringList words = text.toLower().split(u' ');
    const auto isWhole = [&](const Door &door) { return words.contains(door.number.toLower()); };
    const auto rest = std::stable_partition(doors.begin(), doors.end(), isWhole);
    std::stable_partition(doors.begin(), rest, [](const Door &door) { return door.flat.isEmpty(); });
}

Result<QList<MapFind>> findDoors(Connection &connection, const MapScene &scene, const QString &text, int most)
{
    ROSETTE_ASSIGN(QList<Door> doors, DoorRepository::list(connection, {.text = text}, kDoorsLookedAt));
    putWholeNumbersFirst(doors, text);
    QList<MapFind> finds;
    for (const Door &door : std::as_const(doors)) {
        if (!door.point || finds.size() >= most)
            continue;
        finds.append({door.label(), door.postcode.isEmpty() ? tr("door") : door.postcode,
                      GeoBox::around(*door.point, kDoorMetres),
                      targetOf(scene, MapTarget::Kind::Doorstep, door.id.value())});
    }
    return finds;
}

} // namespace

QList<MapFind> findInScene(const MapScene &scene, const QString &text, int most)
{
    SceneSearch search(scene, text);
    search.add(MapTarget::Kind::Ward, scene.wards.size(), most);
    search.add(MapTarget::Kind::District, scene.districts.size(), kMostOfKind);
    search.add(MapTarget::Kind::Stall, scene.stalls.size(), kMostOfKind);
    search.add(MapTarget::Kind::Street, scene.streets.size(), most);
    search.add(MapTarget::Kind::Place, scene.ground->places.size(), most);
    search.add(MapTarget::Kind::Round, scene.rounds.size(), kMostOfKind);
    return search.found(most);
}

Result<QList<MapFind>> findInFile(Connection &connection, const MapScene &scene, const QString &text, int most)
{
    ROSETTE_ASSIGN(const QList<MapFind> postcodes, findPostcodes(connection, scene, text, most));
    if (!postcodes.isEmpty())
        return postcodes;
    return findDoors(connection, scene, text, most);
}

} // namespace rosette
