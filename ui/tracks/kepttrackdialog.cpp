#include "ui/tracks/kepttrackdialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include "ui/mapview/mapscenesource.h"
#include "ui/shell/theme.h"
#include "ui/tracks/trackmapview.h"

namespace rosette {

KeptTrackDialog::KeptTrackDialog(AppContext &context, const QString &title, const MultiLine &track, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keptTrackDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
    auto *map = new TrackMapView;
    map->setTrack(track, {});
    auto *source = new MapSceneSource(context, this);
    connect(source, &MapSceneSource::loaded, map, [map, source] {
        map->setScene(source->scene());
        map->showTrack();
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(map, 1);
    layout->addWidget(buttons);
}

} // namespace rosette
