#pragma once

#include <QLineEdit>

#include "models/geo/geobox.h"
#include "models/map/mapscene.h"
#include "ui/map/maptarget.h"
#include "ui/shell/appcontext.h"

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace rosette {

/// "Find a street, postcode, door or place": answers as one types; streets, wards, stalls and places at once from the
/// scene, doors and postcodes from the file after a short pause.
class MapFindBox : public QLineEdit
{
    Q_OBJECT

public:
    MapFindBox(AppContext &context, QWidget *parent = nullptr);

    void setScene(MapScenePtr scene);

signals:
    /// What to show, and what to mark there if the map can mark it.
    void found(const rosette::GeoBox &box, const rosette::MapTarget &target);

private:
    void search(const QString &text);
    void searchFile();
    void addSceneHits(const QString &text);
    void addHit(const QString &text, const QString &kind, const GeoBox &box, const MapTarget &target = {});
    void choose(const QModelIndex &index);
    GeoBox around(PlanePoint point) const;

    struct Hit
    {
        GeoBox box;
        MapTarget target;
    };
    AppContext &m_context;
    MapScenePtr m_scene;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QTimer *m_pause;
    QList<Hit> m_hits;
};

} // namespace rosette
