#include "ui/map/mapfindbox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <QTimer>

#include "models/places/doorrepository.h"
#include "models/places/postcode.h"
#include "ui/shell/icons.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHits = 12;
constexpr int kMostDoors = 8;
constexpr int kPauseMs = 180;
constexpr double kNearMetres = 120; // shown around a single point

} // namespace

MapFindBox::MapFindBox(AppContext &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"mapFindLineEdit"_s);
    setPlaceholderText(tr("Find a street, postcode, door or place"));
    setAccessibleName(placeholderText());
    setClearButtonEnabled(true);
    addAction(iconNamed(u"search"_s), LeadingPosition);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostHits);
    m_completer->setWidget(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &MapFindBox::searchFile);
    connect(this, &QLineEdit::textEdited, this, &MapFindBox::search);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            choose(m_model->index(0, 0));
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) { choose(index); });
}

void MapFindBox::setScene(MapScenePtr scene) { m_scene = std::move(scene); }

void MapFindBox::search(const QString &text)
{
    m_model->clear();
    m_hits.clear();
    m_pause->stop();
    const QString words = text.simplified();
    if (!m_scene || words.size() < 2) {
        m_completer->popup()->hide();
        return;
    }
    addSceneHits(words);
    const bool isMaybeAddress = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    if (isMaybeAddress)
        m_pause->start();
    if (m_model->rowCount() > 0)
        m_completer->complete();
}

void MapFindBox::addSceneHits(const QString &text)
{
    const auto fits = [&](const QString &name) {
        const qsizetype at = name.indexOf(text, 0, Qt::CaseInsensitive);
        return at == 0 || (at > 0 && !name[at - 1].isLetterOrNumber());
    };
    const MapScene &scene = *m_scene;
    for (quint32 i = 0; i < scene.wards.size(); ++i) {
        if (scene.wards[i].hasOutline && fits(scene.wards[i].name))
            addHit(scene.wards[i].name, tr("ward"), scene.plane.toGeoBox(scene.wardShapes.shape(scene.wards[i].shape).box), {MapTarget::Kind::Ward, i, scene.wards[i].name});
    }
    for (quint32 i = 0; i < scene.stalls.size(); ++i) {
        if (fits(scene.stalls[i].name))
            addHit(scene.stalls[i].name, tr("stall"), around(scene.stalls[i].point), {MapTarget::Kind::Stall, i, scene.stalls[i].name});
    }
    for (quint32 i = 0; i < scene.streets.size() && m_hits.size() < kMostHits; ++i) {
        if (fits(scene.streets[i].name))
            addHit(scene.streets[i].name, tr("street"), scene.plane.toGeoBox(scene.streetShapes.shape(i).box), {MapTarget::Kind::Street, i, scene.streets[i].name});
    }
    for (size_t i = 0; i < scene.ground->places.size() && m_hits.size() < kMostHits; ++i) {
        if (fits(scene.ground->places[i].name))
            addHit(scene.ground->places[i].name, scene.ground->places[i].kind, around(scene.ground->places[i].point));
    }
}

void MapFindBox::searchFile()
{
    struct FileHits
    {
        std::optional<Postcode> postcode;
        QList<Door> doors;
    };
    const QString words = text().simplified();
    m_context.tasks.run<FileHits>(tr("Looking for an address"), this, [words](const Feedback &, Connection &connection) -> Result<FileHits> {
        FileHits hits;
        ROSETTE_ASSIGN(hits.doors, DoorRepository::list(connection, {.text = words}, kMostDoors));
        if (const QString postcode = tidyPostcode(words); !postcode.isEmpty()) {
            ROSETTE_ASSIGN(hits.postcode, PostcodeRepository::find(connection, postcode));
        }
        return hits;
    }, [this, words](const Result<FileHits> &hits) {
        if (!hits || words != text().simplified())
            return;
        if (hits->postcode)
            addHit(hits->postcode->postcode, tr("postcode"), GeoBox::around(hits->postcode->point, kNearMetres));
        for (const Door &door : hits->doors) {
            if (door.point)
                addHit(door.label(), door.postcode.isEmpty() ? tr("door") : door.postcode, GeoBox::around(*door.point, kNearMetres / 2));
        }
        if (m_model->rowCount() > 0 && hasFocus())
            m_completer->complete();
    });
}

void MapFindBox::addHit(const QString &text, const QString &kind, const GeoBox &box, const MapTarget &target)
{
    if (m_hits.size() >= kMostHits + kMostDoors)
        return;
    m_hits.append({box, target});
    m_model->appendRow(new QStandardItem(tr("%1  ·  %2").arg(text, kind)));
}

void MapFindBox::choose(const QModelIndex &index)
{
    // The completer shows a model of its own over ours; rows are the same, because nothing is filtered.
    if (index.row() < 0 || index.row() >= m_hits.size())
        return;
    const Hit hit = m_hits[index.row()];
    m_completer->popup()->hide();
    emit found(hit.box, hit.target);
}

GeoBox MapFindBox::around(PlanePoint point) const
{
    return GeoBox::around(m_scene->plane.toLonLat(point), kNearMetres);
}

} // namespace rosette
